import type { Kpi } from "../../../catalogue/kpi";
import { adviceOn, leverText, type Action } from "../../../catalogue/actions";
import { sources } from "../../../catalogue/sources";
import { html, type Html } from "../html";
import { isKpi } from "../role";
import { list, sentence, type Section } from "../parts";

/** How the KPI is commonly got wrong. */
export function mistakes(kpi: Kpi): Section {
  return {
    anchor: "mistakes",
    title: "Usual mistakes",
    content: list(kpi.mistakes.map(sentence)),
  };
}

/** What to do about a bad value, and what a sheet needs so that the scan finds the KPI. */
export function whatToDo(kpi: Kpi): Section {
  const advice = adviceOn(kpi.id);
  return {
    anchor: "advice",
    title: "What to do about it",
    content: html`
      ${advice && list(advice.actions.map(actionWords))}
      ${advice?.watch && html`<p><b>It isn't working where:</b> ${sentence(advice.watch)}</p>`}
      ${isKpi(kpi) && html`<p class="aside">To measure it, the scan needs ${sentence(kpi.needs)}</p>`}
    `,
  };
}

function actionWords({ text, lever }: Action): Html {
  if (!lever) return html`${text}`;
  return html`${text} <span class="aside">${leverText(lever)} (${sources[lever.source].title})</span>`;
}

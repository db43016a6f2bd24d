import type { Kpi } from "../../../catalogue/kpi";
import { html } from "../html";
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
export function advice(kpi: Kpi): Section {
  return {
    anchor: "advice",
    title: "What to do about it",
    content: html`
      <p>${sentence(kpi.advice)}</p>
      ${isKpi(kpi) && html`<p class="aside">To measure it, the scan needs ${sentence(kpi.needs)}</p>`}
    `,
  };
}

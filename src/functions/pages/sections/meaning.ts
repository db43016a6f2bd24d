import type { Kpi } from "../../../catalogue/kpi";
import { arithmeticOf } from "../arithmetic";
import { html, joined, type Content } from "../html";
import { isKpi } from "../role";
import { sentence, type Section } from "../parts";
import { betterWords, unitWords } from "../words";

/** What is computed, in words and where possible as arithmetic, and what the result is counted in. */
export function meaning(kpi: Kpi): Section {
  const arithmetic = arithmeticOf(kpi);
  return {
    anchor: "meaning",
    title: "Meaning",
    content: html`
      <p>${sentence(kpi.definition)}</p>
      ${arithmetic !== undefined && html`<p class="arithmetic">${kpi.id} = ${arithmetic}</p>`}
      <p>${resultOf(kpi)}${(isKpi(kpi) || kpi.figures.length > 0) && ` ${betterWords[kpi.better]}`}</p>
      ${kpi.synonyms.length > 0 && html`<p class="aside">Also called: ${joined(kpi.synonyms, ", ")}.</p>`}
    `,
  };
}

function resultOf(kpi: Kpi): Content {
  if (kpi.result === "text") return "The result is a text.";
  if (kpi.result === "rows")
    return "The result fills several rows and columns, from the cell with the formula down and to the right.";
  const unit = kpi.inputs.find(({ kind }) => kind === "unit");
  if (unit) return html`The result is a number of minutes, hours or days, as <code>${unit.name}</code> says.`;
  return `The result is ${unitWords[kpi.unit]}.`;
}

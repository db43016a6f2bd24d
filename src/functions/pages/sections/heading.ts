import { areas } from "../../../catalogue/area";
import type { Kpi } from "../../../catalogue/kpi";
import { indexFile } from "../address";
import { html, type Html } from "../html";
import { formulaBlock, sentence } from "../parts";
import { syntaxOf } from "../syntax";

/** The function's name, what it says in one line, and how it is written. */
export function heading(kpi: Kpi): Html {
  return html`
    <p class="path"><a href="${indexFile}#${kpi.area}">${areas[kpi.area]}</a></p>
    <h1>${kpi.id} <span class="name">${kpi.name}</span></h1>
    <p class="lead">${sentence(kpi.summary)}</p>
    ${formulaBlock(syntaxOf(kpi), "the syntax")}
  `;
}

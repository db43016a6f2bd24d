import { areas, type Area } from "../../catalogue/area";
import type { Kpi } from "../../catalogue/kpi";
import { namespace } from "../../catalogue/nativeFormula";
import { searchWords } from "../../catalogue/search";
import { sourceKeys, sources } from "../../catalogue/sources";
import { pageFile } from "./address";
import { documentOf } from "./document";
import { errorWords } from "./errorWords";
import { html, type Html } from "./html";
import { kindAnchor, kinds } from "./kinds";
import { code, sectionOf, sentence } from "./parts";
import type { InputKind } from "../../catalogue/inputs/input";

/** All functions by area, with search, and what holds for all of them. */
export function indexPage(functions: readonly Kpi[]): string {
  return documentOf({
    title: "Functions - MSP Scorecard",
    description: `The ${functions.length} functions that MSP Scorecard adds to Excel`,
    scripts: ["search.js"],
    main: html`
      <h1>Functions</h1>
      <p class="lead">
        The ${functions.length} functions that MSP Scorecard adds to Excel. Type ${code(`=${namespace}.`)} in a cell to
        see them.
      </p>
      ${search(functions)}
      <div id="functions">${(Object.keys(areas) as Area[]).map((area) => areaOf(functions, area))}</div>
      ${rules()}
    `,
  });
}

/** Shown by the script that makes it work. */
function search(functions: readonly Kpi[]): Html {
  return html`
    <search>
      <form id="search" hidden>
        <label for="search-text">Find a function</label>
        <input id="search-text" type="search" autocomplete="off" spellcheck="false" aria-describedby="search-help" />
        <p id="search-help" class="aside">By name, by meaning, or by what it is called elsewhere.</p>
        <p id="search-status" role="status">${functions.length} functions</p>
      </form>
    </search>
  `;
}

function areaOf(functions: readonly Kpi[], area: Area): Html | undefined {
  const members = functions.filter((kpi) => kpi.area === area);
  if (members.length === 0) return undefined;
  return html`
    <section class="area" aria-labelledby="${area}">
      <h2 id="${area}">${areas[area]}</h2>
      <ul class="functions">
        ${members.map(entryOf)}
      </ul>
    </section>
  `;
}

function entryOf(kpi: Kpi): Html {
  return html`
    <li data-words="${searchWords(kpi)}">
      <a href="${pageFile(kpi)}"><b>${kpi.id}</b> ${kpi.name}</a>
      <p>${sentence(kpi.summary)}</p>
    </li>
  `;
}

function rules(): Html {
  const kindNames = Object.keys(kinds) as InputKind[];
  return html`
    ${sectionOf({
      anchor: "kinds",
      title: "Kinds of arguments",
      content: html`
        <dl>
          ${kindNames.map(
            (kind) => html`
              <dt id="${kindAnchor(kind)}">${kinds[kind].label}</dt>
              <dd>${kinds[kind].text}</dd>
            `,
          )}
        </dl>
        <p>
          A first row of text in a range is a heading and is skipped. Ranges that belong together have the same number
          of rows; a row in which one of them is blank is left out.
        </p>
      `,
    })}
    ${sectionOf({
      anchor: "errors",
      title: "Errors",
      content: html`
        <dl>
          ${errorWords.map(
            ({ error, text }) => html`
              <dt>${code(error)}</dt>
              <dd>${text}</dd>
            `,
          )}
        </dl>
      `,
    })}
    ${sectionOf({
      anchor: "sources",
      title: "Sources",
      content: html`
        <dl>
          ${sourceKeys.map(
            (key) => html`
              <dt>${code(key)}</dt>
              <dd>${sources[key].title}</dd>
            `,
          )}
        </dl>
      `,
    })}
  `;
}

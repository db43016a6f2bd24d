import { documentOf } from "../../../functions/pages/document";
import { html, joined, type Html } from "../../../functions/pages/html";
import { code, list, sectionOf, table } from "../../../functions/pages/parts";
import type { Recipe, RecipeColumn } from "../exports/recipe";
import type { Tool, ToolExport } from "../exports/tool";
import { guideFiles } from "../files";
import { columnNames, kpiLink, variantName } from "./words";

/** What one export of a tool gives. */
export interface ToolRecipe extends Recipe {
  readonly from: ToolExport;
}

/** Which reports of a tool to export, which columns they need, and what is measured from them. */
export function recipePage({ name }: Tool, recipes: readonly ToolRecipe[]): string {
  return documentOf({
    title: `${name} - MSP Scorecard`,
    description: `Which exports of ${name} make a scorecard, and which columns they need`,
    scripts: [],
    main: html`
      <p class="path"><a href="${guideFiles.index}">Guide</a></p>
      <h1>${name}</h1>
      <p class="lead">
        One row of headings, the rows directly below. The order of the columns is free, and there may be others.
      </p>
      ${recipes.map((recipe, index) => sectionFor(name, recipe, index))}
      <p class="aside">
        The headings are those of ${name}'s published reports, exports and interfaces, as the add-in knows them. Where
        yours differ, the pane shows what each column was taken for, and you choose another meaning there.
      </p>
    `,
  });
}

function sectionFor(tool: string, recipe: ToolRecipe, index: number): Html {
  const { list: title, take, sheet } = recipe.from;
  const anchor = `export-${index + 1}`;
  return sectionOf({
    anchor,
    title,
    content: html`
      <p>${take}</p>
      ${sheet !== undefined && html`<p>Name the sheet or the file “${sheet}”: its columns alone don't say what it lists.</p>`}
      ${table(`${anchor}-columns`, `Columns of ${tool}, ${title}`, ["Read as", "Column"], recipe.columns.map(columnRow))}
      <h3>Measured from it</h3>
      ${list(measured(recipe))}
    `,
  });
}

function columnRow({ headings, readAs }: RecipeColumn): Html {
  return html`
    <tr>
      <th scope="row">${readAs}</th>
      <td>${joined(headings.map(code), " or ")}</td>
    </tr>
  `;
}

/** Each KPI once, with the columns that it came from and how it was counted. */
function measured({ given }: ToolRecipe): Html[] {
  const ids = [...new Set(given.map(({ kpi }) => kpi))];
  return ids.map((id) => {
    const own = given.filter(({ kpi }) => kpi === id);
    const columns = [...new Set(own.map(({ from }) => columnNames(from)))].join("; ");
    const counted = own.map(({ variant }) => variantName(id, variant)).filter(Boolean);
    return html`${kpiLink(id)}: ${columns}
    ${counted.length > 0 && html`<span class="condition">${[...new Set(counted)].join("; ")}</span>`}`;
  });
}

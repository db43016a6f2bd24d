import { html, type Html } from "../html";
import type { SheetColumn } from "../sheetCells";

/** A few cells of a sheet with Excel's column letters and row numbers. The anchor must be unique on the page. */
export function sheetTable(sheet: readonly SheetColumn[], anchor: string, caption: string): Html {
  const rows = Math.max(...sheet.map(({ cells }) => cells.length));
  return html`
    <div class="scroll" role="region" aria-labelledby="${anchor}" tabindex="0">
      <table class="sheet">
        <caption id="${anchor}">
          ${caption}
        </caption>
        <thead>
          <tr>
            <td></td>
            ${sheet.map(headOf)}
          </tr>
        </thead>
        <tbody>
          ${Array.from({ length: rows }, (_, row) => rowOf(sheet, row))}
        </tbody>
      </table>
    </div>
  `;
}

function headOf({ letters, input }: SheetColumn): Html {
  return html`<th scope="col">${letters}${input !== undefined && html` <span class="of">${input}</span>`}</th>`;
}

function rowOf(sheet: readonly SheetColumn[], row: number): Html {
  return html`
    <tr>
      <th scope="row">${row + 1}</th>
      ${sheet.map(({ cells }) => html`<td>${cells[row]}</td>`)}
    </tr>
  `;
}

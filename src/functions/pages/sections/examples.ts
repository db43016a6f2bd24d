import { columnLetters } from "../../../cells/address";
import { isFailure } from "../../../cells/failure";
import { formatValue, numberFormat } from "../../../catalogue/format";
import type { Argument } from "../../../catalogue/inputs/range";
import type { Example, Kpi, ResultCell } from "../../../catalogue/kpi";
import { sources } from "../../../catalogue/sources";
import { units, type Unit } from "../../../catalogue/unit";
import { html, type Content, type Html } from "../html";
import { code, formulaBlock, sentence, type Section } from "../parts";
import { typedCall, type SheetColumn } from "../sheetCells";
import { sheetTable } from "./sheetTable";

/** Every worked example of the catalogue, as it is typed in a cell, with its result. */
export function examples(kpi: Kpi): Section {
  return {
    anchor: "examples",
    title: kpi.examples.length === 1 ? "Example" : "Examples",
    content: kpi.examples.map((example, index) => exampleOf(kpi, example, index + 1)),
  };
}

function exampleOf(kpi: Kpi, example: Example, number: number): Html {
  const { note, source } = example;
  const { formula, sheet } = typedCall(kpi, example.given);
  return html`
    <h3>Example ${number}${note !== undefined && html` <span class="note">${note}</span>`}</h3>
    ${sheet.length > 0 && sheetTable(sheet, `sheet-${number}`, `Cells of example ${number}`)}
    ${formulaBlock(formula, `example ${number}`)} ${resultOf(kpi, example, sheet, number)}
    ${source !== undefined && html`<p class="aside">Worked example of: ${sources[source].title}</p>`}
  `;
}

function resultOf(kpi: Kpi, { given, gives }: Example, sheet: readonly SheetColumn[], number: number): Content {
  if (typeof gives === "number") return numberResult(gives, unitOf(kpi, given));
  if (typeof gives !== "string") return spilled(gives, sheet, number);
  const outcome = kpi.evaluate(given);
  if (isFailure(outcome)) return html`<p class="result">Gives ${code(gives)}: ${sentence(outcome.message)}</p>`;
  return html`<p class="result">Gives ${code(gives)}.</p>`;
}

function numberResult(value: number, unit: Unit): Html {
  const shown = formatValue(value, unit);
  const plain = plainNumber(value);
  const format = html`<span class="aside">Number format ${code(numberFormat(unit))}.</span>`;
  if (shown === plain) return html`<p class="result">Gives <b>${plain}</b>.</p>`;
  return html`<p class="result">Gives <b>${plain}</b>, that is ${shown}. ${format}</p>`;
}

/** As a cell in the General format shows it; ten digits are enough to compare. */
function plainNumber(value: number): string {
  return String(Number(value.toPrecision(10)));
}

/** Durations are counted in the unit that the call asks for. */
function unitOf(kpi: Kpi, given: readonly Argument[]): Unit {
  const index = kpi.inputs.findIndex(({ kind }) => kind === "unit");
  const asked = given[index] ?? kpi.inputs[index]?.fallback;
  return units.find((unit) => unit === asked) ?? kpi.unit;
}

/** The rows that a result fills, beside the cells that it came from. */
function spilled(rows: readonly (readonly ResultCell[])[], sheet: readonly SheetColumn[], number: number): Html {
  const first = sheet.length === 0 ? 0 : sheet.length + 1;
  const columns = (rows[0] ?? []).map((_, column) => ({
    letters: columnLetters(first + column),
    cells: rows.map((cells) => shownResult(cells[column])),
  }));
  return sheetTable(columns, `result-${number}`, `Result of example ${number}, in ${columns[0]?.letters}1 and beyond`);
}

function shownResult(cell: ResultCell | undefined): string {
  return typeof cell === "number" ? plainNumber(cell) : (cell ?? "");
}

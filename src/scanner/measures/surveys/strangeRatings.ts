import { cellState, type CategoryColumn, type NumberColumn } from "../../table/columns/column";
import type { RecordTable } from "../../table/records/table";
import { isRatingWord } from "../../../cells/surveyAnswer";
import { missingInputKinds } from "../../notices/missingInputs";
import type { Notice } from "../../result/notice";

/** A word that so many answers give, and so large a share of them, belongs to the scale and is no comment. */
const fewestAnswers = 3;
const leastShare = 0.02;

/** Why a column's ratings can't be held against one scale: words beside numbers, words nobody knows, or several scales. */
export function strangeRatings(table: RecordTable, column: NumberColumn | CategoryColumn): Notice | undefined {
  const { heading } = column;
  const ends = column.type === "category" ? [] : writtenScales(table, column);
  if (ends.length > 1) return missingInputKinds.severalScales({ column: heading, sheet: table.sheet, ends });
  const { rows, all, examples } = column.type === "category" ? strangeWords(table, column) : wordsAmong(table, column);
  if (rows < fewestAnswers || rows < leastShare * all) return undefined;
  return missingInputKinds.strangeRatings({ column: heading, sheet: table.sheet, rows, examples });
}

/** The ends of the scales that the answers name themselves ("4/5"): those that count, as other questions may have others. */
export function writtenScales(table: RecordTable, { scaleEnds }: NumberColumn): readonly number[] {
  if (!scaleEnds) return [];
  return [...new Set(scaleEnds.filter((end, row) => table.used[row] && !Number.isNaN(end)))];
}

interface Strange {
  readonly rows: number;
  readonly all: number;
  readonly examples: readonly string[];
}

/** Labels that are no words of a survey and that several answers give: a comment is met once. */
function strangeWords(table: RecordTable, { labels, values, count }: CategoryColumn): Strange {
  const met = new Float64Array(count);
  let all = 0;
  for (let row = 0; row < table.rows; row++) {
    const label = values[row] ?? -1;
    if (!table.used[row] || label < 0) continue;
    met[label] = (met[label] ?? 0) + 1;
    all += 1;
  }
  const strange = labels.flatMap((label, number) =>
    !isRatingWord(label) && ((met[number] ?? 0) >= fewestAnswers || isNumber(label)) ? [number] : [],
  );
  const rows = strange.reduce((sum, number) => sum + (met[number] ?? 0), 0);
  return { rows, all, examples: strange.map((number) => labels[number] ?? "") };
}

function isNumber(label: string): boolean {
  return label !== "" && Number.isFinite(Number(label));
}

/** Text among ratings that are numbers. */
function wordsAmong(table: RecordTable, { state, errors }: NumberColumn): Strange {
  let [rows, all] = [0, 0];
  for (let row = 0; row < table.rows; row++) {
    if (!table.used[row] || state[row] === cellState.missing) continue;
    all += 1;
    if (state[row] === cellState.unusable) rows += 1;
  }
  return { rows: rows - errors, all, examples: [] };
}

import { countWhere, sumWhere, type Condition } from "../../../catalogue/native";
import { cellState, type NumberColumn } from "../../table/columns/column";
import { clientCondition } from "../../formulas/conditions";
import { nativeObstacle } from "../../formulas/obstacles";
import { ratioFormulas } from "../../formulas/ratio";
import type { RecordTable } from "../../table/records/table";
import { measure, rangeOf, withoutFormulas, type Measured, type Measurement } from "../shared/measurement";
import { fromOne, oneIsBest, scaleEnd } from "../../vocabulary/measureWords";
import { counts, classifyRows, type RowClassification } from "../../aggregate/rowClassification";
import { choiceKinds, decide } from "../../notices/choices";
import type { Choice } from "../../result/choice";
import { rowReasons } from "../../notices/rowReasons";
import { strangeRatings, writtenScales } from "./strangeRatings";
import { reasonKinds } from "../../notices/reasons";
import { warningKinds } from "../../notices/warnings";
import { missingInputKinds } from "../../notices/missingInputs";

/** Ratings as numbers: the scale is what the highest rating shows; a rating of 0 on a scale from 1 is no answer. */
export function ratingScale(table: RecordTable, column: NumberColumn): Measured[] {
  const highest = maximum(table, column);
  if (bestIsOne(table, column)) {
    const needs = `In "${column.heading}" on sheet "${table.sheet}" 1 seems to be the best rating, so a share of high ratings would be the wrong way round; export the ratings as words (good, bad) or from 5 down`;
    return [{ kpi: "CSAT", needs }];
  }
  const refusal = strangeRatings(table, column);
  if (refusal) return [{ kpi: "CSAT", needs: refusal.message }];
  const scale = scaleOf(table, column, highest);
  if (scale === undefined) {
    if (Number.isNaN(highest)) return [];
    const needs = missingInputKinds.ratingScale({ column: column.heading, highest });
    return [{ kpi: "CSAT", needs: needs.message }];
  }
  const choice = zeroChoice(table, column);
  const lowest = choice?.taken === "count" ? 0 : 1;
  const classification = judgeRatings(table, column, lowest, scale);
  const averages = holdsAverages(table, column);
  const rating = (row: number): number => column.values[row] ?? NaN;
  const base = {
    kpi: "CSAT",
    roles: ["rating"] as const,
    classification,
    rowValue: { label: `Rating, of ${scale}`, of: rating },
  } as const;
  // Averages of many answers don't tell how many of them were good.
  const top = averages
    ? []
    : measure({
        ...base,
        variant: "top-two",
        amounts: { kind: "ratio", numerator: (row) => (rating(row) >= scale - 1 ? 1 : 0) },
        formulas: formulasOf(table, column, [lowest, scale], "top"),
      });
  const mean = measure({
    ...base,
    variant: "mean-rating",
    amounts: { kind: "ratio", numerator: rating, factor: 1 / scale },
    formulas: formulasOf(table, column, [lowest, scale], "mean"),
    warnings: averages ? [warningKinds.averages({ column: column.heading })] : [],
  });
  return [
    ...(choice ? [{ choice }] : []),
    ...top,
    ...mean.map((one) => ({ ...one, reasons: [reasonKinds.meanRating({ mean: one.value * scale, scale })] })),
  ];
}

/** The highest possible rating: by the cells ("4/5") or the heading ("CSAT (1-10)"), else 5 or 10 where the ratings come near enough; undefined when neither is sure. */
function scaleOf(table: RecordTable, column: NumberColumn, highest: number): 5 | 10 | undefined {
  const named = scaleEnd.exec(column.heading);
  const most = writtenScales(table, column)[0] ?? Number(named?.[1] ?? named?.[2]);
  if (!Number.isNaN(most)) {
    return highest <= most && (most === 5 || most === 10) ? most : undefined;
  }
  if (highest > 4 && highest <= 5) return 5;
  return highest > 9 && highest <= 10 ? 10 : undefined;
}

/** Nobody answers 4.37: most ratings between the halves are averages of a day, a team or a month. */
function holdsAverages(table: RecordTable, { values }: NumberColumn): boolean {
  let [all, between] = [0, 0];
  for (let row = 0; row < table.rows; row++) {
    const value = values[row] ?? NaN;
    if (!table.used[row] || Number.isNaN(value)) continue;
    all += 1;
    if (!Number.isInteger(2 * value)) between += 1;
  }
  return between > all / 2;
}

/** HaloPSA's feedback and marks as at German schools: the lowest number is the best. */
function bestIsOne(table: RecordTable, { heading }: NumberColumn): boolean {
  return table.recognition.label.includes("HaloPSA") || oneIsBest.test(heading);
}

/** What ratings of 0 are: no answer on a scale that begins with 1, and most probably so where nothing says how it begins. */
function zeroChoice(table: RecordTable, { heading, values }: NumberColumn): Choice | undefined {
  let rows = 0;
  for (let row = 0; row < table.rows; row++) if (table.used[row] && values[row] === 0) rows += 1;
  if (rows === 0) return undefined;
  const fields = { sheet: table.sheet, table: table.key, column: heading, rows };
  const by = fromOne.test(heading) ? "evidence" : "rule";
  return decide(choiceKinds.zeroRatings, fields, table.options.answers, "leave", by);
}

function judgeRatings(table: RecordTable, column: NumberColumn, lowest: number, scale: number): RowClassification {
  const classify = classifyRows(table);
  const missing = classify.leaveOut(rowReasons.noScore({ what: "rating" }));
  const zero = classify.leaveOut(rowReasons.zeroRating({}));
  const off = classify.leaveOut(rowReasons.ratingOffScale({ scale }));
  return classify.classify((row) => {
    const value = column.values[row] ?? NaN;
    if (column.state[row] === cellState.missing) return missing;
    if (value === 0 && lowest > 0) return zero;
    return value >= lowest && value <= scale ? counts : off;
  });
}

function formulasOf(
  table: RecordTable,
  column: NumberColumn,
  [lowest, scale]: readonly [number, number],
  what: "top" | "mean",
): Measurement["formulas"] {
  const reason = nativeObstacle(table, [column]);
  if (reason) return withoutFormulas(reason);
  const ref = rangeOf(table, column);
  return (where) => {
    const valid: Condition[] = [{ ref, atLeast: lowest }, { ref, atMost: scale }, ...clientCondition(table), ...where];
    const all = countWhere(valid);
    if (what === "top") return ratioFormulas("CSAT", countWhere([{ ref, atLeast: scale - 1 }, ...valid.slice(1)]), all);
    return ratioFormulas("CSAT", sumWhere(ref, valid), `${all}*${scale}`);
  };
}

function maximum(table: RecordTable, column: NumberColumn): number {
  let highest = NaN;
  for (let row = 0; row < table.rows; row++) {
    const value = column.values[row] ?? NaN;
    if (table.used[row] && !Number.isNaN(value) && !(value <= highest)) highest = value;
  }
  return highest;
}

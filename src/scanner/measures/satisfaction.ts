import { countWhere, sumWhere, type Condition } from "../../catalogue/native";
import { isNeutralRating, isUnansweredSurvey, ratingWord } from "../../cells/rating";
import { cellState, type KeyColumn, type NumberColumn } from "../columns/column";
import type { LeftOut } from "../finding";
import { clientCondition } from "../formulas/conditions";
import { nativeObstacle } from "../formulas/obstacles";
import { noFormulas, ratioFormulas } from "../formulas/ratio";
import { columnOf, type RecordTable } from "../records/table";
import { counted, leave, rangeOf, type Measured, type Unmeasured } from "./measured";

/** Satisfaction from survey answers on tickets: points of possible points, ratings on a scale, or good and bad. */
export function satisfaction(table: RecordTable): (Measured | Unmeasured)[] {
  const points = ofPoints(table);
  if (points) return [points];
  const rating = columnOf(table, "rating");
  if (!rating) return [];
  return rating.type === "key" ? goodBad(table, rating) : onScale(table, rating);
}

function ofPoints(table: RecordTable): Measured | undefined {
  const given = columnOf(table, "points");
  const possible = columnOf(table, "possiblePoints");
  if (!given || !possible) return undefined;
  const rows = new Uint8Array(table.rows);
  const count = { all: 0, missing: 0, unusable: 0, given: 0, possible: 0 };
  for (let row = 0; row < table.rows; row++) {
    if (!table.used[row]) continue;
    const [a, b] = [given.values[row] ?? NaN, possible.values[row] ?? NaN];
    if (a >= 0 && b > 0 && a <= b) {
      rows[row] = 1;
      count.all += 1;
      count.given += a;
      count.possible += b;
    } else if (given.state[row] === cellState.missing || possible.state[row] === cellState.missing || b === 0)
      count.missing += 1;
    else count.unusable += 1;
  }
  if (count.all === 0) return undefined;
  const leftOut: LeftOut[] = [...table.excluded];
  leave(leftOut, "missing", count.missing, (number) => `${counted(number, "row has", "rows have")} no points`);
  leave(
    leftOut,
    "unreadable",
    count.unusable,
    (number) => `${counted(number, "row has", "rows have")} points that can't be right`,
  );
  const plain = count.missing === 0 && count.unusable === 0;
  const untidy = "Rows without points, or with points that can't be right, are left out";
  const reason = nativeObstacle(table, [given, possible]) ?? (plain ? undefined : untidy);
  const [a, b] = [rangeOf(table, given), rangeOf(table, possible)];
  const client = clientCondition(table);
  return {
    kpi: "CSAT",
    variant: "points",
    roles: ["points", "possiblePoints"],
    value: count.given / count.possible,
    rowsUsed: count.all,
    leftOut,
    unusable: count.unusable,
    rows,
    ...(reason ? noFormulas(reason) : ratioFormulas("CSAT", sumWhere(a, client), sumWhere(b, client))),
  };
}

function goodBad(table: RecordTable, column: KeyColumn): Measured[] {
  const verdicts = column.labels.map(ratingWord);
  const unanswered = column.labels.map(isUnansweredSurvey);
  const neutral = column.labels.map(isNeutralRating);
  const rows = new Uint8Array(table.rows);
  const count = { good: 0, all: 0, neutral: 0, missing: 0, unusable: 0 };
  for (let row = 0; row < table.rows; row++) {
    if (!table.used[row]) continue;
    const label = column.values[row] ?? -1;
    const verdict = verdicts[label];
    if (verdict !== undefined || neutral[label]) {
      rows[row] = 1;
      count.all += 1;
      if (verdict) count.good += 1;
      if (neutral[label]) count.neutral += 1;
    } else if (label < 0 || unanswered[label]) count.missing += 1;
    else count.unusable += 1;
  }
  if (count.all === 0) return [];
  const leftOut: LeftOut[] = [...table.excluded];
  leave(
    leftOut,
    "unanswered",
    count.missing,
    (number) => `${counted(number, "survey was", "surveys were")} not answered`,
  );
  leave(
    leftOut,
    "unknown",
    count.unusable,
    (number) => `${counted(number, "row says", "rows say")} neither good nor bad`,
  );
  const reason = nativeObstacle(table, [column]);
  const ref = rangeOf(table, column);
  const good: Condition = { ref, equals: column.labels.filter((_label, number) => verdicts[number] === true) };
  const either: Condition = {
    ref,
    equals: column.labels.filter((_label, number) => verdicts[number] !== undefined || neutral[number] === true),
  };
  const client = clientCondition(table);
  return [
    {
      kpi: "CSAT",
      // Words with a middle are a scale: its upper half is held against all answers, the middle included.
      variant: count.neutral > 0 ? "top-two" : "good-bad",
      roles: ["rating"],
      value: count.good / count.all,
      rowsUsed: count.all,
      leftOut,
      unusable: count.unusable,
      rows,
      ...(reason
        ? noFormulas(reason)
        : ratioFormulas("CSAT", countWhere([good, ...client]), countWhere([either, ...client]))),
    },
  ];
}

/** The highest possible rating: by the heading ("CSAT (1-10)"), else 5 or 10 where the ratings come near enough; undefined when neither is sure. */
function scaleOf(heading: string, highest: number): 5 | 10 | undefined {
  const named =
    /[([]\s*[01]\s*(?:-|\u2013|to|bis|[aà]|tot)\s*(\d+)\s*[)\]]|(?:out of|von|sur|de|van|\/)\s*(\d+)\b/i.exec(heading);
  if (named) {
    const most = Number(named[1] ?? named[2]);
    return highest <= most && (most === 5 || most === 10) ? most : undefined;
  }
  if (highest > 4 && highest <= 5) return 5;
  return highest > 9 && highest <= 10 ? 10 : undefined;
}

/** HaloPSA's feedback and marks as at German schools: the lowest number is the best. */
function bestIsOne(table: RecordTable, { heading }: NumberColumn): boolean {
  return (
    table.recognition.label.includes("HaloPSA") ||
    /schulnote|\bnote\b|1\s*=\s*(?:best|sehr gut|very|excellent)/i.test(heading)
  );
}

/** Ratings as numbers: the scale is what the highest rating shows; a rating of 0 on a scale from 1 is no answer. */
function onScale(table: RecordTable, column: NumberColumn): (Measured | Unmeasured)[] {
  const highest = maximum(table, column);
  if (bestIsOne(table, column)) {
    const needs = `In "${column.heading}" on sheet "${table.sheet}" 1 seems to be the best rating, so a share of high ratings would be the wrong way round; export the ratings as words (good, bad) or from 5 down`;
    return [{ kpi: "CSAT", needs }];
  }
  const scale = scaleOf(column.heading, highest);
  if (scale === undefined) {
    if (Number.isNaN(highest)) return [];
    return [
      {
        kpi: "CSAT",
        needs: `The ratings in "${column.heading}" go up to ${highest}, which shows no scale of 5 or 10; say what the highest possible rating is`,
      },
    ];
  }
  const rows = new Uint8Array(table.rows);
  const count = { top: 0, all: 0, sum: 0, missing: 0, zero: 0, unusable: 0 };
  for (let row = 0; row < table.rows; row++) {
    if (!table.used[row]) continue;
    const value = column.values[row] ?? NaN;
    if (column.state[row] === cellState.missing) count.missing += 1;
    else if (value === 0) count.zero += 1;
    else if (value >= 1 && value <= scale) {
      rows[row] = 1;
      count.all += 1;
      count.sum += value;
      if (value >= scale - 1) count.top += 1;
    } else count.unusable += 1;
  }
  if (count.all === 0) return [];
  const leftOut: LeftOut[] = [...table.excluded];
  leave(leftOut, "unanswered", count.missing, (number) => `${counted(number, "row has", "rows have")} no rating`);
  leave(
    leftOut,
    "zero",
    count.zero,
    (number) => `${counted(number, "rating is", "ratings are")} 0, which stands for no answer`,
  );
  leave(
    leftOut,
    "unreadable",
    count.unusable,
    (number) => `${counted(number, "rating lies", "ratings lie")} off the scale of ${scale}`,
  );
  const base = {
    kpi: "CSAT",
    roles: ["rating"] as const,
    rowsUsed: count.all,
    leftOut,
    unusable: count.unusable,
    rows,
  };
  const mean = count.sum / count.all;
  return [
    {
      ...base,
      variant: "top-two",
      value: count.top / count.all,
      ...formulasOf(table, column, scale, "top"),
    },
    {
      ...base,
      variant: "mean-rating",
      value: mean / scale,
      ...formulasOf(table, column, scale, "mean"),
      reasons: [`Mean rating ${mean.toFixed(4)} of ${scale}`],
    },
  ];
}

function formulasOf(
  table: RecordTable,
  column: NumberColumn,
  scale: number,
  what: "top" | "mean",
): Pick<Measured, "native" | "live"> {
  const reason = nativeObstacle(table, [column]);
  if (reason) return noFormulas(reason);
  const ref = rangeOf(table, column);
  const valid: Condition[] = [{ ref, atLeast: 1 }, { ref, atMost: scale }, ...clientCondition(table)];
  const all = countWhere(valid);
  if (what === "top") return ratioFormulas("CSAT", countWhere([{ ref, atLeast: scale - 1 }, ...valid.slice(1)]), all);
  return ratioFormulas("CSAT", sumWhere(ref, valid), `${all}*${scale}`);
}

function maximum(table: RecordTable, column: NumberColumn): number {
  let highest = NaN;
  for (let row = 0; row < table.rows; row++) {
    const value = column.values[row] ?? NaN;
    if (table.used[row] && !Number.isNaN(value) && !(value <= highest)) highest = value;
  }
  return highest;
}

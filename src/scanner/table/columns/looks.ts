import type { ColumnLooks } from "../../result/finding";
import type { ColumnProfile } from "./profile";

/** The share of a column's cells that has to be of a kind for the column to look like it. */
const mostOfThem = 0.8;
/** Fewer different values than this for each of its cells are categories. */
const fewKinds = 0.5;

/** What a column that was taken for nothing looks like: a forgotten quantity is seen among the amounts. */
export function looksOf({ counts }: ColumnProfile): ColumnLooks {
  const { filled } = counts;
  if (filled === 0) return "empty";
  const most = mostOfThem * filled;
  if (counts.dates + counts.serials >= most) return "dates";
  if (counts.durations >= most) return "durations";
  if (counts.amounts > 0 && counts.numbers >= most) return "amounts";
  if (counts.flags >= most) return "yes or no";
  if (counts.numbers >= most) return "amounts";
  return counts.distinct <= Math.max(1, fewKinds * filled) ? "categories" : "text";
}

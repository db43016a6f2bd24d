import { cellState, type TimeColumn } from "./column";

/** True for a row with two dates of which only one has its time of day: the hours between them are unknown. */
export function lacksOneTime(from: TimeColumn, to: TimeColumn, row: number): boolean {
  const dated = from.state[row] === cellState.ok && to.state[row] === cellState.ok;
  return dated && (from.times?.without?.[row] ?? 0) !== (to.times?.without?.[row] ?? 0);
}

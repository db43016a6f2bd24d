import { cellState, type TimeColumn } from "./column";

/** True for a row with two dates that have not both their time of day: the hours between them are unknown. */
export function lacksTime(from: TimeColumn, to: TimeColumn, row: number): boolean {
  const dated = from.state[row] === cellState.ok && to.state[row] === cellState.ok;
  return dated && (from.without?.[row] === 1 || to.without?.[row] === 1);
}

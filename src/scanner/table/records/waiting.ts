import { isMissing, type Cell } from "../../../cells/cell";

/** A column whose cells can't be read until a question is answered; which of them are filled is known all the same. */
export interface WaitingColumn {
  readonly heading: string;
  /** 1 for each filled cell. */
  readonly filled: Uint8Array;
}

/** What is known of a column before it can be read. */
export function waitingColumn(cells: readonly Cell[], heading: string): WaitingColumn {
  return { heading, filled: Uint8Array.from(cells, (cell) => Number(!isMissing(cell) && cell !== 0)) };
}

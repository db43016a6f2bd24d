import type { Cell } from "../../../src/cells/cell";
import { truth, type Fact, type Truth } from "./truth";

/** An export as a tool writes it: its columns over the sixty tickets, and what it must yield without a question. */
export interface Export {
  readonly name: string;
  /** As the table's label names it; undefined where the headings don't tell. */
  readonly tool?: string;
  readonly yields: readonly Fact[];
  /** Facts that this export cannot give exactly, because it leaves out what they rest on. */
  readonly differs?: readonly Fact[];
  readonly columns: readonly (readonly [heading: string, write: (ticket: Truth) => Cell])[];
}

/** The export's cells, headings first. */
export function cellsOf({ columns }: Export): Cell[][] {
  return [columns.map(([heading]) => heading), ...truth.map((ticket) => columns.map(([, write]) => write(ticket)))];
}

export const elapsed = ({ opened, resolved }: Truth): number | undefined =>
  resolved === undefined ? undefined : resolved - opened;

export const responseTime = ({ opened, responded }: Truth): number | undefined =>
  responded === undefined ? undefined : responded - opened;

/** One of some words, by the ticket's number. */
export const pick = ({ n }: Truth, ...words: readonly string[]): string => words[n % words.length] ?? "";

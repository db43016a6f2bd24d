import { keyColumn } from "./reviewGrid";

/** A typed cell as it is kept. */
export type TypedCell = string | number | boolean;

/** What the user typed into a review: rows of the steps, and the lines about the next quarter. */
export interface TypedReview {
  readonly steps: readonly (readonly TypedCell[])[];
  readonly goals: readonly TypedCell[];
}

/** The columns of a step: their headings, first columns and how many they span. */
export const stepColumns = [
  { heading: "Initiative", at: 0, width: 6 },
  { heading: "Owner", at: 6, width: 2 },
  { heading: "By", at: 8, width: 2 },
  { heading: "Budget", at: 10, width: 2 },
  { heading: "Decision", at: 12, width: 2 },
] as const;

export const typedKeys = { step: "step", goal: "goal" } as const;

/** Cells of a sheet, from its first used row and column on. */
interface Cells {
  readonly values: readonly (readonly unknown[])[];
  readonly columnIndex: number;
}

/** What stands in the cells that are the user's; undefined where the sheet is no review. */
export function typedInReview(cells: Cells | undefined): TypedReview | undefined {
  if (!cells) return undefined;
  const { columnIndex } = cells;
  const typed = (line: readonly unknown[], at: number) => asTyped(line[at - columnIndex]);
  const [steps, goals] = [rowsOf(cells, typedKeys.step), rowsOf(cells, typedKeys.goal)];
  if (steps.length + goals.length === 0) return undefined;
  return {
    steps: steps.map((line) => stepColumns.map(({ at }) => typed(line, at))),
    goals: goals.map((line) => typed(line, 0)),
  };
}

/** The rows with a key, with those that the user put in between them or below, to the first blank one. */
function rowsOf({ values, columnIndex }: Cells, key: string): readonly (readonly unknown[])[] {
  const keys = values.map((line) => line[keyColumn - columnIndex]);
  const [first, last] = [keys.indexOf(key), keys.lastIndexOf(key)];
  if (first < 0) return [];
  const isBlank = (line: readonly unknown[]) =>
    line.slice(0, keyColumn - columnIndex).every((one) => (one ?? "") === "");
  const end = values.findIndex((line, row) => row > last && isBlank(line));
  const rows = values.slice(first, end < 0 ? values.length : end).map((line) => (isBlank(line) ? undefined : line));
  while (rows.length > 0 && rows[rows.length - 1] === undefined) rows.pop();
  return rows.map((line) => line ?? []);
}

function asTyped(value: unknown): TypedCell {
  return typeof value === "number" || typeof value === "boolean" ? value : String(value ?? "");
}

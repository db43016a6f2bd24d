import type { Mode } from "../port";

/** What the cells of a scorecard can hold, and whom that is for. */
export const modes: readonly { readonly value: Mode; readonly name: string; readonly note: string }[] = [
  { value: "native", name: "Excel formulas", note: "Recalculate for everyone, with or without the add-in." },
  { value: "values", name: "Values", note: "A snapshot to send: the numbers don't change any more." },
  { value: "live", name: "=MSP formulas", note: "Recalculate for people who have the add-in." },
];

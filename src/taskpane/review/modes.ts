import type { Mode } from "../port";

/** What the cells of a scorecard can hold, and whom that is for. */
export const modes: readonly { readonly value: Mode; readonly name: string; readonly note: string }[] = [
  { value: "native", name: "Excel formulas", note: "For everyone, with or without the add-in." },
  { value: "values", name: "Values", note: "A snapshot to send." },
  { value: "live", name: "=MSP formulas", note: "For people who have the add-in." },
];

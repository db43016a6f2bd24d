import type { Words } from "./words";

/** What people and programs write where a value is missing. */
export const missingMarks: Words = {
  Symbols: "?, -, --, \u2013, \u2014",
  English: "n/a, na, n.a., none, unknown, not set, not available, tbd, (none)",
  German: "k.a.",
  French: "s/o",
  Dutch: "n.v.t.",
  Databases: "null, nil, nan, undefined",
  Excel: "#n/a, (blank), (empty)",
};

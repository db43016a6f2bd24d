/** What a KPI's value is counted in. A fraction of 0.75 is shown as 75 %. Money is in the currency of the input. */
export type Unit =
  | "fraction"
  | "h"
  | "min"
  | "d"
  | "years"
  | "money"
  | "money/month"
  | "money/year"
  | "money/h"
  | "points"
  | "ratio"
  | "count";

/** All units: what a declaration may name. */
export const units: readonly Unit[] = [
  "fraction",
  "h",
  "min",
  "d",
  "years",
  "money",
  "money/month",
  "money/year",
  "money/h",
  "points",
  "ratio",
  "count",
];

/** Units of elapsed time, as the functions take them in their `unit` argument. */
export type TimeUnit = "min" | "h" | "d";

/** How many of a time unit make a day. */
export const perDay: Readonly<Record<TimeUnit, number>> = { min: 1440, h: 24, d: 1 };

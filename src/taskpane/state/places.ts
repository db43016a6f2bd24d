/** The places of the pane, in the order of their tabs. */
export const places = ["scorecard", "functions", "benchmarks", "settings"] as const;

export type Place = (typeof places)[number];

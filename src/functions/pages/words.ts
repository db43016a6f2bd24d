import type { Better, Level } from "../../catalogue/figure";
import type { Unit } from "../../catalogue/unit";

/** What a result is counted in, as the end of "The result is ...". */
export const unitWords: Readonly<Record<Unit, string>> = {
  fraction: "a fraction: 0.75 means 75 %",
  h: "a number of hours",
  min: "a number of minutes",
  d: "a number of days",
  years: "a number of years",
  money: "an amount of money, in the currency of the input",
  "money/month": "an amount of money a month, in the currency of the input",
  "money/year": "an amount of money a year, in the currency of the input",
  "money/h": "an amount of money per hour, in the currency of the input",
  points: "a number of points",
  ratio: "a ratio: 3 means three times as much",
  count: "a number",
};

/** Which way is better, in words. */
export const betterWords: Readonly<Record<Better, string>> = {
  higher: "Higher is better.",
  lower: "Lower is better.",
  between: "Too much is as bad as too little.",
};

/** Levels in the order of a table's columns. */
export const levelWords: Readonly<Record<Level, string>> = {
  average: "Industry average",
  target: "Target",
  best: "Best in class",
  warn: "Warning line",
  p25: "Lower quartile",
  p75: "Upper quartile",
  example: "Illustration only",
};

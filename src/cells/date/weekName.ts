import { monthEnds, weekEnds, weekStarts, weekWords } from "../vocabulary/periods";
import { oneOfWords } from "../words";
import { numberedWeek, weekPeriod, type PeriodName } from "./period";
import { fullYear } from "./year";

const mostWeeks = 53;
const lastOfWeek = 6;
/** "Week 12", "KW 12/2024", "2024-W12", "W12 24" */
const numbered = new RegExp(
  `^(?:(\\d{4})[\\s/-]*)?(?:${oneOfWords(weekWords)})[\\s.-]*(\\d{1,2})(?:(?:[\\s,/'\u2019-]|\\bde\\b)*\\(?(\\d{4}|\\d{2})\\)?)?$`,
  "iu",
);
const before = (words: typeof weekStarts): RegExp => new RegExp(`^(?:${oneOfWords(words)})[\\s.:]+(?=\\S)`, "iu");
const [starts, ends, months] = [weekStarts, weekEnds, monthEnds].map(before) as [RegExp, RegExp, RegExp];

/** A week by its number, in the year that it names or else the given one. */
export function weekNamed(text: string, year: number | undefined): PeriodName | undefined {
  const [, first, digits, last] = numbered.exec(text) ?? [];
  const number = Number(digits);
  if (digits === undefined || number < 1 || number > mostWeeks) return undefined;
  const own = fullYear(first ?? last) ?? year;
  if (own === undefined) return { kind: "week", label: text };
  return numberedWeek(number, own, text.includes(String(own)) || last !== undefined ? text : `${text} ${own}`);
}

/** What a text says before a day: that a week begins or ends on it, or that a month does. */
export function behindWords(
  text: string,
): { readonly kind: "week" | "month"; readonly rest: string; readonly ends: boolean } | undefined {
  for (const [words, kind, isEnd] of [
    [starts, "week", false],
    [ends, "week", true],
    [months, "month", true],
  ] as const) {
    const rest = text.replace(words, "");
    if (rest !== text) return { kind, rest, ends: isEnd };
  }
  return undefined;
}

/** The week that begins or ends on a day. */
export function weekAt(day: number, ends: boolean, label: string): PeriodName {
  return weekPeriod(ends ? day - lastOfWeek : day, label);
}

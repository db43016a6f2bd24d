import { halfWords } from "../vocabulary/periods";
import { oneOfWords } from "../words";
import { monthNumber } from "./monthName";
import { partOfYear, type PeriodName } from "./period";
import { fullYear } from "./year";

const between = "(?:[\\s,/.'\u2019-]|\\bdel?\\b)*";
const yearBefore = "(?:(\\d{4})[\\s/-]*)?";
const yearBehind = `(?:${between}\\(?(\\d{4}|\\d{2})\\)?)?`;
const ordinal = "\\.?(?:st|nd|rd|th|er|[eè]?me|e|[\u00ba\u00b0o])?[\\s-]*";
const quarterWords = "(quarter|quartal|trimest(?:re|er)|trim|kwartaal|qtr|[qtk])\\.?";
const halves = `(${oneOfWords(halfWords)}|s)\\.?`;
/** "Q1 2026", "2026-T1", "Kwartaal 1 2026"; "1. Quartal 2026", "1er trimestre 2026", "1T26" */
const forms = [
  { kind: "quarter", word: quarterWords, digits: "[1-4]", needsYear: /^[tk]$/i },
  { kind: "half", word: halves, digits: "[12]", needsYear: /^s$/i },
].map(({ word, digits, ...about }) => ({
  ...about,
  behind: new RegExp(`^${yearBefore}${word}[\\s-]*(${digits})${yearBehind}$`, "iu"),
  before: new RegExp(`^(?:(\\d{4}|\\d{2})[\\s/-]+)?(${digits})${ordinal}${word}${yearBehind}$`, "iu"),
}));
/** "24Q1" */
const yearTight = /^(\d{2})(q|t|h)([1-4])$/i;

/** A quarter or half of a year. Without a year "T1" is a tier or a technician, and "S1" a severity. */
export function quarterOrHalf(text: string, yearAbove: number | undefined): PeriodName | undefined {
  const [, tight, letter, part] = yearTight.exec(text) ?? [];
  if (tight !== undefined) {
    const kind = letter?.toLowerCase() === "h" ? "half" : "quarter";
    return kind === "half" && Number(part) > 2 ? undefined : partOfYear(kind, Number(part), fullYear(tight), text);
  }
  for (const { kind, behind, before, needsYear } of forms) {
    const [, first, word, number, last] = behind.exec(text) ?? [];
    const [, start, digit, name, end] = before.exec(text) ?? [];
    const found = number ?? digit;
    if (found === undefined) continue;
    const year = fullYear(first ?? last ?? start ?? end) ?? yearAbove;
    if (year === undefined && needsYear.test(word ?? name ?? "")) continue;
    return partOfYear(kind as "quarter" | "half", Number(found), year, text);
  }
  return undefined;
}

const yearBeforeMonth = /^(\d{4})[\s/-]*([a-zà-ÿ]{3,10})\.?$/i;
const shortYearBeforeMonth = /^(\d{2})[\s/-]([a-zà-ÿ]{3,10})\.?$/i;
const monthBeforeYear = new RegExp(`^([a-zà-ÿ]{3,10})${between}\\(?(\\d{4}|\\d{2})?\\)?$`, "i");
const yearMonth = /^(\d{4})(?:[-/.]|\s?M)(0?[1-9]|1[0-2])$/i;
const monthYear = /^(?:(0?[1-9]|1[0-2])[-/.](\d{4})|M(0?[1-9]|1[0-2])[\s/-]*(\d{4})|(0?[1-9]|1[0-2])\/(\d{2}))$/i;
const tightMonth = /^(20\d{2})(0[1-9]|1[0-2])$/;
const threeMonths = new RegExp(
  `^([a-zà-ÿ]{3,10})\\.?\\s?(?:-|\u2013|to|bis|a|à)\\s?([a-zà-ÿ]{3,10})${between}(\\d{4}|\\d{2})?$`,
  "i",
);

/** A month: "Jan-24", "2022-01", "202201", "March"; or the quarter that three months make: "Jan-Mar 2024". */
export function monthNamed(text: string, yearAbove: number | undefined): PeriodName | undefined {
  const [, year, digits] = yearMonth.exec(text) ?? tightMonth.exec(text) ?? [];
  if (year !== undefined) return partOfYear("month", Number(digits), Number(year), text);
  const [, first, firstYear, second, secondYear, third, thirdYear] = monthYear.exec(text) ?? [];
  const number = first ?? second ?? third;
  if (number !== undefined)
    return partOfYear("month", Number(number), fullYear(firstYear ?? secondYear ?? thirdYear), text);
  const [, before, behindYear] = yearBeforeMonth.exec(text) ?? shortYearBeforeMonth.exec(text) ?? [];
  const [, named, after] = monthBeforeYear.exec(text) ?? [];
  const month = monthNumber(behindYear ?? named);
  if (month !== undefined) return partOfYear("month", month, fullYear(before ?? after) ?? yearAbove, text);
  const [, from, to, ofYear] = threeMonths.exec(text) ?? [];
  const [start, end] = [monthNumber(from), monthNumber(to)];
  if (start === undefined || end !== start + 2 || start % 3 !== 1) return undefined;
  return partOfYear("quarter", (start + 2) / 3, fullYear(ofYear) ?? yearAbove, text);
}

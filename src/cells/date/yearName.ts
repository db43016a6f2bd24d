import type { Cell } from "../cell";
import { fiscalWords, yearWords } from "../vocabulary/periods";
import { oneOfWords } from "../words";
import { fullYear } from "./year";

const plain = /^(?:19|20)\d{2}$/;
const calendarYear = new RegExp(`^(?:${oneOfWords(yearWords)})[\\s.'\u2019-]*((?:19|20)\\d{2}|(?<=cy.?)\\d{2})$`, "iu");
const fiscalYear = new RegExp(
  `^(?:${oneOfWords(fiscalWords)})[\\s.'\u2019-]*((?:19|20)\\d{2}|\\d{2})(?:\\s?[/-]\\s?((?:19|20)?\\d{2}))?$`,
  "iu",
);
/** "2023/24": a year of accounts over two calendar years. A smaller number behind is a month. */
const overTwo = /^((?:19|20)\d{2})\s?[/-]\s?((?:19|20)\d{2}|1[3-9]|[2-9]\d)$/;

interface NamedYear {
  readonly year: number;
  readonly fiscal: boolean;
}

/** A year that heads several columns: 2019, "2019", "FY 2024", "GJ 23/24", named by the year in which it ends. */
export function yearOf(cell: Cell): number | undefined {
  return namedYear(cell)?.year;
}

/** True for a fiscal year ("FY 2026", "2023/24"), which may begin in any month. */
export function isFiscalYear(cell: Cell): boolean {
  return namedYear(cell)?.fiscal ?? false;
}

function namedYear(cell: Cell): NamedYear | undefined {
  if (typeof cell === "number") return plain.test(String(cell)) ? { year: cell, fiscal: false } : undefined;
  if (typeof cell !== "string") return undefined;
  const text = cell.normalize("NFC").trim();
  const calendar = fullYear((plain.exec(text) ?? calendarYear.exec(text)?.slice(1))?.[0]);
  if (calendar !== undefined) return { year: calendar, fiscal: false };
  const [, first, second] = fiscalYear.exec(text) ?? overTwo.exec(text) ?? [];
  const [start, end] = [fullYear(first), fullYear(second)];
  if (start === undefined || (end !== undefined && end !== start + 1)) return undefined;
  return { year: end ?? start, fiscal: true };
}

import { isRole, roles } from "../../scanner/vocabulary/roles";
import type { Answers } from "../port";
import { notUsed } from "./answers";

/** An answer that the workbook keeps, in words. */
export interface StoredAnswer {
  readonly id: string;
  readonly about: string;
  readonly answer: string;
}

const subjects: Readonly<Record<string, string>> = {
  dates: "Order of day and month",
  swapped: "Swapped dates",
  column: "Choice of column",
  repeats: "Rows that repeat a ticket",
  rows: "Rows",
  quantity: "Fee of one or of all",
  cycle: "Fee and billing cycle",
  period: "For how long a fee is paid",
  finished: "When tickets are finished",
  codes: "Numbers of states",
  hours: "Business hours",
  closings: "Tickets closed after the last opening",
  zeros: "Ratings of 0",
  role: "Column",
  share: "Share or percent",
  unit: "Unit",
};

const words: Readonly<Record<string, string>> = {
  dmy: "day first",
  mdy: "month first",
  swap: "swap them",
  keep: "leave them",
  once: "each counts once",
  every: "every row counts",
  count: "they count",
  leave: "they are left out",
  each: "of one",
  all: "of all",
  cycle: "for a whole cycle",
  "24x7": "all day, every day",
  opened: "to the last opening",
  month: "for a month",
  quarter: "for a quarter",
  year: "for a year",
  [notUsed]: "not used",
};

/** What was answered before: the questions themselves are not asked again. */
export function storedAnswers(answers: Answers): readonly StoredAnswer[] {
  return Object.entries(answers).map(([id, value]) => {
    const [kind = "", ...rest] = id.split(":");
    const place = rest.map((part) => (isRole(part) ? roles[part].label : part)).join(", ");
    const about = [subjects[kind] ?? kind, place].filter(Boolean).join(": ");
    return { id, about, answer: words[value] ?? (isRole(value) ? roles[value].label : value) };
  });
}

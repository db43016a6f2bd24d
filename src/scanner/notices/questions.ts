import { thousands } from "../../cells/plural";
import { noticeKind } from "../result/notice";

/** What only a person can decide. */
export const questionKinds = {
  datesExchanged: noticeKind(
    "dates-exchanged",
    ({ column, role, sheet }: { column: string; role: string; sheet: string }) =>
      `Were day and month exchanged in the real dates of "${column}" (${role}) on sheet "${sheet}"?`,
    { column: "Opened", role: "Opened", sheet: "Tickets" },
  ),
  unit: noticeKind(
    "unit",
    ({ column, role, sheet }: { column: string; role: string; sheet: string }) =>
      `The numbers of "${column}" (${role}) on sheet "${sheet}" carry no unit. What do they count?`,
    { column: "Resolution time", role: "Time to resolve", sheet: "Tickets" },
  ),
  namesBelow: noticeKind(
    "names-below",
    ({ column, sheet, named, rows }: { column: string; sheet: string; named: number; rows: number }) =>
      `"${column}" on sheet "${sheet}" is filled in ${thousands(named)} of ${thousands(rows)} rows, each name once. Does a name apply to the rows below it too, as in merged cells?`,
    { column: "Client", sheet: "Agreements", named: 4, rows: 20 },
  ),
  valueUnit: noticeKind(
    "value-unit",
    ({ label, cell, value }: { label: string; cell: string; value: string }) =>
      `"${label}" in ${cell} is ${value} without a unit. What does it count?`,
    { label: "MTTR", cell: "'KPIs'!B4", value: "3.8" },
  ),
  valueMean: noticeKind(
    "value-mean",
    ({ label, cell, value }: { label: string; cell: string; value: string }) =>
      `"${label}" in ${cell} is ${value}. Is that the score, or the mean of answers from 0 to 10?`,
    { label: "Avg NPS", cell: "'KPIs'!B4", value: "6.4" },
  ),
  valueShare: noticeKind(
    "value-share",
    ({ label, cell, value }: { label: string; cell: string; value: string }) =>
      `"${label}" in ${cell} is ${value}. Which share is that?`,
    { label: "FCR", cell: "'KPIs'!B4", value: "0.9" },
  ),
} as const;

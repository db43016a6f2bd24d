import { formatValue } from "../../../catalogue/format";
import { plural } from "../../../cells/plural";
import { noticeKind, quoted } from "../../result/notice";

interface OfValue {
  readonly value: number;
}

/** What speaks against a value, or for looking at the data again. */
export const plausibilityWarnings = {
  marginTooHigh: noticeKind(
    "margin-too-high",
    ({ value }: OfValue) =>
      `A margin of ${formatValue(value, "fraction")} is hardly possible: a cost seems to be missing, such as the technicians' time. Add it, or take the margin for one before that cost.`,
    { value: 0.97 },
  ),
  moreThanAvailable: noticeKind(
    "more-than-available",
    ({ value }: OfValue) =>
      `${formatValue(value, "fraction")} is more than all available hours: look for overtime, hours entered twice, or available hours that lack people.`,
    { value: 1.12 },
  ),
  moreThanAll: noticeKind(
    "more-than-all",
    ({ value }: OfValue) =>
      `A share of ${formatValue(value, "fraction")} is more than all: what is counted and what it is counted of don't belong together.`,
    { value: 1.33 },
  ),
  withoutType: noticeKind(
    "agreements-without-type",
    ({ column, agreements }: { column: string; agreements: number }) =>
      `${plural(agreements, "agreement")} ${agreements === 1 ? "has" : "have"} no "${column}": ${agreements === 1 ? "it counts" : "they count"} in the revenue, but in no price or margin of an offering.`,
    { column: "Agreement", agreements: 4 },
  ),
  techniciansWithoutCost: noticeKind(
    "technicians-without-cost",
    ({ column, technicians }: { column: string; technicians: readonly string[] }) =>
      `${quoted(technicians)} ${technicians.length === 1 ? "has" : "have"} no "${column}": ${technicians.length === 1 ? "this person's" : "their"} hours are left out, as if nobody had worked them. Enter the cost.`,
    { column: "Hourly cost", technicians: ["A. Novak", "B. Okafor"] },
  ),
} as const;

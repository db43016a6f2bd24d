import { toActive } from "../../../cells/agreementState";
import { isError, isMissing, type Cell } from "../../../cells/cell";
import { orderlessToSerial, possibleOrders } from "../../../cells/date/text";
import { durationHours } from "../../../cells/duration";
import { toFlag } from "../../../cells/flag";
import { toInOut } from "../../../cells/inOut";
import { toNumber } from "../../../cells/number";
import { isNeutralRating, isUnansweredSurvey, ratingWord } from "../../../cells/surveyAnswer";
import type { RoleType } from "../../vocabulary/roles";
import { isPlausibleSerial } from "../../../cells/date/plausible";

/** What the first cells of a column hold, counted. */
export interface Sample {
  readonly filled: number;
  readonly times: number;
  /** Numbers that could be dates; also counted as numbers. */
  readonly serials: number;
  readonly numbers: number;
  readonly durations: number;
  /** Numbers that say neither yes nor no: anything but 0 and 1. */
  readonly counts: number;
  readonly flags: number;
  /** Words for active and ended, and plain yes and no. */
  readonly states: number;
  readonly ratings: number;
  readonly distinct: number;
}

const share = 0.6;
/** Different words in a column of states, some of which may be a company's own. */
const mostStates = 12;

export function sampleColumn(cells: Iterable<Cell>): Sample {
  const count = {
    filled: 0,
    times: 0,
    serials: 0,
    numbers: 0,
    counts: 0,
    durations: 0,
    flags: 0,
    states: 0,
    ratings: 0,
  };
  const distinct = new Set<Cell>();
  for (const cell of cells) {
    if (isMissing(cell) || isError(cell)) continue;
    count.filled += 1;
    distinct.add(cell);
    if (toFlag(cell) !== undefined || toInOut(cell) !== undefined) count.flags += 1;
    if (toActive(cell) !== undefined || toFlag(cell) !== undefined) count.states += 1;
    if (ratingWord(cell) !== undefined || isNeutralRating(cell) || isUnansweredSurvey(cell)) count.ratings += 1;
    if (typeof cell === "number") {
      count.numbers += 1;
      if (cell !== 0 && cell !== 1) count.counts += 1;
      if (isPlausibleSerial(cell)) count.serials += 1;
    } else if (typeof cell === "string") {
      if (possibleOrders(cell) !== undefined || orderlessToSerial(cell) !== undefined) count.times += 1;
      else if (durationHours(cell) !== undefined) count.durations += 1;
      else if (toNumber(cell) !== undefined || toNumber(cell, ",") !== undefined) count.numbers += 1;
    }
  }
  return { ...count, distinct: distinct.size };
}

/**
 * Whether a column with this content can play a role of a type. "unknown" = nothing in the sample to judge by.
 *
 * @param hasUnit the heading names a unit, so numbers that could be dates are durations
 */
export function suits(sample: Sample, type: RoleType, hasUnit: boolean): "yes" | "no" | "unknown" {
  if (type === "category") return "yes";
  if (sample.filled === 0) return "unknown";
  const enough = (count: number): "yes" | "no" => (count >= share * sample.filled ? "yes" : "no");
  const dates = sample.times + (hasUnit ? 0 : sample.serials);
  switch (type) {
    case "time":
      return enough(dates);
    case "duration":
      return dates >= share * sample.filled ? "no" : enough(sample.numbers + sample.durations);
    case "number":
      return enough(sample.numbers);
    case "flag":
      // Hours or days that happen to be 0 and 1 now and then are no flags.
      return hasUnit || sample.counts > 0.02 * sample.filled ? "no" : enough(sample.flags);
    case "state":
      // Agreements have states of a company's own ("Quote", "Onboarding"); those rows are then left out and named.
      return sample.states > 0 && (sample.distinct <= mostStates || sample.states >= share * sample.filled)
        ? "yes"
        : "no";
    case "rating":
      return dates >= share * sample.filled ? "no" : enough(sample.numbers + sample.ratings);
  }
}

import type { Better } from "../../catalogue/figure";
import type { Unit } from "../../catalogue/unit";
import type { Period } from "../../scanner/result/period";

/** A number of the review in the quarter, its months and the quarter before; undefined where there is none. */
export interface ReviewLine {
  readonly key: MeasureKey;
  readonly name: string;
  readonly unit: Unit;
  readonly better: Better | undefined;
  readonly quarter: number | undefined;
  readonly before: number | undefined;
  readonly months: readonly (number | undefined)[];
  /** The tickets or answers behind the quarter's number. */
  readonly rows: number;
}

export type MeasureKey = "opened" | "closed" | "withinTime" | "firstAnswer" | "solution" | "satisfaction";

/** What tickets were about, in the quarter. */
export interface ReviewCategory {
  readonly label: string;
  /** What stands for all that are not named. */
  readonly isRest?: true;
  readonly opened: number;
  /** Undefined where nothing is known of the quarter before. */
  readonly before: number | undefined;
  readonly withinTime?: number;
  readonly solution?: number;
}

/** What a client gets to read about the service, as data. */
export interface Review {
  readonly client: string;
  /** Whose service it is; undefined where nobody typed it. */
  readonly company: string | undefined;
  readonly createdOn: string; // yyyy-mm-dd
  readonly quarter: Period;
  /** False where the data cover only part of the quarter. */
  readonly isWhole: boolean;
  readonly before: Period;
  readonly next: Period;
  readonly months: readonly Period[];
  readonly lines: readonly ReviewLine[];
  readonly categories: readonly ReviewCategory[];
  readonly wentWell: readonly string[];
  readonly toWatch: readonly string[];
  /** What could be done about what is to be watched: a start for what the user types. */
  readonly suggestions: readonly string[];
  /** What the next quarter could be for, likewise. */
  readonly goals: readonly string[];
}

import type { QuantityKey } from "./quantity";

/** The value of another KPI as a part of a combination. */
export interface KpiPart {
  /** Its id. */
  readonly kpi: string;
  /** The ways of counting it that will do, the better ones first. */
  readonly variants: readonly string[];
  /** For rates: how many months they are about. A rate that doesn't say so is no part. */
  readonly rateOf?: 1 | 12;
  /** True where what is left of 1 is meant: the share of clients lost is 1 less the share kept. */
  readonly lessFromOne?: true;
  /** What it is multiplied by: the months of a number of years. */
  readonly times?: number;
}

/** A plain number of the business. */
export interface QuantityPart {
  readonly quantity: QuantityKey;
}

/** How long the period is that the other parts are about. */
export interface LengthPart {
  readonly length: "months" | "weekdays";
}

export type CombinationPart = KpiPart | QuantityPart | LengthPart;

/** One of the ways in which a KPI follows from other numbers of the same workbook and the same period. */
export interface Combination<Key extends string = string> {
  /** How it is then counted. */
  readonly variant: Key;
  /** What each of the KPI's inputs is, by the input's name; one that is left out has its default. */
  readonly parts: Readonly<Record<string, CombinationPart>>;
}

import type { Failure, FailureCode } from "../cells/failure";
import type { Area } from "./area";
import type { AssumptionKey, ValueAtStakeRule } from "./assumptions";
import type { Combination } from "./combination";
import type { Better, PublishedFigure } from "./figure";
import type { Grouped } from "./grouped";
import type { Input } from "./inputs/input";
import type { Argument } from "./inputs/range";
import type { FlagWords } from "./native/flags";
import type { Expression } from "./native/expression";
import type { SourceKey } from "./sources";
import type { TimeUnit, Unit } from "./unit";
import type { Variant } from "./variant";
import type { WrittenShare } from "./writtenShare";

/** A cell of a result that spills. */
export type ResultCell = string | number;

/** What a function gives: a number, a text, or rows of cells that spill. */
export type Result = number | string | readonly (readonly ResultCell[])[];

/** Cell references (or other expressions) by input name; an input that is left out is not there. */
export type Refs = Readonly<Record<string, string | undefined>>;

/** What a caller knows about the ranges that a native formula will stand on. */
export interface NativeOptions {
  /** The words for yes and no that stand in a range of flags. */
  readonly flags?: FlagWords;
  /** True where the date ranges hold dates and blanks only, no text. */
  readonly clean?: boolean;
  /** The unit of a duration, for functions that take one. */
  readonly unit?: TimeUnit;
}

/** Builds the expression of an ordinary Excel formula that gives the same value, or says why there is none. */
export type Native = (refs: Refs, options: NativeOptions) => Expression | { readonly reason: string };

/** A worked example: it is documentation and runs as a test. */
export interface Example {
  readonly given: readonly Argument[];
  readonly gives: Result | FailureCode;
  /** The published document it comes from; left out = our own. */
  readonly source?: SourceKey;
  readonly note?: string;
}

/**
 * headline = looked for in every workbook, and named where it can't be measured; kpi = a KPI that has a function and
 * benchmarks; helper = a calculation around KPIs, a breakdown, or another way of counting one.
 */
export type Role = "headline" | "kpi" | "helper";

/** What a KPI's file states of it, but for its inputs and what is computed from them. */
export interface KpiFacts<Id extends string, Key extends string> {
  /** The function's name in capitals, e.g. "FCR". */
  readonly id: Id;
  readonly name: string;
  readonly area: Area;
  /** The unit of the result; for spilled results, of the column that matters. */
  readonly unit: Unit;
  readonly better: Better;
  /** One line: what it says. */
  readonly summary: string;
  /** The definition that is computed. */
  readonly definition: string;
  /** How it is commonly got wrong. */
  readonly mistakes: readonly string[];
  /** Which column of a sheet would make it measurable, in a service manager's words. */
  readonly needs: string;
  readonly synonyms: readonly string[];
  /** The first one is what the published figures are about, unless a figure says otherwise. */
  readonly variants: readonly Variant<Key>[];
  readonly figures: readonly PublishedFigure<NoInfer<Key>>[];
  /** The source that values are held against by default, with the reason why it is this one. */
  readonly core?: { readonly source: SourceKey; readonly because: string };
  readonly examples: readonly Example[];
  readonly native: Native;
  /** For fractions: what tells them from percentages where people wrote them. */
  readonly written?: WrittenShare<NoInfer<Key>>;
  readonly grouped?: Grouped;
  /** How it follows from other numbers of a workbook that doesn't show it itself, the better ways first. */
  readonly combines?: readonly Combination<NoInfer<Key> | "reported">[];
  /** Ids of KPIs that say the same in other terms: where one of them is rated, a miss of this one is no second fault. */
  readonly restates?: readonly string[];
  /** Left out = no published definition supports an arithmetic. */
  readonly valueAtStake?: ValueAtStakeRule;
  /** The number of the user's business that the KPI's value is. */
  readonly assumption?: AssumptionKey;
  /** Each row that counts is a ticket. */
  readonly countsTickets?: true;
}

/** Everything about one KPI; `Id` and `Key` are its id and its variants' keys, where they are known to the compiler. */
export interface Kpi<Id extends string = string, Key extends string = string> extends KpiFacts<Id, Key> {
  readonly role: Role;
  readonly inputs: readonly Input[];
  /** What one call gives: a number, a text, or rows that spill. */
  readonly result: "number" | "text" | "rows";
  /** Computes from raw arguments. Never throws, never gives NaN or Infinity. */
  evaluate(given: readonly Argument[]): Result | Failure;
}

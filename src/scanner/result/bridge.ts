import type { FormulaOrReason } from "./formula";
import type { Period } from "./period";

/** What became of recurring revenue in one month, client by client; all amounts are of 0 or above. */
export interface BridgeStep {
  readonly period: Period;
  readonly start: number;
  /** Of clients that paid nothing before. */
  readonly added: number;
  readonly expansion: number;
  readonly contraction: number;
  /** Of clients that pay nothing any more. */
  readonly churned: number;
  readonly end: number;
  /** A formula that gives `start`, or why there is none. */
  readonly native: FormulaOrReason;
}

/** Recurring revenue from month to month: start + added + expansion - contraction - churned = end. */
export interface RevenueBridge {
  /** The key of the table that it comes from. */
  readonly table: string;
  /** Whole months, oldest first, each beginning where the one before ends. */
  readonly steps: readonly BridgeStep[];
}

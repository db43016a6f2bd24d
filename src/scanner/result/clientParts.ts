import type { Breakdown } from "./breakdown";
import type { Period } from "./period";

/** A KPI by what tickets were about, over the rows of one quarter. */
export interface PeriodBreakdown extends Omit<Breakdown, "total"> {
  readonly period: Period;
  /** The rows of the quarter, those without a label included. */
  readonly rowsUsed: number;
}

/** What is known of a client besides its findings, where one alone was asked for. */
export interface ClientParts {
  /** As its tables write it; left out where none names it. */
  readonly name?: string;
  /** The KPIs in each of the last quarters by what tickets were about. */
  readonly categories: readonly PeriodBreakdown[];
  /** Everybody else whom the tables name, clients and technicians, each once: what the client reads must not tell them. */
  readonly otherNames: readonly string[];
}

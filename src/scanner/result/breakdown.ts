import type { Unit } from "../../catalogue/unit";
import type { FindingId } from "./findingId";

/** What a KPI is told apart by. */
export type Segment = "client" | "technician" | "priority" | "technology" | "offering" | "board";

/** The value of one client, technician, ... */
export interface BreakdownRow {
  readonly label: string;
  readonly value: number;
  readonly rowsUsed: number;
}

/** A KPI per client, technician, priority, technology, offering or board. */
export interface Breakdown extends FindingId {
  readonly variantLabel: string;
  readonly unit: Unit;
  readonly by: Segment;
  /** The original heading of the column with the labels. */
  readonly heading: string;
  /** At most 50, those with most rows first. */
  readonly rows: readonly BreakdownRow[];
  /** All further labels together; the value is over their rows. */
  readonly others?: BreakdownRow & { readonly labels: number };
  /** Over all rows that count, those without a label included. */
  readonly total: { readonly value: number; readonly rowsUsed: number };
}

import type { RecordTable } from "../table/records/table";
import { segmentsOf, type SegmentColumn } from "./segments";
import { timelineOf, type Timeline } from "./timeline";

/** By what the rows of a table are grouped: periods, clients and so on; settled once for all its KPIs. */
export interface Groupings {
  readonly timeline: Timeline | undefined;
  readonly segments: readonly SegmentColumn[];
}

export function groupingsOf(table: RecordTable): Groupings {
  return { timeline: timelineOf(table), segments: segmentsOf(table) };
}

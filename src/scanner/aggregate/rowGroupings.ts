import type { Calendar } from "./calendar";
import { compositeGroups, type CompositeGroups, type Groups } from "./compositeGroups";
import type { RecordTable } from "../table/records/table";
import { segmentsOf, type SegmentColumn } from "./segments";
import { timelineOf, type Timeline } from "./timeline";

/** By what the rows of a table are told apart: periods, clients and so on, and how these are put across each other. */
export interface RowGroupings {
  readonly timeline: Timeline | undefined;
  readonly calendars: readonly Calendar[];
  readonly segments: readonly SegmentColumn[];
  /** Never empty. */
  readonly crossings: readonly CompositeGroups[];
  /** The shortest periods as they stand in their crossing; nothing without dates. */
  readonly periods: readonly Kind[];
  /** The labels of each segment. */
  readonly labels: readonly Kind[];
}

/** A kind of groups as it stands in its crossing: the group of each cell. */
export interface Kind {
  readonly crossing: number;
  readonly groups: Int32Array;
  readonly count: number;
}

const known = new WeakMap<RecordTable, RowGroupings>();

/** Settled once for all KPIs of a table. */
export function rowGroupingsOf(table: RecordTable): RowGroupings {
  const before = known.get(table);
  if (before) return before;
  const timeline = timelineOf(table);
  const calendars = timeline?.calendars ?? [];
  const segments = segmentsOf(table);
  // Longer periods are put together from the shortest ones, so that no row has to be looked at for them.
  const periods = calendars.slice(0, 1).map(({ of, spans }): Groups => ({ of, count: spans.length }));
  const labels = segments.map(({ column }): Groups => ({ of: column.values, count: column.count }));
  const crossings = compositeGroups([...periods, ...labels], table.rows);
  const kinds = [...periods, ...labels].flatMap(({ count }, kind) => kindsIn(crossings, kind, count));
  const apart: RowGroupings = {
    timeline,
    calendars,
    segments,
    crossings,
    periods: kinds.slice(0, periods.length),
    labels: kinds.slice(periods.length),
  };
  known.set(table, apart);
  return apart;
}

function kindsIn(crossings: readonly CompositeGroups[], kind: number, count: number): Kind[] {
  return crossings.flatMap(({ groupsOf }, crossing) => {
    const groups = groupsOf.get(kind);
    return groups ? [{ crossing, groups, count }] : [];
  });
}

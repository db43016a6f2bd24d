import type { Segment } from "../result/breakdown";
import type { CategoryColumn } from "../table/columns/column";
import type { RecordKind, Role } from "../vocabulary/roles";
import type { RecordTable } from "../table/records/table";

/** What the tables of a kind can be told apart by: by the first of the columns that is there. */
const segmentRoles: Readonly<Record<RecordKind, Readonly<Partial<Record<Segment, readonly Role[]>>>>> = {
  tickets: { client: ["ticketClient"], technician: ["technician"], priority: ["priority"], technology: ["category"] },
  calls: { client: ["ticketClient"], technician: ["technician"] },
  surveys: { client: ["ticketClient"], technician: ["technician"] },
  time: { client: ["timeClient"], technician: ["member"] },
  subscriptions: { client: ["client"], offering: ["plan"] },
  invoices: { client: ["client"], offering: ["offering", "revenueType"] },
};

export interface SegmentColumn {
  readonly by: Segment;
  readonly role: Role;
  readonly column: CategoryColumn;
}

/** The columns that a table's KPIs can be told apart by. */
export function segmentsOf(table: RecordTable): SegmentColumn[] {
  const byRole = segmentRoles[table.recognition.kind];
  return (Object.keys(byRole) as Segment[]).flatMap((by): SegmentColumn[] => {
    const role = byRole[by]?.find((one) => table.columns.has(one));
    const column = role && table.columns.get(role);
    if (!role || column?.type !== "category" || (by === "client" && table.client)) return [];
    return [{ by, role, column }];
  });
}

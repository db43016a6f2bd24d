import { normalizeKey } from "../../cells/text";
import type { Role } from "../vocabulary/roles";
import { clientRoles } from "./clientNames";
import type { RecordTable } from "./records/table";

const technicianRoles: readonly Role[] = ["technician", "member"];

/** The names of all clients but the one that was asked for, and of all technicians, that tables hold: of whichever rows. */
export function createOtherNames(): { add(table: RecordTable): void; list(): string[] } {
  const found = new Map<string, string>();
  return {
    add({ columns, client }) {
      const own = normalizeKey(client?.label ?? "");
      for (const role of [...clientRoles, ...technicianRoles]) {
        const column = columns.get(role);
        if (column?.type !== "category") continue;
        for (const label of column.labels) {
          const key = normalizeKey(label);
          if (key !== "" && (key !== own || technicianRoles.includes(role))) found.set(key, label.trim());
        }
      }
    },
    list: () => [...found.values()],
  };
}

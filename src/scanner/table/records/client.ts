import { normalizeKey } from "../../../cells/text";
import { warningKinds } from "../../notices/warnings";
import { rowReasons } from "../../notices/rowReasons";
import { clientRoles } from "../clientNames";
import type { CategoryColumn } from "../columns/column";
import { dropCode, leftOut, type RowFilter, type Rows } from "./rowFilter";
import { firstRole } from "./table";

/** Where one client was asked for, drops the rows of all others. */
export const dropOtherClients: RowFilter = ({ recognition, columns, options: { client: name } }, rows) => {
  if (name === undefined) return {};
  const sheet = recognition.region.grid.sheet;
  const role = firstRole({ columns }, clientRoles);
  const column = role && (columns.get(role) as CategoryColumn);
  if (!column) {
    return { refused: true, warnings: [warningKinds.clientColumnMissing({ sheet, client: name })] };
  }
  const label = findClient(column, name);
  if (label === undefined) {
    const nearest = nearestClients(column.labels, name);
    const unknown = warningKinds.clientUnknown({ column: column.heading, sheet, client: name, nearest });
    return { refused: true, warnings: [unknown] };
  }
  const others = keepOnly(column, label, rows);
  const client = { column, label: column.labels[label] ?? name };
  if (others === 0) return { client };
  return { client, excluded: [leftOut(rowReasons.otherClients({}), others, dropCode.otherClients)] };
};

/** Counts the rows of one label only. Returns how many others were dropped. */
function keepOnly(column: CategoryColumn, label: number, { used, drop }: Rows): number {
  let dropped = 0;
  for (let row = 0; row < used.length; row++) {
    if (!used[row] || column.values[row] === label) continue;
    drop(row, dropCode.otherClients);
    dropped += 1;
  }
  return dropped;
}

/** The number of the label that a person means by a client's name; undefined when the column has no such client. */
function findClient(column: CategoryColumn, name: string): number | undefined {
  const wanted = normalizeKey(name);
  const found = column.labels.findIndex((label) => normalizeKey(label) === wanted);
  return found >= 0 ? found : undefined;
}

/** Up to three client names that are spelled most like the one asked for, best first. */
function nearestClients(labels: readonly string[], name: string): string[] {
  const wanted = normalizeKey(name);
  const scored = labels.map((label) => ({ label, score: likeness(normalizeKey(label), wanted) }));
  scored.sort((a, b) => b.score - a.score || a.label.localeCompare(b.label));
  return scored.slice(0, 3).map(({ label }) => label);
}

/** Share of letter pairs that two names have in common (0 to 1); a name within the other counts as near. */
function likeness(a: string, b: string): number {
  if (a === "" || b === "") return 0;
  if (a.includes(b) || b.includes(a)) return 0.9 + 0.1 * (Math.min(a.length, b.length) / Math.max(a.length, b.length));
  const pairs = pairsOf(b);
  const own = pairsOf(a);
  let common = 0;
  for (const pair of own) if (pairs.has(pair)) common += 1;
  return own.size + pairs.size === 0 ? 0 : (2 * common) / (own.size + pairs.size);
}

function pairsOf(text: string): Set<string> {
  const pairs = new Set<string>();
  for (let at = 0; at < text.length - 1; at++) pairs.add(text.slice(at, at + 2));
  return pairs;
}

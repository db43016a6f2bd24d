import { belongsTo, recordKinds, roles, type RecordKind, type Role } from "../../../scanner/vocabulary/roles";
import { readExport, type Given } from "./readExport";

/** A KPI that a kind of table gives, and columns that suffice for it. */
export interface Way extends Given {
  readonly kind: RecordKind;
}

/** What a column is called: a bare number of a duration needs its unit. */
function headingOf(role: Role): string {
  const { label, type } = roles[role];
  return type === "duration" ? `${label} (hours)` : label;
}

const idOf = ({ kpi, variant, from }: Given): string => [kpi, variant, ...[...from].sort()].join(" ");

/**
 * Every KPI that the scanner measures in lists of records, with the columns that it takes: read from what the measures
 * give of a list that has every column, and of the same list without each of them.
 */
export async function waysToMeasure(): Promise<readonly Way[]> {
  const ways: Way[] = [];
  for (const kind of recordKinds) ways.push(...(await waysOf(kind)));
  return ways;
}

async function waysOf(kind: RecordKind): Promise<Way[]> {
  const all = (Object.keys(roles) as Role[]).filter((role) => belongsTo(role, kind));
  const found = new Map<string, Way>();
  const take = async (taken: readonly Role[]): Promise<void> => {
    const columns = taken.map((role) => ({ role, heading: headingOf(role) }));
    const { kind: readAs, given } = await readExport(columns, { settled: true });
    if (readAs !== kind) return;
    for (const one of given) if (!found.has(idOf(one))) found.set(idOf(one), { ...one, kind });
  };
  await take(all);
  const used = new Set([...found.values()].flatMap(({ from }) => from));
  for (const role of used) await take(all.filter((other) => other !== role));
  return [...found.values()];
}

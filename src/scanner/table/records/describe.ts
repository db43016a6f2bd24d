import { columnLetters, localAddress, quoteSheet } from "../../../cells/address";
import { roles, rolesOfKind } from "../../vocabulary/roles";
import type { RecognisedRegion } from "../../result/finding";
import { roleQuestion } from "../../detect/recognition/candidates";
import { profilesOf } from "../../detect/recognition/profiles";
import { cellState } from "../columns/column";
import { looksOf } from "../columns/looks";
import type { RecordTable } from "./table";

const lastRow = 1_048_576;

function countedIn(table: RecordTable): Pick<RecognisedRegion, "countedIn"> {
  let most = 0;
  let fullest: number | undefined;
  for (const { column, state } of table.columns.values()) {
    let filled = 0;
    for (const one of state) if (one !== cellState.missing) filled += 1;
    if (filled > most) [most, fullest] = [filled, column];
  }
  if (fullest === undefined) return {};
  const letters = columnLetters(fullest);
  return { countedIn: `${quoteSheet(table.sheet)}!$${letters}$${table.row + 1}:$${letters}$${lastRow}` };
}

/** A table as people see it: what each column was taken for, and how to correct it. */
export function describeTable(table: RecordTable): RecognisedRegion {
  const { region, kind, label, score, byRole } = table.recognition;
  const { grid, block } = region;
  const top = grid.row + (region.headingRow ?? region.firstRow);
  const rows = grid.row + region.lastRow - top + 1;
  const place = (index: number): { column: string; answer: string } => ({
    column: columnLetters(grid.column + block.left + index),
    answer: roleQuestion(region, index),
  });
  const taken = new Set([...byRole.values()].map(({ index }) => index));
  const profiles = profilesOf(region);
  const unused = (region.headings ?? []).flatMap(({ combined }, index) =>
    combined === "" || taken.has(index)
      ? []
      : [{ heading: combined, ...place(index), looks: looksOf(profiles(index)) }],
  );
  return {
    sheet: table.sheet,
    table: table.key,
    address: localAddress(top, grid.column + block.left, rows, block.right - block.left + 1),
    kind,
    label,
    rows: table.usedRows,
    rowsFolded: table.rowsFolded,
    ...countedIn(table),
    columns: [...byRole].map(([role, candidate]) => ({
      role,
      heading: candidate.heading,
      type: table.columns.get(role)?.type ?? roles[role].type,
      label: roles[role].label,
      ...place(candidate.index),
    })),
    unused,
    choices: rolesOfKind(kind).map(({ role, label: name }) => ({ value: role, label: name })),
    score: Math.round(100 * score) / 100,
    reasons: table.reasons,
  };
}

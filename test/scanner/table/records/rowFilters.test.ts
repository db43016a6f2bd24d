import type { Cell } from "../../../../src/cells/cell";
import type { Recognition } from "../../../../src/scanner/detect/recognition/recognise";
import { readCategories } from "../../../../src/scanner/table/columns/categories";
import type { Column } from "../../../../src/scanner/table/columns/column";
import { readNumbers } from "../../../../src/scanner/table/columns/numbers";
import { dropBlankRows } from "../../../../src/scanner/table/records/blankRows";
import { dropOtherClients } from "../../../../src/scanner/table/records/client";
import { dropEarlierStates } from "../../../../src/scanner/table/records/latestState";
import {
  createRows,
  dropCode,
  type FilterNote,
  type ReadTable,
  type RowFilter,
} from "../../../../src/scanner/table/records/rowFilter";
import { dropTotals, noteTotalsBetween } from "../../../../src/scanner/table/records/totals";
import { dropVoided } from "../../../../src/scanner/table/records/voided";
import type { Role } from "../../../../src/scanner/vocabulary/roles";
import { regionOf } from "../../../support/regions";

const recognition = {
  kind: "tickets",
  region: regionOf([
    ["A", "B"],
    ["x", 1],
  ]),
} as unknown as Recognition;

/** A table of columns as they stand below their headings; those of numbers are named in `numbers`. */
function tableOf(cells: Partial<Record<Role, Cell[]>>, numbers: readonly Role[] = [], client?: string): ReadTable {
  const columns = new Map<Role, Column>();
  for (const role of Object.keys(cells) as Role[]) {
    const read = numbers.includes(role) ? readNumbers : readCategories;
    columns.set(role, read(cells[role] ?? [], { heading: role, column: columns.size }));
  }
  const [first] = Object.values(cells);
  const totalHints = Uint8Array.from(first ?? [], (cell) => (cell === "Total" ? 1 : 0));
  return { recognition, columns, totalHints, merged: new Map(), options: client === undefined ? {} : { client } };
}

function settled(table: ReadTable, ...filters: RowFilter[]): { dropped: number[]; notes: FilterNote[] } {
  const rows = createRows(table.totalHints.length);
  const notes = filters.map((filter) => filter(table, rows));
  expect([...rows.used]).toEqual([...rows.dropped].map((code) => (code === 0 ? 1 : 0)));
  return { dropped: [...rows.dropped], notes };
}

const counts = (notes: FilterNote[]): unknown =>
  Object.fromEntries(notes.flatMap(({ excluded = [] }) => excluded.map(({ reason, rows }) => [reason, rows])));

describe("what drops rows of a table", () => {
  test("blank lines and the headings once more, of which nothing is said", () => {
    const table = tableOf({ ticketId: ["T-1", "", "ticketId"], status: ["Open", "n/a", "status"] });
    expect(settled(table, dropBlankRows)).toEqual({ dropped: [0, dropCode.blank, dropCode.blank], notes: [{}] });
  });

  test("totals by their word, and by the sum of the rows above", () => {
    const byWord = tableOf({ ticketId: ["T-1", "T-2", "Total"] });
    expect(settled(byWord, dropTotals).dropped).toEqual([0, 0, dropCode.totals]);
    const bySum = tableOf({ client: ["Ash", "Bay", "Total fees"], fee: [10, 20, 30] }, ["fee"]);
    const { dropped, notes } = settled(bySum, dropTotals);
    expect(dropped).toEqual([0, 0, dropCode.totals]);
    expect(counts(notes)).toEqual({ totals: 1 });
    const name = tableOf({ client: ["Ash", "Bay", "Total Energy"], fee: [10, 20, 40] }, ["fee"]);
    expect(settled(name, dropTotals).dropped).toEqual([0, 0, 0]);
  });

  test("totals between the records leave no formula, totals below them do", () => {
    const between = settled(tableOf({ ticketId: ["T-1", "Total", "T-2"] }), dropTotals, noteTotalsBetween);
    expect(between.notes[1]?.obstacles).toHaveLength(1);
    const below = settled(tableOf({ ticketId: ["T-1", "T-2", "Total"] }), dropTotals, noteTotalsBetween);
    expect(below.notes[1]).toEqual({});
  });

  test("deleted tickets and those merged into others", () => {
    const table = tableOf({ status: ["Open", "Spam", "Open", "Open"], mergedInto: ["", "", "T-1", "0"] });
    const { dropped, notes } = settled(table, dropVoided);
    expect(dropped).toEqual([0, dropCode.deleted, dropCode.merged, 0]);
    expect(counts(notes)).toEqual({ deleted: 1, merged: 1 });
  });

  test("earlier states of a ticket, by the number of changes", () => {
    const table = tableOf({ ticketId: ["T-1", "T-1", "T-2"], modCount: [5, 2, 1] }, ["modCount"]);
    const { dropped, notes } = settled(table, dropEarlierStates);
    expect(dropped).toEqual([0, dropCode.folded, 0]);
    expect(notes[0]?.choices).toMatchObject([{ id: "repeats:Data!A1", taken: "once", by: "evidence" }]);
  });

  test("rows that repeat a ticket without a later state count once by rule, unless a person decides", () => {
    const [note] = settled(tableOf({ ticketId: ["T-1", "T-1"], status: ["New", "New"] }), dropEarlierStates).notes;
    expect(note?.choices).toMatchObject([{ id: "repeats:Data!A1", taken: "once", by: "rule" }]);
  });

  test("all clients but the one that was asked for, whatever the case of its name", () => {
    const { dropped, notes } = settled(tableOf({ client: ["Ash", "Bay", "ASH", ""] }, [], "ash"), dropOtherClients);
    expect(dropped).toEqual([0, dropCode.otherClients, 0, dropCode.otherClients]);
    expect(notes[0]?.client?.label).toBe("Ash");
    expect(settled(tableOf({ client: ["Ash"] }, [], "Cedar"), dropOtherClients).notes[0]?.refused).toBe(true);
  });
});

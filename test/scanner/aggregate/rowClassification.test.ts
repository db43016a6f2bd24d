import { classifyRows, counts, outside } from "../../../src/scanner/aggregate/rowClassification";
import { rowReasons } from "../../../src/scanner/notices/rowReasons";
import type { RecordTable } from "../../../src/scanner/table/records/table";

const excluded = [{ reason: "totals", rows: 1, message: "1 row is a total" }];

/** Of six rows the last is none of the records. */
const table = { rows: 6, used: Uint8Array.of(1, 1, 1, 1, 1, 0), excluded } as unknown as RecordTable;

describe("classified rows", () => {
  const classify = classifyRows(table);
  const open = classify.leaveOut(rowReasons.open({}));
  const unknown = classify.leaveOut(rowReasons.neitherYesNorNo({ column: "Resolved" }));
  const never = classify.leaveOut(rowReasons.blankCell({ column: "Resolved" }));
  const asked: number[] = [];
  const found = classify.classify((row) => {
    asked.push(row);
    return [counts, open, unknown, unknown, outside][row] ?? never;
  });

  test("only the table's records are asked about", () => {
    expect(asked).toEqual([0, 1, 2, 3, 4]);
    expect([...found.classes]).toEqual([counts, open, unknown, unknown, outside, outside]);
    expect(found.rowsUsed).toBe(1);
  });

  test("rows are left out by the table's reasons, then by the measure's own that apply", () => {
    expect(found.leftOut.map(({ reason, rows }) => [reason, rows])).toEqual([
      ["totals", 1],
      ["open", 1],
      ["unknown", 2],
    ]);
  });

  test("an open ticket is no fault of the data, a word that says nothing is", () => {
    expect(found.unusable).toBe(2);
  });
});

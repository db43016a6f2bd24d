import { collectTyped } from "../../../src/excel/scorecard/typedCells";
import { columnOf, columns, type ColumnKey } from "../../../src/scorecard/layout";

const id = { table: "Data!A1", kpi: "CSAT", variant: "reported" } as const;
const key = "CSAT/reported@Data!A1";

/** A scorecard's cells with one line, its columns those of a version that had `keys`. */
function earlier(keys: readonly ColumnKey[], line: Partial<Record<ColumnKey, unknown>>) {
  const heading = (one: ColumnKey) => (columnOf[one] > columnOf.note ? "" : (columns[columnOf[one]]?.heading ?? ""));
  const values = [["MSP Scorecard"], keys.map(heading), keys.map((one) => (one === "id" ? key : (line[one] ?? "")))];
  return { rowIndex: 0, columnIndex: 0, values };
}

const today = columns.map((column) => column.key);

test("what was typed comes back by the line's key", () => {
  const cells = earlier(today, { target: 0.97, note: "board" });
  expect(collectTyped(cells, [id])).toEqual(new Map([[key, { target: 0.97, note: "board" }]]));
});

test("a version that had other columns is read by its headings", () => {
  const before = today.filter((one) => one !== "consensus" && one !== "sheetTarget");
  const cells = earlier(before, { target: 0.97, note: "board" });
  expect(collectTyped(cells, [id])).toEqual(new Map([[key, { target: 0.97, note: "board" }]]));
});

test("the target of the user's own sheet was not typed, another one over it was", () => {
  expect(collectTyped(earlier(today, { target: 0.95, sheetTarget: 0.95 }), [id])).toEqual(new Map());
  expect(collectTyped(earlier(today, { target: 0.9, sheetTarget: 0.95 }), [id])).toEqual(
    new Map([[key, { target: 0.9, note: undefined }]]),
  );
});

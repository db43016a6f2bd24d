import { profileColumn } from "../../../../src/scanner/table/columns/profile";
import { looksOf } from "../../../../src/scanner/table/columns/looks";
import type { Cell } from "../../../../src/cells/cell";

test.each<[string, readonly Cell[]]>([
  ["amounts", [12, 7.5, 3]],
  ["amounts", ["1,200.00", "80.50", "-"]],
  ["dates", [46053, 46052.55, 46100]],
  ["dates", ["2026-03-01", "2026-03-02"]],
  ["durations", ["1h 30m", "2:05:00"]],
  ["yes or no", ["Yes", "No", "Yes"]],
  ["categories", ["Printer", "Mail", "Mail", "Mail"]],
  ["text", ["Printer is on fire", "No mail since Monday", "New laptop"]],
  ["empty", ["", "-", null]],
])("a column looks like %s: %j", (looks, cells) => {
  expect(looksOf(profileColumn(cells))).toBe(looks);
});

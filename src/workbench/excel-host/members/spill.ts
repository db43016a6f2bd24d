import { intersect } from "../../document/rect";
import type { Getter, Method } from "../objectType";
import { rangeObject, type RangeTarget } from "./rangeTarget";

/** Whether all cells of a range are part of what a formula spilled: null where some are. */
export const hasSpill: Getter<RangeTarget> = ({ sheet, rect }, excel) => {
  excel.assertAlive(sheet);
  excel.recalculation.refresh({ sheet, rect });
  const parts = [...sheet.cells.spills.values()].flatMap((spill) => intersect(spill, rect) ?? []);
  const cells = parts.reduce((sum, { rows, columns }) => sum + rows * columns, 0);
  return cells === 0 ? false : cells === rect.rows * rect.columns ? true : null;
};

/** What the formula of a single cell spilled over. */
export const getSpillingToRangeOrNullObject: Method<RangeTarget> = ({ sheet, rect }, _args, excel) => {
  excel.assertAlive(sheet);
  excel.recalculation.refresh({ sheet, rect });
  const spill = sheet.cells.spillOf(rect.row, rect.column);
  return spill ? rangeObject(sheet, spill) : null;
};

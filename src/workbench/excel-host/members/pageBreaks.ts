import { maxColumns, maxRows } from "../../document/rect";
import type { SheetDocument } from "../../document/sheetDocument";
import { asInteger } from "../arguments";
import { excelError } from "../excelError";
import { bind, type HostObject, objectType } from "../objectType";
import type { SimulatedExcel } from "../simulatedExcel";
import { otherRange } from "./rangeNavigate";
import { rangeObject } from "./rangeTarget";

interface BreaksTarget {
  readonly sheet: SheetDocument;
  readonly kind: "rowBreaks" | "columnBreaks";
}

interface BreakTarget extends BreaksTarget {
  /** The row or column that begins the new page. */
  readonly at: number;
}

/** Excel keeps no more breaks of a kind on a sheet. */
const mostBreaks = 1_026;

const rowOf = ({ kind, at }: BreakTarget) => (kind === "rowBreaks" ? at : 0);
const columnOf = ({ kind, at }: BreakTarget) => (kind === "columnBreaks" ? at : 0);

const pageBreakType = objectType<BreakTarget>({
  name: "PageBreak",
  identity: ({ at }) => ({ _Id: at }),
  get: { rowIndex: rowOf, columnIndex: columnOf },
  call: {
    delete: ({ sheet, kind, at }, _args, excel) => {
      excel.assertUnprotected(sheet);
      sheet[kind] = sheet[kind].filter((other) => other !== at);
    },
    getCellAfterBreak: (target) =>
      rangeObject(target.sheet, { row: rowOf(target), column: columnOf(target), rows: 1, columns: 1 }),
  },
});

const breakObject = (target: BreaksTarget, at: number): HostObject => bind(pageBreakType, { ...target, at });

function add(target: BreaksTarget, given: unknown, excel: SimulatedExcel): HostObject {
  const { sheet, kind } = target;
  excel.assertUnprotected(sheet);
  const home = { sheet, rect: { row: 0, column: 0, rows: 1, columns: 1 } };
  const { sheet: where, rect } = otherRange(excel, home, given);
  const at = kind === "rowBreaks" ? rect.row : rect.column;
  // No page ends before the first row.
  if (where !== sheet || at < 1 || at >= (kind === "rowBreaks" ? maxRows : maxColumns)) {
    throw excelError("InvalidArgument");
  }
  if (!sheet[kind].includes(at)) {
    if (sheet[kind].length >= mostBreaks) throw excelError("InvalidOperation");
    sheet[kind] = [...sheet[kind], at].sort((a, b) => a - b);
  }
  return breakObject(target, at);
}

export const pageBreaksType = objectType<BreaksTarget>({
  name: "PageBreakCollection",
  items: (target, excel) => {
    excel.assertAlive(target.sheet);
    return target.sheet[target.kind].map((at) => breakObject(target, at));
  },
  item: (target, key) => {
    const at = target.sheet[target.kind][asInteger(key, 0)];
    if (at === undefined) throw excelError("InvalidArgument");
    return breakObject(target, at);
  },
  call: {
    add: (target, [range], excel) => add(target, range, excel),
    getCount: ({ sheet, kind }) => sheet[kind].length,
    removePageBreaks: ({ sheet, kind }, _args, excel) => {
      excel.assertUnprotected(sheet);
      sheet[kind] = [];
    },
  },
});

import type { Cell } from "../../cells/cell";
import { kpiById } from "../../kpis/ids";
import { counts } from "../aggregate/rowClassification";
import type { Timeline } from "../aggregate/timeline";
import type { Measurement } from "../measures/shared/measurement";
import type { FormulaOrReason } from "../result/formula";
import { labelOf } from "../result/naming";
import { template } from "../result/template";
import type { ColumnRef, Template, Workings, WorkingsCells } from "../result/workings";
import type { RecordTable } from "../table/records/table";
import { partsOfRecord } from "./partsOfRecord";
import { isReadable, mostRecords, readable } from "./readable";
import { isFilled, recordCells, rowsOf, startOfPeriod } from "./recordCells";
import { RecordColumns } from "./recordColumns";
import { medianOver, medianWithin, valueOver, type Columns, type Within } from "./values";

/** The values of a table as short formulas over its workings. */
export interface InWorkings {
  /** Undefined where the plain formula is one that can be read, or where what each record adds can't be told. */
  valueOf(measured: Measurement, plain: FormulaOrReason, within?: Within): Template | undefined;
  /** What the formulas given so far need. */
  workings(): Workings[];
}

/**
 * @param id by which the formulas name the workings
 * @param timeline by which dates records fall into periods
 */
export function workingsOf(table: RecordTable, id: string, timeline: Timeline | undefined): InWorkings {
  if (table.client || table.last - table.first >= mostRecords) return { valueOf: () => undefined, workings: () => [] };
  const columns = new RecordColumns(table, id);
  const cells = recordCells(table, columns);
  const known = new Map<Measurement, Columns | undefined>();
  const columnsFor = (measured: Measurement): Columns | undefined => {
    if (!known.has(measured)) known.set(measured, byFormula(measured) ?? asCounted(measured));
    return known.get(measured);
  };

  /** What each record adds as formulas of its cells. */
  function byFormula(measured: Measurement): Columns | undefined {
    const parts = isFilled(table) ? partsOfRecord(measured, table, cells) : undefined;
    if (!parts || !isReadable(parts.above) || !isReadable(parts.below ?? [])) return undefined;
    const { above, below } = parts;
    return add(measured, { formula: above }, below && { formula: below });
  }

  /** What each record was counted with; nothing where a formula follows the cells as they change, however long it is. */
  function asCounted(measured: Measurement): Columns | undefined {
    const { amounts, classification } = measured;
    const plain = measured.formulas([]).native;
    if (!amounts || "formula" in plain) return undefined;
    const { numerator, denominator, factor = 1 } = amounts;
    const values = (of: (row: number) => number, times: number): { readonly values: readonly Cell[] } => ({
      values: rowsOf(table, (row) => (classification.classes[row] === counts ? of(row) * times : "")),
    });
    const why = ` As counted when this was written: ${plain.reason}.`;
    return add(measured, values(numerator, factor), denominator && values(denominator, 1), why);
  }

  function add(
    { kpi, variant, rowValue }: Measurement,
    above: WorkingsCells,
    below: WorkingsCells | undefined,
    remark = "",
  ): Columns {
    const { name } = kpiById(kpi);
    const whose = `${name} (${labelOf(kpiById(kpi), variant)})`;
    const push = (heading: string, filled: WorkingsCells, note: string): ColumnRef =>
      columns.add({ heading, note: `${note}.${remark}`, format: "number", cells: filled }, variant);
    return {
      above: push(rowValue?.label ?? name, above, `What a record adds to ${whose}`),
      ...(below ? { below: push(`${name}: out of`, below, `What a record adds below the line of ${whose}`) } : {}),
    };
  }

  function raised(above: ColumnRef): ColumnRef {
    return cells.step("The same plus one, or 0, for medians", template`IF(ISNUMBER(${above}),${above}+1,0)`);
  }

  return {
    valueOf(measured, plain, within) {
      const kind = measured.amounts?.kind;
      if (!kind || ("formula" in plain && plain.formula.length <= readable) || (within && !timeline)) return undefined;
      if (within && kind === "median" && !isFilled(table)) return undefined;
      const found = columnsFor(measured);
      if (!found) return undefined;
      const inPeriod = within &&
        timeline && {
          period: startOfPeriod(table, columns, { grain: within.grain, by: timeline.by, of: timeline.column }),
          start: within.start,
        };
      if (kind !== "median") return valueOver(kind, found, inPeriod);
      return inPeriod ? medianWithin(raised(found.above), inPeriod) : medianOver(found.above);
    },
    workings: () => columns.workings(),
  };
}

import type { RecordCells, RecordParts } from "../formulas/recordCells";
import type { Measurement } from "../measures/shared/measurement";
import { template } from "../result/template";
import type { Template } from "../result/workings";
import type { RecordTable } from "../table/records/table";
import { ofOneRecord } from "./ofOneRecord";
import { isReadable } from "./readable";
import { extentOf } from "./recordCells";

/** What a record adds to a value, as formulas of its cells; undefined where no formula tells. */
export function partsOfRecord(measured: Measurement, table: RecordTable, cells: RecordCells): RecordParts | undefined {
  const given = measured.ofRecord?.(cells);
  if (given) return given;
  const { native, parts } = measured.formulas([]);
  if ("reason" in native) return undefined;
  const over = (expression: string): Template | undefined => {
    const text = ofOneRecord(expression, extentOf(table));
    return text === undefined ? undefined : [text];
  };
  const { kind, denominator } = measured.amounts ?? {};
  if (kind === "sum") {
    const above = over(native.formula.slice(1));
    return above && { above };
  }
  const [above, below] = [parts && over(parts.above), parts && over(parts.below)];
  if (!above || !below) return undefined;
  if (denominator) return { above, below };
  const own = share(measured, above, below, cells);
  return own && { above: own };
}

/** Where each record that counts is counted once, its own share is all that has to be known; in steps where it gets long. */
function share(
  { rowValue, kpi }: Measurement,
  above: Template,
  below: Template,
  cells: RecordCells,
): Template | undefined {
  const whole = template`IF(${below}=0,"",(${above})/(${below}))`;
  if (isReadable(whole)) return whole;
  if (!isReadable(above) || !isReadable(below)) return undefined;
  const name = rowValue?.label ?? kpi;
  const [over, under] = [cells.step(`${name}: adds`, above), cells.step(`${name}: counts`, below)];
  return template`IF(${under}=0,"",${over}/${under})`;
}

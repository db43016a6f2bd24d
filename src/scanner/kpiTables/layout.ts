import type { MeasuredKpi } from "../../kpis/ids";
import type { Region } from "../detect/regions/regions";
import { withoutSegments, withSeveral } from "./ambiguousValues";
import { axisBelow } from "./axisBelow";
import { axisBeside } from "./axisBeside";
import { oneOfEach } from "./onePerKpi";
import type { TableValues } from "./tableValue";
import { takeValues, undatedValues } from "./takeValues";
import { unknownLabels } from "./unknownLines";

const none: TableValues = { values: [], several: [], unknown: [] };
/** A single KPI over a single row may be any number with a heading. */
const fewestNames = 2;

/** KPI values beside their labels: a value column, or periods across of which the latest counts. */
export function valuesBeside(kpis: readonly MeasuredKpi[], region: Region, today?: number): TableValues {
  const axis = axisBeside(kpis, region);
  if (!axis) return none;
  const found = takeValues(axis, today);
  return { ...withSeveral(found, oneOfEach(region, found)), unknown: unknownLabels(region, axis) };
}

/** KPI values under their headings: one row for each period, of which the latest counts, or one row altogether. */
export function valuesBelow(kpis: readonly MeasuredKpi[], region: Region, today?: number): TableValues {
  const axis = axisBelow(kpis, region);
  if (!axis) return none;
  if (!axis.dated && axis.places.length > 1) return { ...none, several: undatedValues(axis) };
  if (!axis.dated && axis.lines.length < fewestNames) return none;
  return { ...withoutSegments(takeValues(axis, today)), unknown: unknownLabels(region, axis) };
}

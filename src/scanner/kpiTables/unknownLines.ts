import { isBlank } from "../../cells/cell";
import { isName } from "../../cells/cellKind";
import { isGoalWord } from "../../cells/goalWord";
import { isTotalWord } from "../../cells/totalWord";
import { periodName } from "../../cells/date/periodName";
import { isUnitText } from "../../cells/unitWord";
import { everyKpi } from "../result/naming";
import type { Region } from "../detect/regions/regions";
import { remarkWords } from "../vocabulary/kpiTableWords";
import type { KpiAxis } from "./axis";
import { quantityOfLabel } from "../combine/quantityLabel";
import { kpiOfLabel } from "./labels";
import { isPeriodCell } from "./years";
import { periodColumn } from "./timeAxis";
import { isValue } from "./value";

/** More unknown names than this for each known one, and the table is a list of something else. */
const mostForEach = 10;

/** The labels of a table of KPIs that have values but name no KPI, in the table's order. */
export function unknownLabels(region: Region, axis: KpiAxis): readonly string[] {
  const names = axis.direction === "beside" ? besideLabels(region, axis) : belowLabels(region, axis);
  const unknown = [...new Set(names)].filter(
    (name) =>
      !isGoalWord(name) &&
      !isTotalWord(name) &&
      !isUnitText(name) &&
      periodName(name) === undefined &&
      kpiOfLabel(everyKpi, name) === undefined &&
      quantityOfLabel(name) === undefined,
  );
  return unknown.length > mostForEach * axis.lines.length ? [] : unknown;
}

function besideLabels({ grid, block, headingRow = -1 }: Region, axis: KpiAxis): string[] {
  const names: string[] = [];
  const first = Math.min(...axis.lines.map(({ at }) => at));
  for (let row = Math.max(block.top, headingRow + 1); row <= block.bottom; row++) {
    const line = grid.cells[row] ?? [];
    const label = line[axis.labels];
    // Above the first KPI, years and dates head the values.
    const isHead = row < first && axis.places.every(({ at }) => isBlank(line[at]) || isPeriodCell(line[at]));
    const hasValue = !isHead && axis.places.some(({ at, usable }) => usable && isValue(line[at], axis.decimal));
    if (isName(label) && hasValue) names.push(label.trim());
  }
  return names;
}

function belowLabels(region: Region, axis: KpiAxis): string[] {
  const { grid, block, headings = [] } = region;
  const rows = axis.places.map(({ at }) => at);
  const known = new Set(axis.lines.map(({ at }) => at));
  return headings.flatMap(({ text, combined }, index) => {
    const column = block.left + index;
    if (known.has(column) || text === "" || remarkWords.test(text)) return [];
    const values = rows.filter((row) => isValue(grid.cells[row]?.[column], axis.decimal)).length;
    if (2 * values <= rows.length) return [];
    return periodColumn({ ...region, block: { ...block, left: column, right: column } }, rows) ? [] : [combined];
  });
}

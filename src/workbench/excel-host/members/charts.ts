import type { ChartAxis, ChartDocument } from "../../document/chart";
import type { SheetDocument } from "../../document/sheetDocument";
import { asInteger, asObject, asOneOf, asText } from "../arguments";
import { excelError } from "../excelError";
import { bind, type HostObject, objectType } from "../objectType";
import type { SimulatedExcel } from "../simulatedExcel";
import { chartType, type ChartTarget } from "./chart";
import { seriesFrom } from "./chartSource";
import { asChartType } from "./chartTypes";
import { rangeType } from "./rangeTarget";

const chartObject = (target: ChartTarget): HostObject => bind(chartType, target);

function axis(gridlines: boolean): ChartAxis {
  return {
    visible: true,
    titleVisible: false,
    reversePlotOrder: false,
    majorGridlines: gridlines,
    minorGridlines: false,
    font: {},
  };
}

function freeName(sheet: SheetDocument): string {
  for (let number = 1; ; number += 1) {
    const name = `Chart ${number}`;
    if (!sheet.charts.some((chart) => chart.name.toLowerCase() === name.toLowerCase())) return name;
  }
}

function add(sheet: SheetDocument, args: readonly unknown[], excel: SimulatedExcel): ChartTarget {
  excel.assertUnprotected(sheet, "allowEditObjects");
  const type = asChartType(args[0]);
  const source = asObject(rangeType, args[1]);
  const by =
    args[2] === undefined || args[2] === null ? "Auto" : asOneOf(["Auto", "Columns", "Rows"] as const, args[2]);
  const read = seriesFrom(excel, source, by);
  const chart: ChartDocument = {
    id: `{${excel.nextId().toString(16).toUpperCase().padStart(8, "0")}}`,
    name: freeName(sheet),
    type,
    // Excel puts a new chart in the middle of its window; without a window it starts at the corner of the sheet.
    left: 0,
    top: 0,
    width: 360,
    height: 216,
    seriesBy: read.by,
    title: { visible: true, font: {} },
    legend: { visible: read.series.length > 1, position: "Bottom", overlay: false, font: {} },
    categoryAxis: axis(false),
    valueAxis: axis(true),
    series: read.series,
  };
  sheet.charts.push(chart);
  return { sheet, chart };
}

function find(sheet: SheetDocument, key: unknown): ChartTarget | undefined {
  const wanted = asText(key).toLowerCase();
  const chart = sheet.charts.find((one) => one.name.toLowerCase() === wanted || one.id.toLowerCase() === wanted);
  return chart && { sheet, chart };
}

function orNotFound(target: ChartTarget | undefined): HostObject {
  if (!target) throw excelError("ItemNotFound");
  return chartObject(target);
}

export const chartsType = objectType<SheetDocument>({
  name: "ChartCollection",
  get: { count: (sheet) => sheet.charts.length },
  items: (sheet, excel) => {
    excel.assertAlive(sheet);
    return sheet.charts.map((chart) => chartObject({ sheet, chart }));
  },
  item: (sheet, key) => orNotFound(find(sheet, key)),
  call: {
    add: (sheet, args, excel) => chartObject(add(sheet, args, excel)),
    getItem: (sheet, [key]) => orNotFound(find(sheet, key)),
    getItemOrNullObject: (sheet, [key]) => {
      const target = find(sheet, key);
      return target ? chartObject(target) : null;
    },
    getItemAt: (sheet, [index]) => {
      const chart = sheet.charts[asInteger(index, 0)];
      if (!chart) throw excelError("InvalidArgument");
      return chartObject({ sheet, chart });
    },
    getCount: (sheet) => sheet.charts.length,
  },
});

import { headlineKpis } from "../../../src/kpis/index";
import type { Cell } from "../../../src/cells/cell";
import { positionOf, type KpiAxis } from "../../../src/scanner/kpiTables/axis";
import { axisBelow } from "../../../src/scanner/kpiTables/axisBelow";
import { axisBeside } from "../../../src/scanner/kpiTables/axisBeside";
import { takeValues, undatedValues } from "../../../src/scanner/kpiTables/takeValues";
import { regionOf } from "../../support/regions";

const beside = (cells: Cell[][]): KpiAxis | undefined => axisBeside(headlineKpis, regionOf(cells));
const below = (cells: Cell[][]): KpiAxis | undefined => axisBelow(headlineKpis, regionOf(cells));
const shown = (axis: KpiAxis | undefined): unknown =>
  axis && {
    lines: axis.lines.map(({ kpi, at }) => `${kpi.id} ${at}`),
    places: axis.places.map(({ at, period, usable }) => `${at} ${period?.label ?? (usable ? "value" : "other")}`),
  };
const values = (axis: KpiAxis | undefined): unknown =>
  axis && Object.fromEntries(takeValues(axis).map(({ kpi, cell }) => [kpi.id, cell]));

describe("finding the axis", () => {
  test("KPIs down, months across, goals left out", () => {
    const cells: Cell[][] = [
      ["KPI", "Jan 2026", "Feb 2026", "Target"],
      ["MRR", 100, 110, 120],
      ["CSAT %", 90, 91, 95],
    ];
    expect(shown(beside(cells))).toEqual({ lines: ["MRR 1", "CSAT 2"], places: ["1 Jan 2026", "2 Feb 2026"] });
    expect(below(cells)).toBeUndefined();
  });

  test("KPIs down beside a column of values", () => {
    const cells: Cell[][] = [
      ["KPI", "Value", "Owner"],
      ["MRR", 100, 7],
      ["CSAT %", 90, 8],
    ];
    expect(shown(beside(cells))).toEqual({ lines: ["MRR 1", "CSAT 2"], places: ["1 value"] });
  });

  test("KPIs down in the column with most names, beside one that groups them", () => {
    const cells: Cell[][] = [
      ["account_code", "account_name", "category", "january_2026", "february_2026"],
      [4000, "Audit revenue", "Gross margin", 100, 110],
      [4010, "Tax revenue", "Gross margin", 50, 60],
      [4020, "Other revenue", "Gross margin", 5, 6],
      ["", "MRR", "Totals", 155, 176],
      ["", "Gross margin %", "Totals", "40%", "41%"],
    ];
    expect(shown(beside(cells))).toEqual({
      lines: ["MRR 4", "GROSSMARGIN 5"],
      places: ["3 january 2026", "4 february 2026"],
    });
  });

  test("KPIs across, months down", () => {
    const cells: Cell[][] = [
      ["Month", "MRR", "CSAT %"],
      ["Jan 2026", 100, 90],
      ["Feb 2026", 110, 91],
    ];
    expect(shown(below(cells))).toEqual({ lines: ["MRR 1", "CSAT 2"], places: ["1 Jan 2026", "2 Feb 2026"] });
  });
});

describe("taking the values", () => {
  test("the latest period that has one counts, and a period of zeros lies ahead", () => {
    const cells: Cell[][] = [
      ["KPI", "Jan 2026", "Feb 2026", "Mar 2026"],
      ["MRR", 100, 110, 0],
      ["CSAT %", 90, "", 0],
    ];
    const axis = beside(cells);
    expect(values(axis)).toEqual({ MRR: 110, CSAT: 90 });
    expect(axis && takeValues(axis)[0]?.points.map(({ cell }) => cell)).toEqual([100, 110]);
  });

  test("rows that no period tells apart have several values", () => {
    const axis = below([
      ["Site", "MRR", "CSAT %"],
      ["North", 100, 90],
      ["South", 110, 91],
    ]);
    expect(axis && undatedValues(axis).map((own) => own.map(({ cell }) => cell))).toEqual([
      [100, 110],
      [90, 91],
    ]);
  });

  test("the row of a label beside, the column of a label above", () => {
    const line = { at: 3 } as KpiAxis["lines"][number];
    const axis = { direction: "beside" } as KpiAxis;
    expect(positionOf(axis, line, 5)).toEqual({ row: 3, column: 5 });
    expect(positionOf({ ...axis, direction: "below" }, line, 5)).toEqual({ row: 5, column: 3 });
  });
});

import { isKpiId, kpiById } from "../../src/kpis/ids";
import { usedFigures, type UsedFigure } from "./users";

let figures: readonly UsedFigure[];
beforeAll(async () => {
  figures = await usedFigures();
});

const name = ({ kpi, figure, text }: UsedFigure): string => `${kpi} ${figure.source}: ${text}`;

test("every published figure is held against some way of counting", () => {
  expect(figures.filter(({ variants }) => variants.length === 0).map(name)).toEqual([]);
});

test("every published figure about what a workbook can show is held against something that the scanner measures", () => {
  const measurable = figures.filter(({ kpi }) => isKpiId(kpi) && kpiById(kpi).role !== "helper");
  expect(measurable.length).toBeGreaterThan(60);
  expect(measurable.filter(({ measured }) => measured.length === 0).map(name)).toEqual([]);
});

test("what no workbook shows is what a function of a gap's worth takes", () => {
  const others = figures.filter(({ kpi }) => !isKpiId(kpi) || kpiById(kpi).role === "helper");
  expect([...new Set(others.map(({ kpi }) => kpi))]).toEqual(["SLACREDIT", "DOWNTIMECOST"]);
});

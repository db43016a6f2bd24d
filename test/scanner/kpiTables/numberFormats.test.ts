import type { Cell } from "../../../src/cells/cell";
import { scan } from "../../../src/scanner/scan";
import type { ScanOptions } from "../../../src/scanner/result/reader";
import { memoryReader } from "../../support/memoryReader";
import { only } from "../../support/tables";

type Format = string | undefined;

/** Scans a sheet of lines below "KPI | Value | Target", the second cells under these formats. */
function scanLines(lines: readonly Cell[][], formats: readonly Format[][], options?: ScanOptions) {
  const cells = [["KPI", "Value", "Target"], ...lines];
  const reader = memoryReader({ name: "KPIs", cells, formats: [[], ...formats.map((own) => [undefined, ...own])] });
  return { reader, result: scan(reader, options) };
}

const fcr: Cell[] = ["FCR %", 0.74, ""];

describe("a share by its number format", () => {
  test.each([
    ["0.0%", 1.604, 1.604],
    ["0%", 12, 12],
    ["0.00 %", -0.04, -0.04],
    ["0%", 0.4, 0.4],
  ])("%s over %d is %d", async (format, cell, expected) => {
    const { result } = scanLines([["NRR", cell, ""], fcr], [[format]]);
    expect(only(await result, "NRR").value).toBe(expected);
  });

  test("the formula takes the cell as it is", async () => {
    const { result } = scanLines([["NRR", 1.604, ""], fcr], [["0.0%"]]);
    expect(only(await result, "NRR").native).toEqual({ formula: "=KPIs!$B$2" });
  });

  test("its goal's format speaks for a value without one", async () => {
    const { result } = scanLines([["NRR", 1.604, 1.1], fcr], [[undefined, "0%"]]);
    expect(only(await result, "NRR").value).toBe(1.604);
  });

  test("a goal that is a fraction makes the value one, and a goal of percents makes it percents", async () => {
    const found = async (goal: number) => only(await scanLines([["NRR", 1.604, goal], fcr], []).result, "NRR").value;
    expect(await found(1.1)).toBe(1.604);
    expect(await found(110)).toBeCloseTo(0.01604, 12);
  });

  test("without format, unit and neighbours it is asked, and the answer counts", async () => {
    const { result } = scanLines([["NRR", 1.604, ""]], []);
    const { questions, findings } = await result;
    expect(findings).toEqual([]);
    expect(questions.map(({ id, options }) => [id, options.map(({ label }) => label)])).toEqual([
      ["share:KPIs!B2", ["1.604 %", "160.4 %"]],
    ]);
    const answered = async (answer: string) =>
      only(await scanLines([["NRR", 1.604, ""]], [], { answers: { "share:KPIs!B2": answer } }).result, "NRR").value;
    expect(await answered("fraction")).toBe(1.604);
    expect(await answered("percent")).toBeCloseTo(0.01604, 12);
  });

  test("a percentage in the row of months decides for the cell whose format was lost", async () => {
    const cells: Cell[][] = [
      ["KPI", "Jan 2026", "Feb 2026", "Mar 2026"],
      ["NRR", 0.98, 1.6, 1.7],
    ];
    const formats = [[], [undefined, "0%", "0%", undefined]];
    const result = await scan(memoryReader({ name: "KPIs", cells, formats }));
    expect(result.series.find(({ kpi }) => kpi === "NRR")?.points.map(({ value }) => value)).toEqual([0.98, 1.6, 1.7]);
  });

  test("whole percentages formatted as such are no reason to doubt the others", async () => {
    const { result } = scanLines([["NRR", 1.9, ""], fcr], [["0%"]]);
    expect(only(await result, "FCR").value).toBe(0.74);
  });
});

describe("what a format says of other values", () => {
  test.each(["[h]:mm", "[hh]:mm:ss", "h:mm", "[mm]:ss"])("a time under %s counts days", async (format) => {
    const { result } = scanLines([["MTTR (h)", 1.5, ""]], [[format]]);
    expect(only(await result, "MTTR").value).toBe(36);
  });

  test.each([
    ["MRR", 0.12, "0%"],
    ["MTTR", 0.94, "0.0%"],
    ["Gross margin", 1.2, "$#,##0.00"],
    ["MRR", 46_000, "d.m.yyyy"],
    ["Cost per ticket", 0.5, "[h]:mm"],
  ])("%s of %d under %s is no value of it", async (label, cell, format) => {
    const { result } = scanLines(
      [
        [label, cell, ""],
        ["FCR %", 0.74, ""],
      ],
      [[format]],
    );
    const { findings, warnings } = await result;
    expect(findings.map(({ kpi }) => kpi)).toEqual(["FCR"]);
    expect(warnings.map(({ code }) => code)).toEqual(["value-refused"]);
  });
});

test("formats are read once for a table, and not at all where no number is a KPI's", async () => {
  const { reader, result } = scanLines([["NRR", 1.604, 1.1], fcr], [["0%"]]);
  await result;
  expect(reader.reads.filter((read) => read.startsWith("formats"))).toEqual(["formats KPIs 1,1 2x2"]);
  const other = scanLines([["Apples", 3, 4]], []);
  await other.result;
  expect(other.reader.reads.filter((read) => read.startsWith("formats"))).toEqual([]);
});

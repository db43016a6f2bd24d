import { pastedRows, readTable, tableText } from "../../../src/catalogue/userBenchmarks/pastedTable";
import { allFunctions } from "../../../src/kpis";

const read = (text: string) => readTable(pastedRows(text), "Peer group 2026", allFunctions);
const own = { source: "Peer group 2026", own: true };

describe("a table of figures", () => {
  test("is read as it is pasted from cells, with headings in any order", () => {
    const { figures, problems } = read(
      "Level\tKPI\tTo\tFrom\tSegment\r\nAverage\tFirst contact resolution\t\t93\tlevel 1\r\nBest in class\tMTTR\t4\t\t\r\n",
    );
    expect(problems).toEqual([]);
    expect(figures).toEqual([
      { ...own, kpi: "FCR", level: "average", low: 0.93, condition: "level 1" },
      { ...own, kpi: "MTTR", level: "best", high: 4 },
    ]);
  });

  test("needs no headings; a single number stands where it counts, a blank level is a target", () => {
    const { figures, problems } = read("SLA\ttarget\t95\nMTTR\t\t8\n\nUTILIZATION;x");
    expect(figures).toEqual([
      { ...own, kpi: "SLA", level: "target", low: 0.95 },
      { ...own, kpi: "MTTR", level: "target", high: 8 },
    ]);
    expect(problems).toHaveLength(1);
  });

  test("names the rows that can't be used, and why", () => {
    const { figures, problems } = read("KPI;Level;From\nTelephone;target;5\nFCR;target;soon\nFCR;target;80");
    expect(problems).toEqual([
      'Row 2: There is no KPI "Telephone": choose one from the list.',
      'Row 3: "soon" is no number: type it like 0.74 or 74%.',
    ]);
    expect(figures).toEqual([{ ...own, kpi: "FCR", level: "target", low: 0.8 }]);
  });

  test("has the last of several rows that answer the same", () => {
    expect(read("FCR;target;80\nFCR;target;85").figures).toEqual([{ ...own, kpi: "FCR", level: "target", low: 0.85 }]);
  });

  test("written as text gives the same figures again", () => {
    const { figures } = read("FCR;target;70;80;help desks\nMTTR;best;;4\nUTILIZATION;warn;;85\nARPU;average;900;1200");
    expect(figures).toHaveLength(4);
    expect(read(tableText(figures, allFunctions))).toEqual({ figures, problems: [] });
  });
});

describe("peers", () => {
  test("have a column for each level, quartiles included", () => {
    const { figures, problems } = read("KPI;p25;Median;p75;Best;Segment\nSLA;88;92;96;99;10-20 staff\nMTTR;2;4;;1;\n");
    expect(problems).toEqual([]);
    const peers = { ...own, condition: "10-20 staff" };
    expect(figures).toEqual([
      { ...peers, kpi: "SLA", level: "p25", low: 0.88 },
      { ...peers, kpi: "SLA", level: "average", low: 0.92 },
      { ...peers, kpi: "SLA", level: "p75", low: 0.96 },
      { ...peers, kpi: "SLA", level: "best", low: 0.99 },
      { ...own, kpi: "MTTR", level: "p25", high: 2 },
      { ...own, kpi: "MTTR", level: "average", high: 4 },
      { ...own, kpi: "MTTR", level: "best", high: 1 },
    ]);
  });

  test("of several segments are a source each: none is lost, none is averaged", () => {
    const { figures } = read("FCR;p75;80;;small\nFCR;p75;85;;large\nSLA;p75;96;;small");
    expect(figures.map(({ source, kpi, low }) => [source, kpi, low])).toEqual([
      ["Peer group 2026, small", "FCR", 0.8],
      ["Peer group 2026, large", "FCR", 0.85],
      ["Peer group 2026", "SLA", 0.96],
    ]);
  });

  test("named in long form by the words of reports", () => {
    const { figures } = read("FCR;Lower quartile;60\nFCR;50th percentile;70\nFCR;Q3;80");
    expect(figures.map(({ level }) => level)).toEqual(["p25", "average", "p75"]);
  });
});

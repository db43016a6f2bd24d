import { userBenchmarks as heldFigures, holdUserBenchmarks } from "../../src/catalogue/userBenchmarks/registry";
import { describeError, scanWorkbook, writeScorecard } from "../../src/excel/addIn";
import {
  loadUserBenchmarks,
  loadUserBenchmarksWhenReady,
  userBenchmarksKey,
  removeUserBenchmark,
  saveUserBenchmark,
  startNewUserBenchmarks,
} from "../../src/excel/stored/userBenchmarks";
import { searchKpi } from "../../src/catalogue/find";
import { allFunctions } from "../../src/kpis";
import { columnOf } from "../../src/scorecard/layout";
import type { WorkbookDocument } from "../../src/workbench/document/workbookDocument";
import { closeExcel, openInExcel, workbookOf } from "../support/excel";
import { userBenchmark } from "../support/userBenchmarks";

afterEach(() => {
  closeExcel();
  holdUserBenchmarks([]);
});

const best = userBenchmark({ level: "best", low: 0.85 });

function kpiSheet(): WorkbookDocument {
  return workbookOf({
    KPIs: [
      ["KPI", "Value"],
      ["Technician utilization", 0.72],
      ["First contact resolution", 0.78],
      ["CSAT", 0.91],
    ],
  });
}

function stored(document: WorkbookDocument): unknown {
  return document.settings.get(userBenchmarksKey);
}

/** What =MSP.RATING("UTILIZATION", 0.72) gives in the same runtime. */
function rating(): unknown {
  return searchKpi(allFunctions, "RATING")?.evaluate(["UTILIZATION", 0.72]);
}

async function failureOf(step: Promise<unknown>) {
  return step.then(
    () => undefined,
    (error: unknown) => describeError(error),
  );
}

describe("own figures are kept in the workbook", () => {
  test("a saved one is used by the functions at once, and is there when the workbook is opened again", async () => {
    const document = kpiSheet();
    openInExcel(document);
    expect(await loadUserBenchmarks()).toEqual({ figures: [], setAside: [] });
    expect(rating()).toBe("Misses benchmark");
    await saveUserBenchmark(userBenchmark());
    expect(rating()).toBe("On target");

    openInExcel(kpiSheet());
    await loadUserBenchmarks();
    expect(rating()).toBe("Misses benchmark");
    openInExcel(document);
    expect(await loadUserBenchmarks()).toEqual({ figures: [userBenchmark()], setAside: [] });
    expect(rating()).toBe("On target");
  });

  test("as one text under one key", async () => {
    const document = kpiSheet();
    openInExcel(document);
    await saveUserBenchmark(userBenchmark());
    await saveUserBenchmark(best);
    expect([...document.settings.keys()]).toEqual([userBenchmarksKey]);
    expect(JSON.parse(String(stored(document)))).toMatchObject({ version: 1, figures: [{ low: 0.7 }, { low: 0.85 }] });
  });

  test("an edited one takes the place of the one before, as the last saved", async () => {
    openInExcel(kpiSheet());
    await saveUserBenchmark(userBenchmark());
    await saveUserBenchmark(best);
    const edited = userBenchmark({ source: "Board 2025", low: 0.6 });
    expect((await saveUserBenchmark(edited, userBenchmark())).figures).toEqual([best, edited]);
  });

  test("a removed one is gone, and the published figures are used again", async () => {
    openInExcel(kpiSheet());
    await saveUserBenchmark(userBenchmark());
    expect(await removeUserBenchmark(userBenchmark())).toEqual({ figures: [], setAside: [] });
    expect(rating()).toBe("Misses benchmark");
  });

  test("what somebody else saved meanwhile stays", async () => {
    const document = kpiSheet();
    openInExcel(document);
    await loadUserBenchmarks();
    const theirs = { kpi: "ARPU", source: "Board", level: "target", low: 900 };
    document.settings.set(userBenchmarksKey, JSON.stringify({ version: 1, figures: [theirs] }));
    expect((await saveUserBenchmark(userBenchmark())).figures.map(({ kpi }) => kpi)).toEqual(["ARPU", "UTILIZATION"]);
  });

  test("reading takes one round trip, saving two", async () => {
    const host = openInExcel(kpiSheet());
    host.resetStats();
    await loadUserBenchmarks();
    expect(host.stats.roundTrips).toBe(1);
    await saveUserBenchmark(userBenchmark());
    expect(host.stats.roundTrips).toBe(3);
  });
});

describe("the scorecard", () => {
  test("names the own source, and its rating formula holds the own figure's numbers", async () => {
    const document = kpiSheet();
    openInExcel(document);
    await saveUserBenchmark(userBenchmark({ low: 0.71, high: 0.79 }));
    const { linesName: sheetName, scorecard } = await writeScorecard(await scanWorkbook(), { mode: "native" });
    const rows = scorecard.areas.flatMap((area) => area.rows);
    const row = rows.find(({ kpi }) => kpi === "UTILIZATION");
    expect(row).toMatchObject({
      sourceTitle: "Service Leadership 2024",
      rating: "On target",
      benchmarkText: "71-79 %",
    });
    expect(rows.find(({ kpi }) => kpi === "FCR")?.sourceTitle).toMatch(/Core 5 KPIs/);

    const cells = document.sheet(sheetName)?.cells;
    const line =
      Array.from({ length: 60 }, (_, at) => at).find((at) => cells?.value(at, columnOf.id) === row?.key) ?? -1;
    const method = document.sheet("MSP Method")?.cells;
    const told = Array.from({ length: 200 }, (_, at) => method?.value(at, columnOf.change));
    expect(told).toContain("Service Leadership 2024"); // where the benchmarks come from
    expect(cells?.formula(line, columnOf.rating)).toContain(">=0.71");
    expect(cells?.value(line, columnOf.rating)).toBe("On target");
  });

  test("shows a source whose name looks like a formula as text", async () => {
    const document = kpiSheet();
    openInExcel(document);
    await saveUserBenchmark(userBenchmark({ source: '=HYPERLINK("http://example.com")' }));
    const { linesName: sheetName } = await writeScorecard(await scanWorkbook(), { mode: "native" });
    const formulas = [...(document.sheet(sheetName)?.cells.formulas() ?? [])].map(({ formula }) => formula);
    expect(formulas.filter((formula) => formula.includes("example.com"))).toEqual([]);
  });

  test("of another scan uses what was saved by somebody else before it", async () => {
    const document = kpiSheet();
    openInExcel(document);
    await scanWorkbook();
    const figures = [{ kpi: "UTILIZATION", source: "Board", level: "target", low: 0.5 }];
    document.settings.set(userBenchmarksKey, JSON.stringify({ version: 1, figures }));
    await scanWorkbook();
    expect(heldFigures()).toMatchObject([{ source: "Board" }]);
  });
});

describe("what is stored but can't be read", () => {
  const newer = JSON.stringify({ version: 2, figures: [] });

  test.each([
    ["damaged", '{"version":1,"fig', /damaged/],
    ["from a newer version", newer, /newer version .* Update the add-in/],
  ])("%s: it is left as it is, published figures are used, and a scan says so", async (_what, text, sentence) => {
    const document = kpiSheet();
    document.settings.set(userBenchmarksKey, text);
    openInExcel(document);
    holdUserBenchmarks([userBenchmark()]);
    const { figures, problem } = await loadUserBenchmarks();
    expect(figures).toEqual([]);
    expect(problem?.message).toMatch(sentence);
    expect(rating()).toBe("Misses benchmark");
    expect(await failureOf(saveUserBenchmark(userBenchmark()))).toMatchObject({
      message: problem?.message,
      retry: false,
    });
    expect(await failureOf(removeUserBenchmark(userBenchmark()))).toMatchObject({ message: problem?.message });
    expect(stored(document)).toBe(text);
    expect((await scanWorkbook()).warnings).toContainEqual({ code: "own-figures", message: problem?.message });
  });

  test("a new list is begun beside the damaged ones, which are kept", async () => {
    const document = kpiSheet();
    document.settings.set(userBenchmarksKey, "broken");
    openInExcel(document);
    expect(await startNewUserBenchmarks()).toEqual({ figures: [], setAside: [] });
    await saveUserBenchmark(userBenchmark());
    document.settings.set(userBenchmarksKey, "broken again");
    await startNewUserBenchmarks();
    expect(document.settings.get(`${userBenchmarksKey}.damaged`)).toBe("broken");
    expect(document.settings.get(`${userBenchmarksKey}.damaged-2`)).toBe("broken again");
  });

  test.each([
    ["from a newer version", newer],
    ["whole", JSON.stringify({ version: 1, figures: [] })],
  ])("a list that is %s is never put aside", async (_what, text) => {
    const document = kpiSheet();
    document.settings.set(userBenchmarksKey, text);
    openInExcel(document);
    await startNewUserBenchmarks();
    expect([...document.settings]).toEqual([[userBenchmarksKey, text]]);
  });

  test("single entries that can't be used stay through a save, and are named", async () => {
    const document = kpiSheet();
    const strange = { kpi: "TELEPHONE", source: "Board", level: "target", low: 1 };
    document.settings.set(userBenchmarksKey, JSON.stringify({ version: 1, figures: [strange] }));
    openInExcel(document);
    const { setAside } = await saveUserBenchmark(userBenchmark());
    expect(setAside).toEqual([expect.stringContaining("Board, TELEPHONE, target")]);
    expect(JSON.parse(String(stored(document))).figures[0]).toEqual(strange);
    const { warnings } = await scanWorkbook();
    expect(warnings).toContainEqual({ code: "own-figures", message: expect.stringContaining("Not used: The entry") });
  });
});

describe("a workbook that refuses", () => {
  test("protection of its structure does not matter: no sheet is touched", async () => {
    const document = kpiSheet();
    document.structureProtected = true;
    openInExcel(document);
    expect((await saveUserBenchmark(userBenchmark())).figures).toEqual([userBenchmark()]);
  });

  test.each([1, 2])("at request %d: nothing is changed, and it says so", async (request) => {
    const document = kpiSheet();
    const host = openInExcel(document);
    await saveUserBenchmark(userBenchmark());
    const before = stored(document);
    host.resetStats();
    host.failRequest(request, "AccessDenied");
    const failure = await failureOf(saveUserBenchmark(best));
    expect(failure?.message).toMatch(/protected or read-only/);
    expect(stored(document)).toBe(before);
    expect(heldFigures()).toEqual([userBenchmark()]);
  });

  test("while a cell is edited, saving says so, and reading waits until editing is finished", async () => {
    const host = openInExcel(kpiSheet());
    host.cellEditMode = true;
    expect((await failureOf(saveUserBenchmark(userBenchmark())))?.code).toBe("InvalidOperationInCellEditMode");
    const waiting = loadUserBenchmarksWhenReady();
    host.cellEditMode = false;
    await expect(waiting).resolves.toEqual({ figures: [], setAside: [] });
  });
});

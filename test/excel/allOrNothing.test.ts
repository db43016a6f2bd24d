import {
  deleteOurSheets,
  describeError,
  writeDrillThrough,
  convertToValues,
  saveAnswers,
  repairFormulas,
  scanWorkbook,
  switchMode,
  restoreFormulas,
  writeClientScorecards,
  writeScorecard,
} from "../../src/excel/addIn";
import type { ScanResult } from "../../src/scanner/result/finding";
import { columnOf } from "../../src/scorecard/layout";
import type { ExcelHost } from "../../src/workbench/excel-host";
import type { WorkbookDocument } from "../../src/workbench/document/workbookDocument";
import { closeExcel, openInExcel, snapshot } from "../support/excel";
import { copyWorkbook } from "../support/copyWorkbook";
import { univerCalculator } from "../../src/workbench/calculator/univerCalculator";
import { helpdesk } from "../support/helpdesk";
import { remembering } from "../support/rememberingCalculator";
import { book } from "../support/mspBook";
import { mspCalculator } from "../support/mspCalculator";

afterEach(closeExcel);

interface Setting {
  readonly document: WorkbookDocument;
  readonly host: ExcelHost;
  readonly result: ScanResult;
}

interface Case {
  readonly name: string;
  readonly workbook: () => WorkbookDocument;
  /** What there is before: a workbook in which an earlier scorecard stands, or none. */
  readonly before: (setting: Setting) => Promise<unknown>;
  readonly work: (setting: Setting) => Promise<unknown>;
  /** The requests that it takes at least. */
  readonly requests: number;
}

const nothing = () => Promise.resolve();
const written = ({ result }: Setting) => writeScorecard(result, { mode: "native" });

/** A scorecard whose names are in use; of them one is to be made anew, one goes, and one is the user's own. */
async function namesInUse(setting: Setting): Promise<void> {
  await written(setting);
  const { document } = setting;
  document.sheet("Notes")?.cells.setFormula(0, 1, "=MSP_FCR");
  const gone = document.names.findIndex(({ name }) => name === "MSP_MTTR");
  const [{ comment } = {}] = document.names.splice(gone, 1);
  const own = document.names.find(({ name }) => name === "MSP_FCR_FLAGGED");
  if (own) Object.assign(own, { formula: "=Notes!$A$1", comment: undefined });
  document.names.push({ name: "MSP_CSAT", formula: "='MSP Scorecard'!$C$9", comment, visible: true });
}

/** A scorecard whose history ends on an earlier day: the next one adds rows to it. */
async function writtenEarlier(setting: Setting): Promise<void> {
  await written(setting);
  const sheet = setting.document.sheet("MSP History");
  const table = sheet?.tables[0];
  if (!sheet || !table) throw new Error("There is no history.");
  const column = table.rect.column + table.columns.findIndex(({ name }) => name === "Created");
  for (let n = 1; n < table.rect.rows; n++) sheet.cells.set(table.rect.row + n, column, "2025-10-05 08:00");
}

async function convertedBefore({ document }: Setting): Promise<void> {
  await convertToValues("workbook");
  document.sheet("Data")?.cells.setFormula(6, 3, "=MSP.SLA(1,2)");
}

async function editedAfterwards({ document }: Setting): Promise<void> {
  await convertToValues("workbook");
  document.sheet("Board")?.cells.set(0, 1, 0.5);
}

function stuck(): WorkbookDocument {
  const document = book();
  document.sheet("Data")?.cells.setFormula(6, 3, "=_xldudf_MSP_SLA(1,2)");
  document.sheet("Board")?.cells.setFormula(8, 3, "=_xldudf_MSP_FCR(1,2)/2");
  return document;
}

const cases: readonly Case[] = [
  { name: "writing the first scorecard", workbook: helpdesk, before: nothing, work: written, requests: 5 },
  { name: "refreshing a scorecard", workbook: helpdesk, before: namesInUse, work: written, requests: 6 },
  {
    name: "refreshing a scorecard on another day",
    workbook: helpdesk,
    before: writtenEarlier,
    work: written,
    requests: 6,
  },
  {
    name: "converting the workbook to values",
    workbook: book,
    before: nothing,
    work: () => convertToValues("workbook"),
    requests: 5,
  },
  {
    name: "converting it again",
    workbook: book,
    before: convertedBefore,
    work: () => convertToValues("workbook"),
    requests: 5,
  },
  {
    name: "restoring formulas",
    workbook: book,
    before: () => convertToValues("workbook"),
    work: () => restoreFormulas("workbook"),
    requests: 4,
  },
  {
    name: "restoring some of them",
    workbook: book,
    before: editedAfterwards,
    work: () => restoreFormulas("workbook"),
    requests: 4,
  },
  { name: "repairing formulas", workbook: stuck, before: nothing, work: () => repairFormulas("workbook"), requests: 4 },
  { name: "switching the mode", workbook: helpdesk, before: written, work: () => switchMode("values"), requests: 6 },
  {
    name: "drilling down",
    workbook: helpdesk,
    before: nothing,
    work: () => writeDrillThrough("MTTR/mean"),
    requests: 8,
  },
  {
    name: "drilling down again",
    workbook: helpdesk,
    before: () => writeDrillThrough("MTTR/mean"),
    work: () => writeDrillThrough("MTTR/mean"),
    requests: 8,
  },
  {
    name: "scorecards of clients and their league",
    workbook: helpdesk,
    before: nothing,
    work: () => writeClientScorecards(["Acme"], { mode: "values" }),
    requests: 8,
  },
  {
    name: "deleting sheets",
    workbook: helpdesk,
    before: async () => {
      await writeDrillThrough("MTTR/mean");
      await writeDrillThrough("FCR/flagged");
    },
    work: () => deleteOurSheets(["MSP Rows - MTTR", "MSP Rows - FCR"]),
    requests: 4,
  },
  {
    name: "deleting the scorecard",
    workbook: helpdesk,
    before: namesInUse,
    work: () => deleteOurSheets(["MSP Scorecard"]),
    requests: 4,
  },
  {
    name: "keeping answers",
    workbook: book,
    before: () => saveAnswers({ one: "a" }),
    work: () => saveAnswers({ one: "b", two: "c" }),
    requests: 2,
  },
];

const codes = [
  "InvalidOperationInCellEditMode",
  "AccessDenied",
  "ItemNotFound",
  "ItemAlreadyExists",
  "RequestPayloadSizeLimitExceeded",
  "RequestAborted",
  "Timeout",
  "GeneralException",
];

/**
 * Excel does not roll back: a fault may strike before, between and after the actions of a request. Every code strikes
 * before and after each request. Within it they strike in turn: in the last one, which changes most, between all actions;
 * at eight places in others; once where the request only reads.
 */
function strikesAt(actions: number, kind: "reads" | "changes" | "last") {
  const places = kind === "reads" ? 1 : kind === "last" && actions <= 60 ? actions : codes.length;
  const inside = Array.from({ length: places }, (_, n) => ({
    code: codes[n % codes.length] ?? "",
    when: { afterActions: Math.ceil(((n + 1) * actions) / (places + 1)) },
  }));
  return [
    ...codes.map((code) => ({ code, when: "before" as const })),
    ...inside,
    ...codes.map((code) => ({ code, when: "after" as const })),
  ];
}

/** What a user sees of a workbook, as JSON, without the time at which it was written; what spills is calculated first. */
async function seen({ document, host }: Setting): Promise<string> {
  if (document.calculator === mspCalculator) {
    await host.run(async (context) => {
      context.workbook.application.calculate("Full");
      await context.sync();
    });
  }
  const text = JSON.stringify(snapshot(document))
    .replace(/"(?:c:\w+:)?z:[^"]+"/g, '"what it was made from"')
    .replace(/(MSP Scorecard )\w+-\w+/g, "$1a stamp")
    .replace(/\d{4}-\d{2}-\d{2} \d{2}:\d{2}/g, "a time");
  const parsed = JSON.parse(text) as { settings: [string, unknown][] };
  return JSON.stringify({ ...parsed, settings: parsed.settings.sort(([one], [other]) => (one < other ? -1 : 1)) });
}

/** Whole workbooks are compared as text, part by part only where the texts differ: that names what is different. */
function expectSame(label: string, after: string, expected: string): void {
  if (after === expected) return;
  expect({ label, after: JSON.parse(after) as unknown }).toEqual({ label, after: JSON.parse(expected) as unknown });
}

interface Request {
  readonly actions: number;
  readonly kind: "reads" | "changes" | "last";
}

/** The requests of a step. */
async function requestsOf(setting: Setting, step: () => Promise<unknown>): Promise<readonly Request[]> {
  const { document, host } = setting;
  const seenBy: { actions: number; state: string }[] = [];
  const look = () => seenBy.push({ actions: host.stats.actions, state: JSON.stringify(snapshot(document)) });
  const before = JSON.stringify(snapshot(document));
  const stop = host.onRequest(look);
  await step();
  stop();
  return seenBy.map(({ actions, state }, n) => ({
    actions: actions - (seenBy[n - 1]?.actions ?? 0),
    kind: n === seenBy.length - 1 ? "last" : state === (seenBy[n - 1]?.state ?? before) ? "reads" : "changes",
  }));
}

/** The workbook in which a step begins, made once: every fault strikes a copy of it. */
async function start(one: Case): Promise<{ readonly document: WorkbookDocument; readonly result: ScanResult }> {
  const document = one.workbook();
  if (document.calculator === univerCalculator) document.calculator = remembering(univerCalculator);
  const host = openInExcel(document);
  const result = await scanWorkbook();
  await one.before({ document, host, result });
  document.activeSheet = document.sheets[0] ?? document.activeSheet;
  return { document, result };
}

function begin({ document: first, result }: Awaited<ReturnType<typeof start>>): Setting {
  const document = copyWorkbook(first);
  return { document, host: openInExcel(document), result };
}

const prepare = async (one: Case) => begin(await start(one));

describe("all or nothing: a fault at any single request leaves the workbook as it was", () => {
  test.each(cases)(
    "$name",
    async (one) => {
      const started = await start(one);
      const first = begin(started);
      const requests = await requestsOf(first, () => one.work(first));
      expect(requests.length).toBeGreaterThanOrEqual(one.requests);
      const done = await seen(first);
      const before = await seen(begin(started));
      for (const [n, { actions, kind }] of requests.entries()) {
        for (const { code, when } of strikesAt(actions, kind)) {
          const setting = begin(started);
          setting.host.failRequest(n + 1, code, { when });
          const failure = await one.work(setting).then(
            () => undefined,
            (error: unknown) => describeError(error),
          );
          const label = `${code} at request ${n + 1}, ${JSON.stringify(when)}`;
          expectSame(label, await seen(setting), failure ? before : done);
          if (!failure) continue;
          expect(failure.message).toContain("Nothing in the workbook was changed.");
          expect(failure.message).toMatch(/Press Enter|[Uu]nprotect|[Tt]ry again|Scan again|Scan fewer/);
        }
      }
    },
    300_000,
  );

  test("a failure in the tidying up is tried again", async () => {
    const one = cases[1] as Case;
    const setting = await prepare(one);
    const before = await seen(setting);
    setting.host.resetStats();
    setting.host.failRequest(6, "Timeout", { when: { afterActions: 5 } });
    setting.host.failRequest(7, "Timeout");
    setting.host.failRequest(9, "RequestAborted");
    const failure = await one.work(setting).catch(describeError);
    expect(failure).toMatchObject({ code: "Timeout" });
    expect(await seen(setting)).toEqual(before);
  });

  test("where Excel stops answering for good, the pane says what may be left and what to do", async () => {
    const one = cases[1] as Case;
    const setting = await prepare(one);
    for (let request = 5; request < 40; request++) setting.host.failRequest(request, "Timeout");
    const failure = describeError(await one.work(setting).catch((error: unknown) => error));
    expect(failure).toMatchObject({ code: "Timeout", retry: true });
    expect(failure.message.replace(/\(draft \w+\)/g, "(draft)")).toBe(
      'Excel stopped answering. Your own cells were not changed. If a sheet "MSP Scorecard (draft)", "MSP Scorecard (draft) (2)", "MSP Scorecard (draft) (3)", "MSP Scorecard (draft) (4)" is left, delete it (Home > Format > Unhide Sheet shows it). Where "MSP Scorecard", "MSP Details", "MSP Method", "MSP Workings" is gone, that sheet stands in its place: rename it instead. Then try again.',
    );
  });
});

describe("somebody else works in the workbook meanwhile", () => {
  const meanwhile = (host: ExcelHost, request: number, change: () => void) => {
    const stop = host.onRequest(() => {
      if (host.stats.roundTrips !== request) return;
      stop();
      change();
    });
  };

  test.each([1, 2, 3, 4])("the scorecard is renamed and moved after request %i of a refresh", async (request) => {
    const setting = await prepare(cases[1] as Case);
    const { document, host } = setting;
    meanwhile(host, request, () => {
      const sheet = document.sheet("MSP Scorecard");
      if (!sheet) throw new Error("There is no scorecard.");
      document.removeSheet(sheet);
      document.sheets.splice(0, 0, sheet);
      sheet.name = "Board paper";
    });
    const { sheetName } = await writeScorecard(setting.result, { mode: "native" });
    expect(sheetName).toBe("Board paper");
    expect(document.sheets.map(({ name }) => name)).toEqual([
      "Board paper",
      "Notes",
      "Tickets",
      "MSP Details",
      "MSP Method",
      "MSP History",
      "MSP Workings",
    ]);
  });

  test.each([3, 4])(
    "the scorecard is deleted after request %i of a refresh: it is written all the same",
    async (request) => {
      const setting = await prepare(cases[1] as Case);
      const { document, host } = setting;
      meanwhile(host, request, () => {
        const sheet = document.sheet("MSP Scorecard");
        if (sheet) document.removeSheet(sheet);
      });
      const { sheetName } = await writeScorecard(setting.result, { mode: "native" });
      expect(sheetName).toBe("MSP Scorecard");
      expect(document.sheet("MSP Details")?.cells.usedRange(true)?.columns).toBeGreaterThan(columnOf.id);
      expect(document.sheet(sheetName)?.cells.value(0, 0)).toBe("MSP Scorecard");
    },
  );

  test("a sheet takes the name that the scorecard was to have", async () => {
    const setting = await prepare(cases[0] as Case);
    meanwhile(setting.host, 3, () => void setting.document.addSheet("MSP Scorecard"));
    expect((await writeScorecard(setting.result, { mode: "native" })).sheetName).toBe("MSP Scorecard (2)");
  });
});

import { describeError, scanWorkbook, writeScorecard } from "../../src/excel/addIn";
import { beginOf, draftSheetName, markFormula, newStamp } from "../../src/excel/sheets/stamp";
import type { ScanResult } from "../../src/scanner/result/finding";
import type { WorkbookDocument } from "../../src/workbench/document/workbookDocument";
import { copyWorkbook } from "../support/copyWorkbook";
import { closeExcel, openInExcel } from "../support/excel";
import { helpdesk } from "../support/helpdesk";
import { stateOf } from "../support/scorecardState";
import { gateRequests, otherPane, Writer } from "../support/writers";

afterEach(() => {
  jest.restoreAllMocks();
  closeExcel();
});

const closed = otherPane();
const opened = otherPane();
const isDraft = ({ name }: { readonly name: string }) => name.startsWith("MSP Scorecard (draft");

async function started(writtenBefore: boolean): Promise<{ document: WorkbookDocument; result: ScanResult }> {
  const document = helpdesk();
  openInExcel(document);
  const result = await scanWorkbook();
  if (writtenBefore) {
    await writeScorecard(result, { mode: "values" });
    document.sheet("Notes")?.cells.setFormula(0, 1, "=MSP_FCR");
  }
  return { document, result };
}

/** The workbook in which a pane was closed after so many requests of writing. */
async function closedAfter(requests: number, { document: first, result }: Awaited<ReturnType<typeof started>>) {
  const document = copyWorkbook(first);
  const host = openInExcel(document);
  gateRequests(host);
  const { writer, ended } = Writer.start(requests, () => closed.writeScorecard(result, { mode: "native" }));
  await writer.paused(ended);
  /** Lets the pane that seemed closed go on: it was only slow. */
  const goOn = async () => {
    writer.allow(Infinity);
    await ended.catch(() => undefined);
  };
  return { document, host, goOn };
}

describe.each([
  ["the first scorecard", false],
  ["a scorecard anew", true],
])("a pane that is closed while it writes %s", (_what, writtenBefore) => {
  test("leaves nothing that the next step does not tidy up and tell", async () => {
    const start = await started(writtenBefore);
    const { document, host } = await closedAfter(Infinity, start);
    const expected = stateOf(document);
    const requests = host.stats.roundTrips;
    const told: number[] = [];
    for (let n = 0; n <= requests; n++) {
      const left = await closedAfter(n, start);
      const drafts = left.document.sheets.filter(isDraft);
      const begins = left.document.sheet("MSP History") === undefined;
      const { notices } = await opened.writeScorecard(start.result, { mode: "native" });
      expect({ n, state: stateOf(left.document) }).toEqual({ n, state: expected });
      expect({ n, notices }).toEqual({
        n,
        notices: [
          ...drafts.map(
            ({ name }) => `A hidden sheet "${name}", which a step left behind that was broken off, was removed.`,
          ),
          ...(begins ? [expect.stringContaining("Started a history") as string] : []),
        ],
      });
      await left.goOn();
      expect({ n, state: stateOf(left.document) }).toEqual({ n, state: expected });
      told.push(drafts.length);
    }
    expect(Math.max(...told)).toBeGreaterThan(0);
    expect(told.at(-1)).toBe(0);
  }, 300_000);
});

test("a draft that was left behind is never scanned", async () => {
  const start = await started(false);
  const { document, goOn } = await closedAfter(3, start);
  document.sheets.filter(isDraft).forEach((sheet) => (sheet.visibility = "Visible"));
  expect((await opened.scanWorkbook()).regions.map(({ sheet }) => sheet)).toEqual(["Tickets"]);
  await goOn();
});

test("any step removes a draft that is old, and leaves one alone that somebody may be writing", async () => {
  const start = await started(false);
  const { document, goOn } = await closedAfter(3, start);
  await opened.writeDrillThrough("FCR/flagged");
  expect(document.sheets.filter(isDraft)).toHaveLength(1);
  const later = Date.now() + 11 * 60_000;
  jest.spyOn(Date, "now").mockReturnValue(later);
  await opened.writeDrillThrough("FCR/flagged");
  expect(document.sheets.filter(isDraft)).toHaveLength(0);
  await goOn();
});

test("one that an earlier version left behind is removed as well", async () => {
  const { document, result } = await started(false);
  const draft = document.addSheet("MSP Scorecard (draft)");
  draft.visibility = "Hidden";
  const comment = "Scorecard of the workbook";
  draft.names.push({ name: "MSP_Scorecard", formula: '="MSP Scorecard"', comment, visible: true });
  openInExcel(document);
  const { sheetName } = await opened.writeScorecard(result, { mode: "values" });
  expect([sheetName, document.sheets.some(isDraft)]).toEqual(["MSP Scorecard", false]);
});

test("one that was broken off when it had all but its name is finished under its right name", async () => {
  const { document, result } = await started(true);
  const sheet = document.sheet("MSP Scorecard");
  if (!sheet) throw new Error("There is no scorecard.");
  const stamp = newStamp();
  sheet.name = draftSheetName(stamp);
  for (const name of sheet.names) if (name.name === "MSP_Scorecard") name.formula = markFormula(stamp, "draft");
  for (const name of document.names) name.formula = name.formula.replace("MSP Scorecard", sheet.name);
  const { sheetName } = await opened.writeScorecard(result, { mode: "values" });
  expect([sheetName, document.sheets.some(isDraft), stateOf(document).broken]).toEqual(["MSP Scorecard", false, []]);
});

test("a step that is cancelled is undone before the next one begins", async () => {
  const { document, result } = await started(true);
  gateRequests(openInExcel(document));
  const controller = new AbortController();
  const { signal } = controller;
  const first = Writer.start(4, () => writeScorecard(result, { mode: "native", signal }).catch(describeError));
  await first.writer.paused(first.ended);
  expect(document.sheets.filter(isDraft)).toHaveLength(1);
  controller.abort();
  const again = writeScorecard(result, { mode: "values" });
  first.writer.allow(Infinity);
  expect(await first.ended).toMatchObject({ code: "Cancelled" });
  expect((await again).sheetName).toBe("MSP Scorecard");
  expect((await again).notices).toEqual([]);
  expect(document.sheets.map(({ name }) => name)).toEqual([
    "Notes",
    "Tickets",
    "MSP Scorecard",
    "MSP Details",
    "MSP Method",
    "MSP History",
  ]);
});

test("a stamp tells when the writing began, and apart who began together", () => {
  jest.spyOn(Date, "now").mockReturnValue(1_790_000_000_000);
  const stamps = Array.from({ length: 20 }, newStamp);
  expect(new Set(stamps.map(beginOf))).toEqual(new Set([1_790_000_000_000]));
  expect(new Set(stamps).size).toBe(20);
  expect(draftSheetName(stamps[0] ?? "")).toMatch(/^MSP Scorecard \(draft \w{4}\)$/);
});

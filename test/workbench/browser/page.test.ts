import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { copyName } from "../../../src/workbench/browser/page/copyName";
import { isWrite } from "../../../src/workbench/browser/page/requests";
import { assertShowable } from "../../../src/workbench/browser/page/shownSize";
import { listen } from "../../../src/workbench/browser/server/listen";
import { WorkbookDocument } from "../../../src/workbench/document/workbookDocument";
import { loadOfficeLibrary } from "../../../src/workbench/excel-host/loadLibrary";
import type { RequestBody } from "../../../src/workbench/excel-host/protocol";

describe("the address", () => {
  test("is on this machine only, at the next free port where the wanted one is taken", async () => {
    const [first, second, third] = [createServer(), createServer(), createServer()];
    try {
      await listen(first, 43_117);
      const { port, address } = first.address() as AddressInfo;
      expect(address).toBe("127.0.0.1");
      const next = await listen(second, port);
      expect(Number(new URL(next).port)).toBeGreaterThan(port);
      expect(await listen(third, port)).not.toBe(next);
    } finally {
      for (const server of [first, second, third]) server.close();
    }
  });

  test.each([70_000, -1, Number.NaN])("a port that no machine has is refused: %s", async (port) => {
    await expect(listen(createServer(), port)).rejects.toThrow("PORT is a number from 1 to 65535");
  });
});

test.each([
  ["tickets.csv", "tickets - scorecard.xlsx"],
  ["Q1 2026.report.xlsx", "Q1 2026.report - scorecard.xlsx"],
  ["macros.XLSM", "macros - scorecard.XLSM"],
  ["export", "export - scorecard.xlsx"],
])("a copy of %s is saved as %s", (name, copy) => {
  expect(copyName(name)).toBe(copy);
});

describe("a workbook is shown up to 3,000,000 cells", () => {
  const withCellAt = (row: number, column: number) => {
    const workbook = new WorkbookDocument();
    workbook.fileName = "big.xlsx";
    workbook.addSheet("Data").cells.set(row, column, 1);
    return workbook;
  };

  test("100,000 rows of 30 columns are shown", () => {
    expect(() => assertShowable(withCellAt(99_999, 29))).not.toThrow();
  });

  test("beyond that one sentence says so, and what takes larger files", () => {
    expect(() => assertShowable(withCellAt(100_000, 29))).toThrow(
      "big.xlsx has 3,000,030 cells and the workbench shows 3,000,000 (100,000 rows of 30 columns); use npm run scorecard -- FILE, which takes larger files.",
    );
  });

  test("all sheets count together", () => {
    const workbook = withCellAt(99_999, 19);
    workbook.addSheet("More").cells.set(99_999, 10, 1);
    expect(() => assertShowable(workbook)).toThrow("3,100,000 cells");
  });
});

describe("a request is a write", () => {
  const { Excel, OfficeExtension } = loadOfficeLibrary();

  /** What Office.js sends for a batch. */
  async function sent(batch: (context: Excel.RequestContext) => void): Promise<RequestBody> {
    const bodies: RequestBody[] = [];
    const hook = OfficeExtension as unknown as { SessionBase: { new (): object; _overrideSession?: object } };
    hook.SessionBase._overrideSession = Object.assign(new hook.SessionBase(), {
      _resolveRequestUrlAndHeaderInfo: () => Promise.resolve(null),
      _createRequestExecutorOrNull: () => ({
        executeAsync: (_custom: string, _flags: number, message: { readonly Body: RequestBody }) => {
          bodies.push(message.Body);
          return Promise.resolve({
            HttpStatusCode: 400,
            ErrorCode: "Refused",
            ErrorMessage: "",
            Headers: {},
            Body: null,
          });
        },
      }),
      getEventRegistration: () => null,
    });
    try {
      await Excel.run(async (context) => {
        batch(context);
        await context.sync();
      }).catch(() => undefined);
    } finally {
      hook.SessionBase._overrideSession = undefined;
    }
    const [first] = bodies;
    if (!first) throw new Error("Nothing was sent.");
    return first;
  }

  test.each<[string, boolean, (context: Excel.RequestContext) => void]>([
    ["reading values", false, ({ workbook }) => void workbook.worksheets.load("items/name")],
    ["selecting cells", false, ({ workbook }) => workbook.worksheets.getActiveWorksheet().getRange("A1").select()],
    ["writing values", true, ({ workbook }) => void (workbook.getSelectedRange().values = [[1]])],
    ["adding a sheet", true, ({ workbook }) => void workbook.worksheets.add("New")],
    ["deleting a sheet", true, ({ workbook }) => workbook.worksheets.getActiveWorksheet().delete()],
    ["clearing cells", true, ({ workbook }) => workbook.getSelectedRange().clear()],
    ["keeping a setting", true, ({ workbook }) => void workbook.settings.add("key", 1)],
  ])("%s: %s", async (_what, write, batch) => {
    expect(isWrite(await sent(batch))).toBe(write);
  });
});

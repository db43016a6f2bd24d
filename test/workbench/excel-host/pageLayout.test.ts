import { failureCode, onFirstSheet, openHost } from "./openHost";

test("how a sheet prints is kept", async () => {
  const host = openHost();
  await onFirstSheet(host, async (sheet, context) => {
    const { pageLayout } = sheet;
    pageLayout.orientation = "Landscape";
    pageLayout.paperSize = "A4";
    pageLayout.zoom = { horizontalFitToPages: 1 };
    pageLayout.centerHorizontally = true;
    pageLayout.setPrintMargins("Inches", { left: 0.5, right: 0.5 });
    pageLayout.setPrintArea("A1:H60");
    pageLayout.setPrintTitleRows("$1:$3");
    pageLayout.headersFooters.defaultForAllPages.centerFooter = "Page &P of &N";
    pageLayout.load("orientation, zoom, leftMargin");
    const rows = pageLayout.getPrintTitleRows().load("address");
    const columns = pageLayout.getPrintTitleColumnsOrNullObject();
    await context.sync();
    expect(pageLayout.zoom).toEqual({ horizontalFitToPages: 1 });
    expect([pageLayout.orientation, pageLayout.leftMargin, rows.address, columns.isNullObject]).toEqual([
      "Landscape",
      36,
      "Tickets!1:3",
      true,
    ]);
  });
  expect(host.document.sheets[0]?.pageLayout).toMatchObject({
    orientation: "Landscape",
    paperSize: "A4",
    centerHorizontally: true,
    printArea: { row: 0, column: 0, rows: 60, columns: 8 },
    titleRows: { row: 0, rows: 3 },
    headerFooter: { centerFooter: "Page &P of &N" },
  });
});

test("titles to print are whole rows", async () => {
  const set = onFirstSheet(openHost(), (sheet) => sheet.pageLayout.setPrintTitleRows("A1:B2"));
  expect(await failureCode(set)).toBe("InvalidArgument");
});

test.each<[string, (panes: Excel.WorksheetFreezePanes) => void, unknown, string | null]>([
  ["rows", (panes) => panes.freezeRows(2), { rows: 2, columns: 0 }, "Tickets!1:2"],
  ["columns", (panes) => panes.freezeColumns(1), { rows: 0, columns: 1 }, "Tickets!A:A"],
  ["a corner", (panes) => panes.freezeAt("A1:B3"), { rows: 3, columns: 2 }, "Tickets!A1:B3"],
  ["nothing any more", (panes) => (panes.freezeRows(2), panes.unfreeze()), undefined, null],
])("panes freeze %s", async (_what, freeze, kept, address) => {
  const host = openHost();
  await onFirstSheet(host, async (sheet, context) => {
    freeze(sheet.freezePanes);
    const location = sheet.freezePanes.getLocationOrNullObject().load("address");
    await context.sync();
    expect(location.isNullObject ? null : location.address).toBe(address);
  });
  expect(host.document.sheets[0]?.freeze).toEqual(kept);
});

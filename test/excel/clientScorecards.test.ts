import { describeError, scanWorkbook, switchMode, writeClientScorecards, writeScorecard } from "../../src/excel/addIn";
import { sendSteps } from "../../src/excel/scorecard/clientReview";
import type { SheetDocument } from "../../src/workbench/document/sheetDocument";
import type { WorkbookDocument } from "../../src/workbench/document/workbookDocument";
import { closeExcel, openInExcel, snapshot, workbookOf } from "../support/excel";
import { helpdesk } from "../support/helpdesk";

afterEach(closeExcel);

function sheetOf(document: WorkbookDocument, name: string): SheetDocument {
  const sheet = document.sheet(name);
  if (!sheet) throw new Error(`There is no sheet "${name}".`);
  return sheet;
}

function league(document: WorkbookDocument): readonly (readonly unknown[])[] {
  const { cells, tables } = sheetOf(document, "MSP Clients");
  const rect = tables[0]?.rect;
  if (!rect) throw new Error("There is no table.");
  return Array.from({ length: rect.rows }, (_row, row) =>
    Array.from({ length: rect.columns }, (_cell, column) => {
      return cells.formula(rect.row + row, column) ?? cells.value(rect.row + row, column);
    }),
  );
}

/** All that stands in the cells of a sheet. */
function textsOf(document: WorkbookDocument, name: string): readonly unknown[] {
  const { cells } = sheetOf(document, name);
  const { rows, columns } = cells.usedRange(true) ?? { rows: 0, columns: 0 };
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) => cells.value(row, column)),
  ).flat();
}

describe("a scorecard for each of several clients", () => {
  test("one sheet each with that client's numbers, a league table of all, and their history", async () => {
    const document = helpdesk();
    const host = openInExcel(document);
    const written = await writeClientScorecards(["Acme", "Evil & Sons"], { mode: "native" });
    expect(written.map(({ sheetName, replaced, notices }) => [sheetName, replaced, notices])).toEqual([
      ["Review - Acme", [], [sendSteps]],
      ["Review - Evil & Sons", [], []],
    ]);
    expect(document.sheets.map(({ name, visibility }) => [name, visibility])).toEqual(
      ["Notes", "Tickets", "Review - Acme", "Review - Evil & Sons", "MSP Clients", "MSP History"].map((name) => [
        name,
        "Visible",
      ]),
    );
    expect(document.activeSheet.name).toBe("MSP Clients");
    // Acme has the odd tickets: 1, 3, 5, 7, 9 took two hours, 11 is open.
    expect(textsOf(document, "Review - Acme")).toEqual(expect.arrayContaining(["Acme", "of 6 opened", 5]));
    expect(textsOf(document, "Review - Evil & Sons")).toEqual(
      expect.arrayContaining(["Evil & Sons", "of 6 opened", 6]),
    );
    const [headings = [], ...rows] = league(document);
    expect(headings[0]).toBe("Client");
    const tickets = headings.indexOf("Tickets");
    expect(rows.map((row) => [row[0], row[tickets]])).toEqual(
      expect.arrayContaining([
        [`=HYPERLINK("#'Review - Acme'!A1","Acme")`, 6],
        [`=HYPERLINK("#'Review - Evil & Sons'!A1","Evil & Sons")`, 6],
        ["All clients", 12],
      ]),
    );
    expect(host.stats.roundTrips).toBeLessThanOrEqual(30);
  });

  test("names are matched without case, taken once, and one that no table has is named", async () => {
    const document = helpdesk();
    openInExcel(document);
    const written = await writeClientScorecards(["acme", " ACME ", "Nobody"], { mode: "values" });
    expect(written).toHaveLength(1);
    expect(written[0]?.notices).toEqual(['No sheet for "Nobody": no table names this client.', sendSteps]);
    await expect(writeClientScorecards(["Nobody"], { mode: "values" })).rejects.toThrow('names "Nobody"');
    await expect(writeClientScorecards([], { mode: "values" })).rejects.toThrow("Choose at least one client");
  });

  test("a second time replaces them, beside the scorecard of the workbook", async () => {
    const document = helpdesk();
    openInExcel(document);
    await writeScorecard(await scanWorkbook(), { mode: "native" });
    await writeClientScorecards(["Acme"], { mode: "native" });
    const sheet = sheetOf(document, "Review - Acme");
    const row = Array.from({ length: 60 }, (_, n) => n).find((n) => sheet.cells.value(n, 0) === "Initiative") ?? -1;
    sheet.cells.set(row + 4, 0, "Second factor");
    const names = document.sheets.map(({ name }) => name);
    await writeClientScorecards(["Acme"], { mode: "native" });
    expect(document.sheets.map(({ name }) => name)).toEqual(names);
    expect(textsOf(document, "Review - Acme")).toContain("Second factor");
    await switchMode("values");
    expect(textsOf(document, "Review - Acme")).toContain("Second factor");
  });

  test("nothing on a review, seen or hidden, tells of others: no formula, no link, no word of another client", async () => {
    const document = helpdesk();
    openInExcel(document);
    await writeClientScorecards(["Acme", "Evil & Sons"], { mode: "native" });
    const { cells } = sheetOf(document, "Review - Acme");
    expect([...cells.formulas()]).toEqual([]);
    expect(JSON.stringify(textsOf(document, "Review - Acme"))).not.toContain("Evil");
  });

  test.each(["Measuring Acme", "Writing Review - Acme"])("cancelled while %s, nothing is changed", async (when) => {
    const document = helpdesk();
    openInExcel(document);
    const before = snapshot(document);
    const cancel = new AbortController();
    const stopped = writeClientScorecards(["Acme", "Evil & Sons"], {
      mode: "native",
      signal: cancel.signal,
      onProgress: ({ what }) => {
        if (what === when) cancel.abort();
      },
    });
    expect(describeError(await stopped.catch((error: unknown) => error)).code).toBe("Cancelled");
    expect(snapshot(document)).toEqual(before);
  });

  test("a client's name never becomes a formula, nor breaks a sheet's name", async () => {
    const evil = ["=1+1", "+49 Ltd", "-1", "@SUM(1)", "A/B: [C]*?", "'quoted'"];
    const rows = Array.from({ length: 60 }, (_, n) => [
      n + 1,
      "",
      "Closed",
      46_000 + n,
      46_000.5 + n,
      n % 3 ? "Yes" : "No",
    ]);
    const document = workbookOf({
      Tickets: [["Ticket ID", "Client", "Status", "Created", "Resolved", "Resolved on first contact"], ...rows],
    });
    const source = sheetOf(document, "Tickets");
    rows.forEach((_row, n) => source.cells.set(n + 1, 1, evil[n % evil.length] ?? ""));
    openInExcel(document);
    const written = await writeClientScorecards(evil, { mode: "values" });
    expect(written).toHaveLength(evil.length);
    for (const { sheetName } of written) expect(sheetName).not.toMatch(/[:\\/?*[\]]|^'|'$/);
    const formulas = document.sheets.flatMap(({ cells }) => [...cells.formulas()].map(({ formula }) => formula));
    expect(formulas.filter((formula) => !formula.startsWith('=HYPERLINK("#'))).toEqual([]);
    const history = sheetOf(document, "MSP History");
    expect([...history.cells.formulas()]).toEqual([]);
  });
});

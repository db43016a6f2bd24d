import { convertToValues, restoreFormulas } from "../../src/excel/addIn";
import { longestPiece } from "../../src/excel/converted/storedFormulas";
import type { WorkbookDocument } from "../../src/workbench/document/workbookDocument";
import { closeExcel, openInExcel, workbookOf } from "../support/excel";
import { mspCalculator } from "../support/mspCalculator";

afterEach(closeExcel);

const key = "msp-scorecard.frozen.1";

/** A workbook with so many formulas of about 300 characters, with signs that take two UTF-16 units. */
function workbookWith(formulas: number): WorkbookDocument {
  const rows = Array.from({ length: formulas }, (_, n) => [`=MSP.FCR("${"é😀".repeat(8)}${"x".repeat(200)}",${n})`]);
  const document = workbookOf({ Big: rows, Other: [["=MSP.FCR(1,2)"]] });
  document.calculator = mspCalculator;
  return document;
}

const formulasOn = (document: WorkbookDocument, name: string) =>
  [...(document.sheet(name)?.cells.formulas() ?? [])].map(({ formula }) => formula);

describe("formulas that were converted to values", () => {
  test.each([1, 700, 1500, 2100])("%i of them are stored in short pieces and come back", async (count) => {
    const document = workbookWith(count);
    const before = formulasOn(document, "Big");
    openInExcel(document, { platform: "web" });
    expect(await convertToValues("workbook")).toMatchObject({ changed: count + 1 });
    for (const [name, text] of document.settings)
      expect([name, String(text).length <= longestPiece]).toEqual([name, true]);
    expect(await restoreFormulas("workbook")).toMatchObject({ changed: count + 1, skipped: [] });
    expect(formulasOn(document, "Big")).toEqual(before);
    expect([...document.settings.keys()]).toEqual([]);
  });

  test("a record in one piece, as earlier versions stored it at any length, is read", async () => {
    const document = workbookWith(1500);
    const before = formulasOn(document, "Big");
    openInExcel(document);
    await convertToValues("sheet");
    const pieces = [...document.settings].filter(([name]) => name.startsWith(`${key}.`));
    document.settings.clear();
    document.settings.set(key, pieces.map(([, text]) => text as string).join(""));
    expect(await restoreFormulas("sheet")).toMatchObject({ changed: 1500 });
    expect(formulasOn(document, "Big")).toEqual(before);
  });

  test.each<[string, (settings: Map<string, unknown>) => void]>([
    ["a piece is missing", (settings) => settings.delete(`${key}.2`)],
    ["the first setting is missing", (settings) => settings.delete(key)],
    ["everything is missing", (settings) => settings.clear()],
    ["a piece is cut", (settings) => settings.set(`${key}.2`, String(settings.get(`${key}.2`)).slice(1))],
    ["a piece is no JSON any more", (settings) => settings.set(`${key}.1`, "x".repeat(longestPiece))],
    ["the first setting is damaged", (settings) => settings.set(key, "{")],
    ["a newer version stored it", (settings) => settings.set(key, JSON.stringify({ version: 9 }))],
    ["the number of pieces is nonsense", (settings) => settings.set(key, '{"version":2,"pieces":1e9,"characters":3}')],
  ])("where %s, one sentence says so, and the other sheets get theirs back", async (_what, damage) => {
    const document = workbookWith(1500);
    openInExcel(document);
    await convertToValues("workbook");
    const other = document.settings.get("msp-scorecard.frozen.2");
    damage(document.settings);
    document.settings.set("msp-scorecard.frozen.2", other);
    const left = new Map(document.settings);
    expect(await restoreFormulas("workbook")).toEqual({
      changed: 1,
      sheets: ["Other"],
      skipped: [
        'Not restored: the MSP formulas stored for sheet "Big" are damaged, incomplete, or from a newer version of the add-in. Its values were left unchanged.',
      ],
    });
    expect(formulasOn(document, "Big")).toEqual([]);
    left.delete("msp-scorecard.frozen.2");
    expect(document.settings).toEqual(left);
  });

  test("a conversion that fails at any request leaves no piece behind", async () => {
    for (let request = 1; request <= 12; request++) {
      const document = workbookWith(1500);
      const host = openInExcel(document);
      host.failRequest(request, "GeneralException", { when: { afterActions: 3 } });
      const done = await convertToValues("workbook").catch(() => undefined);
      if (done) return;
      expect(document.settings.size).toBe(0);
      expect(formulasOn(document, "Big")).toHaveLength(1500);
    }
    throw new Error("The conversion never went through.");
  });
});

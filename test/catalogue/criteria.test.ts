import fc from "fast-check";
import { confusedWith, countWhere } from "../../src/catalogue/native";
import { normalizeKey } from "../../src/cells/text";
import { maskOf } from "../../src/scanner/formulas/masks";
import type { CellValue } from "../../src/workbench/document/cellValue";
import { WorkbookDocument } from "../../src/workbench/document/workbookDocument";
import { openXlsx } from "../../src/workbench/files/openXlsx";
import { saveXlsx } from "../../src/workbench/files/saveXlsx";
import { describeWithLibreOffice, recalculated } from "../support/libreOffice";

const piece = fc.constantFrom(
  ..."aB1 05.,-/:%$€~*?\"'=<>&#@()_+;é",
  ..."e E ~~ ** == <> true May 1E5 1/2 12:30 \u{1f600} e\u0301 a\u0301 \u6f22 \u00df".split(" "),
);
/** What clients may be called: a name without spaces around or doubled within, which formulas are not written for. */
const name = fc
  .oneof(
    fc.array(piece, { minLength: 1, maxLength: 9 }).map((pieces) => pieces.join("")),
    fc.integer({ min: 0, max: 200_000 }).map(String),
    fc
      .tuple(piece, fc.integer({ min: 120, max: 400 }))
      .map(([text, times]) => `Long ${text.trim() || "x"} `.repeat(times).trim()),
  )
  .filter((text) => normalizeKey(text) === text.toLowerCase() && text !== "");

const fixed = [
  "1E5",
  "100000",
  "007",
  "7",
  "true",
  "Trueblue",
  "1/2",
  "50%",
  "May 5",
  "5 May",
  "~",
  "*",
  "?",
  "a*c",
  "abc",
  "=1",
  "<5",
  ">",
  "<>",
  "12:30",
  '"',
  "x".repeat(300),
  `${"x".repeat(300)}y`,
];
const names = [...new Set([...fixed, ...fc.sample(name, { numRuns: 120, seed: 20261130 })])];

/** A cell as a sheet holds the name: a number where it is written like one. */
const stored = (text: string): CellValue => (/^[1-9]\d{0,14}$/.test(text) ? Number(text) : text);

describeWithLibreOffice("however a client is called, LibreOffice counts its rows and no others", () => {
  const distinct = [...new Map(names.map((text) => [normalizeKey(text), text])).values()];
  const told = distinct.filter((text) => confusedWith(text, distinct) === undefined);
  let counts: readonly (readonly (CellValue | undefined)[])[] = [];

  beforeAll(() => {
    const document = new WorkbookDocument();
    const data = document.addSheet("Data");
    // Once, twice or three times each, so that no two names next to each other have the same count.
    const rows = distinct.flatMap((text, index) => Array.from({ length: (index % 3) + 1 }, () => text));
    rows.forEach((text, row) => data.cells.set(row, 0, stored(text)));
    const ref = `Data!$A$1:$A$${rows.length}`;
    const sums = document.addSheet("Counts");
    told.forEach((text, row) => {
      const condition = { ref, equals: text };
      sums.cells.setFormula(row, 0, `=${countWhere([condition])}`, -1);
      sums.cells.setFormula(row, 1, `=SUMPRODUCT(1*${maskOf([condition])})`, -1);
    });
    const judged = openXlsx(recalculated(saveXlsx(document)), "judged.xlsx").document.sheet("Counts");
    counts = told.map((_text, row) => [judged?.cells.value(row, 0), judged?.cells.value(row, 1)]);
  }, 180_000);

  test("by COUNTIF and by SUMPRODUCT", () => {
    const wrong = told.flatMap((text, row) => {
      const expected = (distinct.indexOf(text) % 3) + 1;
      const [counted, summed] = counts[row] ?? [];
      return counted === expected && summed === expected
        ? []
        : [[text.slice(0, 40), text.length, expected, counted, summed]];
    });
    expect(wrong).toEqual([]);
    expect(told.length).toBeGreaterThan(100);
  });
});

test("no text of a formula over a long name is longer than Excel takes", () => {
  for (const text of names) {
    const condition = { ref: "A1:A9", equals: text };
    for (const formula of [countWhere([condition]), maskOf([condition])])
      for (const [, inside = ""] of formula.matchAll(/"((?:[^"]|"")*)"/g))
        expect(inside.length).toBeLessThanOrEqual(255);
  }
});

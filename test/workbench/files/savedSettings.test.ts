import { readFileSync } from "node:fs";
import { join } from "node:path";
import { openCsv } from "../../../src/workbench/files/openCsv";
import { openXlsx } from "../../../src/workbench/files/openXlsx";
import { saveXlsx } from "../../../src/workbench/files/saveXlsx";
import { addInIdentity } from "../../../src/workbench/files/write/addInIdentity";
import { parseXml } from "../../../src/workbench/files/xml/readXml";
import { unpackWhole } from "../../../src/workbench/files/zip/inflate";
import { readZipDirectory } from "../../../src/workbench/files/zip/zipDirectory";
import { describeWithLibreOffice, recalculated } from "../../support/libreOffice";
import { addInParts } from "./addInParts";
import { rows, workbookParts, zipOf } from "./builtWorkbook";

const plain = workbookParts({ sheets: { Data: rows("<c><v>1</v></c>") } });
const withAddIn = { ...plain, ...addInParts({ "other.add-in": { kept: true } }) };
const answers = { 'answers "all"': { dates: "dmy", "<fees>": 1 } };

const parts = (bytes: Uint8Array) =>
  new Map(readZipDirectory(bytes).map((entry) => [entry.name, new TextDecoder().decode(unpackWhole(entry))]));

test("settings of a workbook without add-ins come back when its copy is opened", () => {
  const source = zipOf(plain);
  const { document } = openXlsx(source, "b.xlsx");
  document.settings.set("answers", answers).set("list", [1, "two", null]);
  const saved = saveXlsx(document, source);
  expect([...openXlsx(saved, "b.xlsx").document.settings]).toEqual([...document.settings]);
  for (const text of parts(saved).values()) expect(() => parseXml(new TextEncoder().encode(text))).not.toThrow();
  const pane = parts(saved).get("xl/webextensions/taskpanes1.xml");
  expect(pane).toContain('visibility="0"');
});

test("so do those of a .csv, and those that were changed and removed since", () => {
  const { document } = openCsv(new TextEncoder().encode("a,b\n1,2\n"), "data.csv");
  document.settings.set("answers", answers).set("gone", 1);
  const first = saveXlsx(document);
  const again = openXlsx(first, "data.xlsx").document;
  again.settings.delete("gone");
  again.settings.set("answers", "changed").set("new", 2);
  const second = openXlsx(saveXlsx(again, first), "data.xlsx").document;
  expect([...second.settings]).toEqual([
    ["answers", "changed"],
    ["new", 2],
  ]);
});

test("another add-in's part stays byte for byte; ours is beside it", () => {
  const source = zipOf(withAddIn);
  const { document } = openXlsx(source, "b.xlsx");
  document.settings.set("answers", answers);
  const saved = saveXlsx(document, source);
  const foreign = "xl/webextensions/webextension1.xml";
  expect(parts(saved).get(foreign)).toBe(withAddIn[foreign]);
  expect([...openXlsx(saved, "b.xlsx").document.settings]).toEqual([
    ["other.add-in", { kept: true }],
    ["answers", answers],
  ]);
});

test("without a change nothing of it is touched, and nothing is added", () => {
  for (const source of [zipOf(plain), zipOf(withAddIn)]) {
    const before = parts(source);
    const after = parts(saveXlsx(openXlsx(source, "b.xlsx").document, source));
    expect([...after.keys()].filter((name) => !before.has(name) && name !== "xl/styles1.xml")).toEqual([]);
    for (const name of [...before.keys()].filter((one) => /webext|^_rels/.test(one))) {
      expect(after.get(name)).toBe(before.get(name));
    }
  }
});

test("damaged settings are left as they are", () => {
  const foreign = "xl/webextensions/webextension1.xml";
  const source = zipOf({ ...withAddIn, [foreign]: "<we:webextension" });
  const { document } = openXlsx(source, "b.xlsx");
  document.settings.set("answers", answers);
  expect(parts(saveXlsx(document, source)).get(foreign)).toBe("<we:webextension");
});

test("the add-in is called what its manifest calls it", () => {
  const manifest = readFileSync(join(__dirname, "../../../manifest.xml"), "utf8");
  expect(manifest).toContain(`<Id>${addInIdentity.id}</Id>`);
  expect(manifest).toContain(`<Version>${addInIdentity.version}</Version>`);
});

describeWithLibreOffice("LibreOffice", () => {
  test("opens a workbook with settings", () => {
    const source = zipOf(plain);
    const { document } = openXlsx(source, "b.xlsx");
    document.settings.set("answers", answers);
    const judged = openXlsx(recalculated(saveXlsx(document, source)), "b.xlsx").document;
    expect(judged.sheet("Data")?.cells.value(0, 0)).toBe(1);
  }, 120_000);
});

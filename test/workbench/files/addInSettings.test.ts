import { openXlsx } from "../../../src/workbench/files/openXlsx";
import { userBenchmarksKey } from "../../../src/excel/stored/userBenchmarks";
import { addInParts } from "./addInParts";
import { rows, workbookParts, zipOf } from "./builtWorkbook";

const plain = workbookParts({ sheets: { Data: rows("<c><v>1</v></c>") } });

function opened(parts: Readonly<Record<string, string>>) {
  return openXlsx(zipOf({ ...plain, ...parts }), "book.xlsx");
}

test("what an add-in kept in the file is in the workbook's settings", () => {
  const { document, warnings } = opened(addInParts({ [userBenchmarksKey]: '{"version":1,"figures":[]}', other: 7 }));
  expect([...document.settings]).toEqual([
    [userBenchmarksKey, '{"version":1,"figures":[]}'],
    ["other", 7],
  ]);
  expect(warnings).toEqual([]);
});

test("a value that is no JSON is taken as it stands", () => {
  const parts = addInParts({ other: 7 });
  const [part = ""] = Object.keys(parts).filter((name) => name.endsWith("webextension1.xml"));
  const { document } = opened({ ...parts, [part]: parts[part]?.replace('value="7"', 'value="seven"') ?? "" });
  expect([...document.settings]).toEqual([["other", "seven"]]);
});

test("a file without add-ins has no settings", () => {
  expect(opened({}).document.settings.size).toBe(0);
});

test("damaged settings cost the settings only, and are named", () => {
  const parts = addInParts({ other: 7 });
  const [part = ""] = Object.keys(parts).filter((name) => name.endsWith("webextension1.xml"));
  const { document, warnings } = opened({ ...parts, [part]: "<we:webextension" });
  expect(document.sheet("Data")?.cells.value(0, 0)).toBe(1);
  expect(document.settings.size).toBe(0);
  expect(warnings).toEqual([
    expect.stringMatching(/^The settings that add-ins keep in the file are damaged \(.+\) and were not read\.$/),
  ]);
});

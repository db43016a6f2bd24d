import { readFileSync } from "node:fs";
import { join } from "node:path";
import { requiredApi } from "../../src/excel/host/requirements";
import { loadRequirementSets } from "../../src/workbench/excel-host/loadRequirementSets";
import { isNewer } from "../../src/workbench/excel-host/requirementSets";
import { typescriptFiles } from "../architecture/sources";
import { declaredApi } from "../support/requirementSets";
import { usedMembers } from "../support/usedMembers";

const root = join(__dirname, "../..");
const files = typescriptFiles(join(root, "src/excel")).map((file) => `src/excel/${file}`);
const used = usedMembers(files);
const sets = loadRequirementSets();

/** The set that a use of a member needs. */
function neededBy({ member, access }: (typeof used)[number]): string | undefined {
  const found = sets.get(member);
  return (access === "set" ? found?.set : undefined) ?? found?.get;
}

/** The highest set that a file asks for before it uses a member of it. */
function askedIn(file: string): string {
  const asked = [...readFileSync(join(root, file), "utf8").matchAll(/hasApi\("([\d.]+)"\)/g)].map(
    ([, set]) => set ?? "",
  );
  return asked.reduce((highest, set) => (isNewer(set, highest) ? set : highest), declaredApi);
}

test("the manifest declares the set that the add-in asks for before it begins", () => {
  expect(declaredApi).toBe(requiredApi);
});

test("members are seen however they are named", () => {
  const seen = used.map(({ member, access }) => `${member} ${access}`);
  expect(seen).toEqual(
    expect.arrayContaining([
      "Range.values get",
      "Range.values set",
      "Range.hasSpill get",
      "Workbook.settings get",
      "Worksheet.pageLayout get",
      "PageLayoutZoomOptions.horizontalFitToPages set",
      "Table.resize get",
      "NamedItem.visible set",
    ]),
  );
});

test("every member that is used is in the set that the manifest declares, or is asked for in the same file", () => {
  const missing = used.flatMap((use) => {
    const needed = neededBy(use);
    if (needed === undefined || !isNewer(needed, askedIn(use.file))) return [];
    return `${use.file} uses ${use.member} of ${needed}`;
  });
  expect([...new Set(missing)]).toEqual([]);
});

test("the manifest declares no more than what is used", () => {
  const needed = used.map((use) => neededBy(use) ?? "1.1").filter((set) => !isNewer(set, declaredApi));
  expect(needed.some((set) => set === declaredApi)).toBe(true);
});

import { readdirSync } from "node:fs";
import { join } from "node:path";
import { areas, type Area } from "../../src/catalogue/area";
import { allFunctions } from "../../src/kpis";

const folder = join(__dirname, "../../src/kpis");

function filesOf(area: string): readonly string[] {
  return readdirSync(join(folder, area)).map((file) => file.replace(/\.ts$/, "").toLowerCase());
}

const folders = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name);

describe("the list of KPIs", () => {
  test("every folder is an area", () => {
    expect(folders.filter((name) => !(name in areas))).toEqual([]);
  });

  test.each(folders)("the files in %s are the KPIs of that area, named after their ids", (area) => {
    const listed = allFunctions.filter((kpi) => kpi.area === area).map((kpi) => kpi.id.toLowerCase());
    expect([...filesOf(area)].sort()).toEqual([...listed].sort());
  });

  test("areas stay together, in the order in which areas are shown", () => {
    const order = Object.keys(areas) as Area[];
    const shown = allFunctions.map((kpi) => order.indexOf(kpi.area));
    expect(shown).toEqual([...shown].sort((a, b) => a - b));
  });
});

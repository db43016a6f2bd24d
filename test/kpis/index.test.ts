import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { areas, type Area } from "../../src/catalogue/area";
import { measuresModule } from "../../src/functions/generate/measuresModule";
import { functions } from "../../src/kpis";
import { order } from "../../src/kpis/order";

const folder = join(__dirname, "../../src/kpis");

function filesOf(area: string): readonly string[] {
  return readdirSync(join(folder, area)).map((file) => file.replace(/\.ts$/, ""));
}

const folders = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name);

describe("the list of KPIs", () => {
  test("every folder is an area", () => {
    expect(folders.filter((name) => !(name in areas))).toEqual([]);
  });

  test.each(folders)("the files in %s are the KPIs of that area, named after their ids", (area) => {
    const listed = functions.filter((kpi) => kpi.area === area).map((kpi) => kpi.id.toLowerCase());
    expect([...filesOf(area)].sort()).toEqual([...listed].sort());
  });

  test("areas stay together, in the order in which areas are shown", () => {
    const order = Object.keys(areas) as Area[];
    const shown = functions.map((kpi) => order.indexOf(kpi.area));
    expect(shown).toEqual([...shown].sort((a, b) => a - b));
  });

  test("is what the generator makes of order.ts (else: npm run generate)", () => {
    expect(readFileSync(join(folder, "measures.ts"), "utf8")).toBe(measuresModule(order));
  });
});

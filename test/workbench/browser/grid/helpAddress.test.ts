import { helpUrl } from "../../../../src/functions/metadata";
import { pageFile } from "../../../../src/functions/pages/address";
import { helpAddress } from "../../../../src/workbench/browser/grid/functions/helpAddress";
import { allFunctions } from "../../../../src/kpis";

test("the help of every function is at an address of the workbench's own", () => {
  for (const kpi of allFunctions) {
    const address = helpAddress(helpUrl(kpi), "http://127.0.0.1:3007/");
    expect(address).toBe(`http://127.0.0.1:3007/pane/functions/${pageFile(kpi)}`);
  }
});

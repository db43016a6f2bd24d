import { convertToValues, repairFormulas } from "../../src/excel/addIn";
import { cellError } from "../../src/workbench/document/cellValue";
import { rangeType } from "../../src/workbench/excel-host/members/rangeTarget";
import { closeExcel, openInExcel, workbookOf } from "../support/excel";

afterEach(() => {
  jest.restoreAllMocks();
  closeExcel();
});

/** Some Excels give #CALC! as the value of a formula of an add-in that they don't know, and show #NAME?. */
function stuckAt(text: string) {
  const document = workbookOf({ Board: [[null], ["=1+1"]] });
  document.sheet("Board")?.cells.setFormula(0, 0, "=MSP.FCR(150,200)", cellError("#CALC!"));
  openInExcel(document);
  jest.spyOn(rangeType.get as { text: () => unknown }, "text").mockReturnValue([[text]]);
  return document;
}

test("a formula that shows #NAME? is repaired, whatever its value says", async () => {
  stuckAt("#NAME?");
  await expect(repairFormulas("workbook")).resolves.toMatchObject({ changed: 1, sheets: ["Board"] });
});

test("one that shows another error is none", async () => {
  stuckAt("#CALC!");
  await expect(repairFormulas("workbook")).resolves.toMatchObject({ changed: 0 });
});

test("it is not converted to a value either", async () => {
  stuckAt("#NAME?");
  const { changed, skipped } = await convertToValues("workbook");
  expect(changed).toBe(0);
  expect(skipped.join()).toContain("Repair #NAME?");
});

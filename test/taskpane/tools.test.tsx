/** @jest-environment jsdom */
import { act, screen, waitFor } from "@testing-library/react";
import { FakeAddIn, hostError, lastOf } from "./fakeAddIn";
import { button, expectNoMisuse, heading, openPane, openReview, status } from "./openPane";

beforeEach(() => jest.spyOn(console, "error"));
afterEach(expectNoMisuse);

async function openTools(addIn = new FakeAddIn()) {
  const opened = await openPane(addIn);
  await opened.user.click(button("Formulas and values"));
  await waitFor(() => expect(heading()).toBe("Formulas and values"));
  return opened;
}

describe("formulas and values", () => {
  test.each([
    [
      "Convert to values",
      "convertToValues",
      "Converted to values: 2 cells on “A” and “B”. To undo this, choose Restore formulas.",
    ],
    ["Restore formulas", "restoreFormulas", "Formulas restored: 2 cells on “A” and “B”."],
    ["Repair #NAME?", "repairFormulas", "Formulas repaired: 2 cells on “A” and “B”."],
  ])("%s says what it did, and what it left alone", async (name, step, said) => {
    const { addIn, user } = await openTools();
    await user.click(button(name));
    expect(lastOf(addIn.formulaSteps)).toMatchObject({ step, reach: "workbook" });
    const skipped = ["Sheet “C” is protected."];
    await act(async () => lastOf(addIn.formulaSteps).succeed({ changed: 2, sheets: ["A", "B"], skipped }));
    expect(status()).toBe(said);
    screen.getByText("Sheet “C” is protected.");
  });

  test("for the sheet in front only", async () => {
    const { addIn, user } = await openTools();
    await user.click(screen.getByRole("radio", { name: "on the sheet in front" }));
    await user.click(button("Convert to values"));
    expect(lastOf(addIn.formulaSteps).reach).toBe("sheet");
    await act(async () => lastOf(addIn.formulaSteps).succeed({ changed: 0, sheets: [], skipped: [] }));
    expect(status()).toBe("No MSP formulas to convert on this sheet.");
  });

  test("a failure stands beside the buttons, and is tried again", async () => {
    const { addIn, user } = await openTools();
    await user.click(button("Restore formulas"));
    await act(async () => lastOf(addIn.formulaSteps).fail(hostError("InvalidOperationInCellEditMode")));
    expect(status()).toBe("It failed: InvalidOperationInCellEditMode. Nothing was changed.");
    expect(heading()).toBe("Formulas and values");
    await user.click(button("Retry"));
    expect(addIn.formulaSteps).toHaveLength(2);
  });

  test("one step at a time", async () => {
    const { addIn, user } = await openTools();
    await user.click(button("Convert to values"));
    await user.click(button("Restore formulas"));
    expect(addIn.formulaSteps).toHaveLength(1);
  });

  test("Back leads to where one came from, a written scorecard included", async () => {
    const { addIn, user } = await openReview();
    await user.click(button("Write scorecard"));
    await act(async () => addIn.lastWrite.succeed({ sheetName: "MSP Scorecard", replaced: [] }));
    await user.click(button("Formulas and values"));
    await waitFor(() => expect(heading()).toBe("Formulas and values"));
    await user.click(button("Back"));
    expect(heading()).toBe("Scorecard written");
  });
});

test("the cells of a scorecard are switched without a new scan", async () => {
  const { addIn, user } = await openTools();
  await user.click(screen.getByRole("radio", { name: /^Values/ }));
  await user.click(button("Switch the scorecards"));
  expect(lastOf(addIn.switches).mode).toBe("values");
  await act(async () => lastOf(addIn.switches).succeed({ sheetName: "MSP Scorecard", replaced: [] }));
  expect(status()).toBe("The scorecard's cells now hold values.");
  await user.click(button("Go to the sheet"));
  expect(addIn.activated).toEqual(["MSP Scorecard"]);
  expect(addIn.scans).toEqual([]);
});

describe("the ribbon's commands", () => {
  test("are carried out for the whole workbook, where the user sees what came of it", async () => {
    const { addIn } = await openPane();
    await act(async () => void addIn.press?.("convertToValues"));
    await waitFor(() => expect(heading()).toBe("Formulas and values"));
    expect(lastOf(addIn.formulaSteps)).toMatchObject({ step: "convertToValues", reach: "workbook" });
    await act(async () => lastOf(addIn.formulaSteps).succeed({ changed: 1, sheets: ["KPIs"], skipped: [] }));
    expect(status()).toBe("Converted to values: 1 cell on “KPIs”. To undo this, choose Restore formulas.");
    screen.getByText(/1 cell on “KPIs”/, { selector: ".fui-MessageBarBody" });
  });

  test("wait while a scan is under way, and say so", async () => {
    const { addIn, user } = await openPane();
    await user.click(button("Scan this workbook"));
    await act(async () => addIn.press?.("restoreFormulas"));
    expect(addIn.formulaSteps).toEqual([]);
    expect(heading()).toBe("Scanning");
    expect(status()).toBe("Wait until the scan is done, then choose the command again.");
  });
});

describe("from a figure to the rows behind it", () => {
  test("in the review", async () => {
    const { addIn, user } = await openReview();
    await user.click(button("19,351 rows used, 1,418 left out"));
    await user.click(button("List these rows on a sheet: Mean time to resolution"));
    expect(lastOf(addIn.drills)).toMatchObject({ key: "MTTR/mean@Tickets!A1", answers: {} });
    await act(async () => lastOf(addIn.drills).succeed({ sheetName: "Rows - MTTR" }));
    expect(status()).toBe("The rows behind Mean time to resolution are on the sheet “Rows - MTTR”.");
    expect(addIn.activated).toEqual(["Rows - MTTR"]);
    expect(heading()).toBe("1 figure found");
  });

  test("after writing", async () => {
    const { addIn, user } = await openReview();
    await user.click(button("Write scorecard"));
    await act(async () => addIn.lastWrite.succeed({ sheetName: "MSP Scorecard", replaced: [] }));
    await user.selectOptions(screen.getByLabelText("Rows behind a figure"), "SLA attainment: By label");
    await user.click(button("List the rows"));
    expect(lastOf(addIn.drills).key).toBe("SLA/resolution-label@Tickets!A1");
    await act(async () => lastOf(addIn.drills).fail(hostError("ItemNotFound")));
    expect(heading()).toBe("Scorecard written");
    button("Retry");
  });
});

describe("deleting what was written", () => {
  async function writeOne() {
    const opened = await openReview();
    await opened.user.click(button("Write scorecard"));
    await act(async () => opened.addIn.lastWrite.succeed({ sheetName: "MSP Scorecard", replaced: [] }));
    return opened;
  }

  test("is asked twice, and leads back to what was found", async () => {
    const { addIn, user } = await writeOne();
    await user.click(button("Delete the scorecard …"));
    expect(addIn.removals).toEqual([]);
    await user.click(button("Delete"));
    expect(lastOf(addIn.removals).sheetNames).toEqual(["MSP Scorecard"]);
    await act(async () => lastOf(addIn.removals).succeed());
    expect(status()).toBe("Deleted: “MSP Scorecard”. Your own sheets were left unchanged.");
    expect(heading()).toBe("1 figure found");
  });

  test("can be thought better of", async () => {
    const { addIn, user } = await writeOne();
    await user.click(button("Delete the scorecard …"));
    await user.click(button("Keep"));
    button("Delete the scorecard …");
    expect(addIn.removals).toEqual([]);
  });
});

test("listing rows can be cancelled, and what comes after that is ignored", async () => {
  const { addIn, user } = await openReview();
  await user.click(button("19,351 rows used, 1,418 left out"));
  await user.click(button("List these rows on a sheet: Mean time to resolution"));
  await user.click(button("Cancel"));
  expect(lastOf(addIn.drills).signal.aborted).toBe(true);
  expect(status()).toBe("Cancelled");
  await act(async () => lastOf(addIn.drills).succeed({ sheetName: "Rows - MTTR" }));
  expect([addIn.activated, status()]).toEqual([[], "Cancelled"]);
});

/** @jest-environment jsdom */
import { act, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { Scorecard } from "../../src/scorecard/scorecard";
import { Pane } from "../../src/taskpane/Pane";
import { FakeAddIn, hostError } from "./fakeAddIn";
import { button, expectNoMisuse, heading, openPane, openReview, status } from "./openPane";
import { dateQuestion, emptyResult, foundResult, scorecard } from "./samples";

const written = { sheetName: "MSP Scorecard", replaced: [] };

beforeEach(() => jest.spyOn(console, "error"));
afterEach(expectNoMisuse);

describe("starting", () => {
  test("says what it does and that nothing leaves the workbook", async () => {
    await openPane();
    expect(heading()).toBe("Benchmark scorecard");
    screen.getByText(/Nothing leaves the workbook/);
  });

  test("does not take the focus away from the grid", async () => {
    await openPane();
    expect(document.activeElement).toBe(document.body);
  });
});

describe("scanning", () => {
  test("shows what is being read and how far it is", async () => {
    const { addIn, user } = await openPane();
    await user.click(button("Scan this workbook"));
    act(() => addIn.lastScan.onProgress({ done: 3, total: 4, what: "Reading Tickets" }));
    expect(screen.getByRole("progressbar", { name: "Scan" }).getAttribute("aria-valuenow")).toBe("0.75");
    screen.getByText("Reading Tickets");
    expect(status()).toBe("Scanning the workbook");
  });

  test("is cancelled with the keyboard, and a late result is ignored", async () => {
    const { addIn, user } = await openPane();
    await user.click(button("Scan this workbook"));
    button("Cancel").focus();
    await user.keyboard("{Enter}");
    expect(addIn.lastScan.signal.aborted).toBe(true);
    await act(async () => addIn.lastScan.succeed(foundResult));
    expect(heading()).toBe("Benchmark scorecard");
    expect(status()).toBe("Scan cancelled");
  });

  test("that is cancelled is no failure", async () => {
    const { addIn, user } = await openPane();
    await user.click(button("Scan this workbook"));
    await user.click(button("Cancel"));
    await act(async () => addIn.lastScan.fail(new DOMException("Stopped", "AbortError")));
    expect(heading()).toBe("Benchmark scorecard");
    expect(addIn.logged).toEqual([]);
  });

  test("stops when the pane is closed", async () => {
    const addIn = new FakeAddIn();
    const pane = render(<Pane addIn={addIn} />);
    await userEvent.setup().click(button("Scan this workbook"));
    pane.unmount();
    expect(addIn.lastScan.signal.aborted).toBe(true);
  });
});

describe("the review", () => {
  test("takes the focus to its heading and announces the number of figures", async () => {
    await openReview();
    expect(heading()).toBe("1 figure found");
    expect(document.activeElement).toBe(screen.getByRole("heading", { level: 1 }));
    expect(status()).toBe("1 figure found");
  });

  test("shows each KPI with value, variant, benchmark and a rating in words", async () => {
    await openReview();
    const area = within(screen.getByRole("region", { name: "Service desk" }));
    const [mttr, sla] = area
      .getAllByRole("heading", { level: 3 })
      .map((found) => within(found.closest("li") as Element as HTMLElement));
    mttr?.getByText("187.7 h");
    mttr?.getByText("Mean, all hours of the day");
    mttr?.getByText("Misses benchmark");
    mttr?.getByText("Benchmark 8.9 h");
    sla?.getByText("No benchmark");
    sla?.getByText("Rests on fewer than 5 tickets");
    sla?.getByLabelText("Warning");
  });

  test("says which rows did not count, and why, once asked", async () => {
    const { user } = await openReview();
    expect(screen.queryByText("1,418 tickets have no resolution yet")).toBeNull();
    await user.click(button("19,351 rows used, 1,418 left out"));
    screen.getByText("1,418 tickets have no resolution yet");
    screen.getByText("Benchmark from A survey of service desks");
    expect(button("19,351 rows used, 1,418 left out").getAttribute("aria-expanded")).toBe("true");
  });

  test("selects the source range of a figure", async () => {
    const { addIn, user } = await openReview();
    await user.click(button("Select 'Ticket export'!K2:K20770"));
    expect(addIn.selected).toEqual(["'Ticket export'!K2:K20770"]);
  });

  test("stays when a range cannot be selected, and says why", async () => {
    const addIn = new FakeAddIn();
    addIn.selectError = hostError("ItemNotFound");
    const { user } = await openReview(addIn);
    await user.click(button("Select Tickets!C2:C20770"));
    screen.getByText("It failed: ItemNotFound. Nothing was changed.", { selector: ".fui-MessageBarBody" });
    expect(heading()).toBe("1 figure found");
  });

  test("lists what was read, what was skipped and what could not be measured", async () => {
    const { user } = await openReview();
    await user.click(button("1 table read"));
    screen.getByText(
      "Tickets A1:L20770: ticket export, 20,769 rows, 12 more merged into the latest state of their ticket",
    );
    await user.click(button("1 notice about the workbook"));
    screen.getByText('Sheet "Old" was not read: it is hidden');
    await user.click(button("Not measured: 1 KPI"));
    screen.getByText("Customer satisfaction");
    screen.getByText("A column with ratings");
  });
});

describe("questions", () => {
  const asked = { ...foundResult, questions: [dateQuestion] };

  test("are answered by radio, and the answers go into the next scan", async () => {
    const { addIn, user } = await openReview(new FakeAddIn(), asked);
    await user.click(screen.getByRole("radio", { name: "3 April (day first)" }));
    expect(addIn.scans).toHaveLength(1);
    await user.click(button("Scan again with the answers"));
    expect(addIn.lastScan.answers).toEqual({ dates: "dmy" });
  });

  test("are not said to be answered before one is", async () => {
    await openReview(new FakeAddIn(), asked);
    expect(screen.queryByRole("button", { name: "Scan again with the answers" })).toBeNull();
    button("Scan again");
  });

  test("alone leave nothing to write", async () => {
    const { addIn, user } = await openReview(new FakeAddIn(), { ...emptyResult, questions: [dateQuestion] });
    screen.getByText("No figures yet. Answer below, then scan again.");
    await user.click(button("Write scorecard"));
    expect(addIn.writes).toEqual([]);
  });

  test("are answered with the keyboard alone", async () => {
    const { addIn, user } = await openReview(new FakeAddIn(), asked);
    screen.getByRole("radio", { name: "3 April (day first)" }).focus();
    await user.keyboard(" ");
    for (let n = 0; document.activeElement?.textContent !== "Scan again with the answers" && n < 40; n++) {
      await user.keyboard("{Tab}");
    }
    await user.keyboard("{Enter}");
    expect(addIn.lastScan.answers).toEqual({ dates: "dmy" });
  });
});

describe("writing", () => {
  test("uses native formulas unless something else is chosen, and offers to open the sheet", async () => {
    const { addIn, user } = await openReview();
    await user.click(button("Write scorecard"));
    expect(heading()).toBe("Writing the scorecard");
    await act(async () => addIn.lastWrite.succeed(written));
    expect(addIn.lastWrite.mode).toBe("native");
    screen.getByText(/The scorecard is on the sheet “MSP Scorecard”/);
    expect(status()).toBe("Scorecard written to the sheet MSP Scorecard");
    await user.click(button("Open the sheet"));
    expect(addIn.activated).toEqual(["MSP Scorecard"]);
  });

  test("writes values when they are chosen, and remembers the choice", async () => {
    const { addIn, user } = await openReview();
    await user.selectOptions(screen.getByLabelText("Cells hold"), "Values");
    await user.click(button("Write scorecard"));
    expect(addIn.lastWrite.mode).toBe("values");
    expect(addIn.savedPreferences.at(-1)).toMatchObject({ mode: "values" });
  });

  test("names the lines whose formula gave another result", async () => {
    const { addIn, user } = await openReview();
    await user.click(button("Write scorecard"));
    await act(async () => addIn.lastWrite.succeed({ ...written, replaced: [{ label: "SLA attainment" }] }));
    screen.getByText(/Written as numbers.*SLA attainment\./);
  });

  test("leads back to what was found", async () => {
    const { addIn, user } = await openReview();
    await user.click(button("Write scorecard"));
    await act(async () => addIn.lastWrite.succeed(written));
    await user.click(button("Back to the review"));
    expect(heading()).toBe("1 figure found");
  });
});

describe("preferences", () => {
  test("are read", async () => {
    await openReview(new FakeAddIn({ mode: "values", open: ["not-measured"] }));
    expect(screen.getByRole<HTMLOptionElement>("option", { name: "Values" }).selected).toBe(true);
    screen.getByText("A column with ratings");
  });

  test("live formulas are not offered where Excel cannot compute them, whatever was chosen before", async () => {
    await openReview(new FakeAddIn({ mode: "live" }, "not in this Excel"));
    const live = screen.getByRole<HTMLOptionElement>("option", { name: "=MSP formulas: not in this Excel" });
    expect(live.disabled).toBe(true);
    expect(screen.getByRole<HTMLOptionElement>("option", { name: "Excel formulas" }).selected).toBe(true);
  });

  test("live formulas are offered where Excel can compute them", async () => {
    const { addIn, user } = await openReview();
    await user.selectOptions(screen.getByLabelText("Cells hold"), "=MSP formulas");
    await user.click(button("Write scorecard"));
    expect(addIn.lastWrite.mode).toBe("live");
  });
});

describe("nothing to show", () => {
  test("an empty workbook", async () => {
    await openReview(new FakeAddIn(), emptyResult);
    expect(heading()).toBe("This workbook is empty");
    expect(status()).toBe("Nothing found");
  });

  test("nothing recognised: says what would be, and links to sample layouts", async () => {
    const { addIn, user } = await openReview(new FakeAddIn(), { ...emptyResult, cellsRead: 1200 });
    expect(heading()).toBe("Nothing recognised");
    screen.getByText("1,200 cells read, no KPI found.");
    screen.getByText(/ticket exports/);
    expect(screen.getByRole("link", { name: /Sample layouts/ }).getAttribute("href")).toBe("help.html#layouts");
    await user.click(button("Scan again"));
    expect(addIn.scans).toHaveLength(2);
  });

  test("a table without a KPI: says what was skipped and what each KPI needs", async () => {
    const addIn = new FakeAddIn();
    addIn.assess = () => ({ ...scorecard, areas: [] });
    const { user } = await openReview(addIn, { ...emptyResult, cellsRead: 1200 });
    await user.click(button("1 notice about the workbook"));
    screen.getByText('Sheet "Old" was not read: it is hidden');
    await user.click(button("Not measured: 1 KPI"));
    screen.getByText("A column with ratings");
  });
});

describe("failures", () => {
  test("cell-edit mode: says what to do, and retries the scan", async () => {
    const { addIn, user } = await openPane();
    await user.click(button("Scan this workbook"));
    await act(async () => addIn.lastScan.fail(hostError("InvalidOperationInCellEditMode")));
    expect(heading()).toBe("Excel is editing a cell");
    await user.click(button("Retry"));
    await act(async () => addIn.lastScan.succeed(foundResult));
    expect(heading()).toBe("1 figure found");
  });

  test("a protected workbook: the write is retried with what was found, without a new scan", async () => {
    const { addIn, user } = await openReview();
    await user.click(button("Write scorecard"));
    await act(async () => addIn.lastWrite.fail(hostError("WorkbookProtected")));
    expect(heading()).toBe("The workbook is protected");
    await user.click(button("Retry"));
    await act(async () => addIn.lastWrite.succeed(written));
    expect(heading()).toBe("Scorecard written");
    expect([addIn.scans.length, addIn.writes.length]).toEqual([1, 2]);
  });

  test("anything else: message announced, details on request, error logged, review kept", async () => {
    const { addIn, user } = await openReview();
    await user.click(button("Write scorecard"));
    const error = hostError("GeneralException");
    await act(async () => addIn.lastWrite.fail(error));
    expect(heading()).toBe("The scorecard was not written");
    expect(status()).toBe("It failed: GeneralException. Nothing was changed.");
    await user.click(button("Details"));
    screen.getByText(/errorLocation: Worksheet.add/);
    expect(addIn.logged).toEqual([error]);
    await user.click(button("Back"));
    expect(heading()).toBe("1 figure found");
  });

  test("where trying again is of no use it is not offered", async () => {
    const { addIn, user } = await openPane();
    await user.click(button("Scan this workbook"));
    await act(async () => addIn.lastScan.fail(hostError("ExcelTooOld")));
    expect(screen.queryByRole("button", { name: "Retry" })).toBeNull();
    await user.click(button("Back"));
    expect(heading()).toBe("Benchmark scorecard");
  });

  test("a scan that no scorecard can be made of is a failure too", async () => {
    const addIn = new FakeAddIn();
    addIn.assess = () => {
      throw hostError("TypeError");
    };
    await openReview(addIn);
    expect(heading()).toBe("The scan stopped");
  });
});

test("a mistake in the pane itself leaves a sentence, and is logged", async () => {
  const silent = jest.spyOn(console, "error").mockImplementation(() => undefined);
  const addIn = new FakeAddIn();
  const broken = { ...scorecard, areas: [{ ...scorecard.areas[0], rows: null }] };
  addIn.assess = () => broken as unknown as Scorecard;
  await openReview(addIn);
  expect(heading()).toBe("The pane failed");
  expect(addIn.logged[0]).toBeInstanceOf(TypeError);
  silent.mockClear();
});

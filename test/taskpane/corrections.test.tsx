/** @jest-environment jsdom */
import { act, screen, within } from "@testing-library/react";
import { FakeAddIn, hostError } from "./fakeAddIn";
import { button, expectNoMisuse, heading, openPane, openReview } from "./openPane";
import { dateQuestion, foundResult } from "./samples";

beforeEach(() => jest.spyOn(console, "error"));
afterEach(expectNoMisuse);

async function openColumns(addIn = new FakeAddIn()) {
  const opened = await openReview(addIn);
  await opened.user.click(button("1 table read"));
  await opened.user.click(button("Columns of Tickets A1:L20770"));
  return opened;
}

describe("a column that was taken for the wrong thing", () => {
  test("is shown with what it was taken for", async () => {
    await openColumns();
    expect(screen.getByLabelText<HTMLSelectElement>("C: opened_at (dates)").value).toBe("openedAt");
  });

  test("is corrected, and the next scan goes by it", async () => {
    const { addIn, user } = await openColumns();
    await user.selectOptions(screen.getByLabelText("J: resolved_at (dates)"), "Closed");
    await user.click(button("Scan again with the answers"));
    expect(addIn.lastScan.answers).toEqual({ "role:Tickets!J": "closedAt" });
  });

  test("can be taken out", async () => {
    const { addIn, user } = await openColumns();
    await user.selectOptions(screen.getByLabelText("J: resolved_at (dates)"), "Not used");
    await user.click(button("Scan again with the answers"));
    expect(addIn.lastScan.answers).toEqual({ "role:Tickets!J": "none" });
  });

  test("and one that was taken for nothing gets a role", async () => {
    const { addIn, user } = await openColumns();
    await user.click(button("1 column not used"));
    await user.selectOptions(screen.getByLabelText("K: closed_code (categories)"), "Closed");
    await user.click(button("Scan again with the answers"));
    expect(addIn.lastScan.answers).toEqual({ "role:Tickets!K": "closedAt" });
  });
});

describe("answers", () => {
  const asked = { ...foundResult, questions: [dateQuestion] };

  test("are kept in the workbook when a scan goes by them", async () => {
    const { addIn, user } = await openReview(new FakeAddIn(), asked);
    await user.click(screen.getByRole("radio", { name: "3 April (day first)" }));
    expect(addIn.storedAnswers).toEqual({});
    await user.click(button("Scan again with the answers"));
    expect(addIn.storedAnswers).toEqual({ dates: "dmy" });
  });

  test("that the workbook keeps go into the first scan", async () => {
    const addIn = new FakeAddIn();
    addIn.storedAnswers = { "dates:Tickets": "mdy" };
    await openReview(addIn);
    expect(addIn.lastScan.answers).toEqual({ "dates:Tickets": "mdy" });
  });

  test("are listed in words, and a forgotten one is gone from the workbook with the next scan", async () => {
    const addIn = new FakeAddIn();
    addIn.storedAnswers = { "dates:Tickets": "mdy", "role:Tickets!J": "closedAt" };
    const { user } = await openReview(addIn);
    await user.click(button("2 answers stored in the workbook"));
    const entry = screen.getByText("Order of day and month: Tickets").closest("li") as HTMLElement;
    within(entry).getByText("month first");
    await user.click(button("Forget: Order of day and month: Tickets"));
    await user.click(button("Scan again with the answers"));
    expect(addIn.storedAnswers).toEqual({ "role:Tickets!J": "closedAt" });
  });

  test("that can't be stored are used anyway, and the pane says so", async () => {
    const { addIn, user } = await openReview(new FakeAddIn(), asked);
    await user.click(screen.getByRole("radio", { name: "3 April (day first)" }));
    addIn.answersError = hostError("AccessDenied");
    await user.click(button("Scan again with the answers"));
    await act(async () => addIn.lastScan.succeed(foundResult));
    expect(addIn.lastScan.answers).toEqual({ dates: "dmy" });
    expect(heading()).toBe("1 figure found");
    screen.getByText(/Your answers were used, but not stored in the workbook/);
  });

  test("that can't be read while a cell is edited are asked for again by the scan", async () => {
    const addIn = new FakeAddIn();
    addIn.storedAnswers = { "dates:Tickets": "mdy" };
    addIn.answersError = hostError("InvalidOperationInCellEditMode");
    const { user } = await openPane(addIn);
    await user.click(button("Scan this workbook"));
    expect(heading()).toBe("Excel is editing a cell");
    addIn.answersError = undefined;
    await user.click(button("Retry"));
    expect(addIn.lastScan.answers).toEqual({ "dates:Tickets": "mdy" });
  });
});

/** @jest-environment jsdom */
import { act, screen } from "@testing-library/react";
import type { Breakdown } from "../../src/scanner/result/breakdown";
import { FakeAddIn, hostError, lastOf } from "./fakeAddIn";
import { button, expectNoMisuse, heading, openReview, status } from "./openPane";
import { foundResult } from "./samples";

beforeEach(() => jest.spyOn(console, "error"));
afterEach(expectNoMisuse);

const clients = ["Alder", "Bay", "Calder", "Delmare"].map((name, at) => ({ name, rows: 40 - at }));
const withClients = { ...foundResult, clients };

test("without clients there is nothing to choose", async () => {
  await openReview();
  expect(screen.queryByLabelText("For")).toBeNull();
});

test("one client gets a review", async () => {
  const { addIn, user } = await openReview(new FakeAddIn(), withClients);
  await user.selectOptions(screen.getByLabelText("For"), "Calder (38 rows)");
  screen.getByText("The scorecard of the whole workbook is left unchanged.");
  await user.click(button("Write this client's review"));
  expect(lastOf(addIn.clientWrites)).toMatchObject({ names: ["Calder"], mode: "native", answers: {} });
  await act(async () =>
    lastOf(addIn.clientWrites).succeed([{ sheetName: "Review - Calder", client: "Calder", replaced: [] }]),
  );
  expect(status()).toBe("Review written to the sheet Review - Calder");
  expect(heading()).toBe("Review written");
});

test("the largest clients get a sheet each; each can be opened", async () => {
  const { addIn, user } = await openReview(new FakeAddIn(), withClients);
  await user.selectOptions(screen.getByLabelText("For"), "3 largest clients");
  await user.click(button("Write 3 scorecards"));
  expect(lastOf(addIn.clientWrites).names).toEqual(["Alder", "Bay", "Calder"]);
  act(() => lastOf(addIn.clientWrites).onProgress({ done: 1, total: 4, what: "Alder: Tickets" }));
  screen.getByText("Alder: Tickets");
  await act(async () =>
    lastOf(addIn.clientWrites).succeed([
      { sheetName: "Alder", client: "Alder", replaced: [] },
      { sheetName: "Bay", client: "Bay", replaced: [{ label: "SLA attainment" }] },
    ]),
  );
  expect(heading()).toBe("2 reviews written");
  screen.getByText(/Written as numbers.*SLA attainment/);
  await user.click(button("Bay"));
  expect(addIn.activated).toEqual(["Bay"]);
});

test("writing for clients can be cancelled, and what comes after that is ignored", async () => {
  const { addIn, user } = await openReview(new FakeAddIn(), withClients);
  await user.selectOptions(screen.getByLabelText("For"), "Alder (40 rows)");
  await user.click(button("Write this client's review"));
  await user.click(button("Cancel"));
  expect(lastOf(addIn.clientWrites).signal.aborted).toBe(true);
  await act(async () => lastOf(addIn.clientWrites).fail(new DOMException("Stopped", "AbortError")));
  expect(heading()).toBe("1 figure found");
  expect(status()).toBe("Writing cancelled");
});

test("a failure is told, and the same clients are tried again", async () => {
  const { addIn, user } = await openReview(new FakeAddIn(), withClients);
  await user.selectOptions(screen.getByLabelText("For"), "Alder (40 rows)");
  await user.click(button("Write this client's review"));
  await act(async () => lastOf(addIn.clientWrites).fail(hostError("WorkbookProtected")));
  expect(heading()).toBe("The workbook is protected");
  await user.click(button("Retry"));
  expect(addIn.clientWrites).toHaveLength(2);
  expect(lastOf(addIn.clientWrites).names).toEqual(["Alder"]);
});

test("a client that is gone after the next scan is no longer chosen", async () => {
  const { addIn, user } = await openReview(new FakeAddIn(), withClients);
  await user.selectOptions(screen.getByLabelText("For"), "Alder (40 rows)");
  await user.click(button("Scan again"));
  await act(async () => addIn.lastScan.succeed({ ...withClients, clients: clients.slice(1) }));
  expect(screen.getByRole<HTMLOptionElement>("option", { name: "Whole workbook" }).selected).toBe(true);
});

test("the figures of a client that is chosen stand in the review, as far as its rows tell them", async () => {
  const byClient: Breakdown = {
    ...{ kpi: "MTTR", variant: "mean", table: "Tickets!A1", variantLabel: "Mean", unit: "h", by: "client" },
    heading: "Client",
    rows: [{ label: "Calder", value: 5.25, rowsUsed: 38 }],
    total: { value: 187.678, rowsUsed: 19351 },
  };
  const { user } = await openReview(new FakeAddIn(), { ...withClients, breakdowns: [byClient] });
  expect(screen.queryByText("Calder: 5.3 h, 38 rows")).toBeNull();
  await user.selectOptions(screen.getByLabelText("For"), "Calder (38 rows)");
  screen.getByText("Calder: 5.3 h, 38 rows");
  await user.selectOptions(screen.getByLabelText("For"), "Alder (40 rows)");
  expect(screen.queryByText(/^Alder: /)).toBeNull();
});

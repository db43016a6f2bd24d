/** @jest-environment jsdom */
import { act, screen, within } from "@testing-library/react";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { version } from "../../src/taskpane/settings/version";
import { FakeAddIn, hostError } from "./fakeAddIn";
import { button, expectNoMisuse, heading, openPane } from "./openPane";
import { foundResult } from "./samples";

beforeEach(() => jest.spyOn(console, "error"));
afterEach(expectNoMisuse);

async function openSettings(addIn = new FakeAddIn()) {
  const opened = await openPane(addIn);
  await opened.user.click(screen.getByRole("tab", { name: "Settings" }));
  await screen.findByRole("heading", { level: 1, name: "Settings" });
  return opened;
}

describe("settings", () => {
  test("are kept in the workbook", async () => {
    const { addIn, user } = await openSettings();
    await user.type(screen.getByLabelText("Company"), "Harbour Light IT");
    await user.selectOptions(screen.getByLabelText("Business hours"), "Monday to Friday, 8:00 to 18:00");
    await user.type(screen.getByLabelText("Currency"), "eur");
    await user.selectOptions(screen.getByLabelText("Technicians in breakdowns"), "By number");
    await user.click(button("Save settings"));
    expect(addIn.keptSettings).toEqual({
      company: "Harbour Light IT",
      workingDay: "8-18",
      currency: "EUR",
      technicians: "numbers",
    });
    screen.getByText("Saved. Save the workbook to keep them.");
  });

  test("show what the workbook holds, and are taken back", async () => {
    const addIn = new FakeAddIn();
    addIn.keptSettings = { company: "Harbour Light IT", technicians: "numbers" };
    const { user } = await openSettings(addIn);
    expect(screen.getByLabelText<HTMLInputElement>("Company").value).toBe("Harbour Light IT");
    await user.clear(screen.getByLabelText("Company"));
    await user.selectOptions(screen.getByLabelText("Technicians in breakdowns"), "By name");
    await user.click(button("Save settings"));
    expect(addIn.keptSettings).toEqual({});
  });

  test("that make no sense are not saved, and say so", async () => {
    const { addIn, user } = await openSettings();
    await user.type(screen.getByLabelText("Currency"), "E");
    screen.getByText("Three letters, such as EUR.");
    await user.click(button("Save settings"));
    expect(addIn.keptSettings).toEqual({});
  });

  test("that Excel refuses stay as they were typed", async () => {
    const addIn = new FakeAddIn();
    addIn.settingsError = hostError("AccessDenied");
    const { user } = await openSettings(addIn);
    await user.type(screen.getByLabelText("Company"), "Harbour");
    await user.click(button("Save settings"));
    screen.getByText("It failed: AccessDenied. Nothing was changed.");
    expect(screen.getByLabelText<HTMLInputElement>("Company").value).toBe("Harbour");
    expect(addIn.logged).toEqual([addIn.settingsError]);
  });

  test("lead to a scan that goes by them, where there is a review", async () => {
    const { addIn, user } = await openPane();
    await user.click(button("Scan this workbook"));
    await act(async () => addIn.lastScan.succeed(foundResult));
    await user.click(screen.getByRole("tab", { name: "Settings" }));
    await screen.findByRole("heading", { level: 1, name: "Settings" });
    await user.type(screen.getByLabelText("Company"), "Harbour");
    await user.click(button("Save settings"));
    await user.click(button("Scan again"));
    expect(heading()).toBe("Scanning");
    expect(addIn.scans).toHaveLength(2);
  });
});

test("versions and the promise about the data stand there for whoever asks", async () => {
  await openSettings();
  screen.getByText(`MSP Scorecard ${version}, Excel 16.0 (PC), ExcelApi 1.17`);
  within(screen.getByRole("tabpanel")).getByText(/^Nothing leaves the workbook/);
  const { version: packaged } = JSON.parse(readFileSync(join(__dirname, "../../package.json"), "utf8")) as {
    readonly version: string;
  };
  expect(version).toBe(packaged);
});

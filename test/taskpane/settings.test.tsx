/** @jest-environment jsdom */
import { act, screen, within } from "@testing-library/react";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { dayNames } from "../../src/catalogue/businessCalendar";
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
    await user.click(screen.getByLabelText("Sat"));
    await user.clear(screen.getByLabelText("Business hours from"));
    await user.type(screen.getByLabelText("Business hours from"), "8:30");
    await user.type(screen.getByLabelText("Holidays"), "2026-12-26, 2026-12-25");
    await user.type(screen.getByLabelText("Time zone of the desk"), "Europe/Amsterdam");
    await user.type(screen.getByLabelText("As-of date"), "2026-06-30");
    await user.type(screen.getByLabelText("Currency"), "eur");
    await user.type(screen.getByLabelText("One EUR in US dollars"), "1,08");
    await user.selectOptions(screen.getByLabelText("Technicians in breakdowns"), "By number");
    await user.click(button("Save settings"));
    expect(addIn.keptSettings).toEqual({
      company: "Harbour Light IT",
      calendar: {
        ...{ days: [0, 1, 2, 3, 4, 5], start: 8.5, end: 17, zone: "Europe/Amsterdam" },
        holidays: ["2026-12-25", "2026-12-26"],
      },
      currency: "EUR",
      exchange: { currency: "EUR", rate: 1.08 },
      asOf: "2026-06-30",
      technicians: "numbers",
    });
    screen.getByText("Saved. Save the workbook to keep them.");
  });

  test("show what the workbook holds, and are taken back", async () => {
    const addIn = new FakeAddIn();
    addIn.keptSettings = {
      company: "Harbour Light IT",
      calendar: { days: [0, 6], start: 10, end: 14.25, holidays: ["2026-12-25"] },
      technicians: "numbers",
    };
    const { user } = await openSettings(addIn);
    expect(screen.getByLabelText<HTMLInputElement>("Company").value).toBe("Harbour Light IT");
    expect(dayNames.filter((name) => screen.getByLabelText<HTMLInputElement>(name.slice(0, 3)).checked)).toEqual([
      "Monday",
      "Sunday",
    ]);
    expect(screen.getByLabelText<HTMLInputElement>("to").value).toBe("14:15");
    for (const day of ["Sun", "Tue", "Wed", "Thu", "Fri"]) await user.click(screen.getByLabelText(day));
    for (const [label, text] of [
      ["Business hours from", "9"],
      ["to", "17"],
    ] as const) {
      await user.clear(screen.getByLabelText(label));
      await user.type(screen.getByLabelText(label), text);
    }
    await user.clear(screen.getByLabelText("Holidays"));
    await user.clear(screen.getByLabelText("Company"));
    await user.selectOptions(screen.getByLabelText("Technicians in breakdowns"), "By name");
    await user.click(button("Save settings"));
    expect(addIn.keptSettings).toEqual({});
  });

  test("that make no sense are not saved, and say so", async () => {
    const { addIn, user } = await openSettings();
    const faults = [
      ["Rate in US dollars", "many", "A number such as 1.08."],
      ["Currency", "E", "Three letters, such as EUR."],
      ["As-of date", "30.6.2026", "A day such as 2026-06-30."],
      ["Time zone of the desk", "Here", "A time zone such as Europe/Amsterdam."],
      ["Holidays", "25.12.2026", 'A day off is such as 2026-12-25, not "25.12.2026".'],
      ["to", "8", "Later than the first time."],
      ["Business hours from", "x", "A time such as 8:30, up to 24:00."],
    ] as const;
    for (const [label, typed, fault] of faults) {
      await user.clear(screen.getByLabelText(label));
      await user.click(screen.getByLabelText(label));
      await user.paste(typed);
      screen.getByText(fault);
    }
    await user.click(button("Save settings"));
    expect(addIn.keptSettings).toEqual({});
  });

  test("need a day on which the desk works", async () => {
    const { user } = await openSettings();
    for (const day of ["Mon", "Tue", "Wed", "Thu", "Fri"]) await user.click(screen.getByLabelText(day));
    screen.getByText("Choose at least one day.");
    expect(button("Save settings").getAttribute("aria-disabled")).toBe("true");
  });

  test("take the holidays from selected cells, dates and texts beside their names", async () => {
    const addIn = new FakeAddIn();
    addIn.selection = "Days off!A2:B4";
    const christmas = 46381; // 25 December 2026
    addIn.rangeValues = {
      [addIn.selection]: [
        ["Boxing Day", christmas + 1],
        ["Christmas", christmas],
        ["New Year", "2027-01-01"],
      ],
    };
    const { user } = await openSettings(addIn);
    await user.click(button("Take holidays from the selected cells"));
    const holidays = () => screen.getByLabelText<HTMLTextAreaElement>("Holidays").value;
    expect(holidays()).toBe("2026-12-25\n2026-12-26\n2027-01-01");
    addIn.selection = "Tickets!C1";
    addIn.rangeValues = { "Tickets!C1": [["Opened"]] };
    await user.click(button("Take holidays from the selected cells"));
    screen.getByText("No dates are selected.");
    expect(holidays()).toBe("2026-12-25\n2026-12-26\n2027-01-01");
  });

  test("let the add-in start with the workbook, when that is asked for", async () => {
    const { addIn, user } = await openSettings();
    const choice = () => screen.getByLabelText<HTMLInputElement>("Start with this workbook");
    expect(choice().checked).toBe(false);
    await user.click(choice());
    expect([addIn.starts, choice().checked]).toEqual([true, true]);
    addIn.settingsError = hostError("AccessDenied");
    await user.click(choice());
    expect([addIn.starts, choice().checked]).toEqual([true, true]);
    screen.getByText("It failed: AccessDenied. Nothing was changed.");
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

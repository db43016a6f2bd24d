import { readSettings, saveSettings, settingsKey, type WorkbookSettings } from "../../src/excel/stored/settings";
import { openXlsx } from "../../src/workbench/files/openXlsx";
import { saveXlsx } from "../../src/workbench/files/saveXlsx";
import { closeExcel, openInExcel } from "../support/excel";
import { helpdesk } from "../support/helpdesk";

afterEach(closeExcel);

describe("the workbook's settings", () => {
  test("travel with the workbook", async () => {
    const document = helpdesk();
    openInExcel(document);
    expect(await readSettings()).toEqual({});
    const settings = {
      company: "Harbour Light IT",
      calendar: { days: [0, 1, 2, 5], start: 8.5, end: 18, holidays: ["2026-12-25"], zone: "Europe/Amsterdam" },
      currency: "EUR",
      exchange: { currency: "EUR", rate: 1.08 },
      technicians: "numbers",
    } satisfies WorkbookSettings;
    await saveSettings(settings);
    openInExcel(openXlsx(saveXlsx(document), "book.xlsx").document);
    expect(await readSettings()).toEqual(settings);
  });

  test("change one by one, and are taken back", async () => {
    openInExcel(helpdesk());
    await saveSettings({ company: " Harbour Light IT ", currency: "EUR" });
    expect(await saveSettings({ currency: "CHF" })).toEqual({ company: "Harbour Light IT", currency: "CHF" });
    expect(await saveSettings({ company: undefined })).toEqual({ currency: "CHF" });
    expect(await saveSettings({ company: "  " })).toEqual({ currency: "CHF" });
  });

  test.each([
    ["no JSON", {}],
    ['{"version":2,"company":"Later"}', {}],
    ['{"version":1,"company":5,"calendar":"always","currency":"euro","technicians":"no"}', {}],
    ['{"version":1,"company":"Kept","calendar":{"days":[0],"start":9,"end":7,"holidays":[]}}', { company: "Kept" }],
    ['{"version":1,"exchange":{"currency":"EUR","rate":-1}}', {}],
    ['{"version":1,"exchange":"EUR"}', {}],
  ])("%s gives %j", async (stored, read) => {
    const document = helpdesk();
    document.settings.set(settingsKey, stored);
    openInExcel(document);
    expect(await readSettings()).toEqual(read);
  });
});

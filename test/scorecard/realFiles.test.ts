import { join } from "node:path";
import { settingsKey, type WorkbookSettings } from "../../src/excel/stored/settings";
import { closeExcel } from "../support/excel";
import { judgedByLibreOffice } from "../support/judgedByLibreOffice";
import { describeWithLibreOffice } from "../support/libreOffice";
import { describeWithData } from "../support/sharedData";

afterEach(closeExcel);

describeWithLibreOffice("LibreOffice computes every formula of the scorecard anew to the same value", () => {
  test.each<[string, number, WorkbookSettings]>([
    // A desk's own week, with days off of the sample's months.
    [
      "helpdesk.xlsx",
      250,
      { calendar: { days: [0, 1, 2, 3, 6], start: 8.5, end: 18, holidays: ["2026-02-11", "2026-04-06"] } },
    ],
    ["msp-finance.xlsx", 100, {}],
  ])(
    "of the sample %s",
    (name, fewest, settings) =>
      judgedByLibreOffice(join(__dirname, "../../assets/samples", name), fewest, (document) =>
        document.settings.set(settingsKey, JSON.stringify({ version: 1, ...settings })),
      ),
    180_000,
  );

  describeWithData("of real exports", (file) => {
    test.each<[string, number]>([
      ["tickets/servicenow-incidents-20769.csv", 60],
      ["tickets/technical-support-2330.csv", 100],
      ["tickets/osticket-565.csv", 10],
      ["tickets/servicenow-rest-demo.csv", 10],
      ["tickets/servicenow-event-log-198.csv", 5],
      ["clients/telco-churn-7043.csv", 3],
      ["clients/saas-subscriptions-600.csv", 5],
      ["clients/saas-workbook-600.xlsx", 20],
      ["time/timesheets.csv", 10],
      ["kpi-workbooks/weekly-kpi-dashboard.xlsx", 10],
      ["kpi-workbooks/saas-kpi-dashboard.xlsx", 10],
    ])("%s", (name, fewest) => judgedByLibreOffice(file(name), fewest), 240_000);
  });
});

import type { Cell } from "../../../../src/cells/cell";
import { recognise } from "../../../../src/scanner/detect/recognition/recognise";
import { tableKinds } from "../../../../src/scanner/detect/recognition/tableKinds";
import { belongsTo, recordKinds } from "../../../../src/scanner/vocabulary/roles";
import { regionOf } from "../../../support/regions";

describe("what a kind of table requires", () => {
  test.each(recordKinds)("%s can be met by columns of the kind", (kind) => {
    const { requires } = tableKinds[kind];
    expect(requires.length).toBeGreaterThan(0);
    for (const { columns = [], exactly = [] } of requires.flat())
      for (const role of [...columns.flat(), ...exactly]) expect([role, belongsTo(role, kind)]).toEqual([role, true]);
  });

  const rows = (head: string, line: Cell[]): Cell[][] => [head.split("|"), ...Array.from({ length: 12 }, () => line)];
  test.each<[string, string, Cell[], string, string | undefined]>([
    ["work on tickets", "Ticket ID|Created|Resolved", ["T-1", 46_000, 46_001], "Data", "tickets"],
    ["no work on them", "Number|Created|Priority", ["T-1", 46_000, "Low"], "Data", undefined],
    ["answered calls", "Call Id|Answered|Talk time", ["C-1", "Yes", "0:20"], "Data", "calls"],
    ["answers that nothing calls calls", "Agent|Answered|Speed of answer", ["Ann", "Yes", "0:20"], "Quiz", undefined],
    ["the same on a sheet of calls", "Agent|Answered|Speed of answer", ["Ann", "Yes", "0:20"], "Calls", "calls"],
    ["invoices", "Invoice|Invoice date|Amount", ["R-1", 46_000, 90], "Data", "invoices"],
    ["an account", "Invoice|Invoice date|Amount|Cleared", ["R-1", 46_000, 90, "x"], "Data", undefined],
    ["purchases", "Invoice|Invoice date|Amount|Vendor", ["R-1", 46_000, 90, "Ash"], "Data", undefined],
    ["hours of a team", "Technician|Date|Hours|Billable", ["Ann", 46_000, 2, "Yes"], "Data", "time"],
    ["fees of clients", "Client|Monthly fee|Start date", ["Ash", 90, 46_000], "Data", "subscriptions"],
    [
      "hours and those billed",
      "Project|Week start|Actual hours|Billable hours",
      ["P1", 46_000, 40, 36],
      "Data",
      "time",
    ],
    ["states of clients", "Client|Plan|Status", ["Ash", "Gold", "Active"], "Data", undefined],
    [
      "states of what is called subscriptions",
      "Client|Plan|Status",
      ["Ash", "Gold", "Active"],
      "Subscriptions",
      "subscriptions",
    ],
    ["rents", "Tenant|Client|Monthly fee|Start date", ["Bo", "Ash", 90, 46_000], "Data", undefined],
  ])("%s", (_name, head, line, sheet, kind) => {
    expect(recognise(regionOf(rows(head, line), sheet), {})?.kind).toBe(kind);
  });
});

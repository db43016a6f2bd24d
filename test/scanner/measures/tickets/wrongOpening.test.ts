import type { Cell } from "../../../../src/cells/cell";
import { serialToIsoDay } from "../../../../src/cells/date/serial";
import { at, named, only, scanCells } from "../../../support/tables";

const logged = at("2026-03-04 09:00");
const imported = at("2026-06-01 02:00");
const count = 20;

interface Wrong {
  readonly created?: string;
  readonly responded?: string;
  /** Of the tickets so many carry the day of the import. */
  readonly late?: number;
  readonly other?: string;
  readonly otherAt?: (opened: number) => Cell;
}

/** Tickets answered after half an hour and resolved after n hours; the creation column holds the day of an import. */
function tickets({ created = "Created", responded = "First response", late = count, other, otherAt }: Wrong): Cell[][] {
  const rows: Cell[][] = [["Ticket ID", "Status", created, responded, "Resolved", ...(other ? [other] : [])]];
  for (let n = 1; n <= count; n++) {
    const opened = logged + n;
    const first = n <= late ? imported : opened;
    const more = other ? [otherAt?.(opened) ?? opened] : [];
    rows.push([n, "Closed", first, opened + 0.5 / 24, opened + n / 24, ...more]);
  }
  return rows;
}

describe("a creation column that lies after most of what was done", () => {
  test.each([
    ["Created", "First response"],
    ["Created at", "First Response Date/Time"],
    ["Created time", "Initial response time"],
    ["Date Opened", "Date Responded"],
    ["Erstellt am", "Erste Antwort"],
  ])('"%s" beside "%s" gives neither time, and both columns are named', async (created, responded) => {
    const result = await scanCells(tickets({ created, responded }));
    expect(named(result).filter((one) => /FIRSTRESPONSE|MTTR/.test(one))).toEqual([]);
    const needs = (kpi: string): string => result.notMeasured.find((one) => one.kpi === kpi)?.needs ?? "";
    expect(needs("FIRSTRESPONSE")).toBe(
      `"${responded}" lies before "${created}" in 20 of 20 rows, so one of them is not what its name says: export the date on which each ticket was logged, or say which column holds it`,
    );
    expect(needs("MTTR")).toContain(`"Resolved" lies before "${created}"`);
    expect(result.series.filter(({ kpi }) => kpi === "BACKLOG")).toEqual([]);
  });

  test.each([0, 1, 5, 10, 11, 15, 20])("%i of 20: more than half is too many", async (late) => {
    const result = await scanCells(tickets({ late }));
    const found = result.findings.filter(({ kpi }) => kpi === "FIRSTRESPONSE");
    expect(found.length > 0).toBe(late <= count / 2);
    if (late <= count / 2) expect(only(result, "FIRSTRESPONSE", "mean").value).toBeCloseTo(30, 6);
  });

  test("the tool's own minutes are used where it counted them", async () => {
    const cells = tickets({}).map((row, n) => [...row, n === 0 ? "First reply time in minutes" : 30]);
    expect(only(await scanCells(cells), "FIRSTRESPONSE", "mean").value).toBeCloseTo(30, 9);
  });

  test("a response column alone that is wrong leaves the time to resolve", async () => {
    const cells = tickets({ late: 0 }).map((row, n) => row.map((cell, at) => (n > 0 && at === 3 ? logged - 90 : cell)));
    const result = await scanCells(cells);
    expect(only(result, "MTTR", "mean").value).toBeCloseTo(10.5, 6);
    expect(named(result)).not.toContain("FIRSTRESPONSE mean");
  });
});

describe("another column for the opening that agrees is used", () => {
  const same = (opened: number): Cell => opened;
  const asText = (opened: number): Cell => `${serialToIsoDay(Math.floor(opened))} 09:00`;
  test.each([
    ["Created", "Date entered", same],
    ["Created", "sys_created_on", same],
    ["Created at", "Opened", same],
    ["opened_at", "Created", same],
    ["Created", "Date Opened", asText],
  ])('"%s" is the import, "%s" the opening', async (created, other, otherAt) => {
    const result = await scanCells(tickets({ created, other, otherAt }));
    expect(result.questions).toEqual([]);
    const finding = only(result, "FIRSTRESPONSE", "mean");
    expect(finding.value).toBeCloseTo(30, 6);
    expect(only(result, "MTTR", "mean").value).toBeCloseTo(10.5, 6);
    expect(finding.reasons.map(({ message }) => message).join()).toContain(
      `"${other}", not "${created}": most of what was done with the tickets lies before that one`,
    );
  });

  test("two columns that agree are preferred by name as ever", async () => {
    const result = await scanCells(tickets({ late: 0, other: "sys_created_on", otherAt: (opened) => opened - 1 / 24 }));
    expect(only(result, "FIRSTRESPONSE", "mean").value).toBeCloseTo(30, 6);
  });

  test("where neither agrees nothing is measured", async () => {
    const result = await scanCells(tickets({ other: "sys_created_on", otherAt: () => imported + 1 }));
    expect(named(result)).not.toContain("FIRSTRESPONSE mean");
  });
});

import type { Cell } from "../../../src/cells/cell";
import { evaluate } from "../../support/evaluate";
import { at, leftOut, named, only, scanCells, warningCodes } from "../../support/tables";

const opened = at("2026-02-02 08:00");
const table = (head: string, line: (n: number) => Cell[], count = 12): Cell[][] => [
  head.split("|"),
  ...Array.from({ length: count }, (_none, n) => line(n + 1)),
];
const needsOf = async (cells: Cell[][], kpi: string): Promise<string> =>
  (await scanCells(cells)).notMeasured.find((one) => one.kpi === kpi)?.needs ?? "";

describe("headings that say something else in their tool", () => {
  test("ConnectWise: the hours that the SLA allows are not the time to resolve", async () => {
    const cells = table("SR_Service_RecID|Summary|Date_Resolved_UTC|Resolution_Hours|Resolved_Minutes", (n) => [
      ...[n, "s", opened + n, 16, 240],
    ]);
    expect(named(await scanCells(cells))).not.toContain("MTTR mean");
  });

  test("ConnectWise: two surveys of one ticket are two answers; nothing asked is not answered", async () => {
    const cells: Cell[][] = [
      ["Ticket", "CompanyName", "SurveyName", "Points", "Possible_Points"],
      [1, "A", "s", 8, 10],
      [2, "A", "s", 10, 10],
      [2, "B", "s", 5, 10],
      [3, "B", "s", 0, 0],
    ];
    const finding = only(await scanCells(cells), "CSAT", "points");
    expect(finding.value).toBeCloseTo(23 / 30, 9);
    expect(leftOut(finding)).toEqual({ missing: 1 });
  });

  test("HaloPSA: deleted and merged tickets are none, exempt ones have no SLA", async () => {
    const head = "faultid|symptom|dateoccured|datecleared|slastate|FexcludefromSLA|fdeleted|FMergedIntoFaultid";
    const cells = table(head, (n) => [
      ...[n, "s", opened + n, opened + n + (n === 4 || n === 5 ? 9 : 0.25), n === 1 || n === 3 ? "O" : "I"],
      ...[n === 3 ? 1 : 0, n === 4 ? 1 : 0, n === 5 ? 2 : 0],
    ]);
    const result = await scanCells(cells);
    expect(only(result, "MTTR", "mean").value).toBeCloseTo(6, 9);
    expect(leftOut(only(result, "MTTR", "mean"))).toEqual({ deleted: 1, merged: 1 });
    const sla = only(result, "SLA", "resolution-label");
    expect(sla.value).toBeCloseTo(8 / 9, 9);
    expect(leftOut(sla)).toEqual({ deleted: 1, merged: 1, exempt: 1 });
    expect("reason" in sla.native).toBe(true);
  });

  test("Jira without its issue key: negative times are time that was left, not a response time", async () => {
    const cells = table("Number|Summary|Status|Time to first response", (n) => [
      n,
      "s",
      "Done",
      n % 5 ? "1:30" : "-0:30",
    ]);
    expect(named(await scanCells(cells))).not.toContain("FIRSTRESPONSE mean");
    expect(await needsOf(cells, "FIRSTRESPONSE")).toContain("time remaining");
    const byKey = cells.map((row, n) => (n === 0 ? ["Key", ...row.slice(1)] : row));
    expect(only(await scanCells(byKey), "SLA", "response-label").value).toBeCloseTo(10 / 12, 9);
  });

  test("Autotask: hours rounded up for the bill are not worked", async () => {
    const flagged = table("ResourceID|DateWorked|HoursWorked|HoursToBill|NonBillable|TicketID", (n) => [
      ...[n % 3, opened + n, 2, n % 4 ? 2.25 : 0, n % 4 === 0, n],
    ]);
    expect(only(await scanCells(flagged), "BILLABLE").value).toBeCloseTo(0.75, 9);
    const plain = flagged.map((row) => row.filter((_cell, column) => column !== 4));
    const finding = only(await scanCells(plain), "BILLABLE");
    expect(finding.value).toBeCloseTo(0.75, 9);
    expect(finding.reasons.map(({ message }) => message).join()).toContain("rounded up for the bill");
    expect("reason" in finding.native).toBe(true);
  });
});

describe("ratings", () => {
  const rated = (heading: string, rating: (n: number) => Cell): Cell[][] =>
    table(`Ticket ID|Created|Resolved|${heading}`, (n) => [n, opened + n, opened + n + 0.5, rating(n)]);

  test("a scale that the heading names counts, not the highest rating given", async () => {
    const cells = rated("CSAT (1-10)", (n) => (n % 5) + 1);
    expect(only(await scanCells(cells), "CSAT", "top-two").value).toBe(0);
  });

  test.each([
    ["CSAT (1-7)", 7],
    ["Satisfaction rating", 6],
  ])("no share is guessed from %s with ratings up to %d", async (heading, most) => {
    const cells = rated(heading, (n) => (n % most) + 1);
    expect(named(await scanCells(cells))).not.toContain("CSAT top-two");
    expect(await needsOf(cells, "CSAT")).toContain(`goes up to ${most}`);
  });

  test.each(["Zufriedenheit (Schulnote)", "Satisfaction (1 = best)"])(
    "the wrong way round is refused: %s",
    async (heading) => {
      const cells = rated(heading, (n) => (n % 5) + 1);
      expect(named(await scanCells(cells))).not.toContain("CSAT top-two");
      expect(await needsOf(cells, "CSAT")).toContain("1 seems to be the best rating");
    },
  );

  test("words with a middle are held against all answers", async () => {
    const words = ["Extremely happy", "Happy", "Neutral", "Unhappy", "Not offered", ""];
    const finding = only(await scanCells(rated("Survey result", (n) => words[n % 6] ?? "")), "CSAT");
    expect([finding.variant, finding.value]).toEqual(["top-two", 0.5]);
  });
});

describe("totals with names of their own", () => {
  test("a line whose sum shows it for a total is no client; a client called Total is one", async () => {
    const cells: Cell[][] = [
      ["Client", "Monthly fee"],
      ["Total Energy", 70],
      ["B", 100],
      ["C", 120],
      ["TOTAL MRR", 290],
    ];
    const finding = only(await scanCells(cells), "MRR");
    expect([finding.value, leftOut(finding)["totals"]]).toEqual([290, 1]);
  });

  test("subtotals of technicians don't count twice", async () => {
    const cells: Cell[][] = [["Technician", "Date", "Hours", "Billable"]];
    for (let n = 0; n < 4; n++) cells.push(["Ann", 46000 + n, 8, "Yes"]);
    cells.push(["Ann Total", "", 32, "Yes"]);
    for (let n = 0; n < 4; n++) cells.push(["Bob", 46000 + n, 4, "No"]);
    cells.push(["Subtotal Bob", "", 16, "No"], ["Grand Total", "", 48, ""]);
    const finding = only(await scanCells(cells), "BILLABLE");
    expect([finding.rowsUsed, leftOut(finding)]).toEqual([8, { totals: 3 }]);
  });

  test("averages of dates under a list of tickets are no ticket", async () => {
    const cells = table("Ticket ID|Client|Created|Resolved", (n) => [n, "A", opened + n, opened + n + 0.5]);
    cells.push(["", "Average", opened, opened + 9]);
    expect(only(await scanCells(cells), "MTTR", "mean").value).toBeCloseTo(12, 9);
  });
});

describe("agreements", () => {
  test.each<[string, number]>([
    ["24 months", 24],
    ["36 Months", 36],
    ["2 years", 24],
    ["Every 3 years", 36],
    ["18 months", 18],
    ["1 year", 12],
    ["per month", 1],
    ["Half-yearly", 6],
    ["2 Jahre", 24],
  ])("a fee for %s is spread over %d months", async (cycle, months) => {
    const cells: Cell[][] = [["Client", "Fee", "Billing frequency", "Status"]];
    for (let n = 0; n < 6; n++) cells.push([`C${n}`, 720, cycle, "Active"]);
    expect(only(await scanCells(cells), "MRR").value).toBeCloseTo((6 * 720) / months, 9);
  });

  test("of a list with a row for each client and month only the latest month is revenue", async () => {
    const cells: Cell[][] = [["Client", "Month", "MRR"]];
    for (const month of ["Nov 2025", "Dec 2025", "Jan 2026"])
      for (let n = 1; n <= 6; n++) cells.push([`C${n}`, month, 100 * n]);
    const finding = only(await scanCells(cells), "MRR");
    expect([finding.value, leftOut(finding)]).toEqual([2100, { "other-months": 12 }]);
    const nameless = cells.map((row) => row.map((cell) => String(cell).replace(/ 20\d\d/, "")));
    expect(await needsOf(nameless as Cell[][], "MRR")).toContain("can't be put in order");
  });

  test("an agreement that starts later is no revenue yet; one past its end is pointed out", async () => {
    const cells: Cell[][] = [["Client", "Monthly fee", "Start date", "End date", "Status"]];
    for (let n = 0; n < 6; n++) cells.push([`C${n}`, 100, at("2025-01-01"), "", "Active"]);
    cells.push(["X", 900, at("2027-01-01"), "", "Active"], ["Y", 50, at("2022-01-01"), at("2024-01-01"), "Active"]);
    const finding = only(await scanCells(cells, { today: new Date(2026, 1, 1) }), "MRR");
    expect([finding.value, leftOut(finding)]).toEqual([650, { "not-started": 1 }]);
    expect(warningCodes(finding)).toContain("ended-but-active");
  });

  test("states of a company's own are left out, and where no state is known no fee counts", async () => {
    const states = ["Active", "Trial", "Quote", "Draft", "Onboarding", "Paused"];
    const cells: Cell[][] = [["Client", "Monthly fee", "Status"], ...states.map((state, n) => [`C${n}`, 100, state])];
    const finding = only(await scanCells(cells), "MRR");
    expect([finding.value, leftOut(finding)]).toEqual([100, { trial: 1, unknown: 4 }]);
    const unknown = cells.filter(([, , state]) => state !== "Active");
    expect(named(await scanCells(unknown))).toEqual([]);
    expect(await needsOf(unknown, "MRR")).toContain("no word that says which agreements run");
  });
});

describe("dates that can't be meant", () => {
  const resolvedAt = (resolved: (n: number) => Cell): Cell[][] =>
    table("Ticket ID|Created|First response|Resolved", (n) => [n, opened + n, opened + n + 0.02, resolved(n)], 20);

  test("2099 stands for no date, as 31 December 1969 does by time zone", async () => {
    const cells = resolvedAt((n) => (n === 3 ? at("2099-12-31") : n === 4 ? 25_568.8 : opened + n + 0.5));
    const finding = only(await scanCells(cells), "MTTR", "mean");
    expect(finding.value).toBeCloseTo(12, 9);
    expect(leftOut(finding)).toEqual({ placeholder: 2 });
  });

  test("a first response before the opening is left out, by the formula as well", async () => {
    const cells = resolvedAt((n) => opened + n + 0.5).map((row, n) =>
      n === 7 ? [row[0], row[1], opened - 300, row[3]] : row,
    );
    const finding = only(await scanCells(cells as Cell[][]), "FIRSTRESPONSE", "mean");
    expect(finding.value).toBeCloseTo(28.8, 6);
    expect(leftOut(finding)).toEqual({ negative: 1 });
    const { native } = finding;
    expect(evaluate("Data", cells as Cell[][], ["formula" in native ? native.formula : ""])[0]).toBeCloseTo(28.8, 6);
  });

  test("of two columns of text only one names its time zone: the time between is unknown", async () => {
    const cells = table("Ticket ID|Status|Created|Resolved", (n) => [
      ...[n, "Closed", `2026-02-${10 + n}T08:00:00+01:00`, `2026-02-${10 + n}T12:00:00`],
    ]);
    expect(named(await scanCells(cells))).not.toContain("MTTR mean");
    expect(await needsOf(cells, "MTTR")).toContain("time zone");
  });

  test("requests among incidents are pointed out", async () => {
    const cells = table("Ticket ID|Ticket Type|Created|Resolved", (n) => [
      ...[n, n % 3 ? "Incident" : "Service Request", opened + n, opened + n + 0.5],
    ]);
    const finding = only(await scanCells(cells), "MTTR", "mean");
    expect(warningCodes(finding)).toEqual(["requests-included"]);
    expect(finding.warnings[0]?.message).toContain("4 of 12 tickets are requests");
  });
});

describe("columns that only look right", () => {
  const ticket = (heading: string, cell: (n: number) => Cell): Cell[][] =>
    table(`Ticket ID|Status|Created|Resolved|${heading}`, (n) => [n, "Closed", opened + n, opened + n + 0.5, cell(n)]);

  test.each([
    ["SLA (hours)", (n: number) => n % 2],
    ["SLA", (n: number) => n % 3],
    ["Overdue", (n: number) => (n % 4 ? 0 : n)],
  ])("%s holds numbers, not yes and no", async (heading, cell) => {
    expect(named(await scanCells(ticket(heading, cell))).filter((name) => name.startsWith("SLA"))).toEqual([]);
  });

  test("handling time is not the time to resolve", async () => {
    const cells = table("Ticket ID|Status|Reopens|Handling time (min)", (n) => [n, "Closed", 0, 8 + n]);
    expect(named(await scanCells(cells))).not.toContain("MTTR mean");
  });

  test("corrections that make the billable hours more than all hours are no share", async () => {
    const cells = table("Technician|Date|Hours|Billable", (n) => [
      `T${n % 3}`,
      46000 + n,
      n === 3 ? -20 : 2,
      n % 3 ? "Yes" : "No",
    ]);
    expect(named(await scanCells(cells))).toEqual([]);
  });

  test("spam, deleted and merged tickets are no tickets", async () => {
    const cells = table("Ticket ID|Status|Created|Resolved", (n) => [
      ...[n, ["Closed", "Spam", "Merged"][n % 3] ?? "", opened + n, opened + n + (n % 3 ? 30 : 0.5)],
    ]);
    const finding = only(await scanCells(cells), "MTTR", "mean");
    expect([finding.value, leftOut(finding)]).toEqual([expect.closeTo(12, 9), { deleted: 8 }]);
  });

  test("end dates without a day to hold them against count no fee", async () => {
    const cells = table("Client|MRR|End date", (n) => [
      `C${n}`,
      100,
      n === 1 ? at("2030-01-01") : n === 2 ? at("2024-01-01") : "",
    ]);
    expect(named(await scanCells(cells))).toEqual([]);
    expect(only(await scanCells(cells, { today: new Date(2026, 1, 1) }), "MRR").value).toBe(1100);
  });
});

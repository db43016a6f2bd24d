import type { Cell } from "../../../../src/cells/cell";
import { at, leftOut, named, only, scanCells, tenTickets, warningCodes } from "../../../support/tables";

/** The ten tickets with one more column. */
function withColumn(heading: string, cell: (n: number) => Cell): Cell[][] {
  return tenTickets().map((row, n) => [...row, n === 0 ? heading : cell(n)]);
}

describe("SLA", () => {
  test.each<[string, Cell, Cell]>([
    ["words", "Within SLA", "SLA Violated"],
    ["TRUE and FALSE", true, false],
    ["ones and zeros", 1, 0],
    ["yes and no in German", "ja", "nein"],
    ["in and out", "I", "O"],
  ])("is read from %s", async (_name, met, missed) => {
    const result = await scanCells(withColumn("Resolution State", (n) => (n <= 7 ? met : missed)));
    expect(only(result, "SLA", "resolution-label").value).toBeCloseTo(0.7, 9);
  });

  test("a column that says what was missed is turned round", async () => {
    const finding = only(await scanCells(withColumn("SLA breached", (n) => n <= 2)), "SLA", "resolution-label");
    expect(finding.value).toBeCloseTo(0.8, 9);
    expect(finding.native).toHaveProperty("formula");
  });

  test("open tickets don't count; the share with them is given apart", async () => {
    const cells = withColumn("SLA met", (n) => n <= 6).map((row, n) =>
      n > 8 ? [row[0], "Open", row[2], "", row[4], row[5]] : row,
    );
    const result = await scanCells(cells as Cell[][]);
    expect(only(result, "SLA", "resolution-label").value).toBeCloseTo(6 / 8, 9);
    expect(leftOut(only(result, "SLA", "resolution-label"))).toEqual({ open: 2 });
    expect(only(result, "SLA", "resolution-label-all").value).toBeCloseTo(0.6, 9);
  });

  test("where the tool's label says what was met, the time that was left does not say it again", async () => {
    const cells = tenTickets().map((row, n): Cell[] => [
      ...row,
      n === 0 ? "Resolution SLA met" : n <= 7,
      n === 0 ? "Time to resolution" : n <= 6 ? "1:30" : "-0:30",
    ]);
    const jira = cells.map((row, n) => (n === 0 ? ["Issue key", ...row.slice(1)] : row));
    expect(only(await scanCells(jira), "SLA", "resolution-label").value).toBeCloseTo(0.7, 9);
  });

  test("label and timestamps that disagree are both reported, with the share", async () => {
    const opened = at("2026-03-04 09:00");
    const cells = withColumn("SLA met", () => "Met").map((row, n) => [
      ...row,
      n === 0 ? "Due date" : opened + n + (n <= 3 ? 0 : 1),
    ]);
    const result = await scanCells(cells);
    expect(only(result, "SLA", "resolution-label").value).toBe(1);
    expect(only(result, "SLA", "resolution-timestamps").value).toBeCloseTo(0.7, 9);
    const [warning] = only(result, "SLA", "resolution-label").warnings;
    expect(warning?.message).toContain("In 3 rows of 10 (30.0 %)");
  });

  test("a due date without a time lasts to the end of its day", async () => {
    const cells = withColumn("Due date", () => "").map((row, n) =>
      n === 0 ? row : [...row.slice(0, 5), Math.floor(Number(row[3])) - (n === 1 ? 1 : 0)],
    );
    expect(only(await scanCells(cells), "SLA", "resolution-timestamps").value).toBeCloseTo(0.9, 9);
  });

  test("unknown words are counted as left out", async () => {
    const finding = only(await scanCells(withColumn("SLA met", (n) => (n === 10 ? "perhaps" : "Met"))), "SLA");
    expect(finding.rowsUsed).toBe(9);
    expect(leftOut(finding)).toEqual({ unknown: 1 });
  });
});

describe("first contact resolution", () => {
  test("a flag is the real thing", async () => {
    const finding = only(
      await scanCells(withColumn("First contact resolution", (n) => (n <= 7 ? "Yes" : "No"))),
      "FCR",
    );
    expect([finding.variant, finding.value]).toEqual(["flagged", 0.7]);
    expect(finding.live).toEqual({ formula: "=MSP.FCR(Data!$F$2:$F$11)" });
  });

  test("exactly one agent interaction is a proxy, named as such, over resolved tickets", async () => {
    const cells = withColumn("Agent interactions", (n) => n % 4).map((row, n) =>
      n === 4 ? [row[0], "Open", row[2], "", row[4], row[5]] : row,
    );
    const finding = only(await scanCells(cells as Cell[][]), "FCR");
    expect(finding.variant).toBe("one-touch-proxy");
    expect(finding.variantLabel).toContain("proxy");
    expect(finding.value).toBeCloseTo(3 / 9, 9);
  });

  test("reassignments without reopenings are not enough for the other proxy", async () => {
    expect(named(await scanCells(withColumn("reassignment_count", () => 0)))).not.toContain(
      "FCR no-reassignment-proxy",
    );
  });
});

describe("satisfaction", () => {
  test("ratings of 1 to 5: the two highest, and the mean as a share of the scale", async () => {
    const result = await scanCells(withColumn("CSAT score", (n) => (n % 5) + 1));
    expect(only(result, "CSAT", "top-two").value).toBeCloseTo(0.4, 9);
    expect(only(result, "CSAT", "mean-rating").value).toBeCloseTo(0.6, 9);
  });

  test("a 0 is no answer", async () => {
    const finding = only(await scanCells(withColumn("CSAT score", (n) => (n <= 4 ? 0 : 5))), "CSAT", "top-two");
    expect([finding.value, finding.rowsUsed]).toEqual([1, 6]);
    expect(leftOut(finding)).toEqual({ zero: 4 });
  });

  test("good and bad; an offered survey is no answer", async () => {
    const finding = only(
      await scanCells(withColumn("Satisfaction Score", (n) => (n <= 5 ? "Good" : n === 6 ? "Bad" : "Offered"))),
      "CSAT",
    );
    expect([finding.variant, finding.rowsUsed]).toEqual(["good-bad", 6]);
    expect(finding.value).toBeCloseTo(5 / 6, 9);
  });

  test("ratings that show no scale are not guessed", async () => {
    const result = await scanCells(withColumn("CSAT score", (n) => (n % 3) + 1));
    expect(named(result).filter((name) => name.startsWith("CSAT"))).toEqual([]);
    expect(result.notMeasured.find(({ kpi }) => kpi === "CSAT")?.needs).toContain("highest possible rating");
  });
});

describe("other ticket columns", () => {
  test("the highest priority is measured apart", async () => {
    const finding = only(
      await scanCells(withColumn("Priority", (n) => (n <= 4 ? "1 - Critical" : "3 - Moderate"))),
      "MTTR",
      "critical",
    );
    expect([finding.value.toFixed(6), finding.rowsUsed]).toEqual(["2.500000", 4]);
    expect(warningCodes(finding)).toEqual(["few-rows"]);
  });

  test("a cost on every ticket gives the cost per ticket; labor alone is called wages", async () => {
    expect(only(await scanCells(withColumn("Cost", (n) => 10 + n)), "COSTPERTICKET", "full").value).toBeCloseTo(
      15.5,
      9,
    );
    expect(only(await scanCells(withColumn("Labor cost", (n) => 10 + n)), "COSTPERTICKET", "wages").value).toBeCloseTo(
      15.5,
      9,
    );
  });

  test("when nothing says resolved, closed stands in and is named", async () => {
    const cells = tenTickets();
    cells[0] = ["Ticket ID", "Status", "Created", "Closed", "Client"];
    expect(
      only(await scanCells(cells), "MTTR", "mean")
        .reasons.map(({ message }) => message)
        .join(),
    ).toContain('"Closed" is used instead');
  });
});

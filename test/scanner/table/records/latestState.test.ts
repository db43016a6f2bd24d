import type { Cell } from "../../../../src/cells/cell";
import { at, leftOut, named, only, scanCells } from "../../../support/tables";

const head: Cell[] = [
  "number",
  "incident_state",
  "sys_updated_at",
  "sys_mod_count",
  "opened_at",
  "resolved_at",
  "made_sla",
];

/** Three states of each of six tickets, newest last; ticket n takes n hours. */
function eventLog(id: (n: number) => Cell = (n) => `INC${n}`): Cell[][] {
  const rows: Cell[][] = [head];
  for (let n = 1; n <= 6; n++) {
    const opened = at("2026-03-02 08:00") + n;
    const states = ["New", "In Progress", "Resolved"];
    states.forEach((state, step) => {
      const resolved = step === 2 ? opened + n / 24 : "";
      rows.push([id(n), state, opened + step / 48, step, opened, resolved, step < 2 || n > 2]);
    });
  }
  return rows;
}

describe("event logs", () => {
  test("count each ticket once, in its last state, and say how many rows were folded", async () => {
    const result = await scanCells(eventLog());
    const finding = only(result, "MTTR", "mean");
    expect(finding.value).toBeCloseTo(3.5, 9);
    expect(finding.rowsUsed).toBe(6);
    expect(leftOut(finding)).toEqual({ folded: 12 });
    expect(finding.reasons.map(({ message }) => message).join()).toContain("12 rows");
    expect(only(result, "SLA").value).toBeCloseTo(4 / 6, 9);
  });

  test("the last state is the one updated last, wherever it stands", async () => {
    const [first, ...rest] = eventLog();
    const result = await scanCells([first ?? [], ...rest.reverse()]);
    expect(only(result, "MTTR", "mean").value).toBeCloseTo(3.5, 9);
  });

  test("with equal update times the change count decides", async () => {
    const same = eventLog().map((row, index) => (index === 0 ? row : [row[0], row[1], 46000, ...row.slice(3)]));
    const [first, ...rest] = same;
    expect(only(await scanCells([first ?? [], ...rest.reverse()]), "MTTR", "mean").value).toBeCloseTo(3.5, 9);
  });

  test("formulas over the whole columns would count every row, so none is offered", async () => {
    for (const finding of (await scanCells(eventLog())).findings) {
      expect(finding.native).toHaveProperty("reason");
      expect(finding.live).toHaveProperty("reason");
    }
  });

  test.each<[string, (n: number) => Cell]>([
    ["as text in scientific notation", () => "1.989E+15"],
    ["as a number of 16 digits", () => 1_989_000_000_000_000],
  ])("ids cut by Excel %s make folding unsafe: nothing is measured, and why is said", async (_name, id) => {
    const result = await scanCells(eventLog(id));
    expect(named(result)).toEqual([]);
    expect(result.warnings.map(({ code }) => code)).toContain("ids-mangled");
  });

  test("rows without an id are tickets of their own", async () => {
    const rows = eventLog().filter((row, index) => index === 0 || row[3] === 2);
    const finding = only(
      await scanCells(rows.map((row, index) => (index === 2 ? ["", ...row.slice(1)] : row))),
      "MTTR",
      "mean",
    );
    expect(finding.rowsUsed).toBe(6);
  });
});

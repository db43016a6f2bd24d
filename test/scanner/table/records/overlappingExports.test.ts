import type { Cell } from "../../../../src/cells/cell";
import { leftOut, only, scanCells } from "../../../support/tables";

const people = ["Ana Kovacs", "Tom Reyes", "Mia Novak"];

describe("exports that overlap", () => {
  test("an invoice that was paid since the first export is the same invoice", async () => {
    const invoices = Array.from({ length: 12 }, (_, n): Cell[] => [
      ...[`INV-${n}`, `2026-01-${String(n + 10)}`, `Client ${n % 3}`, 100 * (n + 1)],
      ...["2026-03-01", n % 2 ? "2026-02-20" : ""],
    ]);
    const head = ["Invoice number", "Invoice date", "Client", "Net amount", "Due date", "Paid on"];
    const again: Cell[] = [...(invoices[11] ?? []).slice(0, 5), ""];
    const finding = only(await scanCells([head, ...invoices, again]), "CONCENTRATION");
    expect(finding.value).toBeCloseTo(only(await scanCells([head, ...invoices]), "CONCENTRATION").value, 12);
    expect(leftOut(finding)).toEqual({ repeated: 1 });
  });

  test("a date that one export writes as text and the other as a number is the same date", async () => {
    const entries = Array.from({ length: 12 }, (_, n): Cell[] => [
      ...[`TE-${n}`, 46_023 + n, people[n % 3] ?? "", `Client ${n % 4}`, `T-${n}`, n + 1, n % 3 ? "Yes" : "No"],
    ]);
    const head = ["Entry ID", "Date", "Member", "Client", "Ticket", "Hours", "Billable"];
    const again: Cell[] = ["TE-1", "2026-01-02 00:00", ...(entries[1] ?? []).slice(2)];
    const finding = only(await scanCells([head, ...entries, again]), "BILLABLE");
    expect(finding.value).toBeCloseTo(only(await scanCells([head, ...entries]), "BILLABLE").value, 12);
    expect(leftOut(finding)).toEqual({ repeated: 1 });
  });
});

test("a line that is only called a total is none of the entries, whatever stands in it", async () => {
  const lines = people.flatMap((name, person): Cell[][] => [
    ...[1, 2, 3].map((n): Cell[] => [`TE-${person}${n}`, 46_023 + n, name, `Client ${n}`, `T-${n}`, n, person / 2]),
    ["", "", `${name} Total`, "", "", person === 2 ? 0 : 6, ""],
  ]);
  const head = ["Entry ID", "Date", "Member", "Client", "Ticket", "Billable hours", "Non-billable hours"];
  const finding = only(await scanCells([head, ...lines]), "BILLABLE");
  expect(finding.value).toBeCloseTo(18 / (18 + 4.5), 12);
});

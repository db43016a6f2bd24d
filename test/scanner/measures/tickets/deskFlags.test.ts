import type { Cell } from "../../../../src/cells/cell";
import { only, scanCells, tenTickets } from "../../../support/tables";

/** The ten tickets with one more column. */
function withColumn(heading: string, cell: (n: number) => Cell): Cell[][] {
  return tenTickets().map((row, n) => [...row, n === 0 ? heading : cell(n)]);
}

describe("reopened as yes or no", () => {
  test.each<[string, Cell, Cell]>([
    ["Reopened", "Yes", "No"],
    ["reopened", true, false],
    ["Wiedereröffnet", "ja", "nein"],
    ["Réouvert", "oui", "non"],
    ["Reabierto", "sí", "no"],
    ["reaberto", "Sim", "Não"],
    ["Heropend", "ja", "nee"],
  ])("%s: %s / %s", async (heading, yes, no) => {
    const finding = only(await scanCells(withColumn(heading, (n) => (n <= 3 ? yes : no))), "REOPENRATE");
    expect(finding.value).toBeCloseTo(0.3, 9);
    expect(finding.native).toHaveProperty("formula");
  });

  test("where nobody says yes the share is 0, without a formula", async () => {
    const finding = only(await scanCells(withColumn("Reopened", () => "No")), "REOPENRATE");
    expect(finding.value).toBe(0);
    expect(finding.native).toHaveProperty("reason");
  });

  test("a count of reopenings is still a count", async () => {
    const finding = only(await scanCells(withColumn("Reopened", (n) => (n <= 2 ? n + 1 : 0))), "REOPENRATE");
    expect(finding.value).toBeCloseTo(0.2, 9);
  });
});

describe("a list that is kept by hand", () => {
  const day = (n: number): string => `${String(n).padStart(2, "0")}/03/2026`;
  const lists: readonly (readonly [string, readonly string[], readonly [string, string]])[] = [
    [
      "Portuguese",
      ["Data", "Mês", "Hora", "Cliente", "Data de fechamento", "Hora de fechamento", "Finalizado?"],
      ["SIM", "NÃO"],
    ],
    ["Spanish", ["Fecha", "Mes", "Hora", "Cliente", "Fecha de cierre", "Hora de cierre", "Cerrado?"], ["sí", "no"]],
    ["English", ["Date", "Month", "Time", "Client", "Closed date", "Closed time", "Closed?"], ["yes", "no"]],
  ];
  test.each(lists)(
    "its plain date and time are the opening, its flag tells what is done (%s)",
    async (_name, head, said) => {
      const rows = Array.from({ length: 20 }, (_, n): Cell[] => {
        const open = n >= 17;
        return [
          day(n + 1),
          "x",
          "08:30",
          `Client ${n % 4}`,
          ...(open ? ["", ""] : [day(n + 1), "10:30"]),
          said[Number(open)] ?? "",
        ];
      });
      const result = await scanCells([["Ticket", ...head], ...rows.map((row, n): Cell[] => [`T-${n}`, ...row])]);
      expect(only(result, "MTTR", "mean").value).toBeCloseTo(2, 9);
      expect(only(result, "BACKLOG").value).toBe(3);
    },
  );

  test("a plain date beside a date of opening stays what it is", async () => {
    const result = await scanCells(withColumn("Date", () => 46_000));
    expect(only(result, "MTTR", "mean").value).toBeCloseTo(5.5, 9);
  });

  test.each(["tempo_resolucao_horas", "Tiempo resolución horas", "Temps résolution heures", "Lösungszeit Stunden"])(
    "%s are hours",
    async (heading) => {
      const cells = tenTickets().map((row, n): Cell[] => [row[0] ?? "", row[1] ?? "", n === 0 ? heading : n]);
      expect(only(await scanCells(cells), "MTTR", "mean").value).toBeCloseTo(5.5, 9);
    },
  );
});

import type { Cell } from "../../../../src/cells/cell";
import { leftOut, named, only, scanCells, warningCodes } from "../../../support/tables";

describe("lists of open tickets", () => {
  const glpi: readonly (readonly [string, Cell[]])[] = [
    [
      "French",
      ["ID", "Titre", "Statut", "Dernière modification", "Date d'ouverture", "Attribué à - Technicien", "TTR"],
    ],
    ["Spanish", ["ID", "Título", "Estado", "Última actualización", "Fecha de apertura", "Asignada a - Técnico", "x"]],
    ["Portuguese", ["ID", "Título", "Status", "Última atualização", "Data de abertura", "Atribuído - Técnico", "x"]],
  ];
  test.each(glpi)("of GLPI in %s, without any column of work done, are a backlog", async (_language, headings) => {
    const states = ["En cours (Attribué)", "En curso (asignada)", "Em atendimento (atribuído)", "Pendente", "New"];
    const rows = states.map((state, index): Cell[] => {
      return [String(index + 1), "No network", state, "2026-05-03 09:00", "2026-05-02 08:00", "kim", ""];
    });
    const result = await scanCells([headings, ...rows]);
    expect(named(result)).toEqual(["BACKLOG standard"]);
    const backlog = only(result, "BACKLOG", "standard");
    expect(backlog.value).toBe(5);
    expect(backlog.native).toMatchObject({ formula: "=ROWS(Data!$C$2:$C$6)" });
  });

  test("a state that nobody knows beside open ones leaves the backlog untold", async () => {
    const headings = ["number", "state", "opened_at", "assigned_to", "priority", "category"];
    const rows = ["New", "Parked at the vendor's", "On Hold"].map((state, index): Cell[] => {
      return [`INC${index}`, state, "2026-05-02 08:00", "kim", "4 - Low", "Printer"];
    });
    expect(named(await scanCells([headings, ...rows]))).toEqual([]);
  });

  test("a list of tasks with the same words but of no tool is left alone", async () => {
    const rows = ["Open", "In progress"].map((state, index): Cell[] => [index, "Paint the fence", state, "2026-05-02"]);
    expect(named(await scanCells([["No", "Title", "Status", "Created"], ...rows]))).toEqual([]);
  });
});

describe("columns that a tool worked out itself", () => {
  test("GLPI's overdue flag, due dates and counted durations, in Portuguese", async () => {
    const headings = [
      ...["ID", "Título", "Status", "Data de abertura", "Tempo para solução", "Data da solução"],
      ...["Estatísticas - Tempo de atribuição", "Tempo para resolver excedido"],
    ];
    const cells: Cell[][] = [
      headings,
      ["9 001", "a", "Solucionado", "13/05/2026 09:00", "13/05/2026 11:00", "13/05/2026 10:00", "30 segundos", "Não"],
      ["9 002", "b", "Fechado", "13/05/2026 09:00", "13/05/2026 11:00", "13/05/2026 12:00", "1 horas 2 minutos", "Sim"],
      ["9 003", "c", "Fechado", "13/05/2026 09:00", "13/05/2026 11:00", "13/05/2026 10:30", "1 minuto", "Não"],
      ["9 004", "d", "Pendente", "13/05/2026 09:00", "13/05/2026 11:00", "", "1 segundo", "Sim"],
    ];
    const result = await scanCells(cells);
    expect(only(result, "MTTR", "mean").value).toBeCloseTo((1 + 3 + 1.5) / 3, 6);
    expect(only(result, "SLA", "resolution-label").value).toBeCloseTo(2 / 3, 9);
    expect(only(result, "SLA", "resolution-timestamps").value).toBeCloseTo(2 / 3, 9);
    expect(only(result, "FIRSTRESPONSE", "mean").value).toBeCloseTo((0.5 + 62 + 1 + 1 / 60) / 4, 9);
  });

  test("hours that were written count where the dates have no times of day", async () => {
    const headings = ["ticket_id", "opened_date", "closed_date", "status", "resolution_time_hours"];
    const hours = [1, 6, 3, 10, 2];
    const rows = hours.map((spent, index): Cell[] => [index, "2026-09-01", "2026-09-02", "Closed", spent]);
    const mean = only(await scanCells([headings, ...rows]), "MTTR", "mean");
    expect(mean.value).toBeCloseTo(22 / 5, 9);
    expect(warningCodes(mean)).not.toContain("dates-only");
    const bare = rows.map((row) => row.slice(0, 4));
    expect(only(await scanCells([headings.slice(0, 4), ...bare]), "MTTR", "days").value).toBe(1);
  });

  test("the age of a ticket that is still open is no time to resolve", async () => {
    const cells: Cell[][] = [
      ["Ticket ID", "Subject", "Status", "Resolution time (hours)"],
      ...([2, 4, 6, 8, 10] as const).map((spent, index): Cell[] => [index, "x", "Resolved", spent]),
      [6, "x", "In progress", 900],
      [7, "x", "Open", 700],
    ];
    const mean = only(await scanCells(cells), "MTTR", "mean");
    expect([mean.value, mean.rowsUsed]).toEqual([6, 5]);
    expect(leftOut(mean)).toEqual({ open: 2 });
    expect(mean.native).toMatchObject({ formula: expect.stringContaining('"Resolved"') });
    const vague = only(await scanCells([...cells, [8, "x", "Parked", 6]]), "MTTR", "mean");
    expect([vague.value, vague.rowsUsed]).toEqual([6, 6]);
    expect(vague.native).toMatchObject({ reason: expect.stringContaining("neither open nor done") });
  });
});

import type { Cell } from "../../../src/cells/cell";
import { only, scanCells } from "../../support/tables";

/** Five tickets, each resolved two hours after it was opened, in the words of one language. */
function tickets(headings: readonly string[], done: string, yes: string, sign: string): Cell[][] {
  const rows = [3, 4, 5, 6, 17].map((day, index): Cell[] => {
    const date = [String(day).padStart(2, "0"), "09", "2026"].join(sign);
    return [`T-${index}`, `${date} 08:00`, `${date} 10:00`, done, "kim", yes, index === 0 ? 2 : 5];
  });
  return [[...headings], ...rows];
}

describe("tables of people's own, in their language", () => {
  const tables: readonly (readonly [string, Cell[][]])[] = [
    [
      "Dutch",
      tickets(
        ["Meldingnummer", "Aanmelddatum", "Afhandeldatum", "Status", "Behandelaar", "SLA behaald", "Tevredenheid"],
        "Afgehandeld",
        "Ja",
        "-",
      ),
    ],
    [
      "Spanish",
      tickets(
        ["Nº incidencia", "Fecha de alta", "Fecha de finalización", "Estado", "Técnico", "Cumple SLA", "Valoración"],
        "Cerrada",
        "Sí",
        "/",
      ),
    ],
    [
      "Portuguese",
      tickets(
        [
          "Protocolo",
          "Data da solicitação",
          "Data de conclusão",
          "Situação",
          "Atendente",
          "SLA atingido",
          "Nota de satisfação",
        ],
        "Encerrado",
        "Sim",
        "/",
      ),
    ],
    [
      "French",
      tickets(
        ["N° ticket", "Date de signalement", "Date de clôture", "Statut", "Technicien", "SLA atteint", "Satisfaction"],
        "Clôturé",
        "Oui",
        "/",
      ),
    ],
    [
      "German",
      tickets(
        ["Ticketnr.", "Anlagedatum", "Erledigung", "Status", "Bearbeiter", "SLA erreicht", "Zufriedenheit"],
        "Erledigt",
        "Ja",
        ".",
      ),
    ],
  ];
  test.each(tables)("%s", async (_language, cells) => {
    const result = await scanCells(cells);
    expect(result.questions).toEqual([]);
    expect(only(result, "MTTR", "mean").value).toBeCloseTo(2, 6);
    expect(only(result, "SLA", "resolution-label").value).toBe(1);
    expect(only(result, "CSAT", "top-two").value).toBeCloseTo(0.8, 9);
    expect(only(result, "BACKLOG", "standard").value).toBe(0);
  });
});

describe("dates that read both ways", () => {
  const table = (sign: string): Cell[][] => [
    ["Ticket number", "Opened", "Resolved", "Status"],
    ...[1, 2, 3, 4, 5].map((day): Cell[] => {
      return [day, `0${day}${sign}09${sign}2026 08:00`, `0${day + 1}${sign}09${sign}2026 08:00`, "Closed"];
    }),
  ];

  test("with dots they are day first, and that is said", async () => {
    const result = await scanCells(table("."));
    expect(result.questions).toEqual([]);
    const mean = only(result, "MTTR", "mean");
    expect(mean.value).toBeCloseTo(24, 6);
    expect(mean.period?.label).toBe("Sep 2026");
    expect(mean.reasons.map(({ message }) => message).join("\n")).toContain("as dates with dots are written");
  });

  test("with dots they are month first for whoever says so", async () => {
    const mean = only(await scanCells(table("."), { dates: "mdy" }), "MTTR", "mean");
    expect(mean.period?.label).toBe("Jan 2026 - May 2026");
  });

  test("with strokes they are a question", async () => {
    const result = await scanCells(table("/"));
    expect(result.questions.map(({ id }) => id)).toEqual(["dates:Data!A1"]);
  });
});

test("times of day in columns of their own are added to their dates", async () => {
  const headings = ["ID", "Fecha de apertura", "Hora de apertura", "Fecha de cierre", "Hora de cierre", "Estado"];
  const rows = [13, 14, 15, 16, 17].map((day): Cell[] => {
    return [day, `${day}/09/2026`, "08:15", `${day + 1}/09/2026`, 0.5, "Cerrado"];
  });
  const mean = only(await scanCells([headings, ...rows], {}, "Incidencias"), "MTTR", "mean");
  expect(mean.value).toBeCloseTo(27.75, 9);
  expect(mean.warnings.filter(({ code }) => code === "dates-only")).toEqual([]);
});

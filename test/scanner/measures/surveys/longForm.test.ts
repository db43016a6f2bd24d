import type { Cell } from "../../../../src/cells/cell";
import { leftOut, named, only, scanCells } from "../../../support/tables";

/** Headings, and the promoter question with another about satisfaction, as surveys export one answer a row. */
const surveys: readonly (readonly [readonly [string, string, string, string], string, string])[] = [
  [
    ["Respondent", "Date", "Question", "Answer"],
    "How likely are you to recommend Contoso to a friend?",
    "How satisfied are you with our support?",
  ],
  [["Client", "Response date", "Survey question", "Response"], "Likelihood to recommend", "Overall satisfaction"],
  [
    ["Kunde", "Antwortdatum", "Frage", "Antwort"],
    "Wie wahrscheinlich ist es, dass Sie uns weiterempfehlen?",
    "Wie zufrieden sind Sie?",
  ],
  [
    ["Client", "Date de réponse", "Question", "Réponse"],
    "Recommanderiez-vous Contoso à un collègue ?",
    "Êtes-vous satisfait ?",
  ],
  [
    ["Cliente", "Fecha de respuesta", "Pregunta", "Respuesta"],
    "¿Recomendaría Contoso a un amigo?",
    "¿Qué tan satisfecho está?",
  ],
  [
    ["Cliente", "Data da resposta", "Pergunta", "Resposta"],
    "Qual a probabilidade de você recomendar a Contoso?",
    "Qual é a sua satisfação?",
  ],
  [
    ["Klant", "Datum antwoord", "Vraag", "Antwoord"],
    "Hoe waarschijnlijk is het dat u ons zou aanraden?",
    "Hoe tevreden bent u?",
  ],
];
const scores = [10, 9, 3, 7, 10, 6, 8, 9];
const stars = [4, 5, 3, 2, 5, 4, 5, 1];
const day = (n: number): string => `2026-03-${String(n + 10)}`;

function longForm(headings: readonly string[], asked: readonly (readonly [string, readonly Cell[]])[]): Cell[][] {
  const rows = scores.flatMap((_score, n) =>
    asked.map(([question, answers]): Cell[] => [`C${n}`, day(n), question, answers[n] ?? ""]),
  );
  return [[...headings], ...rows];
}

describe("one answer a row beside its question", () => {
  test.each(surveys)("%j", async (headings, recommend, satisfied) => {
    const cells = longForm(headings, [
      [recommend, scores],
      [satisfied, stars],
      ["", scores.map(() => "")],
    ]);
    for (const sheet of ["Data", "NPS", "Survey 2026"]) {
      const result = await scanCells(cells, {}, sheet);
      const found = only(result, "NPS");
      // 4 promoters and 2 detractors among 8 answers.
      expect([sheet, found.value, found.rowsUsed]).toEqual([sheet, 25, 8]);
      expect(leftOut(found)["other-question"]).toBeGreaterThanOrEqual(8);
      expect(found.native).toHaveProperty("reason");
      expect(found.live).toHaveProperty("reason");
      for (const csat of result.findings.filter(({ kpi, variant }) => kpi === "CSAT" && variant === "top-two"))
        expect([sheet, csat.value, csat.rowsUsed]).toEqual([sheet, 5 / 8, 8]);
    }
  });

  test("satisfaction leaves out the promoter question's answers", async () => {
    const [headings, recommend, satisfied] = surveys[0]!;
    const cells = longForm(headings, [
      [recommend, scores],
      [satisfied, stars],
    ]);
    expect(only(await scanCells(cells), "CSAT", "top-two").value).toBe(5 / 8);
  });

  test("the scale that the promoter question's answers name is not the one of satisfaction", async () => {
    const [headings, recommend, satisfied] = surveys[0]!;
    const cells = longForm(headings, [
      [recommend, scores.map((score) => `${score}/10`)],
      [satisfied, stars],
    ]);
    const result = await scanCells(cells);
    expect(only(result, "CSAT", "top-two").value).toBe(5 / 8);
    expect(only(result, "NPS").value).toBe(25);
  });

  test("the promoter question alone is no satisfaction", async () => {
    const [headings, recommend] = surveys[0]!;
    const result = await scanCells(longForm(headings, [[recommend, scores]]));
    expect(named(result)).toEqual(["NPS standard"]);
    expect(only(result, "NPS").value).toBe(25);
  });

  test("answers to several other questions are neither", async () => {
    const [headings] = surveys[0]!;
    for (const sheet of ["Data", "NPS", "Survey"]) {
      const cells = longForm(headings, [
        ["How many devices do you have?", scores],
        ["In which year did you join?", stars],
      ]);
      expect([sheet, named(await scanCells(cells, {}, sheet))]).toEqual([sheet, []]);
    }
  });
});

import type { Cell } from "../../../src/cells/cell";
import { meaningsOf } from "../../../src/scanner/vocabulary/lookup";
import { only, scanCells } from "../../support/tables";

const rolesOf = (heading: string): string[] => meaningsOf(heading).meanings.map(({ role }) => role);

/** The question as surveys ask it, the company's name left open. */
const questions: readonly ((company: string) => string)[] = [
  (company) => `How likely are you to recommend ${company} to a friend?`,
  (company) => `On a scale of 0-10, how likely is it that you would recommend ${company} to a colleague?`,
  (company) => `How likely would you be to recommend ${company}? (0-10)`,
  (company) => `Likelihood to recommend ${company}`,
  (company) => `Wie wahrscheinlich ist es, dass Sie ${company} einem Freund weiterempfehlen?`,
  (company) => `Würden Sie ${company} weiterempfehlen?`,
  (company) => `Quelle est la probabilité que vous recommandiez ${company} à un ami ?`,
  (company) => `Recommanderiez-vous ${company} à un collègue ?`,
  (company) => `¿Qué tan probable es que recomiende ${company} a un amigo?`,
  (company) => `¿Recomendaría ${company} a un amigo o colega?`,
  (company) => `Qual a probabilidade de você recomendar a ${company} a um amigo?`,
  (company) => `O quão provável é que você recomende a ${company}?`,
  (company) => `Hoe waarschijnlijk is het dat u ${company} aan een vriend aanbeveelt?`,
  (company) => `Hoe waarschijnlijk is het dat u ${company} zou aanraden?`,
];
const companies = ["Contoso", "Acme IT", "Müller & Söhne GmbH", "4net", "our support"];

describe("the question whether one would recommend a company", () => {
  test.each(questions.map((ask) => [ask("Contoso"), ask] as const))("%s", (_example, ask) => {
    for (const company of companies)
      expect([ask(company), rolesOf(ask(company))]).toEqual([ask(company), ["promoterScore"]]);
  });

  test.each([
    "How likely are you to recommend Contoso as a place to work?",
    "Wie wahrscheinlich ist es, dass Sie Contoso als Arbeitgeber empfehlen?",
    "How satisfied are you with our support?",
    "Recommended by",
  ])("%s is another question", (heading) => {
    expect(rolesOf(heading)).not.toContain("promoterScore");
  });

  test.each(questions.map((ask) => [ask("Contoso")]))("%s is measured", async (question) => {
    const answers = [10, 9, 8, 7, 6, 3, 10, 9, 0, 5, 8, 10];
    const cells: Cell[][] = [
      ["Email", "Company", question],
      ...answers.map((answer, n): Cell[] => [`u${n}@x.example`, `C${n}`, answer]),
    ];
    const result = await scanCells(cells);
    expect(result.questions).toEqual([]);
    expect(only(result, "NPS", "standard").value).toBeCloseTo(100 / 12, 9);
  });

  test("on a scale that ends at 5 there are no promoters", async () => {
    const cells: Cell[][] = Array.from({ length: 20 }, (_none, n) => [`u${n}@x.example`, `C${n}`, (n % 5) + 1]);
    const result = await scanCells([["Email", "Company", "Would you recommend Contoso?"], ...cells]);
    expect(result.findings.filter(({ kpi }) => kpi === "NPS")).toEqual([]);
  });
});

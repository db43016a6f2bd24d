import { meaningsOf } from "../../../src/scanner/vocabulary/lookup";

const rolesOf = (heading: string): string[] => meaningsOf(heading).meanings.map(({ role }) => role);

const groups = [
  ...["survey", "Satisfaction survey", "Umfrage", "Zufriedenheitsumfrage", "Enquête", "Encuesta", "Pesquisa"],
  ...["Pesquisa de satisfação", "Enquête de satisfaction", "Tevredenheidsonderzoek"],
];
const fields: readonly (readonly [string, string])[] = [
  ...["satisfaction", "Zufriedenheit", "Satisfacción", "Satisfação", "Tevredenheid"].map((f) => [f, "rating"] as const),
  ...["Comments", "Kommentar", "Commentaire", "Comentario", "Opmerking"].map((f) => [f, "comment"] as const),
  ...["Response date", "Antwortdatum", "Date de réponse", "Data da resposta"].map((f) => [f, "surveyedAt"] as const),
];
const decorations: readonly ((heading: string) => string)[] = [
  (heading) => heading,
  (heading) => `[required] ${heading}`,
  (heading) => `Custom field (${heading})`,
  (heading) => heading.replace(" - ", " – "),
  (heading) => heading.toUpperCase(),
];

describe("a heading of group and field", () => {
  test.each(fields)("%s is the field's, whatever the survey is called", (field, role) => {
    for (const group of groups) {
      for (const decorate of decorations) {
        const heading = decorate(`${group} - ${field}`);
        expect([heading, rolesOf(heading)]).toEqual([heading, expect.arrayContaining([role])]);
        expect([heading, rolesOf(heading)]).not.toEqual([heading, expect.arrayContaining(["respondedAt"])]);
      }
    }
  });

  test.each([
    ["Ticket - Opening date", "openedAt"],
    ["Statistics - Resolution time", "resolutionDuration"],
    ["Characteristics - Priority", "priority"],
  ])("%s", (heading, role) => {
    expect(rolesOf(heading)).toContain(role);
  });

  test("the field carries its unit", () => {
    expect(meaningsOf("Statistics - Resolution time (min)").key.unit).toBe("min");
  });

  test.each(["Technician - Created", "Client - Opened", "Monthly fee - Nothing known"])(
    "%s means nothing",
    (heading) => {
      expect(rolesOf(heading)).toEqual([]);
    },
  );
});

import { meaningsOf } from "../../../src/scanner/vocabulary/lookup";

const rolesOf = (heading: string): string[] => meaningsOf(heading).meanings.map(({ role }) => role);

/** The usual words for the course of a ticket: opened, first answered, resolved, closed. */
const course: Readonly<Record<string, readonly [string[], string[], string[], string[]]>> = {
  English: [
    ["Opened", "Registered on"],
    ["First response", "Initial reply"],
    ["Resolved", "Fixed"],
    ["Closed", "Finished"],
  ],
  German: [
    ["Eröffnet am", "Erfasst am", "Registriert"],
    ["Erste Antwort", "Erste Rückmeldung", "Beantwortet am"],
    ["Gelöst am", "Behoben", "Erledigt"],
    ["Geschlossen am", "Abgeschlossen", "Fertiggestellt", "Schließdatum"],
  ],
  French: [
    ["Ouvert le", "Date d'ouverture", "Date d'enregistrement", "Reçu le"],
    ["Première réponse", "Premier retour", "Pris en charge", "Répondu le"],
    ["Résolu le", "Date de résolution", "Date de solution"],
    ["Clôturé le", "Fermé", "Terminé le", "Finalisé"],
  ],
  Spanish: [
    ["Abierto", "Fecha de apertura", "Registrado", "Reportado el"],
    ["Primera respuesta", "Primera atención", "Respondido"],
    ["Resuelto", "Solucionado", "Fecha de solución"],
    ["Cerrado", "Finalizado", "Fecha de término", "Concluido", "Terminado"],
  ],
  Portuguese: [
    ["Aberto em", "Data Abertura", "Data de registro", "Recebido em"],
    ["Primeira resposta", "Primeiro Retorno", "Primeiro atendimento", "Data do primeiro retorno"],
    ["Resolvido em", "Solucionado", "Data da solução"],
    ["Fechado", "Encerrado em", "Data Finalizado", "Concluído", "Data de término"],
  ],
  Dutch: [
    ["Geopend op", "Aangemaakt", "Ontvangen op", "Openingsdatum"],
    ["Eerste reactie", "Eerste respons", "Beantwoord op"],
    ["Opgelost op", "Verholpen"],
    ["Gesloten", "Afgesloten op", "Voltooid", "Afgerond op"],
  ],
};
const steps = ["openedAt", "respondedAt", "resolvedAt", "closedAt"] as const;
const spellings: readonly ((heading: string) => string)[] = [
  (heading) => heading,
  (heading) => heading.toUpperCase(),
  (heading) => heading.replace(/ /g, "_"),
  (heading) => heading.normalize("NFD").replace(/[\u0300-\u036f]/g, ""),
];

describe("the course of a ticket", () => {
  const words = Object.entries(course).flatMap(([language, lists]) =>
    lists.flatMap((list, step) => list.map((heading) => [language, heading, steps[step]!] as const)),
  );
  test.each(words)("%s: %s", (_language, heading, role) => {
    for (const spell of spellings) {
      const roles = rolesOf(spell(heading)).filter((found) => steps.some((step) => step === found));
      expect([spell(heading), roles]).toEqual([spell(heading), [role]]);
    }
  });
});

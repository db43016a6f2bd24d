import { headingKey } from "../dictionary/heading";
import type { Region } from "../regions/regions";

/** Words of lists that look like subscriptions and are none: loans, wages, rents, donations. */
const foreignWords: ReadonlySet<string> = new Set([
  ...[
    "loan",
    "loans",
    "interest",
    "principal",
    "mortgage",
    "salary",
    "wage",
    "wages",
    "payroll",
    "employee",
    "department",
  ],
  ...["hire", "hired", "tenant", "rent", "apartment", "donor", "donation", "student", "tuition", "warehouse", "shelf"],
  ...["gehalt", "lohn", "darlehen", "zinsen", "miete", "mieter", "abteilung", "mitarbeiter", "spende", "lager"],
  ...[
    "salaire",
    "pret",
    "loyer",
    "locataire",
    "salario",
    "prestamo",
    "alquiler",
    "aluguel",
    "huur",
    "huurder",
    "lening",
  ],
]);

/** True when a heading names something that no list of clients' subscriptions has. */
export function isForeignToSubscriptions(region: Region): boolean {
  return (region.headings ?? []).some(({ text }) => headingKey(text).words.some((word) => foreignWords.has(word)));
}

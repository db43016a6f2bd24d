import type { Words } from "./words";

/** Words that stand before the others, in English. */
export const totalPrefixes: Words = { English: "grand, sub, overall" };

/** Words that head a line of totals or averages. */
export const totalWords: Words = {
  English: "total, totals, sum, average, avg, mean, count",
  German: "summe, gesamt, gesamtsumme, zwischensumme, durchschnitt, anzahl",
  French: "sous total, total général, moyenne, somme",
  Spanish: "suma, promedio, media, total general",
  Portuguese: "soma, média",
  Dutch: "totaal, subtotaal, eindtotaal, gemiddelde",
};

/** Words for totals that may begin a label with a name behind: "Total MRR". */
export const totalStarts: Words = {
  English: "total, totals, sum",
  German: "summe, gesamt, zwischensumme",
  French: "sous total",
  Spanish: "suma",
  Portuguese: "soma",
  Dutch: "totaal, subtotaal",
};

/** Words for totals that may end a label: "Ann Total". */
export const totalEnds: Words = {
  English: "total, totals, subtotal, subtotals",
  German: "summe, gesamt",
  Dutch: "totaal, subtotaal",
};

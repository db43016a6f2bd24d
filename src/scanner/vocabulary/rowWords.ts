import { anyOf } from "./words";

/** States of tickets that never were work, alone or behind "Closed - " and before "of #12". */
export const voidTicketState = anyOf(
  {
    English: "deleted, spam, junk, merged, duplicates?, duplicated",
    German: "gel[oö]scht, zusammengef[uü]hrt, duplikat, dublette, doppelt",
    French: "supprim[eé]e?, fusionn[eé]e?, doublon, dupliqu[eé]e?, ind[eé]sirable",
    Spanish: "eliminad[oa], fusionad[oa], duplicad[oa], correo no deseado",
    Portuguese: "exclu[ií]d[oa], mesclad[oa], unificad[oa]",
    Dutch: "verwijderd, samengevoegd, duplicaat, dubbel",
  },
  "^(?:[a-zà-ÿ]+\\s*[-–:/(]\\s*)?",
  "(?: (?:ticket|request|incident|issue|case))?(?: (?:of|with|into|von|mit|de|con|com|van|met)\\b.*)?\\)?$",
);
/** In place of the number of another ticket: merged into none. */
export const mergedIntoNone = anyOf({ English: "0, -1, false, no" }, "^", "$");

/** States of invoices that are no revenue: drafts and cancelled ones. */
export const voidInvoiceState = anyOf(
  {
    English: "draft, void(?:ed)?, rejected, proforma, pro forma, cancel+ed, deleted",
    German: "entwurf, storniert, storno, abgelehnt",
    French: "brouillon, annul[eé]e?",
    Spanish: "borrador, anulad[oa]",
    Portuguese: "rascunho, cancelad[oa]",
    Dutch: "concept, geannuleerd",
  },
  "^",
  "$",
);

const made = anyOf({
  English: "generated, exported, printed, created, produced",
  German: "erstellt, generiert, exportiert, gedruckt",
  French: "g[eé]n[eé]r[eé]e?, export[eé]e?, imprim[eé]e?",
  Spanish: "generado, exportado, impreso",
  Portuguese: "gerado, impresso",
  Dutch: "gegenereerd, ge[eë]xporteerd, afgedrukt",
}).source;
const report = anyOf({
  English: "report",
  German: "bericht",
  French: "rapport",
  Spanish: "informe",
  Portuguese: "relat[oó]rio",
});
const byOrAt = anyOf({
  English: "by, on, at, from",
  German: "von, am, um",
  French: "par, le",
  Spanish: "por, el",
  Portuguese: "em",
  Dutch: "door, op",
});
const page = anyOf({ English: "page", German: "seite", Spanish: "p[aá]gina" });
/** Texts that reports print below or between their records: who made them, when, and the number of the page. */
export const footer = new RegExp(
  `^(?:${report.source}?\\s*${made}\\s+${byOrAt.source}\\b|${page.source}\\s*\\d+\\b|end of report\\b|(?:strictly |company )?confidential[.!]?$)`,
  "i",
);

/** Words that head a line of averages or counts in place of a ticket's number; "Count 12" is a number. */
export const averageWord = anyOf(
  {
    English: "average, avg, mean, median, minimum, maximum, sum, count",
    German: "durchschnitt, mittelwert, anzahl",
    French: "moyenne, m[eé]diane",
    Spanish: "promedio, mediana",
    Portuguese: "m[eé]dia",
    Dutch: "gemiddelde, mediaan",
  },
  "^",
  "\\b(?![\\s#:_-]*\\d)",
);

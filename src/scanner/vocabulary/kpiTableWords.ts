import { anyOf, labelSet, listOf } from "./words";

/** Headings of the column that holds what was measured. */
export const valueWords = labelSet({
  English:
    "value, actual, current, result, this month, this week, this quarter, latest, amount, reading, measured, current value, actual value, score, figure, number, measure, kpi value",
  German: "wert, ist, aktuell, ergebnis, realisiert, istwert, gemessen, erreicht",
  French: "valeur, réel, actuel, résultat, réalisé, réalisation, atteint",
  Spanish: "valor, real, resultado, alcanzado, logrado",
  Portuguese: "atual, realizado, atingido",
  Dutch: "waarde, huidig, realisatie, gerealiseerd, behaald, werkelijk, resultaat",
});
/** The same as a word within a longer heading. */
export const actualWord = /\bactuals?\b/i;
/** The same beside a period, in brackets or without: "Jan 26 (actual)". */
export const measuredWords = anyOf(
  { English: "actuals?", German: "ist", French: "r[eé]el", Spanish: "real" },
  "\\(?\\b",
  "\\b\\)?",
  "gi",
);
/** Headings of a column of units. */
export const unitHeadings = labelSet({
  English: "unit, units, measurement unit, unit of measure, uom",
  German: "einheit",
  French: "unité",
  Spanish: "unidad",
  Portuguese: "unidade",
  Dutch: "eenheid",
});
/** Headings of a column of weights; a score beside them is made of several values. */
export const weightHeading = anyOf({ English: "weight", German: "gewicht", French: "poids", Spanish: "peso" }, "^");
export const scoreHeading = /^scores?$/i;
/** Words in the headings of columns that rate or explain a value. */
export const remarkWords = anyOf(
  {
    English:
      "status, rag, trend, rating, score, assessment, comments?, notes?, remarks?, explanations?, reasons?, actions?, source, met, on track, reached",
    German:
      "tendenz, bewertung, beurteilung, quelle, kommentare?, bemerkung(?:en)?, anmerkung(?:en)?, notiz(?:en)?, ma(?:ß|ss)nahmen?, erreicht, erfüllt",
    French: "tendance, commentaires?, remarques?, statut, [eé]tat, atteint",
    Spanish: "tendencia, fuente, comentarios?, observaciones, notas?, estado, cumplido",
    Portuguese: "fonte, coment[aá]rios?, observa[cç][oõ]es",
    Dutch: "bron, opmerking(?:en)?, toelichting, gehaald",
  },
  "(?<!\\p{L})",
  "(?!\\p{L})",
  "iu",
);
/** Words that may stand around a KPI's name without changing what it is. Words for periods other than months do change it. */
export const looseWords: ReadonlySet<string> = new Set(
  listOf({
    English:
      "average, avg, mean, overall, total, current, actual, our, team, kpi, monthly, the, rate, score, percentage, percent, pct, %, ratio, level, value, in, ticket, tickets",
    German: "durchschnittliche, durchschnitt, quote",
    French: "taux, moyen, moyenne",
    Spanish: "tasa, media, promedio",
    Portuguese: "taxa",
    Dutch: "gemiddelde",
  }),
);
/** The margin of an offering, with its unit behind it. */
export const marginBehind = anyOf(
  { English: "margins?", German: "marge", Spanish: "margen", Portuguese: "margem" },
  "\\b(?:gross |profit )?",
  "\\b[\\s%()]*$",
);
/** Words before the name of a KPI that is a share: "Percentage of". */
export const shareOf = anyOf(
  {
    English: "(?:percentage|percent|pct|%|share|rate|level) of(?: all| the| our)?",
    German: "(?:anteil|prozentsatz)(?: der| des| an)?",
    French: "(?:pourcentage|part) (?:de |d['’])(?:la |l['’])?",
    Spanish: "porcentaje de(?: la| los| las)?",
    Portuguese: "(?:percentagem|porcentagem|percentual) d[eoa]s?",
    Dutch: "percentage(?: van)?",
  },
  "^",
  "\\s+",
);
/** Words before the name of a KPI that is a count: "Number of". */
export const numberOf = anyOf(
  {
    English: "(?:number|no\\.?|count) of(?: all| the| our)?",
    German: "anzahl(?: der| an)?",
    French: "nombre (?:de |d['’])",
    Spanish: "n[uú]mero de",
    Portuguese: "quantidade d[eoa]s?",
    Dutch: "aantal",
  },
  "^",
  "\\s+",
);
/** Labels of averages. */
export const averageWord = anyOf(
  {
    English: "average, avg, mean",
    German: "durchschnitt(?:lich\\w*)?, mittelwert, mittlere\\w?",
    French: "moyenne?",
    Spanish: "promedio, media",
    Portuguese: "m[eé]dia, m[eé]dio",
    Dutch: "gemiddelde?",
  },
  "(?<!\\p{L})",
  "(?!\\p{L})",
  "iu",
);
/** Who answered the promoter question with 9 or 10, and who with 6 or less. */
export const promoterGroups = {
  promoters: anyOf(
    { English: "promoters?", German: "promotoren", Spanish: "promotores" },
    "(?<!\\p{L})(?<!net[\\s_-]?)",
    "(?![\\s_-]*score|\\p{L})",
    "iu",
  ),
  detractors: anyOf(
    {
      English: "detractors?",
      German: "detraktoren, kritiker",
      French: "d[eé]tracteurs?",
      Spanish: "detractores",
      Portuguese: "detratores",
    },
    "(?<!\\p{L})",
    "(?!\\p{L})",
    "iu",
  ),
} as const;
/** Labels of shares, where a number of things has the same name. */
export const shareWord = anyOf(
  {
    English: "rate, percent(?:age)?, pct, ratio",
    German: "quote, abwanderungsrate",
    French: "taux",
    Spanish: "tasa",
    Portuguese: "taxa",
  },
  "%|\\b",
  "\\b",
);
/** Labels that say that their value is a percentage, or money. */
export const percentLabel = /%|\b(?:percent(?:age)?|pct)\b|_pct$/i;
export const moneyLabel = /[([]\s*(?:[$€£]|usd|eur|gbp|chf)\s*[)\]]/i;
/** Titles that name years of accounts, or days on which something happened to the sheet. */
export const otherYear = new RegExp(
  anyOf({
    English: "\\bfy, fiscal",
    German: "gesch[aä]ftsjahr",
    French: "exerci[cs]",
    Spanish: "ejercicio",
    Dutch: "boekjaar",
  }).source +
    anyOf(
      {
        English: "as of, as at, since, until, generated, printed, created, exported, updated",
        German: "stand, seit, bis",
      },
      "|\\b",
      "\\b",
    ).source,
  "i",
);

import type { Words } from "./words";

/** Words for a week before its number. */
export const weekWords: Words = {
  English: "week, wk, w, calendar week, cw",
  German: "woche, kw, kalenderwoche",
  French: "semaine, sem",
  Spanish: "semana, sem",
  Portuguese: "semana, sem",
  Dutch: "weeknummer",
  Italian: "settimana",
};

/** Words before the day on which a week begins. */
export const weekStarts: Words = {
  English: `week of, week commencing, week starting, week beginning, week start, week from, wk of, wk commencing, wk starting,
    wk beginning, w/c, wc, w/b, wb, w/s`,
  German: "woche vom, woche ab, kw ab",
  French: "semaine du, sem du",
  Spanish: "semana del, semana de",
  Portuguese: "semana do, semana da",
  Dutch: "week van, week vanaf",
};

/** Words before the day on which a week ends. */
export const weekEnds: Words = {
  English: "week ending, week ended, week end, week to, wk ending, wk ended, wk end, w/e, w/ending",
  German: "woche bis, woche bis zum",
  French: "semaine au, semaine se terminant le",
  Spanish: "semana al, semana hasta",
  Portuguese: "semana até",
  Dutch: "week tot, week t/m",
};

/** Words before a month, or before its last day. */
export const monthEnds: Words = {
  English: "month of, month ending, month ended, month end, end of, end, eom",
  German: "monat, ende, per ende",
  French: "mois de, fin de, fin",
  Spanish: "mes de, fin de, cierre",
  Portuguese: "mês de, fim de, final de",
  Dutch: "maand, eind, einde",
};

/** Words for half a year, before or behind its number. */
export const halfWords: Words = {
  English: "h, hy, half, half year",
  German: "hj, halbjahr",
  French: "semestre",
  Spanish: "semestre",
  Portuguese: "semestre",
  Dutch: "halfjaar",
};

/** Words before a year that begins in January. */
export const yearWords: Words = {
  English: "cy, year, calendar year",
  German: "jahr, kalenderjahr",
  French: "année, an",
  Spanish: "año",
  Portuguese: "ano",
  Dutch: "jaar",
};

/** Words before a year of accounts, which may begin in any month. */
export const fiscalWords: Words = {
  English: "fy, fiscal year, financial year",
  German: "gj, geschäftsjahr, wirtschaftsjahr",
  French: "exercice",
  Spanish: "ejercicio",
  Portuguese: "exercício",
  Dutch: "boekjaar, bj",
};

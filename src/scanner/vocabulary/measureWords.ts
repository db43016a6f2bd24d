import { anyOf } from "./words";

/** Revenue of agreements that come back every month. */
export const recurringWord = anyOf({
  English:
    "recurring, managed, agreement, subscription, \\bmrr\\b, contract, retainer, hosting, backup, maintenance, monthly",
  German: "wiederkehrend, vertrag, abonnement, wartung, monatlich",
  French: "r[eé]current, contrat, infog[eé]rance, mensuel",
  Spanish: "recurrente, suscripci[oó]n, mantenimiento, mensual",
  Portuguese: "assinatura, manuten[cç][aã]o, mensal",
  Dutch: "terugkerend, onderhoud, maandelijks",
});
/** Revenue of work and goods that are sold once. */
export const onceWord = anyOf({
  English: "non.?recurring, one.?time, one.?off, project, hardware, break.?fix, time (?:and|&) materials?, \\bt&m\\b",
  German: "einmalig, projekt",
  French: "projet, ponctuel",
  Spanish: "proyecto, [uú]nico",
  Portuguese: "projeto",
  Dutch: "eenmalig",
});
/** Fees for one of what an agreement counts. */
export const unitPriceWord = anyOf({
  English: "per, price, unit",
  German: "preis",
  French: "prix",
  Spanish: "precio",
  Portuguese: "pre[cç]o",
  Dutch: "prijs",
});
/** Fees for all of what an agreement counts, although their headings speak of a price. */
export const allOfThem = anyOf({
  English: "\\btotal, \\bext(?:ended)?\\b, \\bext_, \\bline, \\bsum\\b",
  German: "gesamt, summe",
  Spanish: "importe",
  Dutch: "totaal",
});
/** Fees whose headings name the one that they are for. */
export const ofOneWord = anyOf({
  English:
    "unit, each, per (?:user|seat|endpoint|device|licen[cs]e|agent|node|server|mailbox|workstation|computer), /\\s?(?:user|seat|device)",
  German: "st[uü]ck, einzel, pro (?:benutzer|nutzer|ger[aä]t|lizenz|platz)",
  French: "unitaire, par (?:utilisateur|poste|appareil|licence)",
  Spanish: "unitario, por (?:usuario|equipo|licencia|dispositivo)",
  Portuguese: "unit[aá]rio, por (?:usu[aá]rio|equipamento|licen[cç]a)",
  Dutch: "stuk, per (?:gebruiker|apparaat|licentie|werkplek)",
});
/** Revenue is what all of something bring in. */
export const revenueWord = anyOf({
  English: "revenue, \\bmrr\\b, recurring",
  German: "umsatz",
  French: "chiffre d'affaires, revenu",
  Spanish: "ingreso",
  Portuguese: "receita",
  Dutch: "omzet",
});
/** Fees of a whole billing cycle. */
export const perCycleWord = anyOf({
  English: "bill, invoice, cycle, period, charge, contract",
  German: "rechnung, vertrag",
  French: "factur",
  Spanish: "factura",
  Portuguese: "fatura, cobran",
  Dutch: "factu",
});
/** Prices of one month. */
export const monthWord = anyOf({
  English: "month",
  German: "monat",
  French: "mensu, mois",
  Portuguese: "mensal",
  Dutch: "maand",
});
/** Rates of a whole year. */
export const yearWord = anyOf({
  English: "year, annual",
  German: "jahr, j[aä]hrlich",
  French: "annuel, \\ban\\b",
  Spanish: "anual, a[nñ]o",
  Portuguese: "anual, \\bano\\b",
  Dutch: "jaar",
});
/** What a ticket cost in wages. */
export const wageWord = anyOf({
  English: "lab(?:o|ou)r, wage, salar",
  German: "lohn",
  French: "salaire",
  Spanish: "salario",
  Dutch: "loon",
});
/** Headings of ratings of which 1 is the best, as marks at German schools. */
export const oneIsBest = anyOf({
  English: "1\\s*=\\s*(?:best|very|excellent)",
  German: "schulnote, \\bnote\\b(?! (?:d[eu]|des|client|globale|moyenne|sur)\\b), 1\\s*=\\s*sehr gut",
});
/** Scales that begin with 1: "(1-5)". */
export const fromOne = new RegExp(
  `[([]\\s*1\\s*${anyOf({ English: "-, \\u2013, to, =", German: "bis", French: "[aà]", Dutch: "tot" }).source}`,
  "i",
);
/** How far a scale goes: "(1-5)", "out of 10". */
export const scaleEnd = new RegExp(
  `[([]\\s*[01]\\s*${anyOf({ English: "-, \\u2013, to", German: "bis", French: "[aà]", Dutch: "tot" }).source}\\s*(\\d+)\\s*[)\\]]` +
    `|${anyOf({ English: "out of, \\/", German: "von", French: "sur", Spanish: "de", Dutch: "van" }).source}\\s*(\\d+)\\b`,
  "i",
);

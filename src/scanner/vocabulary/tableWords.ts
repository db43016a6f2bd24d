import { normalizeLabel } from "../../cells/text";
import { anyOf, type Words } from "./words";

/** What people call the tables of one kind, in the name of the sheet or in a heading; compared as normalized labels. */
const tables = {
  tickets: {
    English: "ticket, incident, case, issue, helpdesk, servicedesk",
    German: "vorgang, storung",
    Spanish: "incidencia",
    Portuguese: "chamado",
    Dutch: "melding",
  },
  calls: {
    English: "call, phone",
    German: "anruf, telefon",
    French: "appel",
    Spanish: "llamada",
    Portuguese: "chamada, ligac",
    Dutch: "gesprek",
  },
  surveys: {
    English: "survey, feedback, csat, \\bnps, nps\\b, satisf, recommend",
    German: "umfrage, zufrieden, empfehl",
    French: "enquete, recommand",
    Spanish: "encuesta, recom(?:ie|e)nd",
    Portuguese: "pesquisa",
    Dutch: "tevreden, aanbev, aanrad",
  },
  subscriptions: {
    English: "subscri, churn",
    German: "abonn",
    Spanish: "suscri",
    Portuguese: "assinatura, assinante",
  },
  departures: {
    English: "churn, offboard, (?:client|customer|account)s?(?:left|lost), lost(?:client|customer|account)s?",
    German: "abwander, abgewandert, verlorenekunden",
    French: "clientsperdus",
    Spanish: "abandono, clientesperdidos",
    Dutch: "vertrek, vertrokken",
  },
  invoices: {
    English: "invoice, bill",
    German: "rechnung",
    French: "facture",
    Spanish: "factura",
    Portuguese: "fatura, notafiscal",
    Dutch: "factuur",
  },
} satisfies Record<string, Words>;

/** Kinds of tables that are told from others by a word. */
export type NamedKind = keyof typeof tables;

export const tableWords: Readonly<Record<NamedKind, RegExp>> = {
  tickets: anyOf(tables.tickets),
  calls: anyOf(tables.calls),
  surveys: anyOf(tables.surveys),
  subscriptions: anyOf(tables.subscriptions),
  departures: anyOf(tables.departures),
  invoices: anyOf(tables.invoices),
};

/** The question whether one would recommend a company, whatever it is called; compared as normalized labels. */
const promoterQuestion = anyOf({
  English: "howlikely.*recommend, likel(?:y|ihood).*recommend, wouldyourecommend, willingness.*recommend",
  German: "wahrscheinlich.*empfehl, w(?:u|ue)rde(?:n|st).*empfehl",
  French: "probab.*recommand, recommanderiez",
  Spanish: "proba.*recom(?:ie|e)nd, recomendaria",
  Portuguese: "provavel.*recomend, chance.*recomend",
  Dutch: "waarschijnlijk.*(?:aanbe?v|aanra), zou.*(?:aanbev|aanra)",
});
/** Staff asked about their employer: no answers of clients. */
const employerQuestion = anyOf({
  English: "placetowork, employer, workplace, workhere, workingat",
  German: "arbeitgeber, arbeitsplatz",
  French: "employeur, lieudetravail",
  Spanish: "empleador, lugar.*traba(?:ja|jo)",
  Portuguese: "empregador, lugar.*trabalh, localdetrabalho",
  Dutch: "werkgever, werkplek",
});

/** True for a heading that asks clients whether they would recommend the company. */
export function asksToRecommend(heading: string): boolean {
  const label = normalizeLabel(heading);
  return promoterQuestion.test(label) && !employerQuestion.test(label);
}

/** The question whether one is satisfied; compared as normalized labels. */
const satisfactionQuestion = anyOf({
  English: "satisf, csat, howhappy, howwould.*rate, rate(?:our|the|your)",
  German: "zufrieden, bewerten",
  French: "satisf, noteriez, evalu",
  Spanish: "satisf, calific, valora",
  Portuguese: "satisf, avalia",
  Dutch: "tevreden, beoordeel",
});

/** True for a question that asks clients whether they are satisfied. */
export function asksForSatisfaction(question: string): boolean {
  return satisfactionQuestion.test(normalizeLabel(question));
}

/** Words of the question whether one would recommend a company. */
export const promoterWords: ReadonlySet<string> = new Set(["nps", "promoter"]);

/** Words that say time of day and nothing else; "Time" may be time spent. */
export const clockWord = anyOf({
  English: "time of day",
  German: "uhrzeit",
  French: "\\bheure\\b",
  Spanish: "\\bhora\\b",
  Dutch: "tijdstip",
});

/** Date and time as the end of a longer word: "Erstelldatum", "Erstellzeit". */
export const momentSuffix = anyOf(
  { English: "date, time", German: "datum, uhrzeit, zeit", Dutch: "tijdstip, tijd" },
  "",
  "$",
  "",
);

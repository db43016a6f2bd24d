import type { Export } from "./export";
import { elapsed, pick, responseTime } from "./export";
import { asClock, asDashes, asDayFirst, asDots, asHours, asMinutes, asSerial } from "./write";

const levels = (one: string, two: string, three: string, four: string) => (t: { priority: number }) =>
  [one, two, three, four][t.priority - 1] ?? "";
const yesNo = (yes: string, no: string) => (flag: boolean) => (flag ? yes : no);

/** Tables that people keep by hand, in six languages. */
export const homeMadeExports: readonly Export[] = [
  {
    name: "English, by hand",
    yields: ["MTTR mean", "FIRSTRESPONSE mean", "SLA resolution-label-all", "CSAT top-two", "BACKLOG standard"],
    columns: [
      ["Ticket No.", (t) => t.n],
      ["Client", (t) => t.client],
      ["Issue", (t) => t.subject],
      ["Severity", levels("P1", "P2", "P3", "P4")],
      ["Date Logged", (t) => asSerial(t.opened)],
      ["First Response", (t) => asSerial(t.responded)],
      ["Date Closed", (t) => asSerial(t.resolved)],
      ["Status", (t) => (t.resolved === undefined ? pick(t, "Open", "Waiting on client") : "Closed")],
      ["SLA Met?", (t) => yesNo("Yes", "No")(t.resolutionMet)],
      ["Tech", (t) => t.technician],
      ["CSAT (1-5)", (t) => t.rating ?? ""],
      ["Notes", () => ""],
    ],
  },
  {
    name: "English, durations only",
    yields: ["MTTR mean", "FIRSTRESPONSE mean"],
    columns: [
      ["Ref", (t) => `#${t.n}`],
      ["Opened on", (t) => asSerial(Math.floor(t.opened))],
      ["Customer", (t) => t.client],
      ["Response Time (mins)", (t) => asMinutes(responseTime(t))],
      ["Resolution Time (hrs)", (t) => asHours(elapsed(t))],
      ["Technician", (t) => t.technician],
    ],
  },
  {
    name: "German",
    yields: ["MTTR mean", "FIRSTRESPONSE mean", "SLA resolution-label-all", "BACKLOG standard"],
    columns: [
      ["Ticketnummer", (t) => t.n],
      ["Kunde", (t) => t.client],
      ["Betreff", (t) => t.subject],
      ["Priorität", levels("Kritisch", "Hoch", "Mittel", "Niedrig")],
      ["Erstellt am", (t) => asDots(t.opened)],
      ["Erste Reaktion am", (t) => asDots(t.responded)],
      ["Gelöst am", (t) => asDots(t.resolved)],
      ["Status", (t) => (t.resolved === undefined ? pick(t, "Neu", "In Bearbeitung", "Wartet auf Kunde") : "Gelöst")],
      ["SLA eingehalten", (t) => yesNo("Ja", "Nein")(t.resolutionMet)],
      ["Bearbeiter", (t) => t.technician],
      ["Kategorie", (t) => t.category],
    ],
  },
  {
    name: "German, durations",
    yields: ["MTTR mean", "FIRSTRESPONSE mean"],
    columns: [
      ["Vorgang", (t) => t.n],
      ["Eingangsdatum", (t) => asDots(t.opened)],
      ["Reaktionszeit (Min.)", (t) => asMinutes(responseTime(t))],
      ["Lösungszeit (Std.)", (t) => (t.resolved === undefined ? "" : String((elapsed(t) ?? 0) * 24).replace(".", ","))],
      ["Techniker", (t) => t.technician],
    ],
  },
  {
    name: "French",
    yields: ["MTTR mean", "FIRSTRESPONSE mean", "SLA resolution-label-all", "BACKLOG standard", "CSAT top-two"],
    columns: [
      ["N° de ticket", (t) => t.n],
      ["Client", (t) => t.client],
      ["Objet", (t) => t.subject],
      ["Priorité", levels("Critique", "Haute", "Moyenne", "Basse")],
      ["Date d'ouverture", (t) => asDayFirst(t.opened)],
      ["Première réponse", (t) => asDayFirst(t.responded)],
      ["Date de résolution", (t) => asDayFirst(t.resolved)],
      ["Statut", (t) => (t.resolved === undefined ? pick(t, "Nouveau", "En cours", "En attente") : "Résolu")],
      ["SLA respecté", (t) => yesNo("Oui", "Non")(t.resolutionMet)],
      ["Technicien", (t) => t.technician],
      ["Satisfaction (1 à 5)", (t) => t.rating ?? ""],
    ],
  },
  {
    name: "Spanish",
    yields: ["MTTR mean", "FIRSTRESPONSE mean", "SLA resolution-label-all", "BACKLOG standard"],
    columns: [
      ["Número de ticket", (t) => t.n],
      ["Cliente", (t) => t.client],
      ["Asunto", (t) => t.subject],
      ["Prioridad", levels("Crítica", "Alta", "Media", "Baja")],
      ["Fecha de creación", (t) => asDayFirst(t.opened)],
      ["Fecha de primera respuesta", (t) => asDayFirst(t.responded)],
      ["Fecha de resolución", (t) => asDayFirst(t.resolved)],
      ["Estado", (t) => (t.resolved === undefined ? pick(t, "Nuevo", "En curso", "En espera") : "Resuelto")],
      ["Cumple SLA", (t) => yesNo("Sí", "No")(t.resolutionMet)],
      ["Técnico", (t) => t.technician],
      ["Categoría", (t) => t.category],
    ],
  },
  {
    name: "Portuguese",
    yields: ["MTTR mean", "FIRSTRESPONSE mean", "SLA resolution-label-all", "BACKLOG standard"],
    columns: [
      ["Nº do chamado", (t) => t.n],
      ["Cliente", (t) => t.client],
      ["Assunto", (t) => t.subject],
      ["Prioridade", levels("Crítica", "Alta", "Média", "Baixa")],
      ["Data de abertura", (t) => asDayFirst(t.opened)],
      ["Primeira resposta", (t) => asDayFirst(t.responded)],
      ["Data de resolução", (t) => asDayFirst(t.resolved)],
      [
        "Situação",
        (t) => (t.resolved === undefined ? pick(t, "Novo", "Em andamento", "Aguardando cliente") : "Resolvido"),
      ],
      ["SLA cumprido", (t) => yesNo("Sim", "Não")(t.resolutionMet)],
      ["Técnico responsável", (t) => t.technician],
      ["Categoria", (t) => t.category],
    ],
  },
  {
    name: "Dutch",
    yields: ["MTTR mean", "FIRSTRESPONSE mean", "SLA resolution-label-all", "BACKLOG standard"],
    columns: [
      ["Ticketnummer", (t) => t.n],
      ["Klant", (t) => t.client],
      ["Onderwerp", (t) => t.subject],
      ["Prioriteit", levels("Kritiek", "Hoog", "Gemiddeld", "Laag")],
      ["Aangemaakt op", (t) => asDashes(t.opened)],
      ["Eerste reactie", (t) => asDashes(t.responded)],
      ["Opgelost op", (t) => asDashes(t.resolved)],
      ["Status", (t) => (t.resolved === undefined ? pick(t, "Nieuw", "In behandeling", "Wacht op klant") : "Opgelost")],
      ["SLA gehaald", (t) => yesNo("Ja", "Nee")(t.resolutionMet)],
      ["Behandelaar", (t) => t.technician],
      ["Oplostijd (hh:mm:ss)", (t) => asClock(elapsed(t))],
    ],
  },
];

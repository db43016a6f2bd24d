import type { HeadingSet } from "./entry";

/**
 * Headings of the time for which a ticket's clock stood still: waiting for the customer or a vendor, on hold, pending.
 * ConnectWise's Minutes_Before_Waiting is none: it counts what passed before.
 */
export const waitingHeadings: readonly HeadingSet[] = [
  { origin: "ConnectWise Manage", unit: "min", headings: { waiting: ["Minutes_Waiting", "minutesWaiting"] } },
  { origin: "HaloPSA", headings: { waiting: ["slaholdtime", "SLA hold time"] } },
  { origin: "Zendesk", headings: { waiting: ["On hold time in minutes", "on_hold_time_in_minutes"] } },
  // While an agent waits, the ticket is pending.
  { origin: "Zendesk", rank: 3, headings: { waiting: ["Agent wait time in minutes", "agent_wait_time_in_minutes"] } },
  {
    origin: "GLPI",
    headings: {
      waiting: [
        ...["Statistics - Waiting time", "Statistiques - Temps d'attente", "Statistik - Wartezeit"],
        ...["Estadísticas - Tiempo de espera", "Estatísticas - Tempo de espera", "waiting_duration"],
      ],
    },
  },
  { origin: "TOPdesk", headings: { waiting: ["On hold duration", "Duur on hold", "On hold-duur"] } },
  {
    origin: "words for minutes of waiting",
    rank: 2,
    unit: "min",
    headings: {
      waiting: [
        ...["Minutes of waiting", "Minutes on hold", "Minutes pending", "Minutes paused", "Waiting minutes"],
        ...["Warteminuten", "Minuten in Wartestellung", "Minutes en attente", "Minutes d'attente"],
        ...["Minutos en espera", "Minutos de espera", "Minutos em espera", "Wachtminuten", "Minuten in de wacht"],
      ],
    },
  },
  {
    origin: "words for hours of waiting",
    rank: 2,
    unit: "h",
    headings: {
      waiting: [
        ...["Hours waiting", "Hours of waiting", "Hours on hold", "Hours pending", "Hours paused", "Waiting hours"],
        ...["Wartestunden", "Stunden in Wartestellung", "Heures en attente", "Heures d'attente"],
        ...["Horas en espera", "Horas de espera", "Horas em espera", "Wachturen", "Uren in de wacht"],
      ],
    },
  },
  {
    origin: "words for time of waiting",
    rank: 2,
    headings: {
      waiting: [
        ...["Waiting time", "Time waiting", "Time in waiting", "Total waiting time", "Waiting duration"],
        ...["On hold time", "Time on hold", "Hold time", "Hold duration", "Total hold time", "SLA on hold time"],
        ...["Pending time", "Time pending", "Time in pending", "Pending duration", "Paused time", "Time paused"],
        ...["SLA paused time", "Wartezeit", "Wartedauer", "Zeit in Wartestellung", "Pausierte Zeit"],
        ...["Temps d'attente", "Temps en attente", "Durée d'attente", "Durée en attente", "Temps de suspension"],
        ...["Tiempo de espera", "Tiempo en espera", "Duración en espera", "Tiempo pendiente"],
        ...["Tempo de espera", "Tempo em espera", "Duração em espera", "Tempo pendente"],
        ...["Wachttijd", "Wachtduur", "Tijd in de wacht", "Tijd on hold"],
      ],
    },
  },
];

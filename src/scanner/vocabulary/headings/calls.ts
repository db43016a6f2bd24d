import type { HeadingSet } from "./entry";

/** Headings of call logs, as telephone systems and people write them. */
export const callHeadings: readonly HeadingSet[] = [
  {
    origin: "call logs",
    headings: {
      callId: ["Call Id", "Call number", "Call UUID", "Call SID", "Anruf-ID", "Anrufnummer", "id appel", "ID llamada"],
      technician: ["Agent", "Agent name", "Answered by", "Operator", "Agente", "Opérateur"],
      ticketClient: ["Client", "Customer", "Company", "Account", "Kunde", "Cliente", "Klant"],
      calledAt: [
        ...["Call date", "Date of call", "Call time", "Call start", "Call start time", "Started at", "Date/Time"],
        ...["Date", "Start time", "Anrufdatum", "Anrufzeit", "Datum", "Date de l'appel", "Fecha de llamada", "Fecha"],
        ...["Data da chamada", "Data da ligação", "Data", "Gespreksdatum"],
      ],
      answered: [
        ...["Answered (Y/N)", "Answered", "Call answered", "Was answered", "Is answered", "Picked up", "Angenommen"],
        ...["Beantwortet", "Répondu", "Décroché", "Contestada", "Atendida", "Respondida", "Beantwoord", "Opgenomen"],
        ...["Disposition", "Call disposition", "Call status", "Call result", "Call outcome"],
      ],
      abandoned: [
        ...["Abandoned", "Call abandoned", "Is abandoned", "Missed call", "Missed", "Hung up", "Aufgelegt"],
        ...["Verpasst", "Abandonné", "Abandonada", "Perdida", "Gemist"],
      ],
      callResolved: [
        ...["Resolved", "Call resolved", "Resolved (Y/N)", "Issue resolved", "Resolved on call", "Solved", "Gelöst"],
        ...["Résolu", "Resuelta", "Resuelto", "Resolvida", "Resolvido", "Opgelost"],
      ],
      answerSpeed: [
        ...["Speed of answer in seconds", "Speed of answer", "Answer speed", "Time to answer", "Wait time"],
        ...["Waiting time", "Queue time", "Time in queue", "Queue wait time", "Hold time before answer", "Ring time"],
        ...["ASA", "Wartezeit", "Temps d'attente", "Tiempo de espera", "Tempo de espera", "Wachttijd"],
      ],
      talkTime: [
        ...["AvgTalkDuration", "Talk duration", "Talk time", "Call duration", "Conversation time", "Handle time"],
        ...["Handling time", "Gesprächsdauer", "Durée de l'appel", "Duración de la llamada", "Duração da chamada"],
        ...["Gespreksduur"],
      ],
      rating: ["Satisfaction rating", "Caller satisfaction", "Call rating"],
      direction: ["Direction", "Call direction", "Call type", "Richtung", "Sens", "Dirección", "Direção", "Richting"],
    },
  },
];

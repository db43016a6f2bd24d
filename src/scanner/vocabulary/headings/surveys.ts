import type { HeadingSet } from "./entry";

/** Headings of satisfaction surveys that stand in a table of their own. */
export const surveyHeadings: readonly HeadingSet[] = [
  {
    origin: "ConnectWise surveys",
    headings: {
      ticketId: ["Ticket", "SR_Service_RecID"],
      points: ["Points", "Total_Points"],
      possiblePoints: ["Possible_Points", "Total_Possible_Points"],
      ticketClient: ["CompanyName"],
      surveyedAt: ["Date_Completed"],
      sentAt: ["Date_Sent"],
      comment: ["Comments"],
      technician: ["ClosedBy", "resources"],
    },
  },
  {
    origin: "HaloPSA feedback",
    headings: { ticketId: ["fbfaultid"], rating: ["fbscore"], surveyedAt: ["fbdate"], comment: ["fbcomment"] },
  },
  {
    origin: "SmileBack",
    headings: { rating: ["Rating", "Reaction"], comment: ["Comment"], ticketId: ["Ticket Number"] },
  },
  { origin: "Simplesat", headings: { rating: ["Answer Choice", "Answer"], comment: ["Follow-up answer"] } },
  {
    origin: "surveys",
    headings: {
      rating: [
        ...["Score", "Survey score", "Rating", "CSAT", "CSAT score", "Customer rating", "Star rating", "Stars"],
        ...["Smiley", "Response", "Overall satisfaction", "Bewertung", "Zufriedenheit", "Note de satisfaction"],
        ...["Puntuación", "Calificación", "Satisfacción", "Avaliação", "Nota", "Beoordeling", "Tevredenheid"],
        ...["Answer value", "Response value", "Antwort", "Réponse", "Respuesta", "Resposta", "Antwoord"],
      ],
      question: [
        ...["Question", "Question text", "Question title", "Survey question", "Frage", "Fragetext", "Question posée"],
        ...["Pregunta", "Pergunta", "Vraag"],
      ],
      promoterScore: [
        ...["NPS", "NPS score", "NPS answer", "NPS rating", "Likelihood to recommend", "Recommend", "Recommendation"],
        ...["How likely are you to recommend us to a friend", "How likely are you to recommend us to a colleague"],
        ...[
          "How likely are you to recommend us to a friend or colleague",
          "How likely are you to recommend us",
          "How likely are you to recommend us?",
          "0-10",
          "NPS (0-10)",
        ],
        ...["Weiterempfehlung", "Weiterempfehlungsbereitschaft", "Recommandation", "Recomendación", "Recomendação"],
        ...["Aanbeveling"],
      ],
      points: ["Points given", "Points achieved", "Punkte", "Points obtenus", "Puntos", "Pontos", "Punten"],
      possiblePoints: ["Points possible", "Points available", "Max score", "Maximum score", "Mögliche Punkte"],
      surveyedAt: [
        ...["Response date", "Responded at", "Submitted at", "Submission date", "Survey date", "Date answered"],
        ...["Answered on", "Completed at", "Date completed", "Date received", "Feedback date", "Timestamp"],
        ...["Date", "Antwortdatum", "Date de réponse", "Fecha de respuesta", "Data da resposta", "Datum antwoord"],
      ],
      sentAt: ["Sent at", "Survey sent", "Date sent", "Sent on", "Gesendet am", "Envoyé le", "Enviado", "Verzonden"],
      comment: [
        ...["Comments", "Survey comment", "Feedback", "Remarks", "Kommentar", "Commentaire", "Comentario"],
        ...["Comentários", "Opmerking"],
      ],
      ticketClient: ["Client", "Customer", "Company", "Account", "Respondent company", "Kunde", "Cliente", "Klant"],
      technician: ["Technician", "Agent", "Team member", "Techniker", "Technicien", "Técnico", "Medewerker"],
      ticketId: ["Ticket ID", "Ticket", "Ticket number", "Case", "Case number"],
    },
  },
  // What the answers were sorted into, where they don't stand beside it.
  {
    origin: "surveys",
    rank: 3,
    headings: {
      promoterScore: [
        ...["NPS category", "NPS group", "NPS type", "NPS segment", "NPS class", "Promoter type", "Respondent type"],
        ...["Promoter category", "NPS status", "NPS Kategorie", "Catégorie NPS", "Categoría NPS", "Categoria NPS"],
        "NPS categorie",
      ],
    },
  },
  // Whom an answer came from, where no name says it.
  {
    origin: "surveys",
    rank: 2,
    headings: {
      ticketClient: [
        ...["Company ID", "Customer ID", "Client ID", "Account ID", "Account name", "Company name", "Respondent"],
        ...["Respondent email", "Respondent ID", "Email", "E-mail", "User ID", "Contact", "Contact email"],
      ],
    },
  },
];

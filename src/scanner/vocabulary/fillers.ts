import { listOf } from "./words";

/** Words that only say that a column is about a ticket or holds a date or a time. Ignored when phrases are compared. */
export const fillerWords: readonly string[] = listOf({
  English:
    "ticket, tickets, incident, incidents, case, cases, request, issue, call, sr, sys, u, date, dates, time, datetime, timestamp, utc, gmt, at, on, dt, of, the, is, was, when",
  German: "datum, zeit, uhrzeit, zeitpunkt, am, um, vom, der, die, das, storung",
  French: "heure, horodatage, le, la, du, de, des, d, a, l, demande",
  Spanish: "fecha, hora, el, del, y, incidencia, solicitud",
  Portuguese: "data, em, da, do, e, pelo, pela, chamado, chamados, incidente",
  Dutch: "tijd, tijdstip, op, van, het, melding",
});

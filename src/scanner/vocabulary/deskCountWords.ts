import { anyOf, labelSet } from "./words";

/** Headings of what people count of a service desk each week. */
export const deskCountHeadings = {
  open: labelSet({
    English:
      "open, open tickets, tickets open, total open, currently open, backlog, ticket backlog, still open, open now, pending, tickets pending, pending tickets, unresolved tickets, tickets unresolved",
    German: "offen, offene tickets, bestand, rückstand",
    French: "ouverts, tickets ouverts, en cours",
    Spanish: "abiertos, tickets abiertos, pendientes",
    Portuguese: "abertos, em aberto, chamados abertos",
    Dutch: "openstaand, openstaande tickets",
  }),
  opened: labelSet({
    English:
      "new, new tickets, tickets new, opened, tickets opened, created, tickets created, received, incoming, logged, in",
    German: "neu, neue tickets, eröffnet, eingegangen, erstellt",
    French: "nouveaux, créés, nouveaux tickets",
    Spanish: "nuevos, creados, nuevos tickets",
    Portuguese: "novos, criados, novos chamados",
    Dutch: "nieuw, nieuwe tickets, aangemaakt",
  }),
  closed: labelSet({
    English: "closed, tickets closed, closed tickets, resolved, tickets resolved, solved, completed, done, out",
    German: "geschlossen, gelöst, erledigt",
    French: "fermés, résolus, clôturés",
    Spanish: "cerrados, resueltos",
    Portuguese: "fechados, resolvidos, encerrados",
    Dutch: "gesloten, opgelost, afgehandeld",
  }),
  board: labelSet({
    English: "board, service board, queue, team, group, department, service desk, location, site",
    German: "abteilung, gruppe, warteschlange",
    French: "file, équipe",
    Spanish: "cola, equipo",
    Portuguese: "fila, equipe",
    Dutch: "wachtrij, groep",
  }),
} as const;

/** Headings of open tickets that are counted once more: those left lying, old, or nobody's. */
export const partOfOpen = anyOf({
  English:
    "no update, not updated, stale, older than, over \\d+ days, > ?\\d+ days, aged, not assigned, unassigned, waiting, on hold",
  German: "älter als, ohne aktualisierung, nicht zugewiesen",
  French: "plus de \\d+ jours, sans mise [aà] jour, non assign[eé]s",
  Spanish: "m[aá]s de \\d+ d[ií]as, sin actualizar, sin asignar",
  Portuguese: "mais de \\d+ dias, sem atualiza[cç][aã]o, n[aã]o atribu[ií]dos",
  Dutch: "ouder dan, niet toegewezen",
});

import type { Words } from "./words";

/** Whole names of a ticket's states. */
export const ticketStates = {
  done: {
    English: `closed, resolved, solved, completed, complete, done, fixed, cancelled, canceled, answered and closed, archived,
      resolved closed, auto closed`,
    ServiceNow: "closed complete, closed incomplete, closed skipped",
    German: "geschlossen, gelost, gelöst, geloest, erledigt, abgeschlossen, behoben",
    French: "fermé, fermée, résolu, résolue, clos, clôturé, cloture, terminé",
    Spanish: "cerrado, cerrada, resuelto, resuelta, solucionado, finalizado, completado",
    Portuguese: "fechado, resolvido, resolvida, encerrado, concluído, finalizada",
    Dutch: "gesloten, opgelost, afgesloten, afgehandeld, afgemeld, gereed",
  },
  open: {
    English: "new, open, in progress, pending, on hold, waiting, assigned, active, reopened, to do, scheduled",
    ServiceNow: "awaiting user info",
    German: "neu, offen, in bearbeitung, wartend",
    French: "nouveau, ouvert, en cours, en attente",
    Spanish: "nuevo, abierto, en curso, pendiente",
    Portuguese: "novo, aberto, em andamento, pendente",
    Dutch: "nieuw, in behandeling, wacht",
  },
} satisfies Readonly<Record<string, Words>>;

/**
 * States in which work was given up before the ticket was solved: its end, and no solution. They stand first ("Cancelled by
 * user") or last ("Closed - rejected").
 */
export const cancelledStates: Words = {
  English: `cancelled, canceled, auto cancelled, auto canceled, rejected, declined, withdrawn, abandoned,
    voided`,
  German: `storniert, abgebrochen, annulliert, zurückgezogen, zurueckgezogen, abgelehnt, zurückgewiesen, verworfen`,
  French: `annulé, annulée, rejeté, rejetée, refusé, refusée, abandonné, abandonnée, retiré, retirée`,
  Spanish: `cancelado, cancelada, anulado, anulada, rechazado, rechazada, desestimado, desestimada, retirado, retirada`,
  Portuguese: `rejeitado, rejeitada, recusado, recusada, desistência, descartado, descartada`,
  Dutch: `geannuleerd, afgewezen, geweigerd, ingetrokken, vervallen`,
};

/** First words of states with a company's own words behind: "Waiting for parts", "Closed - no reply". */
export const ticketStateStarts = {
  done: {
    English: `closed, resolved, solved, completed, cancelled, canceled, auto closed, auto resolved, auto solved,
      auto completed, auto cancelled, auto canceled`,
    German: "geschlossen, gelost, gelöst",
    French: "résolu, résolue, fermé, fermée, clôturé, clôturée",
    Spanish: "cerrado, cerrada, resuelto, resuelta",
    Portuguese: "fechado, fechada, resolvido, resolvida, encerrado, encerrada",
    Dutch: "gesloten, opgelost, afgesloten",
  },
  open: {
    English: `reopened, re opened, open, new, in progress, work in progress, wip, waiting, awaiting, wait, pending, on hold,
      onhold, hold, assigned, unassigned, acknowledged, escalated, scheduled, processing, working, active, with user,
      with client, with customer, with vendor, with supplier, to do, backlog, triage`,
    German: "neu, offen, in bearbeitung, wartet, wartend, warten, zugewiesen",
    French: "nouveau, nouvelle, ouvert, ouverte, en cours, en attente",
    Spanish: `nuevo, nueva, abierto, abierta, en curso, en espera, en proceso, asignado, asignada, pendiente`,
    Portuguese: `novo, nova, aberto, aberta, em andamento, em atendimento, aguardando, pendente, em espera`,
    Dutch: "nieuw, in behandeling, wacht, gepland, toegewezen",
  },
} satisfies Readonly<Record<string, Words>>;

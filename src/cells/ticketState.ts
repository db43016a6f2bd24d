import { isMissing, type Cell } from "./cell";
import { normalizeLabel } from "./text";

/** Words for the state of a ticket, in six languages. Extend here only. */
const doneWords = new Set(
  [
    ...[
      "closed",
      "resolved",
      "solved",
      "completed",
      "complete",
      "done",
      "fixed",
      "closed complete",
      "closed incomplete",
    ],
    ...["cancelled", "canceled", "closed skipped", "answered and closed", "archived", "resolved closed", "auto closed"],
    ...["geschlossen", "gelost", "geloest", "erledigt", "abgeschlossen", "behoben"],
    ...["ferme", "resolu", "clos", "cloture", "termine", "resolue", "fermee"],
    ...["cerrado", "resuelto", "solucionado", "finalizado", "completado", "cerrada", "resuelta"],
    ...["fechado", "resolvido", "encerrado", "concluido", "finalizada", "resolvida"],
    ...["gesloten", "opgelost", "afgesloten", "afgehandeld", "afgemeld", "gereed"],
  ].map(normalizeLabel),
);
const openWords = new Set(
  [
    ...[
      "new",
      "open",
      "in progress",
      "pending",
      "on hold",
      "waiting",
      "assigned",
      "active",
      "reopened",
      "awaiting user info",
    ],
    ...[
      "neu",
      "offen",
      "in bearbeitung",
      "wartend",
      "nouveau",
      "ouvert",
      "en cours",
      "en attente",
      "nuevo",
      "abierto",
      "en curso",
    ],
    ...[
      "pendiente",
      "novo",
      "aberto",
      "em andamento",
      "pendente",
      "nieuw",
      "in behandeling",
      "wacht",
      "to do",
      "scheduled",
    ],
  ].map(normalizeLabel),
);

/** States with words of a company's own behind the usual one: "Waiting for parts", "Closed - no reply", "En cours (attribué)". */
const doneStart =
  /^[>\s]*(?:auto[\s-]*)?(?:closed|resolved|solved|completed|cancell?ed|geschlossen|gel[oö]st|erledigt|r[eé]solue?|ferm[eé]e?|cl[oô]tur[eé]e?|cerrad[oa]|resuelt[oa]|fechad[oa]|resolvid[oa]|encerrad[oa]|gesloten|opgelost|afgesloten)\b(?!\?)/i;
const openStart =
  /^(?:re-?opened|open|new|in progress|work in progress|wip|waiting|awaiting|wait|pending|on[\s-]hold|hold|assigned|unassigned|acknowledged|escalated|scheduled|processing|working|active|with (?:user|client|customer|vendor|supplier)|to do|backlog|triage|neu|offen|in bearbeitung|wart(?:et|end|en)|zugewiesen|nouveau|nouvelle|ouverte?|en cours|en attente|nuev[oa]|abiert[oa]|en curso|en espera|en proceso|asignad[oa]|pendiente|nov[oa]|abert[oa]|em andamento|em atendimento|aguardando|pendente|em espera|nieuw|in behandeling|wacht|gepland|toegewezen)(?![a-zà-ÿ])/i;

/** True for a state in which work has ended ("Closed", "Gelöst"), false for one in which it goes on; undefined for all other cells. */
export function toDone(cell: Cell): boolean | undefined {
  if (typeof cell !== "string" || isMissing(cell)) return undefined;
  const word = normalizeLabel(cell);
  if (doneWords.has(word)) return true;
  if (openWords.has(word)) return false;
  const text = cell.trim().slice(0, 80);
  if (doneStart.test(text)) return true;
  return openStart.test(text) ? false : undefined;
}

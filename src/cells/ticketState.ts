import { isMissing, type Cell } from "./cell";
import { foldLabel } from "./text";

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
  ].map(foldLabel),
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
  ].map(foldLabel),
);

/** True for a state in which work has ended ("Closed", "Gelöst"), false for one in which it goes on; undefined for all other cells. */
export function toDone(cell: Cell): boolean | undefined {
  if (typeof cell !== "string" || isMissing(cell)) return undefined;
  const word = foldLabel(cell);
  if (doneWords.has(word) || /^(?:>\s*)?closed\b/i.test(cell.trim())) return true;
  return openWords.has(word) ? false : undefined;
}

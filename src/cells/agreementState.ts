import { isMissing, type Cell } from "./cell";
import { foldLabel } from "./text";

/** Words for the state of an agreement, a subscription or a client, in six languages. Extend here only. */
const active = fold(
  ["active", "current", "live", "running", "in force", "ongoing", "renewed", "stayed", "joined", "retained", "paying"],
  [
    "aktiv",
    "laufend",
    "actif",
    "active",
    "en cours",
    "activo",
    "activa",
    "vigente",
    "ativo",
    "ativa",
    "actief",
    "lopend",
  ],
);
const ended = fold(
  [
    "inactive",
    "ended",
    "expired",
    "cancelled",
    "canceled",
    "terminated",
    "churned",
    "closed",
    "lost",
    "left",
    "stopped",
  ],
  [
    "past",
    "former",
    "lapsed",
    "not renewed",
    "suspended",
    "inaktiv",
    "beendet",
    "gekundigt",
    "abgelaufen",
    "gekündigt",
  ],
  ["inactif", "resilie", "termine", "expire", "annule", "inactivo", "cancelado", "cancelada", "vencido", "terminado"],
  ["inativo", "encerrado", "expirado", "inactief", "beeindigd", "opgezegd", "verlopen", "geannuleerd"],
);

/** True for words such as "Active", false for "Cancelled", "Expired", "Churned"; undefined for all other cells. */
export function toActive(cell: Cell): boolean | undefined {
  if (typeof cell !== "string" || isMissing(cell)) return undefined;
  const word = foldLabel(cell);
  return active.has(word) ? true : ended.has(word) ? false : undefined;
}

function fold(...lists: readonly (readonly string[])[]): ReadonlySet<string> {
  return new Set(lists.flat().map(foldLabel));
}

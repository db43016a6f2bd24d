import { isMissing, type Cell } from "./cell";
import { normalizeLabel } from "./text";

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
const trial = fold(
  [
    "trial",
    "trialing",
    "trialling",
    "in trial",
    "on trial",
    "free trial",
    "trial period",
    "trial active",
    "evaluation",
  ],
  ["test", "testphase", "im test", "testzeitraum", "testversion", "probe", "probezeit", "probephase", "probeabo"],
  ["essai", "en essai", "à l'essai", "essai gratuit", "période d'essai", "en période d'essai"],
  ["prueba", "en prueba", "a prueba", "prueba gratuita", "período de prueba", "en período de prueba"],
  ["teste", "em teste", "teste grátis", "período de teste", "em período de teste", "avaliação", "em avaliação"],
  ["proef", "op proef", "proefperiode", "in proefperiode", "proefabonnement", "gratis proefperiode"],
);

/** True for words such as "Trialing", "Testphase": an agreement that is tried out and not paid yet. */
export function isTrialWord(cell: Cell): boolean {
  return typeof cell === "string" && trial.has(normalizeLabel(cell));
}

/** True for words such as "Active", false for "Cancelled", "Expired", "Churned"; undefined for all other cells. */
export function toActive(cell: Cell): boolean | undefined {
  if (typeof cell !== "string" || isMissing(cell)) return undefined;
  const word = normalizeLabel(cell);
  return active.has(word) ? true : ended.has(word) ? false : undefined;
}

function fold(...lists: readonly (readonly string[])[]): ReadonlySet<string> {
  return new Set(lists.flat().map(normalizeLabel));
}

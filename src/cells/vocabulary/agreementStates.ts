import type { Words } from "./words";

/** States of an agreement, a subscription or a client. */
export const agreementStates = {
  active: {
    English: "active, current, live, running, in force, ongoing, renewed, stayed, joined, retained, paying",
    German: "aktiv, laufend",
    French: "actif, active, en cours",
    Spanish: "activo, activa, vigente",
    Portuguese: "ativo, ativa",
    Dutch: "actief, lopend",
  },
  ended: {
    English: `inactive, ended, expired, cancelled, canceled, terminated, churned, closed, lost, left, stopped, past, former,
      lapsed, not renewed, suspended`,
    German: "inaktiv, beendet, gekundigt, gekündigt, abgelaufen",
    French: "inactif, résilié, terminé, expiré, annulé",
    Spanish: "inactivo, cancelado, cancelada, vencido, terminado",
    Portuguese: "inativo, encerrado, expirado",
    Dutch: "inactief, beëindigd, opgezegd, verlopen, geannuleerd",
  },
} satisfies Readonly<Record<string, Words>>;

/** States of an agreement that is tried out and not paid yet. */
export const trialStates: Words = {
  English: "trial, trialing, trialling, in trial, on trial, free trial, trial period, trial active, evaluation",
  German: "test, testphase, im test, testzeitraum, testversion, probe, probezeit, probephase, probeabo",
  French: "essai, en essai, à l'essai, essai gratuit, période d'essai, en période d'essai",
  Spanish: "prueba, en prueba, a prueba, prueba gratuita, período de prueba, en período de prueba",
  Portuguese: `teste, em teste, teste grátis, período de teste, em período de teste, avaliação, em avaliação`,
  Dutch: "proef, op proef, proefperiode, in proefperiode, proefabonnement, gratis proefperiode",
};

import { labelSet } from "./words";

/** What a row of a list of changes says happened to an agreement. */
export const movementWords = {
  won: labelSet({
    English:
      "new, new business, new biz, new subscription, new customer, new client, new mrr, signup, sign up, start, started, activation, activated, created, reactivation, reactivated, win back",
    German: "neu, neukunde, neugeschäft, neuvertrag, reaktivierung",
    French: "nouveau, nouveau client, nouvelle souscription, réactivation",
    Spanish: "nuevo, nueva, alta, nuevo cliente, reactivación",
    Portuguese: "novo, nova, novo cliente, adesão, reativação",
    Dutch: "nieuw, nieuwe klant, heractivering",
  }),
  grown: labelSet({
    English: "upgrade, upgraded, expansion, upsell, cross sell, increase",
    German: "erweiterung, erhöhung",
    French: "hausse, extension",
    Spanish: "ampliación, aumento",
    Portuguese: "expansão, aumento",
    Dutch: "uitbreiding, verhoging",
  }),
  shrunk: labelSet({
    English: "downgrade, downgraded, contraction, downsell, decrease",
    German: "reduzierung, verringerung",
    French: "baisse, réduction",
    Spanish: "reducción, disminución",
    Portuguese: "contração, redução",
    Dutch: "verlaging, inkrimping",
  }),
  /** Either way. */
  changed: labelSet({ English: "price change, plan change" }),
  lost: labelSet({
    English:
      "churn, churned, churned mrr, cancellation, cancelled, canceled, cancel, lost, termination, terminated, unsubscribe, unsubscribed",
    German: "kündigung, gekündigt, abgang, verlust",
    French: "résiliation, résilié, perdu, départ",
    Spanish: "baja, cancelación, cancelado, perdido",
    Portuguese: "cancelamento, cancelado, perdido, saída",
    Dutch: "opzegging, opgezegd, verlies",
  }),
} as const;

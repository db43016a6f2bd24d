import { normalizeLabel } from "./text";

const incidents =
  /^(?:incident|incidents|problem|fault|break ?fix|outage|alert|bug|st[oö]rung|incidente|panne|storing|falla|avaria)/i;
const requests =
  /(?:service ?request|^request|^change|^task|^project|^order|^question|^onboarding|^move|aufgabe|auftrag|anfrage|^demande|^solicitud|^petici|^requisi|^solicita|^aanvraag|^wijziging|^verzoek)/i;

/** "incident" for work on something broken, "request" for work that was asked for; undefined for all other words. */
export function ticketKind(label: string): "incident" | "request" | undefined {
  const text = label.trim();
  if (normalizeLabel(text) === "") return undefined;
  if (requests.test(text)) return "request";
  return incidents.test(text) ? "incident" : undefined;
}

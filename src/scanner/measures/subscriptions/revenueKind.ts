/** What kind of revenue a label speaks of: agreements that come back every month, or work and goods sold once. */
export function revenueKind(label: string): "recurring" | "once" | undefined {
  if (once.test(label)) return "once";
  return recurring.test(label) ? "recurring" : undefined;
}

const recurring =
  /recurring|managed|agreement|subscription|\bmrr\b|contract|retainer|hosting|backup|maintenance|monthly|wiederkehrend|vertrag|abonnement|wartung|monatlich|r[eé]current|contrat|infog[eé]rance|mensuel|recurrente|suscripci[oó]n|mantenimiento|mensual|assinatura|manuten[cç][aã]o|mensal|terugkerend|onderhoud|maandelijks/i;
const once =
  /non.?recurring|one.?time|one.?off|project|hardware|break.?fix|time (?:and|&) materials?|\bt&m\b|einmalig|projekt|projet|ponctuel|proyecto|[uú]nico|projeto|eenmalig/i;

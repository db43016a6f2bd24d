import { isMissing, type Cell } from "./cell";

/** Words for yes and no in exports, by family. Compared without case, spaces, hyphens and underscores. Extend here only. */
const words: readonly { readonly yes: readonly string[]; readonly no: readonly string[] }[] = [
  { yes: ["true", "yes", "y", "1", "x", "✓", "✔"], no: ["false", "no", "n", "0", "✗", "✘"] },
  { yes: ["wahr", "ja", "j"], no: ["falsch", "nein"] },
  { yes: ["vrai", "oui"], no: ["faux", "non"] },
  { yes: ["verdadero", "sí", "si", "s"], no: ["falso"] },
  { yes: ["verdadeiro", "sim"], no: ["não", "nao"] },
  { yes: ["waar"], no: ["onwaar", "nee"] },
  {
    yes: [
      "met",
      "sla met",
      "achieved",
      "within sla",
      "within target",
      "in sla",
      "inside sla",
      "within",
      "inside",
      "compliant",
      "not breached",
      "not violated",
      "in time",
      "on time",
      "pass",
      "passed",
    ],
    no: [
      "missed",
      "sla missed",
      "not met",
      "sla violated",
      "violated",
      "breached",
      "sla breached",
      "breach",
      "outside sla",
      "outside",
      "non compliant",
      "not compliant",
      "not achieved",
      "not within sla",
      "sla breach",
      "out of sla",
      "overdue",
      "late",
      "fail",
      "failed",
    ],
  },
  {
    yes: ["in", "eingehalten", "erfüllt", "respecté", "cumplido", "cumprido", "gehaald", "dentro do prazo", "no prazo"],
    no: ["out", "verletzt", "nicht eingehalten", "non respecté", "incumplido", "descumprido", "niet gehaald"],
  },
  {
    yes: ["resolved", "solved", "closed", "completed", "done", "fixed"],
    no: ["unresolved", "unsolved", "not resolved", "open"],
  },
  {
    yes: ["billable", "billed", "chargeable", "abrechenbar", "facturable", "faturável", "declarabel", "factureerbaar"],
    no: [
      "non billable",
      "not billable",
      "unbillable",
      "nonbillable",
      "do not bill",
      "no charge",
      "non chargeable",
      "internal",
      "nicht abrechenbar",
      "non facturable",
      "no facturable",
      "não faturável",
      "niet declarabel",
    ],
  },
  { yes: ["answered"], no: ["unanswered", "not answered", "abandoned", "missed call", "no answer"] },
];

function normalise(word: string): string {
  return word.toLowerCase().replace(/[\s_-]+/g, "");
}

const meaning = new Map<string, boolean>();
for (const family of words) {
  for (const word of family.yes) meaning.set(normalise(word), true);
  for (const word of family.no) meaning.set(normalise(word), false);
}

/**
 * Yes or no, from TRUE/FALSE, 1/0 or a word such as "met", "Within SLA", "Non-billable", "ja".
 * undefined = neither: a missing mark, another word or another number.
 */
export function toFlag(cell: Cell): boolean | undefined {
  if (typeof cell === "boolean") return cell;
  if (typeof cell === "number") return cell === 1 ? true : cell === 0 ? false : undefined;
  if (typeof cell !== "string" || isMissing(cell)) return undefined;
  return meaning.get(normalise(cell.trim()));
}

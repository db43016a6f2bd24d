import { isMissing, type Cell } from "./cell";

/**
 * Words for yes and no in exports, by family. Compared without case, spaces, hyphens, underscores and the word SLA. What
 * is only the negation of another word ("not met", "unresolved", "nicht abrechenbar") needs no entry. Extend here only.
 */
const words: readonly { readonly yes: readonly string[]; readonly no: readonly string[] }[] = [
  { yes: ["true", "yes", "y", "1", "x", "✓", "✔"], no: ["false", "no", "n", "0", "✗", "✘"] },
  { yes: ["wahr", "ja", "j"], no: ["falsch", "nein"] },
  { yes: ["vrai", "oui"], no: ["faux", "non"] },
  { yes: ["verdadero", "sí", "si", "s"], no: ["falso"] },
  { yes: ["verdadeiro", "sim"], no: ["não", "nao"] },
  { yes: ["waar"], no: ["onwaar", "nee"] },
  {
    yes: ["met", "achieved", "within target", "within", "inside", "compliant", "in time", "on time", "pass", "passed"],
    no: ["missed", "violated", "breached", "breach", "outside", "out of", "overdue", "late", "fail", "failed"],
  },
  {
    yes: ["in", "eingehalten", "erfüllt", "respecté", "cumplido", "cumprido", "gehaald", "dentro do prazo", "no prazo"],
    no: ["out", "verletzt", "incumplido", "descumprido"],
  },
  {
    yes: ["resolved", "solved", "closed", "completed", "done", "fixed"],
    no: ["open"],
  },
  {
    yes: ["billable", "billed", "chargeable", "abrechenbar", "facturable", "faturável", "declarabel", "factureerbaar"],
    no: ["do not bill", "no charge", "internal"],
  },
  { yes: ["answered"], no: ["abandoned", "missed call", "no answer"] },
];

function normalise(word: string): string {
  return word.toLowerCase().replace(/[\s_-]+|sla/g, "");
}

const meaning = new Map<string, boolean>();
for (const family of words) {
  for (const word of family.yes) meaning.set(normalise(word), true);
  for (const word of family.no) meaning.set(normalise(word), false);
}

/** "not", "un-" and their like before a word of three letters or more, without spaces as `normalise` leaves them. */
const negation = /^(?:nicht|niet|n[ãa]o|non|not?|un)(.{3,})$/;

function meaningOf(word: string): boolean | undefined {
  const known = meaning.get(word);
  const negated = meaning.get(negation.exec(word)?.[1] ?? "");
  return known ?? (negated === undefined ? undefined : !negated);
}

/**
 * Yes or no, from TRUE/FALSE, 1/0 or a word such as "met", "Within SLA", "Non-billable", "ja".
 * undefined = neither: a missing mark, another word or another number.
 */
export function toFlag(cell: Cell): boolean | undefined {
  if (typeof cell === "boolean") return cell;
  if (typeof cell === "number") return cell === 1 ? true : cell === 0 ? false : undefined;
  if (typeof cell !== "string" || isMissing(cell)) return undefined;
  return meaningOf(normalise(cell.trim()));
}

import { normalizeKey } from "../../../cells/text";
import type { CategoryColumn } from "../columns/column";

/** The number of the label that a person means by a client's name; undefined when the column has no such client. */
export function findClient(column: CategoryColumn, name: string): number | undefined {
  const wanted = normalizeKey(name);
  const found = column.labels.findIndex((label) => normalizeKey(label) === wanted);
  return found >= 0 ? found : undefined;
}

/** Up to three client names that are spelled most like the one asked for, best first. */
export function nearestClients(labels: readonly string[], name: string): string[] {
  const wanted = normalizeKey(name);
  const scored = labels.map((label) => ({ label, score: likeness(normalizeKey(label), wanted) }));
  scored.sort((a, b) => b.score - a.score || a.label.localeCompare(b.label));
  return scored.slice(0, 3).map(({ label }) => label);
}

/** Share of letter pairs that two names have in common (0 to 1); a name within the other counts as near. */
function likeness(a: string, b: string): number {
  if (a === "" || b === "") return 0;
  if (a.includes(b) || b.includes(a)) return 0.9 + 0.1 * (Math.min(a.length, b.length) / Math.max(a.length, b.length));
  const pairs = pairsOf(b);
  const own = pairsOf(a);
  let common = 0;
  for (const pair of own) if (pairs.has(pair)) common += 1;
  return own.size + pairs.size === 0 ? 0 : (2 * common) / (own.size + pairs.size);
}

function pairsOf(text: string): Set<string> {
  const pairs = new Set<string>();
  for (let at = 0; at < text.length - 1; at++) pairs.add(text.slice(at, at + 2));
  return pairs;
}

import { relationshipsPart, type OpcPackage } from "../package/opcPackage";

/**
 * The parts that go with parts that are removed: what only they refer to (drawings, charts, tables), and the
 * relationships of all of these. Parts that anything else refers to stay.
 */
export function partsToRemove(pack: OpcPackage, removed: readonly string[]): Set<string> {
  if (removed.length === 0) return new Set();
  const referrers = new Map<string, Set<string>>();
  for (const owner of ownersOf(pack)) {
    for (const { target, external } of pack.relationships(owner)) {
      if (external) continue;
      const key = target.toLowerCase();
      referrers.set(key, (referrers.get(key) ?? new Set()).add(owner.toLowerCase()));
    }
  }
  const gone = new Set(removed.map((part) => part.toLowerCase()));
  const queue = [...removed];
  for (let part = queue.shift(); part !== undefined; part = queue.shift()) {
    for (const { target, external } of pack.relationships(part)) {
      const key = target.toLowerCase();
      if (external || gone.has(key) || ![...(referrers.get(key) ?? [])].every((owner) => gone.has(owner))) continue;
      gone.add(key);
      queue.push(target);
    }
  }
  for (const part of [...gone]) gone.add(relationshipsPart(part));
  return gone;
}

/** Every part that has relationships, and "" for the package. */
function ownersOf(pack: OpcPackage): string[] {
  return pack.entries.flatMap(({ name }) => {
    const match = /^(.*?)_rels\/([^/]*)\.rels$/i.exec(name.replace(/\\/g, "/"));
    return match ? [`${match[1]}${match[2]}`] : [];
  });
}

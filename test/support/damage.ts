import fc from "fast-check";

/** What becomes of a stored text that somebody cut, mistyped, edited by hand or replaced. */
export type Damage = (text: string) => string;

const share = fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true });

const cut = share.map(
  (at): Damage =>
    (text) =>
      text.slice(0, Math.floor(at * text.length)),
);

const mistyped = fc
  .tuple(share, fc.string({ minLength: 1, maxLength: 2, unit: "grapheme-ascii" }))
  .map(([at, typed]): Damage => (text) => {
    const place = Math.floor(at * text.length);
    return text.slice(0, place) + typed + text.slice(place + 1);
  });

const wrong = fc.oneof(
  fc.constantFrom<unknown>(null, true, -1, 1.5, 1e300, "", "x", "2026-02-31", [], {}, [null], { a: 1 }, ["=1"]),
  fc.jsonValue({ maxDepth: 1 }),
);

/** One value anywhere in JSON becomes another, or goes. */
const edited = fc
  .tuple(fc.array(share, { minLength: 1, maxLength: 6 }), wrong, fc.boolean())
  .map(([path, value, removed]): Damage => (text) => {
    const document = readJson(text);
    if (document === undefined) return JSON.stringify(value);
    return JSON.stringify(edit(document, path, value, removed) ?? null);
  });

export const damage: fc.Arbitrary<Damage> = fc.oneof(
  { weight: 1, arbitrary: cut },
  { weight: 2, arbitrary: mistyped },
  { weight: 5, arbitrary: edited },
  { weight: 1, arbitrary: fc.json({ maxDepth: 2 }).map((text) => () => text) },
);

function readJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

function edit(at: unknown, [step, ...further]: readonly number[], value: unknown, removed: boolean): unknown {
  if (step === undefined || typeof at !== "object" || at === null) return value;
  const keys = Object.keys(at);
  const key = keys[Math.floor(step * keys.length)];
  if (key === undefined) return value;
  if (removed && further.length === 0)
    return Array.isArray(at)
      ? (at as unknown[]).filter((_one, n) => String(n) !== key)
      : Object.fromEntries(Object.entries(at).filter(([name]) => name !== key));
  const inner = edit((at as Record<string, unknown>)[key], further, value, removed);
  return Array.isArray(at)
    ? (at as unknown[]).map((one, n) => (String(n) === key ? inner : one))
    : Object.fromEntries(Object.entries(at).map(([name, one]) => [name, name === key ? inner : one]));
}

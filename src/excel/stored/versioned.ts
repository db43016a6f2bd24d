/** What lies in the workbook under one key, or why it can't be read. */
export type Versioned = Readonly<Record<string, unknown>> | "damaged" | "newer";

/** Reads what was stored as JSON text with a version. */
export function readVersioned(value: unknown, version: number): Versioned {
  const stored = typeof value === "string" ? parsed(value) : value;
  if (typeof stored !== "object" || stored === null || Array.isArray(stored)) return "damaged";
  const { version: of } = stored as Readonly<Record<string, unknown>>;
  if (of === version) return stored as Readonly<Record<string, unknown>>;
  return Number.isInteger(of) && Number(of) > version ? "newer" : "damaged";
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

import type { ColumnRef, Template } from "./workings";

/** What a template is put together of. */
export type Part = string | number | ColumnRef | Template;

/**
 * Puts a template together.
 *
 * @example template`AVERAGE(${hours})`
 */
export function template(texts: TemplateStringsArray, ...parts: readonly Part[]): Template {
  return joined(texts.flatMap((text, index): Part[] => [text, ...parts.slice(index, index + 1)]));
}

/** One template after the other. */
function joined(parts: readonly Part[]): Template {
  const whole: (string | ColumnRef)[] = [];
  for (const part of parts.flatMap(pieces)) {
    const last = whole[whole.length - 1];
    if (typeof part === "string" && typeof last === "string") whole[whole.length - 1] = last + part;
    else whole.push(part);
  }
  return whole.filter((part) => part !== "");
}

/** Several templates as the arguments of a function. */
export function listed(templates: readonly Part[]): Template {
  return joined(templates.flatMap((one, index) => (index === 0 ? [one] : [",", one])));
}

/** A template as text, each column as `refOf` writes it. */
export function written(parts: Template, refOf: (column: ColumnRef) => string): string {
  return parts.map((part) => (typeof part === "string" ? part : refOf(part))).join("");
}

/** The columns that a template names. */
export function columnsOf(parts: Template): readonly ColumnRef[] {
  return parts.filter((part): part is ColumnRef => typeof part !== "string");
}

function pieces(part: Part): Template {
  if (typeof part === "number") return [String(part)];
  return typeof part === "string" || "column" in part ? [part] : part;
}

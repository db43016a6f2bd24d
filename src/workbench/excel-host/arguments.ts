import { isFormula } from "../document/formulaSyntax";
import { excelError } from "./excelError";
import { colourNames } from "./input/colourNames";
import { isHostObject, type HostObject, type ObjectType } from "./objectType";

/** Readers for what the add-in hands over; anything of the wrong kind is Excel's InvalidArgument. */

export function asText(value: unknown): string {
  if (typeof value !== "string") throw excelError("InvalidArgument");
  return value;
}

export function asNumber(value: unknown): number {
  if (typeof value !== "number" || !Number.isFinite(value)) throw excelError("InvalidArgument");
  return value;
}

export function asInteger(value: unknown, lowest = -Infinity): number {
  const number = asNumber(value);
  if (!Number.isInteger(number) || number < lowest) throw excelError("InvalidArgument");
  return number;
}

export function asBoolean(value: unknown): boolean {
  if (typeof value !== "boolean") throw excelError("InvalidArgument");
  return value;
}

/** One of a set of words, given in any case: enumerations of Office.js are case-insensitive on the wire. */
export function asOneOf<T extends string>(words: readonly T[], value: unknown): T {
  const text = asText(value).toLowerCase();
  const found = words.find((word) => word.toLowerCase() === text);
  if (found === undefined) throw excelError("InvalidArgument");
  return found;
}

export function asRecord(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw excelError("InvalidArgument");
  return value as Record<string, unknown>;
}

/** A formula that Excel takes in; text without "=" is no formula, and taken. */
export function wellFormed(text: string): string {
  if (text.startsWith("=") && !isFormula(text)) throw excelError("InvalidArgument");
  return text;
}

const hexColour = /^#?([0-9A-Fa-f]{6})$/;

/** "#RRGGBB" in upper case, from a hex colour or a colour name of HTML. */
export function asColour(value: unknown): string {
  const text = asText(value);
  const hex = hexColour.exec(text);
  const colour = hex ? `#${(hex[1] ?? "").toUpperCase()}` : colourNames.get(text.toLowerCase());
  if (colour === undefined) throw excelError("InvalidArgument");
  return colour;
}

/** The document's part behind an object that was handed over. */
export function asObject<T>(type: ObjectType<T>, value: unknown): T {
  if (!isHostObject(value) || (value as HostObject<unknown>).type !== (type as unknown)) {
    throw excelError("InvalidArgument");
  }
  return value.target as T;
}

import { isDateSection, dateText } from "./dateText";
import { sectionsOf, type Section } from "./sections";

/** A number as the General format shows it: eleven characters at most, then scientific. */
export function generalText(value: number): string {
  if (value === 0) return "0";
  const size = Math.abs(value);
  if (size >= 1e11 || size < 1e-4) {
    const [mantissa = "", exponent = ""] = value.toExponential(5).split("e");
    const digits = exponent.replace(/^[+-]/, "").padStart(2, "0");
    return `${mantissa.replace(/\.?0+$/, "")}E${exponent.startsWith("-") ? "-" : "+"}${digits}`;
  }
  if (Number.isInteger(value)) return String(value);
  const before = size < 1 ? 1 : Math.floor(Math.log10(size)) + 1;
  return value.toFixed(Math.max(0, Math.min(9, 10 - before))).replace(/\.?0+$/, "");
}

/** Rounds as Excel shows numbers: half away from zero, by the decimal digits a person sees. */
function rounded(value: number, decimals: number): string {
  const exact = Number(`${value.toPrecision(15)}`);
  const [mantissa = "0", exponent = "0"] = exact.toExponential().split("e");
  const shifted = Math.round(Number(`${mantissa}e${Number(exponent) + decimals}`));
  if (!Number.isFinite(shifted) || Math.abs(shifted) > 1e15) return value.toFixed(Math.min(decimals, 100));
  const digits = String(shifted).padStart(decimals + 1, "0");
  return decimals === 0 ? digits : `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
}

function digitsText(value: number, pattern: string): string {
  const scaling = /,+$/.exec(pattern)?.[0].length ?? 0;
  const [whole = "", fraction = ""] = pattern.replace(/,+$/, "").split(".");
  const text = rounded(value / 1000 ** scaling, fraction.length);
  let [integer = "", decimals = ""] = text.split(".");
  const leastWhole = whole.replace(/[^0?]/g, "").length;
  integer = integer.replace(/^0+/, "").padStart(leastWhole, "0");
  if (whole.includes(",")) integer = integer.replace(/\B(?=(\d{3})+$)/g, ",");
  const leastDecimals = fraction.replace(/#+$/, "").length;
  while (decimals.length > leastDecimals && decimals.endsWith("0")) decimals = decimals.slice(0, -1);
  return pattern.includes(".") ? `${integer}.${decimals}` : integer;
}

function scientificText(value: number, pattern: string, exponent: string): string {
  const decimals = pattern.split(".")[1]?.length ?? 0;
  const [mantissa = "", power = ""] = value.toExponential(decimals).split("e");
  const digits = power.replace(/^[+-]/, "").padStart(exponent.length - 2, "0");
  const sign = power.startsWith("-") ? "-" : exponent[1] === "+" ? "+" : "";
  return `${digitsText(Number(mantissa), pattern)}E${sign}${digits}`;
}

function numberSection(value: number, section: Section): string {
  const percent = section.filter((token) => token.kind === "percent").length;
  const scaled = value * 100 ** percent;
  const exponent = section.find((token) => token.kind === "exponent");
  let written = false;
  return section
    .map((token) => {
      if (token.kind === "literal") return token.text;
      if (token.kind === "percent") return "%";
      if (token.kind === "general") return generalText(scaled);
      if (token.kind !== "digits" || written) return "";
      written = true;
      return exponent?.kind === "exponent"
        ? scientificText(scaled, token.text, exponent.text)
        : digitsText(scaled, token.text);
    })
    .join("");
}

/** Whether a number shows as nothing but zeros in a section: such a negative loses its sign, as in Excel. */
const showsZero = (text: string) => !/[1-9]/.test(text);

function textSection(text: string, sections: readonly Section[]): string {
  const section = sections[3] ?? sections.find((one) => one.some((token) => token.kind === "text"));
  if (!section) return text;
  return section.map((token) => (token.kind === "text" ? text : token.kind === "literal" ? token.text : "")).join("");
}

const comparisons: Readonly<Record<string, (value: number, limit: number) => boolean>> = {
  ">": (value, limit) => value > limit,
  ">=": (value, limit) => value >= limit,
  "<": (value, limit) => value < limit,
  "<=": (value, limit) => value <= limit,
  "=": (value, limit) => value === limit,
  "<>": (value, limit) => value !== limit,
};

/** True where a section is for this number; undefined where it doesn't say for which numbers it is. */
function holds(section: Section, value: number): boolean | undefined {
  const condition = section.find((token) => token.kind === "condition");
  const [, operator = "", limit = ""] = /^([<>=]+)(.+)$/.exec(condition?.text ?? "") ?? [];
  return comparisons[operator]?.(value, Number(limit));
}

/** The section for a number, and whether it writes a minus itself, as one for negative numbers alone does. */
function choose(sections: readonly Section[], value: number): { readonly section: Section; readonly ownSign: boolean } {
  const [positive = [], negative, zero] = sections;
  if (sections.some((section) => holds(section, value) !== undefined)) {
    const section = sections.find((one) => holds(one, value) !== false) ?? positive;
    return { section, ownSign: false };
  }
  if (value < 0 && negative) return { section: negative, ownSign: true };
  return { section: value === 0 && zero ? zero : positive, ownSign: false };
}

/** What a cell shows for its value under a number format, however wide its column is. */
export function formattedText(value: number | string | boolean, format: string, date1904: boolean): string {
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string" && (format === "General" || format === "@")) return value;
  const sections = sectionsOf(format);
  if (typeof value === "string") return textSection(value, sections);
  if (format === "@") return generalText(value);
  const { section, ownSign } = choose(sections, value);
  if (isDateSection(section)) return dateText(value, section, date1904);
  const text = numberSection(Math.abs(value), section);
  const signed = value < 0 && !ownSign && !showsZero(text);
  return signed ? `-${text}` : text;
}

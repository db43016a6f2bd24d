/** What a number format says that a number is; undefined for "General" and all formats of plain numbers and texts. */
export type FormatKind = "percent" | "duration" | "time" | "date" | "money";

const quotedText = /"[^"]*"|\\.|_.|\*./g;
/** A language without a sign of money: [$-407]. */
const language = /\[\$-[^\]]*\]/g;
const elapsed = /\[(?:h+|m+|s+)\]/i;
const currency = /[$€£¥₹]|\b(?:USD|EUR|GBP|CHF|AUD|CAD|NZD|BRL|SEK|NOK|DKK|PLN|ZAR|INR|JPY)\b/;

/**
 * What a number under a format code of Excel (US English, as Office.js hands it) stands for: a share ("0.0%"), a length of
 * time ("[h]:mm"), a time of day ("hh:mm"), a date, or money ("[$€-407] #,##0.00").
 */
export function formatKind(code: string): FormatKind | undefined {
  const [positive = ""] = code.replace(language, "").split(";");
  const bare = positive.replace(quotedText, "");
  if (elapsed.test(bare)) return "duration";
  if (bare.includes("%")) return "percent";
  if (currency.test(positive)) return "money";
  const letters = bare.replace(/\[[^\][]*\]|AM\/PM|General/gi, "");
  if (/[yd]/i.test(letters) || /m{3,}/i.test(letters)) return "date";
  return /[hs]/i.test(letters) ? "time" : undefined;
}

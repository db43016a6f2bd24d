/** Texts and quoted sheet names: what stands in them is no function. */
const quoted = /"(?:[^"]|"")*"|'(?:[^']|'')*'/g;
const plainCall = /(?<![\w.])MSP\.[A-Z][A-Z0-9.]*\(/i;
/** How Excel stores a custom function whose add-in it does not know: _xldudf_MSP_FCR( */
const strangeCall = /_xldudf_MSP[_.](?=[A-Z])/i;

/** Whether a formula calls one of the add-in's functions, also in the midst of a longer one. */
export function callsMsp(formula: unknown): formula is string {
  if (typeof formula !== "string" || !formula.startsWith("=") || !/msp[._]/i.test(formula)) return false;
  const bare = formula.replace(quoted, '""');
  return plainCall.test(bare) || strangeCall.test(bare);
}

/** The formula with its functions under the names that people write. */
export function withPlainCalls(formula: string): string {
  return outsideQuotes(formula, (part) => part.replace(new RegExp(strangeCall, "gi"), "MSP."));
}

export function hasStrangeCalls(formula: string): boolean {
  return strangeCall.test(formula.replace(quoted, '""'));
}

function outsideQuotes(formula: string, change: (part: string) => string): string {
  let [changed, at] = ["", 0];
  for (const match of formula.matchAll(quoted)) {
    changed += change(formula.slice(at, match.index)) + match[0];
    at = match.index + match[0].length;
  }
  return changed + change(formula.slice(at));
}

import { tokenize } from "@borgar/fx";

const plainCall = /^MSP\.[A-Z]/i;
/** How Excel stores a custom function whose add-in it does not know: _xldudf_MSP_FCR( */
const strangeCall = /_xldudf_MSP[_.](?=[A-Z])/i;

/** Whether a formula calls one of the add-in's functions, also in the midst of a longer one. */
export function callsMsp(formula: unknown): formula is string {
  if (typeof formula !== "string" || !formula.startsWith("=") || !/msp[._]/i.test(formula)) return false;
  return tokenize(formula).some(
    ({ type, value }) => type === "func" && (plainCall.test(value) || strangeCall.test(value)),
  );
}

/** The formula with its functions under the names that people write. */
export function withPlainCalls(formula: string): string {
  return tokenize(formula)
    .map(({ type, value }) => (type === "func" ? value.replace(strangeCall, "MSP.") : value))
    .join("");
}

export function hasStrangeCalls(formula: string): boolean {
  return tokenize(formula).some(({ type, value }) => type === "func" && strangeCall.test(value));
}

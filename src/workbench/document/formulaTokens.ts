import { tokenize, type Token } from "@borgar/fx";

export type { Token };

/** The tokens of a formula; joined they are the formula. A sheet is one before its "!", A1:B2 is three, A:B is one. */
export function formulaTokens(formula: string): readonly Token[] {
  return tokenize(formula, { mergeRefs: false, negativeNumbers: false });
}

/** As `formulaTokens`, with each reference as one and its sheet in it: Tickets!A1:B2. */
export function formulaTerms(formula: string): readonly Token[] {
  return tokenize(formula, { negativeNumbers: false });
}

export const isCells = (token: Token | undefined) => token?.type === "range" || token?.type === "range_beam";

/** The sheet that a token names, without its quotes; undefined where it names none. */
export function sheetOf(token: Token | undefined): string | undefined {
  if (token?.type === "context") return token.value;
  return token?.type === "context_quote" ? token.value.slice(1, -1).replace(/''/g, "'") : undefined;
}

/** A formula that gives a finding's value, or in words why there is none. */
export type FormulaOrReason = { readonly formula: string } | { readonly reason: string };

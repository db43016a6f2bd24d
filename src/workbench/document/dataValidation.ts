import type { Rect } from "./rect";

export type ValidationOperator =
  | "Between"
  | "NotBetween"
  | "EqualTo"
  | "NotEqualTo"
  | "GreaterThan"
  | "LessThan"
  | "GreaterThanOrEqualTo"
  | "LessThanOrEqualTo";

/** What may be typed into a cell. Formulas are texts with or without "="; a list's source is "a,b,c" or a formula. */
export type ValidationRule =
  | {
      readonly type: "WholeNumber" | "Decimal" | "TextLength";
      readonly operator: ValidationOperator;
      readonly formula1: string;
      readonly formula2?: string;
    }
  | { readonly type: "List"; readonly source: string; readonly inCellDropDown: boolean }
  | { readonly type: "Custom"; readonly formula: string };

export interface ErrorAlert {
  readonly message: string;
  readonly showAlert: boolean;
  readonly style: "Stop" | "Warning" | "Information";
  readonly title: string;
}

export interface InputPrompt {
  readonly message: string;
  readonly showPrompt: boolean;
  readonly title: string;
}

export interface DataValidation {
  ranges: readonly Rect[];
  rule: ValidationRule;
  ignoreBlanks: boolean;
  errorAlert: ErrorAlert;
  prompt: InputPrompt;
}

export const defaultErrorAlert: ErrorAlert = { message: "", showAlert: true, style: "Stop", title: "" };
export const defaultPrompt: InputPrompt = { message: "", showPrompt: true, title: "" };

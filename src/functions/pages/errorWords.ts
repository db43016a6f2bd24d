import type { FailureCode } from "../../cells/failure";

/** What the errors of the functions mean, and what to do about them. */
export const errorWords: readonly { readonly error: FailureCode; readonly text: string }[] = [
  {
    error: "#VALUE!",
    text: "A cell can't be read, or two ranges differ in size. The message names the first such row.",
  },
  {
    error: "#N/A",
    text: "There is nothing to count, or nothing is published: the cells are blank, or no row is complete.",
  },
  { error: "#DIV/0!", text: "What is divided by is 0, for example the number of tickets." },
  { error: "#NUM!", text: "The result is too large for Excel." },
];

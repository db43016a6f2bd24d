/** The error values that a computation of ours may end in. */
export type FailureCode = "#VALUE!" | "#DIV/0!" | "#N/A" | "#NUM!" | "#REF!" | "#NAME?" | "#NULL!";

/** Why something could not be computed: the error value for the cell and one sentence for the user. */
export interface Failure {
  readonly failure: FailureCode;
  readonly message: string;
}

export function failure(code: FailureCode, message: string): Failure {
  return { failure: code, message };
}

export function isFailure(value: unknown): value is Failure {
  return typeof value === "object" && value !== null && "failure" in value;
}

import { ExcelError } from "./excelError";

/** When in a request a fault strikes. */
export type FaultPoint =
  /** Nothing was done. */
  | "before"
  /** So many actions were done. */
  | { readonly afterActions: number }
  /** Everything was done, but the answer got lost. */
  | "after";

export interface FaultOptions {
  readonly when?: FaultPoint;
  readonly message?: string;
}

export interface Fault {
  readonly error: ExcelError;
  readonly when: FaultPoint;
}

/** The failures that were ordered, by the number of the request they strike; requests count from 1. */
export class Faults {
  private readonly ordered = new Map<number, Fault>();

  order(request: number, code: string, options: FaultOptions = {}): void {
    if (!Number.isInteger(request) || request < 1) throw new RangeError("Requests count from 1.");
    this.ordered.set(request, { error: new ExcelError(code, options.message), when: options.when ?? "before" });
  }

  /** The fault of a request, once. */
  take(request: number): Fault | undefined {
    const fault = this.ordered.get(request);
    this.ordered.delete(request);
    return fault;
  }

  clear(): void {
    this.ordered.clear();
  }
}

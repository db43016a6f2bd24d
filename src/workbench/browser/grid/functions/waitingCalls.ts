interface Waiting {
  readonly promise: Promise<unknown>;
  /** Gives the result or throws what the call failed with; left out = it is not there yet. */
  outcome?: () => unknown;
}

/**
 * Calls of functions that answer later: the cell shows #BUSY! until all of them have answered, and is then calculated
 * again with what they gave. They aren't asked a second time for that, and never answer from memory afterwards.
 */
export class WaitingCalls {
  private readonly calls = new Map<string, Waiting>();
  private open = 0;

  /** `ready` calculates the cells that wait again. */
  constructor(private readonly ready: () => void) {}

  /** The result of a call known by what it is made of; a promise where it has to be waited for. */
  call(of: unknown, make: () => unknown): unknown {
    const known = this.calls.size > 0 ? this.calls.get(JSON.stringify(of)) : undefined;
    if (known) return known.outcome ? known.outcome() : known.promise;
    const result = make();
    if (!isPromise(result)) return result;
    const waiting: Waiting = { promise: result };
    this.calls.set(JSON.stringify(of), waiting);
    this.open += 1;
    const settle = (outcome: () => unknown): void => {
      waiting.outcome = outcome;
      this.open -= 1;
      if (this.open === 0) this.finish();
    };
    result.then(
      (value) => settle(() => value),
      (error: Error) =>
        settle(() => {
          throw error;
        }),
    );
    return result;
  }

  private finish(): void {
    this.ready();
    for (const [key, { outcome }] of this.calls) if (outcome) this.calls.delete(key);
  }
}

function isPromise(result: unknown): result is Promise<unknown> {
  return typeof (result as { readonly then?: unknown } | null | undefined)?.then === "function";
}

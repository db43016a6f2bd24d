import { AsyncLocalStorage } from "node:async_hooks";
import type * as addIn from "../../src/excel/addIn";
import type { ExcelHost } from "../../src/workbench/excel-host";

type AddIn = typeof addIn;

/** The add-in of another pane: the same code, nothing of what it remembers. */
export function otherPane(): AddIn {
  let pane: AddIn | undefined;
  jest.isolateModules(() => (pane = jest.requireActual<AddIn>("../../src/excel/addIn")));
  if (!pane) throw new Error("The add-in could not be loaded.");
  return pane;
}

interface Executor {
  executeAsync(custom: string, flags: number, message: { readonly Body: Body }): Promise<unknown>;
}

interface Body {
  readonly Actions: readonly { readonly Name?: string; readonly ActionType: number }[];
}

interface Hook {
  _createRequestExecutorOrNull(): Executor;
}

const current = new AsyncLocalStorage<Writer>();

/** One of several who work in the same Excel: its requests wait until they are let through. */
export class Writer {
  private allowed: number;
  private waiting: (() => void)[] = [];
  private atGate: (() => void)[] = [];
  /** Requests that were let through. */
  requests = 0;

  private constructor(allowed: number) {
    this.allowed = allowed;
  }

  /** Starts a step, of which as many requests are let through at first. */
  static start<T>(allowed: number, step: () => Promise<T>): { readonly writer: Writer; readonly ended: Promise<T> } {
    const one = new Writer(allowed);
    return { writer: one, ended: current.run(one, step) };
  }

  /** Comes when as many requests as allowed are done and the next one waits, or when the step has ended. */
  async paused(ended: Promise<unknown>): Promise<void> {
    const here = new Promise<void>((go) => {
      if (this.waiting.length > 0) go();
      else this.atGate.push(go);
    });
    await Promise.race([here, ended.then(ignore, ignore)]);
  }

  /** Lets further requests through. */
  allow(more: number): void {
    this.allowed += more;
    for (const go of this.waiting.splice(0)) go();
  }

  async gate(): Promise<void> {
    while (this.requests >= this.allowed) {
      const go = new Promise<void>((resolve) => this.waiting.push(resolve));
      for (const told of this.atGate.splice(0)) told();
      await go;
    }
    this.requests += 1;
  }
}

const ignore = () => undefined;

/** Makes requests of writers wait for their turn. */
export function gateRequests({ OfficeExtension }: ExcelHost): void {
  const { SessionBase } = OfficeExtension as unknown as { SessionBase: { _overrideSession: Hook } };
  const hook = SessionBase._overrideSession;
  const inner = hook._createRequestExecutorOrNull();
  hook._createRequestExecutorOrNull = () => ({
    async executeAsync(custom, flags, message) {
      // In the last request of a run Office.js only lets go of ranges.
      const isWork = message.Body.Actions.some(
        ({ ActionType, Name }) => ActionType !== 1 && Name !== "_RemoveReference",
      );
      if (isWork) await current.getStore()?.gate();
      return inner.executeAsync(custom, flags, message);
    },
  });
}

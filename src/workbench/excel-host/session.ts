import { type ExcelError, excelError } from "./excelError";
import { ActionFailed, RequestRun } from "./executor";
import { Faults, type Fault } from "./faults";
import { ActionType, delayForCellEditFlag, type RequestBody, type Response, type ResponseBody } from "./protocol";
import { CalculationDue, type Pace } from "./recalculation";
import { References } from "./references";
import type { SimulatedExcel } from "./simulatedExcel";

export interface HostStats {
  /** Requests answered or refused, without those in which Office.js only lets go of ranges. */
  roundTrips: number;
  requestBytes: number;
  responseBytes: number;
  /** Actions carried out: objects opened, properties loaded or set, methods called. */
  actions: number;
  /** Requests in which Office.js only let go of ranges. */
  cleanups: number;
}

/** Bytes that a request or response of Excel on the web may have. */
const payloadLimit = 5 * 1024 * 1024;

function byteLength(text: string): number {
  return typeof Buffer === "undefined" ? new TextEncoder().encode(text).length : Buffer.byteLength(text);
}

function failed(error: ExcelError, body: ResponseBody | null = null, status = statusOf(error.code)): Response {
  return { HttpStatusCode: status, ErrorCode: error.code, ErrorMessage: error.message, Headers: {}, Body: body };
}

const statuses: Readonly<Record<string, number>> = {
  AccessDenied: 403,
  ActivityLimitReached: 429,
  GeneralException: 500,
  ItemAlreadyExists: 409,
  ItemNotFound: 404,
  NotImplemented: 501,
  ServiceNotAvailable: 503,
  Timeout: 504,
  Unauthenticated: 401,
};

function statusOf(code: string): number {
  return statuses[code] ?? 400;
}

/** Whether a request does nothing but let go of tracked ranges, at the end of Excel.run. */
function isCleanup(body: RequestBody): boolean {
  const work = body.Actions.filter((action) => action.ActionType !== ActionType.instantiate);
  return work.length > 0 && work.every((action) => action.Name === "_RemoveReference");
}

/** As it is when this module loads: a test may put a clock of its own in its place later. */
const soon: ((go: () => void) => unknown) | undefined =
  typeof globalThis.setImmediate === "function" ? globalThis.setImmediate : undefined;

/**
 * Excel answers from outside: whatever waits in the program, such as the click that cancels a scan, has its turn before.
 */
function turn(): Promise<void> {
  return soon ? new Promise((go) => soon(go)) : Promise.resolve();
}

export interface SessionHooks {
  /** A request is going to be answered. */
  beforeRequest?(): void;
  afterRequest(): void;
  /** Left out, a request is answered at a stretch. */
  readonly pace?: Pace | undefined;
}

/** Formulas that spill into what they read are calculated again so often; then at a stretch. */
const mostRounds = 8;

/** A stretch of work, after which others have their turn. */
class Stretch {
  private since = performance.now();

  constructor(private readonly pace: Pace | undefined) {}

  get isOver(): boolean {
    return this.pace !== undefined && performance.now() - this.since > this.pace.milliseconds;
  }

  async pause(): Promise<void> {
    await this.pace?.pause();
    this.since = performance.now();
  }
}

/** The wire between Office.js and the simulated Excel: everything crosses it as JSON text, as it would in Excel. */
export class Session {
  readonly faults = new Faults();
  readonly stats: HostStats = { roundTrips: 0, requestBytes: 0, responseBytes: 0, actions: 0, cleanups: 0 };
  private readonly references = new References();
  private editing = false;
  private waiting: (() => void)[] = [];
  /** The request before this one: Excel answers one after the other. */
  private before: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly excel: SimulatedExcel,
    private readonly hooks: SessionHooks,
  ) {}

  /** Whether the user is typing into a cell; requests are refused then, or wait where the add-in asked for that. */
  get cellEditMode(): boolean {
    return this.editing;
  }

  set cellEditMode(editing: boolean) {
    this.editing = editing;
    if (editing) return;
    const waiting = this.waiting;
    this.waiting = [];
    for (const go of waiting) go();
  }

  async execute(flags: number, message: { readonly Body: unknown }): Promise<Response> {
    const text = JSON.stringify(message.Body);
    const body = JSON.parse(text) as RequestBody;
    if (isCleanup(body)) {
      this.stats.cleanups += 1;
      const run = new RequestRun(body, this.excel, this.references);
      for (const action of body.Actions) run.run(action);
      return { HttpStatusCode: 200, ErrorCode: "", ErrorMessage: "", Headers: {}, Body: { TraceIds: [] } };
    }
    while (this.editing && (flags & delayForCellEditFlag) !== 0) {
      await new Promise<void>((go) => this.waiting.push(go));
    }
    await turn();
    const { pace } = this.hooks;
    if (!pace) return this.answered(body, text);
    const answer = this.before.then(() => this.answered(body, text));
    this.before = answer.catch(() => undefined);
    return answer;
  }

  private async answered(body: RequestBody, text: string): Promise<Response> {
    this.stats.roundTrips += 1;
    const bytes = byteLength(text);
    this.stats.requestBytes += bytes;
    const fault = this.faults.take(this.stats.roundTrips);
    if (this.editing) return failed(excelError("InvalidOperationInCellEditMode"));
    const limited = this.excel.platform === "web";
    if (limited && bytes > payloadLimit) return failed(excelError("RequestPayloadSizeLimitExceeded"), null, 413);
    this.hooks.beforeRequest?.();
    try {
      return await this.answer(body, fault);
    } finally {
      this.hooks.afterRequest();
    }
  }

  private async answer(body: RequestBody, fault: Fault | undefined): Promise<Response> {
    if (fault?.when === "before") return failed(fault.error);
    const run = new RequestRun(body, this.excel, this.references);
    const results: { ActionId: number; Value: unknown }[] = [];
    const traces: number[] = [];
    const limit = typeof fault?.when === "object" ? fault.when.afterActions : Infinity;
    const stretch = new Stretch(this.hooks.pace);
    let index = 0;
    try {
      for (const action of body.Actions) {
        if (index >= limit) throw new ActionFailed(fault?.error ?? excelError("GeneralException"), "");
        if (stretch.isOver) await stretch.pause();
        const value = await this.perform(run, action);
        this.stats.actions += 1;
        if (action.ActionType === ActionType.trace) traces.push(action.Id);
        results.push({ ActionId: action.Id, Value: value });
        index += 1;
      }
      if (this.hooks.pace) await this.excel.recalculation.inSlices(this.hooks.pace);
    } catch (error) {
      if (!(error instanceof ActionFailed)) throw error;
      return this.broken(error, index, traces);
    } finally {
      this.excel.recalculation.suspended = false;
    }
    if (fault) return failed(fault.error);
    const answer = JSON.stringify({ Results: results, TraceIds: traces });
    const bytes = byteLength(answer);
    this.stats.responseBytes += bytes;
    if (this.excel.platform === "web" && bytes > payloadLimit) {
      return failed(excelError("ResponsePayloadSizeLimitExceeded"), null, 413);
    }
    return {
      HttpStatusCode: 200,
      ErrorCode: "",
      ErrorMessage: "",
      Headers: {},
      Body: JSON.parse(answer) as ResponseBody,
    };
  }

  /** Does an action, at once, or again when what it reads is calculated in slices. */
  private async perform(run: RequestRun, action: RequestBody["Actions"][number]): Promise<unknown> {
    const { recalculation } = this.excel;
    const { pace } = this.hooks;
    for (let round = 0; pace && round < mostRounds; round += 1) {
      recalculation.paced = true;
      try {
        return run.run(action);
      } catch (error) {
        if (!(error instanceof CalculationDue)) throw error;
      } finally {
        recalculation.paced = false;
      }
      await recalculation.inSlices(pace);
    }
    return run.run(action);
  }

  private broken({ error, location }: ActionFailed, index: number, traces: readonly number[]): Response {
    const body: ResponseBody = {
      TraceIds: traces,
      Error: { Code: error.code, Message: error.message, Location: location, ActionIndex: index },
    };
    return { HttpStatusCode: statusOf(error.code), ErrorCode: "", ErrorMessage: "", Headers: {}, Body: body };
  }
}

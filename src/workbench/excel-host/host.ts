import type { WorkbookDocument } from "../document/workbookDocument";
import { customFunctionsGlobal, type Blank, type CustomFunction, type CustomFunctionsGlobal } from "./customFunctions";
import { excelError } from "./excelError";
import type { FaultOptions } from "./faults";
import { HostEvents } from "./hostEvents";
import { declares, internals, type OfficeLibrary, type SessionHook } from "./library";
import { resolveRange } from "./members/rangeTarget";
import type { Pace } from "./recalculation";
import { reportChange } from "./input/writeCells";
import { formatLocalAddress, splitSheet } from "../document/a1";
import { officeGlobal, type OfficeGlobal } from "./officeGlobals";
import { membersUpTo, type RequirementSets } from "./requirementSets";
import { Session, type HostStats } from "./session";
import { SimulatedExcel, type Platform } from "./simulatedExcel";

export interface ExcelHostOptions {
  /** Which Excel is played; "web" has the limit of 5 MB per request and response. Default "desktop". */
  readonly platform?: Platform;
  /** How blank cells arrive in custom functions. Default: as the platform does it, 0 on the desktop, "" on the web. */
  readonly blanks?: Blank;
  /** The highest ExcelApi requirement set; default "1.17". Where it is given, newer members are refused as well. */
  readonly excelApi?: string;
  readonly darkTheme?: boolean;
  /** Requests are answered with pauses, for a page that has to stay alive; left out: at a stretch. */
  readonly pace?: Pace;
  /** A request is going to be answered. */
  readonly beforeRequest?: () => void;
}

/** A simulated Excel with a workbook open. One at a time is connected to Office.js: the one started last. */
export interface ExcelHost {
  readonly Excel: OfficeLibrary["Excel"];
  readonly OfficeExtension: OfficeLibrary["OfficeExtension"];
  readonly Office: OfficeGlobal;
  readonly CustomFunctions: CustomFunctionsGlobal;
  readonly document: WorkbookDocument;
  readonly platform: Platform;
  readonly blanks: Blank;
  /** Custom functions that the add-in has associated, by their upper-case id. */
  readonly customFunctions: ReadonlyMap<string, CustomFunction>;
  /** Ribbon actions that the add-in has associated. */
  readonly actions: ReadonlyMap<string, (...args: never[]) => unknown>;
  readonly stats: HostStats;
  /** Whether a request is being answered: the workbook is Excel's then. */
  readonly answering: boolean;
  /** Whether the user is typing into a cell. */
  cellEditMode: boolean;
  run<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T>;
  resetStats(): void;
  /** Lets one request fail with a code: the n-th since the start or since resetStats, counted from 1. */
  failRequest(request: number, code: string, options?: FaultOptions): void;
  failNext(code: string, options?: FaultOptions): void;
  clearFailures(): void;
  /** Selects cells as the user does: "Tickets!A1:B9". */
  select(address: string): void;
  /**
   * Tells Excel that the user has changed cells ("Tickets!A1:B9") which stand in the document already: formulas that
   * read them are due, and the add-in's handlers of the change are called.
   */
  edited(address: string): void;
  /** Calls back after every request that may have changed the document. Gives the way to stop it. */
  onRequest(listener: () => void): () => void;
  /** Makes Excel, Office, OfficeExtension and CustomFunctions global; gives the way back. */
  install(target?: object): () => void;
  /** Disconnects from Office.js and takes the globals away again. */
  dispose(): void;
}

type Globals = Pick<ExcelHost, "Excel" | "Office" | "OfficeExtension" | "CustomFunctions">;

/**
 * Makes the objects global and gives the way back. In a page the library's script tag has declared some of the names
 * itself: those can be given another value, but neither be redefined nor removed.
 */
function install(globals: Globals, target: object): () => void {
  const before = new Map(
    Object.keys(globals).map((name) => [name, Object.getOwnPropertyDescriptor(target, name)] as const),
  );
  const isFixed = (name: string) => before.get(name)?.configurable === false;
  for (const [name, value] of Object.entries(globals)) {
    if (isFixed(name)) Reflect.set(target, name, value);
    else Object.defineProperty(target, name, { value, configurable: true, writable: true, enumerable: true });
  }
  return () => {
    for (const [name, descriptor] of before) {
      if (isFixed(name)) Reflect.set(target, name, descriptor?.value);
      else if (descriptor) Object.defineProperty(target, name, descriptor);
      else Reflect.deleteProperty(target, name);
    }
  };
}

/** Starts a simulated Excel behind a loaded library; several may follow one another in one process. */
export function startExcelHostOn(
  library: OfficeLibrary,
  document: WorkbookDocument,
  options: ExcelHostOptions & { readonly requirementSets?: () => RequirementSets } = {},
): ExcelHost {
  const platform = options.platform ?? "desktop";
  const inside = internals(library);
  const { excelApi, requirementSets } = options;
  const hasMember = excelApi && requirementSets ? membersUpTo(excelApi, requirementSets()) : undefined;
  const excel = new SimulatedExcel(
    document,
    platform,
    hasMember,
    (type, member) => declares(library, type, member) || requirementSets?.().has(`${type}.${member}`) === true,
  );
  let answering = false;
  const events = new HostEvents(inside);
  const listeners = new Set<() => void>();
  const deliver = () => {
    for (const event of excel.takeEvents()) queueMicrotask(() => events.fire(event));
    for (const listener of listeners) listener();
  };
  const session = new Session(excel, {
    pace: options.pace,
    beforeRequest: () => {
      options.beforeRequest?.();
      answering = true;
    },
    afterRequest: () => {
      answering = false;
      deliver();
    },
  });
  const executor = {
    executeAsync: (_customData: string, flags: number, message: { readonly Body: unknown }) =>
      session.execute(flags, message),
  };
  // A real SessionBase: the library then asks it for events too.
  const hook: SessionHook = Object.assign(new inside.SessionBase(), {
    _resolveRequestUrlAndHeaderInfo: () => Promise.resolve(null),
    _createRequestExecutorOrNull: () => executor,
    getEventRegistration: () => events.registration,
  });
  inside.SessionBase._overrideSession = hook;

  const customFunctions = new Map<string, CustomFunction>();
  const actions = new Map<string, (...args: never[]) => unknown>();
  const globals: Globals = {
    Excel: library.Excel,
    OfficeExtension: library.OfficeExtension,
    Office: officeGlobal({ ...options, platform }, actions),
    CustomFunctions: customFunctionsGlobal(library, customFunctions),
  };
  const undo: (() => void)[] = [];
  const rangeAt = (address: string) => {
    const { sheet: name, local } = splitSheet(address);
    const sheet = name === undefined ? document.activeSheet : document.sheet(name);
    if (!sheet) throw excelError("ItemNotFound");
    return resolveRange(excel, sheet, local);
  };

  return {
    ...globals,
    document,
    platform,
    blanks: options.blanks === undefined ? (platform === "web" ? "" : 0) : options.blanks,
    customFunctions,
    actions,
    get stats() {
      return session.stats;
    },
    get answering() {
      return answering;
    },
    get cellEditMode() {
      return session.cellEditMode;
    },
    set cellEditMode(editing: boolean) {
      session.cellEditMode = editing;
    },
    run: <T>(batch: (context: Excel.RequestContext) => Promise<T>) => {
      if (inside.SessionBase._overrideSession !== hook) throw new Error("This simulated Excel is no longer connected.");
      return library.Excel.run(batch);
    },
    resetStats: () =>
      void Object.assign(session.stats, { roundTrips: 0, requestBytes: 0, responseBytes: 0, actions: 0, cleanups: 0 }),
    failRequest: (request, code, faultOptions) => session.faults.order(request, code, faultOptions),
    failNext: (code, faultOptions) => session.faults.order(session.stats.roundTrips + 1, code, faultOptions),
    clearFailures: () => session.faults.clear(),
    select: (address) => {
      const { sheet, rect } = rangeAt(address);
      const local = formatLocalAddress(rect);
      document.selection = { sheet, address: local };
      excel.report({ kind: "selectionChanged", sheet, address: local });
      deliver();
    },
    edited: (address) => {
      const area = rangeAt(address);
      excel.recalculation.touch(area);
      reportChange(excel, area, undefined, false);
      deliver();
    },
    onRequest: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    install: (target = globalThis) => {
      const remove = install(globals, target);
      undo.push(remove);
      return remove;
    },
    dispose: () => {
      for (const remove of undo.splice(0).reverse()) remove();
      listeners.clear();
      if (inside.SessionBase._overrideSession === hook) inside.SessionBase._overrideSession = undefined;
    },
  };
}

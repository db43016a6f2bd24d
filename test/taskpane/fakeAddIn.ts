import type { Cell } from "../../src/cells/cell";
import type { ScanResult } from "../../src/scanner/result/finding";
import type { UserBenchmark } from "../../src/catalogue/userBenchmarks/userBenchmark";
import { withFigure, withoutFigure } from "../../src/catalogue/userBenchmarks/userBenchmark";
import type {
  AddIn,
  Answers,
  AnswerStore,
  ClientsRequest,
  FormulaCells,
  FormulasChanged,
  FormulaToInsert,
  FormulaStep,
  UserBenchmarks,
  UserBenchmarkStore,
  Reach,
  Preferences,
  ScanRequest,
  SettingsStore,
  StartUp,
  SheetSteps,
  WorkbookSettings,
  Written,
} from "../../src/taskpane/port";
import { emptyScorecard, scorecard } from "./samples";

interface Pending<T> {
  readonly succeed: (value: T) => void;
  readonly fail: (error: unknown) => void;
}

/** The pane's port with every step in the test's hand: what was asked for, and what comes of it when the test says so. */
export class FakeAddIn implements AddIn {
  readonly scans: (ScanRequest & Pending<ScanResult>)[] = [];
  readonly writes: ({ readonly mode: string } & Pending<Written>)[] = [];
  readonly clientWrites: (ClientsRequest & { readonly names: readonly string[] } & Pending<readonly Written[]>)[] = [];
  readonly formulaSteps: ({ readonly step: FormulaStep; readonly reach: Reach } & Pending<FormulasChanged>)[] = [];
  readonly switches: ({ readonly mode: string } & Pending<Written>)[] = [];
  readonly drills: ({ readonly key: string; readonly answers: Answers; readonly signal: AbortSignal } & Pending<{
    sheetName: string;
  }>)[] = [];
  readonly removals: ({ readonly sheetNames: readonly string[] } & Pending<void>)[] = [];
  readonly selected: string[] = [];
  readonly activated: string[] = [];
  readonly logged: unknown[] = [];
  readonly savedPreferences: Preferences[] = [];
  selectError?: Error;

  constructor(
    readonly preferences: Preferences = {},
    readonly liveUnavailable?: string,
  ) {}

  scan(request: ScanRequest): Promise<ScanResult> {
    return new Promise((succeed, fail) => this.scans.push({ ...request, succeed, fail }));
  }

  assess(result: ScanResult) {
    return result.findings.length > 0 ? scorecard : emptyScorecard;
  }

  write(_result: ScanResult, { mode }: { readonly mode: string }): Promise<Written> {
    return new Promise((succeed, fail) => this.writes.push({ mode, succeed, fail }));
  }

  writeClients(names: readonly string[], request: ClientsRequest): Promise<readonly Written[]> {
    return new Promise((succeed, fail) => this.clientWrites.push({ ...request, names, succeed, fail }));
  }

  readonly sheets: SheetSteps = {
    formulas: (step, reach) => new Promise((succeed, fail) => this.formulaSteps.push({ step, reach, succeed, fail })),
    switchMode: (mode) => new Promise((succeed, fail) => this.switches.push({ mode, succeed, fail })),
    drillThrough: (key, options) =>
      new Promise((succeed, fail) => this.drills.push({ key, ...options, succeed, fail })),
    remove: (sheetNames) => new Promise((succeed, fail) => this.removals.push({ sheetNames, succeed, fail })),
  };

  /** The answers that the workbook keeps; `answersError` makes keeping and reading fail. */
  storedAnswers: Answers = {};
  answersError?: Error;

  readonly answers: AnswerStore = {
    read: async () => this.orAnswersError(() => this.storedAnswers),
    change: async (added, forgotten) =>
      this.orAnswersError(() => {
        const left = Object.entries(this.storedAnswers).filter(([id]) => !forgotten.includes(id));
        this.storedAnswers = { ...Object.fromEntries(left), ...added };
      }),
  };

  /** What is selected in the sheet, the values of its ranges, and what cells hold already, by address. */
  selection = "KPIs!D14";
  rangeValues: Readonly<Record<string, readonly (readonly Cell[])[]>> = {};
  heldCells: Readonly<Record<string, string>> = {};
  readonly inserted: FormulaToInsert[] = [];
  cellsError?: Error;

  readonly cells: FormulaCells = {
    pick: async () => this.orCellsError(() => ({ address: this.selection, cell: this.selection.replace(/:.*/, "") })),
    read: async (addresses) => this.orCellsError(() => addresses.map((address) => this.rangeValues[address])),
    insert: async (wanted) =>
      this.orCellsError(() => {
        const holds = this.heldCells[wanted.cell];
        if (holds !== undefined && !wanted.replace) return { holds };
        this.inserted.push(wanted);
        return { shows: "75.0%" };
      }),
  };

  private orCellsError<T>(step: () => T): T {
    if (this.cellsError) throw this.cellsError;
    return step();
  }

  keptSettings: WorkbookSettings = {};
  settingsError?: Error;

  readonly settings: SettingsStore = {
    read: async () => this.keptSettings,
    save: async (change) => {
      if (this.settingsError) throw this.settingsError;
      const all = Object.entries({ ...this.keptSettings, ...change });
      return (this.keptSettings = Object.fromEntries(all.filter(([, value]) => value !== undefined && value !== "")));
    },
  };

  starts = false;

  readonly startUp: StartUp = {
    read: async () => this.starts,
    change: async (starts) => {
      if (this.settingsError) throw this.settingsError;
      this.starts = starts;
    },
  };

  host() {
    return "Excel 16.0 (PC), ExcelApi 1.17";
  }

  private orAnswersError<T>(step: () => T): T {
    if (this.answersError) throw this.answersError;
    return step();
  }

  /** Presses a button of the ribbon. */
  press?: (step: FormulaStep) => Promise<void>;

  onCommand(run: (step: FormulaStep) => Promise<void>) {
    this.press = run;
    return () => (this.press = undefined);
  }

  async select(address: string) {
    if (this.selectError) {
      throw this.selectError;
    }
    this.selected.push(address);
  }

  async activate(sheetName: string) {
    this.activated.push(sheetName);
  }

  describe(error: unknown) {
    const code = error instanceof Error ? error.name : "Unknown";
    return { code, message: `It failed: ${code}. Nothing was changed.`, retry: code !== "ExcelTooOld" };
  }

  log(error: unknown) {
    this.logged.push(error);
  }

  /** What the workbook holds of the user's own figures; `ownError` makes every step fail. */
  held: UserBenchmarks = { figures: [], setAside: [] };
  ownError?: Error;

  readonly userBenchmarks: UserBenchmarkStore = {
    read: () => this.own((held) => held),
    save: (figure: UserBenchmark, replaced?: UserBenchmark) =>
      this.own((held) => ({ ...held, figures: withFigure(held.figures, figure, replaced) })),
    saveAll: (figures) =>
      this.own((held) => ({ ...held, figures: figures.reduce((list, one) => withFigure(list, one), held.figures) })),
    remove: (figure) => this.own((held) => ({ ...held, figures: withoutFigure(held.figures, figure) })),
    startNewList: () => this.own(() => ({ figures: [], setAside: [] })),
  };

  private async own(step: (held: UserBenchmarks) => UserBenchmarks): Promise<UserBenchmarks> {
    if (this.ownError) {
      throw this.ownError;
    }
    this.held = step(this.held);
    return this.held;
  }

  async readPreferences() {
    return this.preferences;
  }

  savePreferences(what: Preferences) {
    this.savedPreferences.push(what);
  }

  get lastScan() {
    return this.last(this.scans);
  }

  get lastWrite() {
    return this.last(this.writes);
  }

  private last<T>(list: readonly T[]): T {
    return lastOf(list);
  }
}

export function lastOf<T>(list: readonly T[]): T {
  const found = list.at(-1);
  if (found === undefined) {
    throw new Error("The pane has not asked for this yet.");
  }
  return found;
}

/** An error as Excel raises it: known by its name here, with what the library adds for developers. */
export function hostError(name: string): Error {
  return Object.assign(new Error(`${name} happened`), { name, debugInfo: { errorLocation: "Worksheet.add" } });
}

import type { BusinessCalendar } from "../catalogue/businessCalendar";
import type { UserBenchmark } from "../catalogue/userBenchmarks/userBenchmark";
import type { Cell } from "../cells/cell";
import type { ScanResult } from "../scanner/result/finding";
import type { ScanProgress } from "../scanner/result/reader";
import type { Scorecard } from "../scorecard/scorecard";

/** What the cells of a scorecard hold: ordinary formulas, numbers, or =MSP.… formulas. */
export type Mode = "native" | "values" | "live";

/** Question id → the value of the option that was chosen. */
export type Answers = Readonly<Record<string, string>>;

export interface ScanRequest {
  readonly answers: Answers;
  /** Weighs the choices of the largest tables too. */
  readonly weigh?: "all";
  readonly onProgress: (progress: ScanProgress) => void;
  readonly signal: AbortSignal;
}

/** A failure in words for people. `retry`: the same step may succeed once the user has done what the message says. */
export interface Described {
  readonly code: string;
  readonly message: string;
  readonly retry: boolean;
}

/** What this user chose last on this machine. */
export interface Preferences {
  readonly mode?: Mode;
  /** Ids of sections that were opened, and of those that were closed. */
  readonly open?: readonly string[];
  readonly closed?: readonly string[];
  /** Ids of functions. */
  readonly favourites?: readonly string[];
}

/** A sheet that was written: the workbook's scorecard, or a client's review. */
export interface Written {
  readonly sheetName: string;
  /** Whose review it is; left out of the workbook's scorecard. */
  readonly client?: string;
  /** Lines whose formula gave another number than was counted, so that the counted number was written. */
  readonly replaced: readonly { readonly label: string }[];
  /** What could not be done besides, one sentence each. */
  readonly notices?: readonly string[];
}

/** The figures that the user added to this workbook. */
export interface UserBenchmarks {
  /** The last saved one last. */
  readonly figures: readonly UserBenchmark[];
  /** What stays in the workbook but can't be used, one sentence each. */
  readonly setAside: readonly string[];
  /** Why none can be used or saved. */
  readonly problem?: { readonly code: string; readonly message: string };
}

/** Where user benchmarks are stored. Each step gives those that are stored after it. */
export interface UserBenchmarkStore {
  read(): Promise<UserBenchmarks>;
  /** Saves a figure as the last one, in place of the one that was edited. */
  save(figure: UserBenchmark, replaced?: UserBenchmark): Promise<UserBenchmarks>;
  /** Saves figures as the last ones: all of them, or none. */
  saveAll(figures: readonly UserBenchmark[]): Promise<UserBenchmarks>;
  remove(figure: UserBenchmark): Promise<UserBenchmarks>;
  /** Starts a new list where the stored one is damaged; that one is put aside. */
  startNewList(): Promise<UserBenchmarks>;
}

/** What a step may touch: the sheet in front, or every sheet. */
export type Reach = "sheet" | "workbook";

/** MSP formulas become the values they show, become formulas again, or are entered again where they show #NAME?. */
export type FormulaStep = "convertToValues" | "restoreFormulas" | "repairFormulas";

/** What a step over formulas did. */
export interface FormulasChanged {
  /** Cells. */
  readonly changed: number;
  readonly sheets: readonly string[];
  /** What was left alone and why, one sentence each. */
  readonly skipped: readonly string[];
}

/** What can be done with written sheets, without a new scan. Each step is done completely or not at all. */
export interface SheetSteps {
  formulas(step: FormulaStep, reach: Reach): Promise<FormulasChanged>;
  /** Rewrites what the cells of the scorecard sheets hold. */
  switchMode?(mode: Mode, signal: AbortSignal): Promise<Written>;
  /** Lists the rows behind a line of the scorecard on a sheet of its own. */
  drillThrough?(
    key: string,
    options: { readonly answers: Answers; readonly signal: AbortSignal },
  ): Promise<{ readonly sheetName: string }>;
  /** Deletes sheets that the add-in wrote, and refuses all others. */
  remove?(sheetNames: readonly string[]): Promise<void>;
}

export interface ClientsRequest extends ScanRequest {
  readonly mode: Mode;
}

/** Answers to the scan's questions, stored in the workbook: they travel with it. */
export interface AnswerStore {
  read(): Promise<Answers>;
  /** Adds answers to the stored ones, and removes others. */
  change(added: Answers, forgotten: readonly string[]): Promise<void>;
}

/** What holds for a workbook, kept in it. What is left out has its default. */
export interface WorkbookSettings {
  /** As it stands on the scorecard. */
  readonly company?: string;
  readonly calendar?: BusinessCalendar;
  /** Of amounts that name none, as an ISO code. */
  readonly currency?: string;
  /** What a currency is worth in US dollars, in which figures are published. */
  readonly exchange?: { readonly currency: string; readonly rate: number };
  /** The day as of which agreements are read: "2026-06-30". */
  readonly asOf?: string;
  /** How technicians are named in breakdowns; left out: by their names. */
  readonly technicians?: "numbers";
}

export interface SettingsStore {
  read(): Promise<WorkbookSettings>;
  /** Changes what is named, undefined taking it back; gives all of them. */
  save(change: WorkbookSettings): Promise<WorkbookSettings>;
}

/** Whether Excel starts the add-in with this workbook, which keeps it. */
export interface StartUp {
  read(): Promise<boolean>;
  change(starts: boolean): Promise<void>;
}

/** A formula for one cell. */
export interface FormulaToInsert {
  readonly formula: string;
  /** "KPIs!D14" */
  readonly cell: string;
  /** The ranges that it names. */
  readonly ranges: readonly string[];
  /** For a cell that has none of its own. */
  readonly numberFormat: string;
  /** True where what the cell holds may go. */
  readonly replace: boolean;
}

/** What a cell shows after a formula was inserted, or what it holds, so that nothing was. */
export type Inserted = { readonly shows: string } | { readonly holds: string };

/** Cells that formulas are made of. */
export interface FormulaCells {
  /** What is selected, and its first cell: "Tickets!N2:N680" and "Tickets!N2". */
  pick(): Promise<{ readonly address: string; readonly cell: string }>;
  /** The values of ranges; undefined for one that is too large. Addresses without a sheet lie on the given one. */
  read(addresses: readonly string[], sheet: string): Promise<readonly (readonly (readonly Cell[])[] | undefined)[]>;
  insert(wanted: FormulaToInsert): Promise<Inserted>;
}

/** All that the pane knows of Excel. Every method may reject with any error; `describe` puts it into words. */
export interface AddIn {
  scan(request: ScanRequest): Promise<ScanResult>;
  assess(result: ScanResult): Scorecard;
  write(result: ScanResult, options: { readonly mode: Mode; readonly signal: AbortSignal }): Promise<Written>;
  /** A scorecard sheet for each of these clients and a league table of all: all of them, or none. */
  writeClients?(names: readonly string[], request: ClientsRequest): Promise<readonly Written[]>;
  /** Selects a range of the workbook, "'Tickets'!J2:J20770". */
  select(address: string): Promise<void>;
  activate(sheetName: string): Promise<void>;
  readonly userBenchmarks: UserBenchmarkStore;
  readonly sheets?: SheetSteps;
  readonly answers?: AnswerStore;
  readonly cells?: FormulaCells;
  readonly settings?: SettingsStore;
  readonly startUp?: StartUp;
  /** "Excel 16.0 (PC), ExcelApi 1.17": for whoever is asked for help. */
  host?(): string;
  /** Calls back for every button of the ribbon that was pressed, those pressed before included; gives what ends it. */
  onCommand?(run: (step: FormulaStep) => Promise<void>): () => void;
  describe(error: unknown): Described;
  /** Keeps the details of an error where a developer finds them; never fails. */
  log(error: unknown): void;
  /** Why =MSP.… formulas cannot be written here; undefined when they can. */
  readonly liveUnavailable?: string;
  readPreferences(): Promise<Preferences>;
  savePreferences(what: Preferences): void;
}

import { removeAnswers, saveAnswers, readAnswers } from "../excel/stored/answers";
import { hostWords, startsWithWorkbooks } from "../excel/host/environment";
import { AddInError, describeError } from "../excel/host/errors";
import {
  loadUserBenchmarksWhenReady,
  removeUserBenchmark,
  saveUserBenchmark,
  saveUserBenchmarks,
  startNewUserBenchmarks,
} from "../excel/stored/userBenchmarks";
import { savePreference, logError, readPreference } from "../excel/host/preferences";
import { onRibbonCommand } from "../excel/host/ribbon";
import type { AddIn, Answers, Mode, Preferences } from "./port";
import type * as parts from "./work";

const preferenceName = "pane";
const modes: readonly Mode[] = ["native", "values", "live"];

type Work = typeof parts;

const notLoaded = () =>
  new AddInError(
    "NotLoaded",
    "A part of the add-in could not be loaded. Check the connection, then try again. Nothing in the workbook was changed.",
    true,
  );

let loaded: Work | undefined;

/**
 * What scans, judges and writes is most of the code. The pane stands before it is there, and fetches it while its first
 * screen is being read; a fetch that fails is tried again by the next click.
 */
async function work(): Promise<Work> {
  try {
    return (loaded ??= await import(/* webpackChunkName: "work" */ "./work"));
  } catch {
    throw notLoaded();
  }
}

/** What was scanned was scanned by the part that judges, too. */
function loadedWork(): Work {
  if (!loaded) throw notLoaded();
  return loaded;
}

/** The add-in as the pane sees it, over Excel. */
export function officeAddIn(liveUnavailable?: string): AddIn {
  work().catch(() => undefined);
  return {
    scan: async (request) => (await work()).scanWorkbook(request),
    assess: (result) => loadedWork().buildScorecard(result, { scope: "this workbook", createdAt: new Date() }),
    write: async (result, options) => (await work()).writeScorecard(result, options),
    writeClients: async (names, request) => (await work()).writeClientScorecards(names, request),
    select: async (address) => (await work()).selectRange(address),
    activate: async (sheetName) => (await work()).activateSheet(sheetName),
    sheets: {
      formulas: async (step, reach) => (await work())[step](reach),
      switchMode: async (mode, signal) => (await work()).switchMode(mode, signal),
      drillThrough: async (key, options) => (await work()).writeDrillThrough(key, options),
      remove: async (sheetNames) => (await work()).deleteOurSheets(sheetNames),
    },
    settings: {
      read: async () => (await work()).readSettings(),
      save: async (change) => (await work()).saveSettings(change),
    },
    ...(startsWithWorkbooks() && {
      startUp: {
        read: async () => (await work()).startsWithWorkbook(),
        change: async (starts) => (await work()).startWithWorkbook(starts),
      },
    }),
    host: hostWords,
    cells: {
      pick: async () => (await work()).pickSelection(),
      read: async (addresses, sheet) => (await work()).readRanges(addresses, sheet),
      insert: async (wanted) => (await work()).insertFormula(wanted),
    },
    answers: { read: readAnswers, change: changeAnswers },
    onCommand: onRibbonCommand,
    userBenchmarks: {
      read: loadUserBenchmarksWhenReady,
      save: saveUserBenchmark,
      saveAll: saveUserBenchmarks,
      remove: removeUserBenchmark,
      startNewList: startNewUserBenchmarks,
    },
    describe: describeError,
    log: (error) => void logError(error),
    liveUnavailable,
    readPreferences: async () => preferencesIn(await readPreference(preferenceName)),
    savePreferences: (what) => void savePreference(preferenceName, what),
  };
}

async function changeAnswers(added: Answers, forgotten: readonly string[]): Promise<void> {
  if (forgotten.length > 0) await removeAnswers(forgotten);
  if (Object.keys(added).length > 0) await saveAnswers(added);
}

/** Whatever lies in the storage, only what makes sense is taken from it. */
export function preferencesIn(stored: unknown): Preferences {
  if (typeof stored !== "object" || stored === null) {
    return {};
  }
  const mode = "mode" in stored ? modes.find((known) => known === stored.mode) : undefined;
  const { open, closed, favourites } = stored as Readonly<Record<string, unknown>>;
  return {
    mode,
    open: textsIn(open) ?? [],
    ...(closed !== undefined && { closed: textsIn(closed) }),
    ...(favourites !== undefined && { favourites: textsIn(favourites) }),
  };
}

function textsIn(list: unknown): readonly string[] | undefined {
  return Array.isArray(list) ? list.filter((one): one is string => typeof one === "string") : undefined;
}

import { withFigure, withoutFigure, type UserBenchmark } from "../../catalogue/userBenchmarks/userBenchmark";
import { holdUserBenchmarks } from "../../catalogue/userBenchmarks/registry";
import { readStored, writeStored, type Stored, type StoredList } from "../../catalogue/userBenchmarks/stored";
import { allFunctions } from "../../kpis";
import { AddInError } from "../host/errors";
import { runStep } from "../host/requirements";

/** The key of the workbook's settings under which its own figures lie, as one JSON text with a version. */
export const userBenchmarksKey = "msp-scorecard.own-figures";

/** The own figures of the open workbook, and what stands in their way. */
export interface UserBenchmarks {
  /** The last saved one last. */
  readonly figures: readonly UserBenchmark[];
  /** Entries that stay in the workbook but can't be used here, one sentence each. */
  readonly setAside: readonly string[];
  /** Why none can be used or saved. */
  readonly problem?: UserBenchmarksProblem;
}

export interface UserBenchmarksProblem {
  readonly code: "UserBenchmarksDamaged" | "UserBenchmarksNewer";
  readonly message: string;
}

const problems: Readonly<Record<"damaged" | "newer", UserBenchmarksProblem>> = {
  damaged: {
    code: "UserBenchmarksDamaged",
    message:
      "Your own figures in this workbook are damaged and can't be read. They were left unchanged; published figures are used.",
  },
  newer: {
    code: "UserBenchmarksNewer",
    message:
      "Your own figures in this workbook were saved by a newer version of the add-in. They were left unchanged; published figures are used. Update the add-in to use them.",
  },
};

/** Reads the workbook's own figures and gives them to the functions and the scorecard. */
export async function loadUserBenchmarks(): Promise<UserBenchmarks> {
  return runStep(readAndHold);
}

/** The same, waiting while a cell is edited: for moments in which the user asked for nothing and is not to be told to stop. */
export async function loadUserBenchmarksWhenReady(): Promise<UserBenchmarks> {
  return Excel.run({ delayForCellEdit: true }, readAndHold);
}

/** Saves a figure as the last one, in place of the one that was edited. */
export async function saveUserBenchmark(figure: UserBenchmark, replaced?: UserBenchmark): Promise<UserBenchmarks> {
  return change((list) => ({ ...list, figures: withFigure(list.figures, figure, replaced) }));
}

/** Saves figures as the last ones, each in place of what answers the same: all of them, or none. */
export async function saveUserBenchmarks(figures: readonly UserBenchmark[]): Promise<UserBenchmarks> {
  return change((list) => ({ ...list, figures: figures.reduce((held, one) => withFigure(held, one), list.figures) }));
}

export async function removeUserBenchmark(figure: UserBenchmark): Promise<UserBenchmarks> {
  return change((list) => ({ ...list, figures: withoutFigure(list.figures, figure) }));
}

/** Begins a new list where the stored one is damaged. What was stored is kept under a key of its own. */
export async function startNewUserBenchmarks(): Promise<UserBenchmarks> {
  return runStep(async (context) => {
    const { settings } = context.workbook;
    settings.load("items/key,items/value");
    await context.sync();
    const taken = new Map(settings.items.map(({ key, value }) => [key, value as unknown]));
    const stored = readStored(taken.get(userBenchmarksKey), allFunctions);
    if (!("unreadable" in stored) || stored.unreadable !== "damaged") return hold(stored);
    let copy = `${userBenchmarksKey}.damaged`;
    for (let n = 2; taken.has(copy); n++) copy = `${userBenchmarksKey}.damaged-${n}`;
    settings.add(copy, taken.get(userBenchmarksKey));
    return write(context, { figures: [], setAside: [] });
  });
}

async function readAndHold(context: Excel.RequestContext): Promise<UserBenchmarks> {
  return hold(await read(context));
}

/** Reads first, so that what somebody else saved meanwhile stays. */
async function change(edit: (list: StoredList) => StoredList): Promise<UserBenchmarks> {
  return runStep(async (context) => {
    const stored = await read(context);
    if ("unreadable" in stored) {
      hold(stored);
      const { code, message } = problems[stored.unreadable];
      throw new AddInError(code, message);
    }
    return write(context, edit(stored));
  });
}

async function read(context: Excel.RequestContext): Promise<Stored> {
  const setting = context.workbook.settings.getItemOrNullObject(userBenchmarksKey);
  setting.load("value");
  await context.sync();
  return readStored(setting.isNullObject ? undefined : setting.value, allFunctions);
}

/** Held only once Excel has taken it: what the functions use is what the workbook holds. */
async function write(context: Excel.RequestContext, list: StoredList): Promise<UserBenchmarks> {
  context.workbook.settings.add(userBenchmarksKey, writeStored(list));
  await context.sync();
  return hold(list);
}

function hold(stored: Stored): UserBenchmarks {
  if ("unreadable" in stored) {
    holdUserBenchmarks([]);
    return { figures: [], setAside: [], problem: problems[stored.unreadable] };
  }
  holdUserBenchmarks(stored.figures);
  return { figures: stored.figures, setAside: stored.setAside.map(({ reason }) => reason) };
}

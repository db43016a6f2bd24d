import { plural } from "../../cells/plural";
import { editCells } from "../formulas/editCells";
import { AddInError } from "../host/errors";
import { perform } from "../host/operation";
import { runStep } from "../host/requirements";
import { readVersioned } from "./versioned";

/** Question id -> the value of the option that was chosen. */
export type Answers = Readonly<Record<string, string>>;

const key = "msp-scorecard.answers";
const version = 1;

/** The answers that the workbook keeps, as far as they can be read. */
interface StoredAnswers {
  readonly answers: Answers;
  /** Why some or all of them can't be used, one sentence. */
  readonly problem?: string;
}

/** The answers to the scanner's questions, and the corrections of columns, that the workbook keeps. */
export async function readAnswers(): Promise<Answers> {
  return (await loadAnswers()).answers;
}

/** The same, with what has to be said about them. */
export async function loadAnswers(): Promise<StoredAnswers> {
  return runStep(load);
}

/** Adds answers to those that the workbook keeps; a later answer to the same question comes in its place. Gives all of them. */
export async function saveAnswers(more: Answers): Promise<Answers> {
  return change((answers) => ({ ...answers, ...more }));
}

/** Takes answers back: the scan decides again, or asks again. Without ids, all of them. Gives those that are left. */
export async function removeAnswers(ids?: readonly string[]): Promise<Answers> {
  return change((answers) => Object.fromEntries(Object.entries(answers).filter(([id]) => ids && !ids.includes(id))));
}

/** Reads first, so that what somebody else kept meanwhile stays. */
async function change(edit: (answers: Answers) => Answers): Promise<Answers> {
  return perform(
    editCells(async (context) => {
      const { answers, text, isNewer } = await load(context);
      if (isNewer) throw new AddInError("AnswersNewer", `${newer} Nothing in the workbook was changed.`);
      const result = edit(answers);
      const after = Object.keys(result).length > 0 ? JSON.stringify({ version, answers: result }) : undefined;
      const settings = after === text ? [] : [{ key, before: text, after }];
      return { cells: [], marks: [], settings, result };
    }),
  );
}

async function load(context: Excel.RequestContext): Promise<Loaded> {
  const setting = context.workbook.settings.getItemOrNullObject(key);
  setting.load("value");
  await context.sync();
  if (setting.isNullObject) return { answers: {} };
  const value: unknown = setting.value;
  return { ...answersIn(value), text: typeof value === "string" ? value : JSON.stringify(value) };
}

interface Loaded extends StoredAnswers {
  /** As it lies in the workbook. */
  readonly text?: string;
  readonly isNewer?: true;
}

const newer =
  "The answers kept in this workbook were saved by a newer version of the add-in, so they are not used. Update the add-in to use them.";
const damaged = "The answers kept in this workbook are damaged, so they are not used. Answer the questions again.";

/** Whatever lies in the settings, only answers are taken from it. */
function answersIn(value: unknown): Loaded {
  const stored = readVersioned(value, version);
  if (stored === "newer") return { answers: {}, problem: newer, isNewer: true };
  if (stored === "damaged" || typeof stored["answers"] !== "object" || stored["answers"] === null)
    return { answers: {}, problem: damaged };
  const entries = Object.entries(stored["answers"]);
  const usable = entries.filter((entry): entry is [string, string] => typeof entry[1] === "string");
  const lost = entries.length - usable.length;
  return {
    answers: Object.fromEntries(usable),
    ...(lost > 0 && {
      problem: `${plural(lost, "answer")} kept in this workbook can't be read and ${lost === 1 ? "is" : "are"} not used. Answer again where the scan asks.`,
    }),
  };
}

import { editCells } from "../formulas/editCells";
import { perform } from "../host/operation";
import { runStep } from "../host/requirements";

/** Question id -> the value of the option that was chosen. */
export type Answers = Readonly<Record<string, string>>;

const key = "msp-scorecard.answers";
const version = 1;

/** The answers to the scanner's questions, and the corrections of columns, that the workbook keeps. */
export async function readAnswers(): Promise<Answers> {
  return runStep(async (context) => (await load(context)).answers);
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
      const { answers, text } = await load(context);
      const result = edit(answers);
      const after = Object.keys(result).length > 0 ? JSON.stringify({ version, answers: result }) : undefined;
      const settings = after === text ? [] : [{ key, before: text, after }];
      return { cells: [], marks: [], settings, result };
    }),
  );
}

async function load(context: Excel.RequestContext): Promise<{ readonly answers: Answers; readonly text?: string }> {
  const setting = context.workbook.settings.getItemOrNullObject(key);
  setting.load("value");
  await context.sync();
  if (setting.isNullObject) return { answers: {} };
  const value: unknown = setting.value;
  const text = typeof value === "string" ? value : JSON.stringify(value);
  return { answers: answersIn(text), text };
}

/** Whatever lies in the settings, only answers are taken from it. */
function answersIn(text: string): Answers {
  try {
    const stored = JSON.parse(text) as { readonly version?: unknown; readonly answers?: unknown };
    if (stored.version !== version || typeof stored.answers !== "object" || stored.answers === null) return {};
    return Object.fromEntries(
      Object.entries(stored.answers).filter((entry): entry is [string, string] => typeof entry[1] === "string"),
    );
  } catch {
    return {};
  }
}

import { readAnswers, scanWorkbook } from "../../excel/addIn";
import type { Question, ScanResult } from "../../scanner/result/finding";
import { ArgumentError, type Arguments } from "./arguments";

type Answerable = Pick<Question, "id" | "options">;

/**
 * Scans with the answers that were given. An answer is taken only to a question that is asked, to a choice that was made, or
 * to what the workbook keeps an answer to or a recipe settled: a mistyped one must not be passed over in silence. One answer may lead to the next question. Throws
 * ArgumentError.
 */
export async function scanWithAnswers(
  { answers, dates, client }: Arguments,
  settled: Readonly<Record<string, string>> = {},
): Promise<ScanResult> {
  const kept = await readAnswers();
  const taken = new Map(Object.entries(answers).filter(([id]) => Object.hasOwn(kept, id)));
  for (const [id, value] of Object.entries(settled)) if (!Object.hasOwn(answers, id)) taken.set(id, value);
  for (;;) {
    const result = await scanWorkbook({ dates, client, answers: Object.fromEntries(taken) });
    const open = distinct([...result.questions, ...result.choices]);
    const answered = open.filter(({ id }) => Object.hasOwn(answers, id) && !taken.has(id));
    for (const question of answered) taken.set(question.id, choiceOf(question, answers[question.id] ?? ""));
    if (answered.length > 0) continue;
    const refused = result.questions.find(({ id }) => taken.has(id));
    if (refused) choiceOf(refused, "");
    const unknown = Object.keys(answers).find((id) => !taken.has(id));
    if (unknown !== undefined) throw new ArgumentError(`There is no question "${unknown}" about this file.`);
    return result;
  }
}

/** A choice that is asked is both. */
function distinct(all: readonly Answerable[]): readonly Answerable[] {
  return [...new Map(all.map((one) => [one.id, one])).values()];
}

function choiceOf({ id, options }: Answerable, value: string): string {
  const option = options.find((one) => one.value === value);
  if (option) return option.value;
  throw new ArgumentError(`The answer to "${id}" is one of: ${options.map((one) => one.value).join(", ")}.`);
}

/** The flag that gives an answer, as it can be pasted into a shell. */
export function answerFlag({ id }: Question, value: string): string {
  const answer = `${id}=${value}`;
  return `--answer ${/^[\w:.=/-]+$/.test(answer) ? answer : `'${answer.replace(/'/g, "'\\''")}'`}`;
}

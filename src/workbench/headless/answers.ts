import { readAnswers, scanWorkbook } from "../../excel/addIn";
import type { Question, ScanResult } from "../../scanner/result/finding";
import { earlierId } from "../../scanner/result/choice";
import { ArgumentError } from "./argumentError";
import type { Arguments } from "./arguments";

type Answerable = Pick<Question, "id" | "sheet" | "options">;

/**
 * Scans with the answers that were given. An answer is taken only to a question that is asked, to a choice that was made, or
 * to what the workbook keeps an answer to or a recipe settled: a mistyped one must not be passed over in silence. One answer may lead to the next question. Throws
 * ArgumentError.
 */
export async function scanWithAnswers(
  { answers, dates, client, asOf, rates, weigh }: Arguments,
  settled: Readonly<Record<string, string>> = {},
): Promise<ScanResult> {
  const kept = await readAnswers();
  const taken = new Map(Object.entries(answers).filter(([id]) => Object.hasOwn(kept, id)));
  for (const [id, value] of Object.entries(settled)) if (!Object.hasOwn(answers, id)) taken.set(id, value);
  for (;;) {
    const result = await scanWorkbook({ dates, client, asOf, rates, weigh, answers: Object.fromEntries(taken) });
    const open = distinct([...result.questions, ...result.choices]);
    // Earlier versions named the sheet where two tables on it have an id each now.
    const given = (one: Answerable): string | undefined => answers[one.id] ?? answers[earlierId(one)];
    const answered = open.filter((one) => given(one) !== undefined && !taken.has(one.id));
    for (const question of answered) taken.set(question.id, choiceOf(question, given(question) ?? ""));
    if (answered.length > 0) continue;
    const refused = result.questions.find(({ id }) => taken.has(id));
    if (refused) choiceOf(refused, "");
    const known = new Set([...taken.keys(), ...open.map(earlierId)]);
    const unknown = Object.keys(answers).find((id) => !known.has(id));
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

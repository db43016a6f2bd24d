import { rowReasons } from "../../notices/rowReasons";
import { columnOf, type RecordTable } from "../../table/records/table";
import { narrow } from "../../table/records/view";
import { meaningsOf } from "../../vocabulary/lookup";
import { asksForSatisfaction } from "../../vocabulary/tableWords";
import type { Measure } from "../shared/measurement";

/** A measure of satisfaction, over the answers to questions that ask for it where each row names its question. */
export function ofSatisfactionQuestion(measure: Measure): Measure {
  return function* (table) {
    const questions = questionsOf(table);
    const answers = questions && answersTo(table, questions, isSatisfactionQuestion(questions));
    if (!questions || answers) yield* measure(answers ?? table);
  };
}

/** A measure of the promoter question, over its answers where each row names its question. */
export function ofPromoterQuestion(measure: Measure): Measure {
  return function* (table) {
    const questions = questionsOf(table);
    const answers = questions && answersTo(table, questions, isPromoterQuestion);
    // A sheet that is all about the promoter question need not repeat it, but several questions are not that one.
    if (answers || !questions || (questions.length === 1 && columnOf(table, "promoterScore")))
      yield* measure(answers ?? table);
  };
}

/** The different questions of a table in long form, one answer a row. */
function questionsOf(table: RecordTable): readonly string[] | undefined {
  const column = columnOf(table, "question");
  if (!column) return undefined;
  const asked = new Set<number>();
  for (let row = 0; row < table.rows; row++) if (table.used[row]) asked.add(column.values[row] ?? -1);
  return [...asked].map((label) => column.labels[label] ?? "");
}

/** One question besides the promoters' is what the survey asks, whatever its words. */
function isSatisfactionQuestion(questions: readonly string[]): (question: string) => boolean {
  const others = questions.filter((question) => question !== "" && !isPromoterQuestion(question));
  return (question) => !isPromoterQuestion(question) && (others.length === 1 || asksForSatisfaction(question));
}

function isPromoterQuestion(question: string): boolean {
  return meaningsOf(question).meanings.some(({ role }) => role === "promoterScore");
}

/** The rows that answer some of the questions; undefined where none does. */
function answersTo(
  table: RecordTable,
  questions: readonly string[],
  counts: (question: string) => boolean,
): RecordTable | undefined {
  const asked = new Set(questions.filter(counts));
  if (asked.size === 0) return undefined;
  const column = columnOf(table, "question");
  return narrow(table, (row) => asked.has(column?.labels[column.values[row] ?? -1] ?? ""), {
    reason: rowReasons.otherQuestion({}),
    noFormula: "Answers to other questions stand among these",
  });
}

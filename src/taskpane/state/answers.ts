import type { Answers } from "../port";
import type { Action } from "./action";

export interface AnswersState {
  readonly chosen: Answers;
  /** Those that the last scan went by: what was chosen since then waits for the next one. */
  readonly applied: Answers;
  /** Whether the answers stored in the workbook are among them yet. */
  readonly loaded: boolean;
}

export const initialAnswers: AnswersState = { chosen: {}, applied: {}, loaded: false };

export function reduceAnswers(answers: AnswersState, action: Action): AnswersState {
  switch (action.type) {
    case "answers read":
      // What was chosen before they arrived is newer.
      return { chosen: { ...action.answers, ...answers.chosen }, applied: action.answers, loaded: true };
    case "answered":
      return { ...answers, chosen: { ...answers.chosen, [action.question]: action.value } };
    case "answer forgotten": {
      const { [action.question]: _forgotten, ...chosen } = answers.chosen;
      return { ...answers, chosen };
    }
    case "scanned":
      return { ...answers, applied: action.answers ?? answers.chosen };
    default:
      return answers;
  }
}

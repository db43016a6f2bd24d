import { toActive, isTrialWord } from "../../src/cells/agreementState";
import { cycleMonths } from "../../src/cells/billingCycle";
import { isMissing } from "../../src/cells/cell";
import { toDocumentKind } from "../../src/cells/documentKind";
import { durationHours } from "../../src/cells/duration";
import { toFlag } from "../../src/cells/flag";
import { isGoalWord } from "../../src/cells/goalWord";
import { isHighestPriority } from "../../src/cells/priority";
import { isNeutralRating, isUnansweredSurvey, ratingWord } from "../../src/cells/surveyAnswer";
import { ticketKind } from "../../src/cells/ticketKind";
import { toDone } from "../../src/cells/ticketState";
import { isTotalWord, speaksOfTotal } from "../../src/cells/totalWord";
import { unitOfWord } from "../../src/cells/unitWord";
import { agreementStates, trialStates } from "../../src/cells/vocabulary/agreementStates";
import { billingCycles } from "../../src/cells/vocabulary/billingCycles";
import { documentKinds } from "../../src/cells/vocabulary/documentKinds";
import { flags } from "../../src/cells/vocabulary/flags";
import { goalWords } from "../../src/cells/vocabulary/goals";
import { missingMarks } from "../../src/cells/vocabulary/missingMarks";
import { highestPriorities } from "../../src/cells/vocabulary/priorities";
import { surveyAnswers } from "../../src/cells/vocabulary/surveyAnswers";
import { incidentKinds, requestKinds, requestKindsAnywhere } from "../../src/cells/vocabulary/ticketKinds";
import { ticketStates, ticketStateStarts } from "../../src/cells/vocabulary/ticketStates";
import { totalEnds, totalStarts, totalWords } from "../../src/cells/vocabulary/totals";
import { otherUnits, timeUnits } from "../../src/cells/vocabulary/units";
import { listWords, type Words } from "../../src/cells/vocabulary/words";
import { phraseMatcher, wordMeanings } from "../../src/cells/words";

describe("a list of words and its lookup", () => {
  const meaningOf = wordMeanings({ yes: { English: "met, on time", French: "respecté" }, no: { English: "missed" } });
  test.each([
    ["Met", "yes"],
    [" ON-TIME ", "yes"],
    ["respecte", "yes"],
    ["missed", "no"],
    ["metal", undefined],
    ["", undefined],
  ])("%p means %p", (text, meaning) => expect(meaningOf(text)).toBe(meaning));

  test.each<[string, "start" | "end" | "anywhere", boolean]>([
    ["Plan/actual", "anywhere", true],
    ["of the plan", "anywhere", true],
    ["Plant", "anywhere", false],
    ["Le prévu", "anywhere", true],
    ["last-month", "anywhere", true],
    ["last of a month", "anywhere", false],
    ["Requests (new)", "anywhere", true],
    ["my requests", "start", false],
    ["plan A", "start", true],
    ["plan A", "end", false],
    ["the Plan:", "end", true],
    [`plan ${"x".repeat(80)}`, "start", false],
  ])("%p holds one at the %s: %p", (text, where, found) =>
    expect(phraseMatcher({ English: "plan, last month, request*", French: "prévu" }, where)(text)).toBe(found),
  );
});

/** Each word of a vocabulary with what its reader makes of it; `*` in a word stands for letters, and #N/A is an error. */
const meanings: readonly [string, Words, (text: string) => unknown, expected: unknown][] = [
  ["active", agreementStates.active, toActive, true],
  ["ended", agreementStates.ended, toActive, false],
  ["trial", trialStates, isTrialWord, true],
  ...billingCycles.map(
    ([months, words]) =>
      [`${months} months`, words, cycleMonths, months] as [string, Words, (t: string) => unknown, number],
  ),
  ["invoice", documentKinds.invoice, toDocumentKind, "invoice"],
  ["credit", documentKinds.credit, toDocumentKind, "credit"],
  ["payment", documentKinds.payment, toDocumentKind, "payment"],
  ["purchase", documentKinds.purchase, toDocumentKind, "purchase"],
  ["yes", flags.yes, toFlag, true],
  ["no", flags.no, toFlag, false],
  ["goal", goalWords, isGoalWord, true],
  ["missing", missingMarks, isMissing, true],
  ["highest", highestPriorities, isHighestPriority, true],
  ["good", surveyAnswers.good, ratingWord, true],
  ["bad", surveyAnswers.bad, ratingWord, false],
  ["neutral", surveyAnswers.neutral, isNeutralRating, true],
  ["no answer", surveyAnswers.none, isUnansweredSurvey, true],
  ["request", requestKinds, ticketKind, "request"],
  ["request inside", requestKindsAnywhere, ticketKind, "request"],
  ["incident", incidentKinds, ticketKind, "incident"],
  ["done", ticketStates.done, toDone, true],
  ["open", ticketStates.open, toDone, false],
  ["done, then more", ticketStateStarts.done, (text) => toDone(`${text} xyz`), true],
  ["open, then more", ticketStateStarts.open, (text) => toDone(`${text} xyz`), false],
  ["total", totalWords, isTotalWord, true],
  ["total of", totalStarts, (text) => speaksOfTotal(`${text} xyz`), true],
  ["a total", totalEnds, (text) => speaksOfTotal(`Xyz ${text}`), true],
  ["minutes", timeUnits.min, unitOfWord, "min"],
  ["hours", timeUnits.h, unitOfWord, "h"],
  ["money", otherUnits.money, unitOfWord, "money"],
  ["money an hour", otherUnits.money, (text) => unitOfWord(`[${text} / h]`), "money"],
  ["weeks", timeUnits.w, (text) => durationHours(`2 ${text}`), 336],
  ["days", timeUnits.d, (text) => durationHours(`2 ${text}`), 48],
];

test.each(meanings)("every word for %s is read as one, in lower and upper case", (_name, words, read, expected) => {
  for (const word of listWords(words)
    .map((text) => text.replace(/\*/g, ""))
    .filter((text) => !text.startsWith("#n")))
    for (const text of [word, word.toUpperCase(), ` ${word} `]) expect([text, read(text)]).toEqual([text, expected]);
});

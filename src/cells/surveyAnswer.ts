import { isError, isMissing, type Cell } from "./cell";
import { shortText } from "./text";
import { surveyAnswers, surveySymbols } from "./vocabulary/surveyAnswers";
import { wordMeanings } from "./words";

const answerOfWord = wordMeanings(surveyAnswers);
const answerOfSymbol = wordMeanings(surveySymbols, withoutVariant);

/** The meaning of a word, or of a smiley, which is no letter. */
function answerOf(text: string): "good" | "bad" | "neutral" | "none" | undefined {
  return answerOfSymbol(text) ?? answerOfWord(text);
}

/** Without what only decides how a symbol is drawn: its colour, its skin. */
function withoutVariant(text: string): string {
  return text.trim().replace(/\ufe0f|[\u{1f3fb}-\u{1f3ff}]/gu, "");
}

/** Satisfied or not, from the words of a good-or-bad survey ("Good", "Bad with comment"); undefined for all other cells. */
export function ratingWord(cell: Cell): boolean | undefined {
  if (typeof cell !== "string" || isMissing(cell)) return undefined;
  const answer = answerOf(withoutNumber(cell).replace(/ with(?:out)? comments?$/i, ""));
  return answer === "good" ? true : answer === "bad" ? false : undefined;
}

/** True for the middle of a scale of words: neither good nor bad, but an answer ("Neither satisfied nor dissatisfied"). */
export function isNeutralRating(cell: Cell): boolean {
  if (typeof cell !== "string") return false;
  const answer = withoutNumber(cell);
  return answerOf(answer) === "neutral" || /^neither .{3,60}$/i.test(answer);
}

/** True for words that say a survey was not answered: "Offered", "Not offered", "Unoffered". */
export function isUnansweredSurvey(cell: Cell): boolean {
  return typeof cell === "string" && !isError(cell) && answerOf(withoutNumber(cell)) === "none";
}

/** True for every word of a survey: an answer, or that there was none. */
export function isRatingWord(cell: Cell): boolean {
  return ratingWord(cell) !== undefined || isNeutralRating(cell) || isUnansweredSurvey(cell);
}

/** Without the number that a list puts before its words: "2 - Satisfied". Longer text is a comment. */
function withoutNumber(text: string): string {
  return (shortText(text) ?? "").replace(/^\d{1,2}\s*[-\u2013.:)]\s*(?=\p{L})/u, "");
}

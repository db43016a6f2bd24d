import { isMissing, type Cell } from "./cell";

/** Words of good-or-bad surveys; "Offered" and "Not offered" are no answers. Compared without case. */
const good = new Set([
  "good",
  "satisfied",
  "happy",
  "positive",
  "very satisfied",
  "very happy",
  "extremely happy",
  "sehr zufrieden",
  "très satisfait",
  "muy satisfecho",
  "muito satisfeito",
  "zeer tevreden",
  "extremely satisfied",
  "highly satisfied",
  "somewhat satisfied",
  "gut",
  "zufrieden",
  "bon",
  "satisfait",
  "bueno",
  "satisfecho",
  "bom",
  "satisfeito",
  "goed",
  "tevreden",
]);
const bad = new Set([
  "bad",
  "dissatisfied",
  "unsatisfied",
  "unhappy",
  "negative",
  "very dissatisfied",
  "very unsatisfied",
  "very unhappy",
  "extremely unhappy",
  "sehr unzufrieden",
  "très insatisfait",
  "muy insatisfecho",
  "muito insatisfeito",
  "zeer ontevreden",
  "extremely dissatisfied",
  "highly dissatisfied",
  "somewhat dissatisfied",
  "schlecht",
  "unzufrieden",
  "mauvais",
  "insatisfait",
  "malo",
  "insatisfecho",
  "ruim",
  "insatisfeito",
  "slecht",
  "ontevreden",
]);

/** Satisfied or not, from the words of a good-or-bad survey ("Good", "Bad with comment"); undefined for all other cells. */
export function ratingWord(cell: Cell): boolean | undefined {
  if (typeof cell !== "string" || isMissing(cell)) return undefined;
  const word = bare(cell)
    .toLowerCase()
    .replace(/ with(?:out)? comments?$/, "");
  return good.has(word) ? true : bad.has(word) ? false : undefined;
}

/** True for the middle of a scale of words: neither good nor bad, but an answer. */
export function isNeutralRating(cell: Cell): boolean {
  return (
    typeof cell === "string" &&
    /^(?:neutral|neutre|neutraal|neutro|ok(?:ay)?|average|neither .{3,60})$/i.test(bare(cell))
  );
}

/** True for words that say a survey was not answered: "Offered", "Not offered", "Unoffered". */
export function isUnansweredSurvey(cell: Cell): boolean {
  return (
    typeof cell === "string" &&
    /^(?:not[ _-]?|un)?offered$|^no rating$|^not rated$|^not answered$|^no (?:answer|response)$|^unrated$|^unknown$/i.test(
      bare(cell),
    )
  );
}

/** Without the number that a list puts before its words: "2 - Satisfied". */
function bare(text: string): string {
  return text.trim().replace(/^\d{1,2}\s*[-\u2013.:)]\s*(?=\p{L})/u, "");
}

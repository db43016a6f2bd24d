import { readFileSync } from "node:fs";
import { applyRecipe, parseRecipe, recipeOf, type Recipe } from "../../scanner/choices/recipe";
import type { ScanResult } from "../../scanner/result/finding";
import type { Notice } from "../../scanner/result/notice";
import { ArgumentError } from "./argumentError";
import { writeFileAtomically } from "../files/writeFile";

type Answers = Readonly<Record<string, string>>;

/** The recipe in a file. Throws ArgumentError where there is none. */
export function readRecipe(path: string): Recipe {
  let text: string;
  try {
    text = readFileSync(path, "utf8");
  } catch (error) {
    const { message } = error as Error;
    throw new ArgumentError(`The recipe ${path} can't be read (${message}).`, { cause: error });
  }
  const recipe = parseRecipe(text);
  if (!recipe) throw new ArgumentError(`${path} holds no recipe that this version reads; --save-recipe writes one.`);
  return recipe;
}

/** Writes how a workbook was read. */
export function writeRecipe(path: string, result: ScanResult, answers: Answers): void {
  writeFileAtomically(path, new TextEncoder().encode(`${JSON.stringify(recipeOf(result, answers), null, 2)}\n`));
}

/** The answers that a recipe gives to a workbook's choices and questions, and what of it doesn't fit. */
export async function answersByRecipe(
  recipe: Recipe,
  scanWith: (answers: Answers) => Promise<ScanResult>,
): Promise<{ readonly answers: Answers; readonly notices: readonly Notice[] }> {
  let answers: Answers = {};
  // One answer may lead to the next choice: until nothing is added.
  for (;;) {
    const applied = applyRecipe(recipe, await scanWith(answers), answers);
    const more = Object.keys(applied.answers).some((id) => !Object.hasOwn(answers, id));
    if (!more) return { answers, notices: applied.notices };
    answers = { ...answers, ...applied.answers };
  }
}

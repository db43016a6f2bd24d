import { recipeNotices } from "../notices/recipe";
import type { RecognisedRegion, ScanResult } from "../result/finding";
import type { Notice } from "../result/notice";

/** How a workbook was read: the option of every choice and the answer to every question, by table. */
export interface Recipe {
  readonly recipe: typeof recipeName;
  readonly version: 1;
  readonly tables: readonly RecipeTable[];
}

/** What was settled about one table, and its headings, by which it is known again in another workbook. */
export interface RecipeTable {
  readonly sheet: string;
  readonly kind: string;
  readonly headings: readonly string[];
  readonly settled: readonly Settled[];
}

interface Settled {
  /** The id of the choice or question. */
  readonly id: string;
  readonly answer: string;
  /** The heading of the column that the id or the answer names: the column may stand elsewhere next time. */
  readonly heading?: string;
}

const recipeName = "MSP Scorecard";

type Scanned = Pick<ScanResult, "regions" | "choices" | "questions">;
type Answers = Readonly<Record<string, string>>;

/** The recipe of a workbook that was scanned with these answers. */
export function recipeOf({ regions, choices }: Scanned, answers: Answers): Recipe {
  const taken = new Map([...choices.map(({ id, taken }) => [id, taken] as const), ...Object.entries(answers)]);
  const tables = regions.map((region): RecipeTable => {
    const settled = [...taken]
      .filter(([id]) => isAbout(id, region))
      .map(([id, answer]): Settled => {
        const heading = headingOf(region, columnIn(id, answer));
        return { id, answer, ...(heading === undefined ? {} : { heading }) };
      });
    return { sheet: region.sheet, kind: region.kind, headings: columnsOf(region).map((one) => one.heading), settled };
  });
  return { recipe: recipeName, version: 1, tables: tables.filter(({ settled }) => settled.length > 0) };
}

/** The recipe that a text holds; undefined where it holds none that this version reads. */
export function parseRecipe(text: string): Recipe | undefined {
  try {
    const read = JSON.parse(text) as Partial<Recipe> | null;
    const isOurs = read?.recipe === recipeName && read.version === 1 && Array.isArray(read.tables);
    return isOurs && read.tables?.every(isTable) ? (read as Recipe) : undefined;
  } catch {
    return undefined;
  }
}

function isTable(table: unknown): boolean {
  const { sheet, kind, headings, settled } = (table ?? {}) as Partial<RecipeTable>;
  const isText = (value: unknown): boolean => typeof value === "string";
  return (
    isText(sheet) &&
    isText(kind) &&
    Array.isArray(headings) &&
    headings.every(isText) &&
    Array.isArray(settled) &&
    settled.every(
      (one: Partial<Settled> | null) =>
        isText(one?.id) && isText(one?.answer) && (one?.heading === undefined || isText(one.heading)),
    )
  );
}

/**
 * The answers that a recipe gives to the choices and questions of another workbook, and what of it no longer fits.
 *
 * @param given the answers with which the workbook was scanned: what they settled is no longer asked
 */
export function applyRecipe(
  recipe: Recipe,
  scanned: Scanned,
  given: Answers,
): { readonly answers: Answers; readonly notices: readonly Notice[] } {
  const answers: Record<string, string> = {};
  const notices: Notice[] = [];
  const asked = new Set([
    ...scanned.choices.map(({ id }) => id),
    ...scanned.questions.map(({ id }) => id),
    ...Object.keys(given),
  ]);
  for (const table of recipe.tables) {
    const region = sameTable(table, scanned.regions);
    if (!region) {
      notices.push(recipeNotices.noSuchTable({ sheet: table.sheet, kind: table.kind }));
      continue;
    }
    for (const settled of table.settled) {
      const fitted = fit(settled, table, region);
      if (fitted && (asked.has(fitted.id) || fitted.id.startsWith("role:"))) answers[fitted.id] = fitted.answer;
      else notices.push(recipeNotices.noLongerFits({ ...settled, sheet: region.sheet }));
    }
  }
  return { answers, notices };
}

/** The table of a workbook that a recipe speaks of: the same sheet, else the one whose headings it shares most of. */
function sameTable({ sheet, kind, headings }: RecipeTable, regions: readonly RecognisedRegion[]) {
  const known = new Set(headings);
  const shared = (region: RecognisedRegion): number => columnsOf(region).filter((one) => known.has(one.heading)).length;
  const ranked = regions
    .filter((region) => region.kind === kind && 2 * shared(region) >= headings.length)
    .sort((a, b) => Number(b.sheet === sheet) - Number(a.sheet === sheet) || shared(b) - shared(a));
  return ranked[0];
}

/** What was settled, about the sheet and the column where they stand now; undefined where the column is gone. */
function fit({ id, answer, heading }: Settled, table: RecipeTable, region: RecognisedRegion): Settled | undefined {
  const moved = id.replace(table.sheet, () => region.sheet);
  if (heading === undefined) return { id: moved, answer };
  const column = columnsOf(region).find((one) => one.heading === heading)?.column;
  if (column === undefined) return undefined;
  if (id.startsWith("role:")) return { id: moved.replace(/![A-Z]+$/, `!${column}`), answer };
  return { id: moved, answer: column };
}

/** The column that a person named by its letters: in the id of "what is this column?", in the answer to "which column?". */
function columnIn(id: string, answer: string): string | undefined {
  if (id.startsWith("role:")) return id.slice(id.lastIndexOf("!") + 1);
  return id.startsWith("column:") ? answer : undefined;
}

function headingOf(region: RecognisedRegion, column: string | undefined): string | undefined {
  return columnsOf(region).find((one) => one.column === column)?.heading;
}

function columnsOf({ columns, unused = [] }: RecognisedRegion): readonly { heading: string; column: string }[] {
  return [...columns, ...unused];
}

/** True for "rows:Tickets:merged", "role:Tickets!D" and "unit:'Tickets'!B4" of a table on sheet "Tickets". */
function isAbout(id: string, { sheet }: RecognisedRegion): boolean {
  const rest = id.slice(id.indexOf(":") + 1).replace(/^'/, "");
  return rest.startsWith(sheet) && /^'?(?:$|[:!])/.test(rest.slice(sheet.length));
}

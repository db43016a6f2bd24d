import { recipeNotices } from "../notices/recipe";
import { earlierId } from "../result/choice";
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
  /** The key that the ids of its choices begin with; left out by earlier versions, whose ids named the sheet alone. */
  readonly table?: string;
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
      .filter(([id]) => isAbout(id, region, regions))
      .map(([id, answer]): Settled => {
        const heading = headingOf(region, columnIn(id, answer));
        return { id, answer, ...(heading === undefined ? {} : { heading }) };
      });
    const { sheet, table, kind } = region;
    const headings = columnsOf(region).map((one) => one.heading);
    return { sheet, ...(table === undefined ? {} : { table }), kind, headings, settled };
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
  const { sheet, table: key, kind, headings, settled } = (table ?? {}) as Partial<RecipeTable>;
  const isText = (value: unknown): boolean => typeof value === "string";
  return (
    isText(sheet) &&
    (key === undefined || isText(key)) &&
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
  const open = [...scanned.choices, ...scanned.questions];
  const taken = new Set<RecognisedRegion>();
  // A table whose sheet is there is no other sheet's.
  const hasSheet = ({ sheet }: RecipeTable): number => Number(scanned.regions.some((one) => one.sheet === sheet));
  for (const table of [...recipe.tables].sort((a, b) => hasSheet(b) - hasSheet(a))) {
    const region = sameTable(
      table,
      scanned.regions.filter((one) => !taken.has(one)),
    );
    if (!region) {
      notices.push(recipeNotices.noSuchTable({ sheet: table.sheet, kind: table.kind }));
      continue;
    }
    taken.add(region);
    const asked = openIds(open, region, scanned.regions, given);
    for (const settled of table.settled) {
      const fitted = fit(settled, table, region);
      const id = fitted?.id.startsWith("role:") ? fitted.id : asked.get(fitted?.id ?? "");
      if (fitted && id !== undefined) answers[id] = fitted.answer;
      else notices.push(recipeNotices.noLongerFits({ ...settled, sheet: region.sheet }));
    }
  }
  return { answers, notices };
}

/** The table of a workbook that a recipe speaks of: the same sheet, else the one whose headings it shares most of. */
function sameTable({ sheet, table, kind, headings }: RecipeTable, regions: readonly RecognisedRegion[]) {
  const known = new Set(headings);
  const shared = (region: RecognisedRegion): number => columnsOf(region).filter((one) => known.has(one.heading)).length;
  const ranked = regions
    .filter((region) => region.kind === kind && 2 * shared(region) >= headings.length)
    .sort(
      (a, b) =>
        Number(b.sheet === sheet) - Number(a.sheet === sheet) ||
        shared(b) - shared(a) ||
        Number(b.table === table) - Number(a.table === table),
    );
  return ranked[0];
}

/** The choices and questions of a table by their ids, and by those that earlier versions gave them. */
function openIds(
  open: readonly { readonly id: string; readonly sheet: string }[],
  region: RecognisedRegion,
  regions: readonly RecognisedRegion[],
  given: Answers,
): ReadonlyMap<string, string> {
  const own = open.filter(({ id }) => isAbout(id, region, regions));
  const answered = Object.keys(given).filter((id) => isAbout(id, region, regions));
  return new Map([
    ...own.map((one) => [earlierId(one), one.id] as const),
    ...answered.map((id) => [id, id] as const),
    ...own.map(({ id }) => [id, id] as const),
  ]);
}

/** What was settled, about the sheet and the column where they stand now; undefined where the column is gone. */
function fit({ id, answer, heading }: Settled, table: RecipeTable, region: RecognisedRegion): Settled | undefined {
  const isByTable = table.table !== undefined && id.includes(`:${table.table}`);
  const moved = isByTable
    ? id.replace(`:${table.table}`, () => `:${region.table ?? region.sheet}`)
    : id.replace(table.sheet, () => region.sheet);
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

/** True for "rows:Tickets!A1:merged", "role:Tickets!D" and "unit:'Tickets'!B4" of a table on sheet "Tickets". */
function isAbout(id: string, { sheet, table }: RecognisedRegion, regions: readonly RecognisedRegion[]): boolean {
  const place = id.slice(id.indexOf(":") + 1);
  const isOf = (key: string | undefined): boolean =>
    key !== undefined && (place === key || place.startsWith(`${key}:`));
  const owner = regions.find((region) => isOf(region.table));
  if (owner) return owner.table === table;
  const rest = place.replace(/^'/, "");
  return rest.startsWith(sheet) && /^'?(?:$|[:!])/.test(rest.slice(sheet.length));
}

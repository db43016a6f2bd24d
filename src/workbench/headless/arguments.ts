import { parseArgs } from "node:util";
import { isRate } from "../../catalogue/exchange";
import type { DateOrder } from "../../cells/date/text";
import { ArgumentError } from "./argumentError";
import { settingsGiven, type SettingsGiven } from "./settings";

export interface Arguments {
  readonly input: string;
  readonly out?: string;
  readonly mode: "native" | "values";
  readonly dates?: DateOrder;
  readonly client?: string;
  /** The day as of which lists of agreements are read. */
  readonly asOf?: Date;
  /** US dollars for one of each currency, by ISO code. */
  readonly rates?: Readonly<Record<string, number>>;
  readonly json: boolean;
  /** Answers to the scanner's questions: question id -> the value of the chosen option. */
  readonly answers: Readonly<Record<string, string>>;
  /** Lines of the scorecard whose rows are listed on a sheet each: "MTTR/mean". */
  readonly drill: readonly string[];
  /** MSP formulas of the workbook are converted to values. */
  readonly toValues: boolean;
  /** Whether the other options of choices are weighed in the largest tables too, or in none. */
  readonly weigh?: "all" | "none";
  /** A file with a recipe: this workbook is read as that one was. */
  readonly recipe?: string;
  /** Where to write how this workbook was read. */
  readonly saveRecipe?: string;
  /** The client whose review is written, as a workbook of its own; nothing else is. */
  readonly review?: string;
  /** What the copy keeps as its settings. */
  readonly settings: SettingsGiven;
  /** So many clients, those with most rows, get a scorecard of their own. */
  readonly clients: number;
}

export const help = `Usage: npm run scorecard -- INPUT.xlsx|INPUT.csv [options]

Reads an export, measures the KPIs it finds, and saves a copy with a scorecard sheet. The input is never changed.

  --out FILE         where to save the copy; default: "INPUT - scorecard.xlsx" beside the input
  --mode native      cells hold ordinary Excel formulas over your data (default)
  --mode values      cells hold numbers
  --dates dmy|mdy    whether 3/4/2024 is the 3rd of April or the 4th of March, if the data do not tell
  --as-of DATE       the day as of which agreements are read, such as 2026-06-30; default: the last day of the data
  --calendar HOURS   when the desk works: "mon-fri 8:30-17:30" or 24x7; default: what the file keeps, else mon-fri 9-17
  --holidays DAYS    its days off: 2026-12-25,2026-12-26 or a file with a day on each line
  --zone ZONE        where the desk works, such as Europe/Amsterdam, if the times in the file are in UTC
  --currency CODE    of amounts that name none, such as EUR; these four are kept in the copy
  --rate EUR=1.08    what one of a currency is worth in US dollars, in which figures are published; may be given several
                     times; without a rate, amounts in another currency are not rated
  --client NAME      only rows of this client; the copy gets its review
  --review NAME      a review for this client, as a workbook of its own that holds nothing else; with --out FILE.xlsx
  --clients N        a review for each of the N clients with the most rows (20 at most), and a league table of all
  --answer ID=VALUE  the answer to a question that the command printed; may be given several times, and is stored in
                     the copy
  --recipe FILE      reads this file as the one that the recipe was saved of; what of it does not fit is said
  --save-recipe FILE writes how this file was read: the options taken and the answers given, for next month's export
  --weigh all|none   work out what the values would be with other choices in the largest tables too (all), or not at
                     all (none); else in tables of up to 200,000 rows
  --drill KEY        a sheet with the rows behind a line of the scorecard, such as MTTR/mean; may be given several times
  --to-values        converts the MSP formulas of the workbook (=MSP.FCR) to values
  --json             print one JSON object instead of the table; saves a copy only if --out is given
  --help             this text

Exit status: 0 done, 2 bad input or arguments, 3 nothing recognised in the file.
`;

const options = {
  out: { type: "string" },
  mode: { type: "string" },
  dates: { type: "string" },
  client: { type: "string" },
  review: { type: "string" },
  "as-of": { type: "string" },
  calendar: { type: "string" },
  holidays: { type: "string" },
  zone: { type: "string" },
  currency: { type: "string" },
  clients: { type: "string" },
  rate: { type: "string", multiple: true },
  answer: { type: "string", multiple: true },
  drill: { type: "string", multiple: true },
  recipe: { type: "string" },
  "save-recipe": { type: "string" },
  weigh: { type: "string" },
  "to-values": { type: "boolean" },
  // Its name in earlier versions.
  freeze: { type: "boolean" },
  json: { type: "boolean" },
  help: { type: "boolean", short: "h" },
} as const;

const repeatable = new Set(["answer", "drill", "rate"]);

/** Reads the command line; "help" where help is asked for. Throws ArgumentError. */
export function readArguments(argv: readonly string[]): Arguments | "help" {
  const { values, positionals, tokens } = parse(argv);
  const given = tokens.flatMap((token) => (token.kind === "option" ? [token.name] : []));
  const twice = given.find((name, index) => !repeatable.has(name) && given.indexOf(name) !== index);
  if (twice !== undefined) throw new ArgumentError(`--${twice} is given twice; once is enough.`);
  if (values.help) return "help";
  const [input, ...more] = positionals;
  if (input === undefined || input === "")
    throw new ArgumentError("Name the file to read: npm run scorecard -- INPUT.xlsx");
  if (more.length > 0) throw new ArgumentError(`One file at a time: "${more[0]}" is one too many.`);
  for (const name of ["out", "client", "review", "recipe", "save-recipe"] as const) {
    if (values[name]?.trim() === "") throw new ArgumentError(`--${name} needs a value.`);
  }
  const { review } = values;
  if (review !== undefined) checkReview(values);
  return {
    input,
    out: values.out,
    mode: modeOf(values.mode),
    dates: datesOf(values.dates),
    client: (review ?? values.client)?.trim(),
    review: review?.trim(),
    asOf: dayNamed(values["as-of"]),
    rates: ratesOf(values.rate ?? []),
    json: values.json ?? false,
    answers: answersOf(values.answer ?? []),
    drill: (values.drill ?? []).map((key) => key.trim()),
    toValues: values["to-values"] ?? values.freeze ?? false,
    weigh: weighOf(values.weigh),
    recipe: values.recipe,
    saveRecipe: values["save-recipe"],
    settings: settingsGiven(values),
    clients: clientsOf(values.clients),
  };
}

/** What a review can't be asked for together with: it is a file of its own. */
const notWithReview = ["client", "clients", "drill", "to-values", "freeze", "json", "mode"] as const;

function checkReview(values: Readonly<Record<string, unknown>>): void {
  const other = notWithReview.find((name) => values[name] !== undefined);
  if (other !== undefined) throw new ArgumentError(`--review writes a file of its own: leave out --${other}.`);
  if (values["out"] === undefined) throw new ArgumentError("--review writes a file of its own: say where with --out.");
}

function dayNamed(given: string | undefined): Date | undefined {
  if (given === undefined) return undefined;
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(given.trim()) ?? [];
  const date = new Date(Number(year), Number(month) - 1, Number(day));
  if (date.getDate() === Number(day) && date.getMonth() + 1 === Number(month)) return date;
  throw new ArgumentError(`--as-of is a day such as 2026-06-30, not "${given}".`);
}

function ratesOf(given: readonly string[]): Readonly<Record<string, number>> {
  return Object.fromEntries(
    given.map((text) => {
      const [, currency = "", digits = ""] = /^([A-Za-z]{3})=(\d+(?:\.\d+)?)$/.exec(text.trim()) ?? [];
      const rate = Number(digits);
      if (!isRate(rate))
        throw new ArgumentError(`--rate is a currency and its worth in US dollars such as EUR=1.08, not "${text}".`);
      return [currency.toUpperCase(), rate];
    }),
  );
}

const mostClients = 20;

function clientsOf(given: string | undefined): number {
  const number = given === undefined ? 0 : Number(given);
  if (given === undefined || (Number.isInteger(number) && number >= 1 && number <= mostClients)) return number;
  throw new ArgumentError(`--clients is a number from 1 to ${mostClients}, not "${given}".`);
}

/** The last "=" parts id and value: ids name sheets, and sheets may be called anything. */
function answersOf(given: readonly string[]): Readonly<Record<string, string>> {
  const answers = new Map<string, string>();
  for (const answer of given) {
    const at = answer.lastIndexOf("=");
    const [id, value] = [answer.slice(0, at), answer.slice(at + 1)];
    if (at < 1 || value === "")
      throw new ArgumentError(`--answer is ID=VALUE, as printed with the question, not "${answer}".`);
    if (answers.has(id)) throw new ArgumentError(`The question "${id}" is answered twice; once is enough.`);
    answers.set(id, value);
  }
  return Object.fromEntries(answers);
}

function parse(argv: readonly string[]) {
  try {
    return parseArgs({ args: [...argv], options, allowPositionals: true, strict: true, tokens: true });
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const name = /'(-{1,2}[^' <]+)/.exec(message)?.[1] ?? "an option";
    if (code === "ERR_PARSE_ARGS_UNKNOWN_OPTION") {
      throw new ArgumentError(`There is no option ${name}; --help lists them.`, { cause: error });
    }
    const takes = name === "--json" || name === "--help" || name === "-h" ? "takes no value" : "needs a value";
    const dash = message.includes("ambiguous") ? `; where the value begins with a dash, write ${name}=VALUE` : "";
    throw new ArgumentError(`${name} ${takes}${dash}.`, { cause: error });
  }
}

function modeOf(mode: string | undefined): Arguments["mode"] {
  if (mode === undefined || mode === "native" || mode === "values") return mode ?? "native";
  if (mode === "live") {
    throw new ArgumentError(
      "Live mode needs Excel: its cells hold formulas of the add-in (=MSP.FCR), which only Excel with the add-in computes; use --mode native or values.",
    );
  }
  throw new ArgumentError(`There is no mode "${mode}": use --mode native or values.`);
}

function weighOf(weigh: string | undefined): Arguments["weigh"] {
  if (weigh === undefined || weigh === "all" || weigh === "none") return weigh;
  throw new ArgumentError(`--weigh is all (the largest tables too) or none, not "${weigh}".`);
}

function datesOf(dates: string | undefined): DateOrder | undefined {
  if (dates === undefined || dates === "dmy" || dates === "mdy") return dates;
  throw new ArgumentError(`--dates is dmy (3/4/2024 is 3 April) or mdy (4 March), not "${dates}".`);
}

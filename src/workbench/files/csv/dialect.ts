import Papa from "papaparse";

/** How a text separates and encloses its fields. */
export interface Dialect {
  readonly delimiter: string;
  readonly quote: '"' | "'";
}

const delimiters = [",", ";", "\t", "|"];
const linesTried = 40;
const charactersTried = 200_000;

/** What the first lines say of the whole text; a comma and a quotation mark where nothing speaks for others. */
export function dialectOf(text: string): Dialect {
  const head = text.slice(0, charactersTried);
  const delimiter = guessDelimiter(head);
  if (delimiter === "," && hasSpacesBehind(head)) return { delimiter: ", ", quote: '"' };
  const enclosed = delimiters
    .filter((one) => apostrophesEnclose(head, one))
    .map((one) => ({ delimiter: one, lines: widths(head, one, "'") }))
    .filter(({ lines }) => isEven(lines, 2))
    .sort((one, other) => (other.lines[0] ?? 0) - (one.lines[0] ?? 0));
  if (enclosed[0]) return { delimiter: enclosed[0].delimiter, quote: "'" };
  return { delimiter: separatesBySpaces(head) ? " " : delimiter, quote: '"' };
}

/** The delimiter that splits the first lines into most fields, evenly; a comma where nothing speaks for another. */
function guessDelimiter(head: string): string {
  const { data, meta } = Papa.parse<string[]>(head, {
    delimitersToGuess: delimiters,
    preview: 20,
    skipEmptyLines: true,
  });
  return (data[0]?.length ?? 0) > 1 ? meta.delimiter : delimiterBelowTitle(head);
}

/** Where the first line is a title of one field, most of the lines below it have to agree on their number of fields. */
function delimiterBelowTitle(head: string): string {
  let best = { delimiter: ",", fields: 0 };
  for (const delimiter of delimiters) {
    const lines = new Map<number, number>();
    const all = widths(head, delimiter, '"');
    for (const width of all) lines.set(width, (lines.get(width) ?? 0) + 1);
    const [width, count] = [...lines].sort((a, b) => b[1] - a[1])[0] ?? [1, 0];
    const fields = count > all.length / 2 ? (width - 1) * count : 0;
    if (fields > best.fields) best = { delimiter, fields };
  }
  return best.delimiter;
}

/** How many fields each of the first lines has. */
function widths(head: string, delimiter: string, quote: string): readonly number[] {
  const { data } = Papa.parse<string[]>(head, {
    delimiter,
    quoteChar: quote,
    preview: linesTried,
    skipEmptyLines: true,
  });
  return data.map(({ length }) => length);
}

/** Whether a space follows every comma that separates: none does more, evenly, than those with one. */
function hasSpacesBehind(head: string): boolean {
  const [bare, spaced] = [widths(head, ",", '"'), widths(head, ", ", '"')];
  return isEven(spaced, 2) && !(isEven(bare, 2) && (bare[0] ?? 0) > (spaced[0] ?? 0));
}

/** Whether several lines have the same number of fields, and at least so many. */
function isEven(lines: readonly number[], fewest: number): boolean {
  return lines.length > 1 && lines.every((width) => width === lines[0] && width >= fewest);
}

/** Words of a sentence are separated by spaces, too: only where every line has an enclosed text between them, and no comma splits the first. */
function separatesBySpaces(head: string): boolean {
  const lines = head.split(/\r?\n/, linesTried).filter((line) => line !== "");
  const enclosed = /(?:^| )"[^"]*"(?= |$)/;
  const [first = 0, ...rest] = widths(head, " ", '"');
  return (
    lines.length > 2 &&
    !/[,;\t|]/.test(lines[0] ?? "") &&
    first > 2 &&
    lines.every((line) => enclosed.test(line)) &&
    rest.every((width) => width >= first)
  );
}

/** Fields stand between apostrophes where each one that begins a field has one at a field's end, and no field has a quotation mark. */
function apostrophesEnclose(head: string, delimiter: string): boolean {
  const begins = (at: number) => at === 0 || head[at - 1] === "\n" || head.endsWith(delimiter, at);
  const ends = (at: number) => /^[\r\n]?$/.test(head[at + 1] ?? "") || head.startsWith(delimiter, at + 1);
  let enclosed = 0;
  let open = false;
  for (let at = 0; at < head.length; at += 1) {
    if (head[at] === '"' && !open && (begins(at) || ends(at))) return false;
    if (head[at] !== "'") continue;
    if (!open) open = begins(at);
    else if (head[at + 1] === "'") at += 1;
    else if (ends(at)) {
      open = false;
      enclosed += 1;
    }
  }
  return enclosed > 1 && !open;
}

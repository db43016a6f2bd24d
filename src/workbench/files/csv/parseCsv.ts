import Papa from "papaparse";

const delimiters = [",", ";", "\t", "|"];
/** A first line "sep=;" names the delimiter, in files made for Excel. */
const namedDelimiter = /^sep=(.)\r?\n/i;

/** Hands every row of fields to `onRow`; returns what is odd about the file, one sentence each. */
export function parseCsv(text: string, onRow: (fields: readonly string[], row: number) => void): string[] {
  const named = namedDelimiter.exec(text);
  const body = named ? text.slice(named[0].length) : text;
  const warnings: string[] = [];
  let row = 0;
  let blank = 0;
  Papa.parse<string[]>(body, {
    ...(named ? { delimiter: named[1] } : { delimiter: guessDelimiter(body) }),
    step({ data, errors }) {
      for (const { code } of errors) {
        if (code === "MissingQuotes") {
          warnings.push(
            `A quotation mark opened in row ${row + 1} is never closed, so all that follows it was read as one text; close it in the file.`,
          );
        }
      }
      // The line break at the end of the file starts no row; empty lines inside it do.
      if (data.length === 1 && data[0] === "") {
        blank += 1;
        return;
      }
      row += blank;
      blank = 0;
      onRow(data, row);
      row += 1;
    },
  });
  return warnings;
}

const linesTried = 40;

/** The delimiter that splits the first lines into most fields, evenly; a comma where nothing speaks for another. */
function guessDelimiter(text: string): string {
  const head = text.slice(0, 200_000);
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
    const { data } = Papa.parse<string[]>(head, { delimiter, preview: linesTried, skipEmptyLines: true });
    const lines = new Map<number, number>();
    for (const { length } of data) lines.set(length, (lines.get(length) ?? 0) + 1);
    const [width, count] = [...lines].sort((a, b) => b[1] - a[1])[0] ?? [1, 0];
    const fields = count > data.length / 2 ? (width - 1) * count : 0;
    if (fields > best.fields) best = { delimiter, fields };
  }
  return best.delimiter;
}

import Papa from "papaparse";
import { dialectOf, type Dialect } from "./dialect";
import { markStrayQuotes, strayMark } from "./strayQuotes";

/** A first line "sep=;" names the delimiter, in files made for Excel. */
const namedDelimiter = /^sep=(.)\r?\n/i;

/** Hands every row of fields to `onRow`; returns what is odd about the file, one sentence each. */
export function parseCsv(text: string, onRow: (fields: readonly string[], row: number) => void): string[] {
  const named = namedDelimiter.exec(text);
  const given = named ? text.slice(named[0].length) : text;
  const dialect: Dialect = named ? { delimiter: named[1] ?? ",", quote: '"' } : dialectOf(given);
  const { text: body, stray } = markStrayQuotes(given, dialect);
  const warnings = stray.length > 0 ? [strayQuotes(given, stray)] : [];
  let row = 0;
  let blank = 0;
  Papa.parse<string[]>(body, {
    delimiter: dialect.delimiter,
    quoteChar: dialect.quote,
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
      onRow(stray.length === 0 ? data : data.map((field) => field.replaceAll(strayMark, dialect.quote)), row);
      row += 1;
    },
  });
  return warnings;
}

const linesNamed = 3;

function strayQuotes(text: string, stray: readonly number[]): string {
  const lines = stray.slice(0, linesNamed).map((at) => text.slice(0, at).split("\n").length);
  const more = stray.length - lines.length;
  const where = `${lines.length > 1 ? "lines" : "line"} ${lines.join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
  return `A quotation mark without a partner stands in ${where} of the file; it was taken for text, so that it swallows no fields.`;
}

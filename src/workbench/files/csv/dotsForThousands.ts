import { greatest } from "../../../cells/greatest";
import { groupedNumber } from "./cellOfText";

/** So much of a text is looked at. */
const headLength = 200_000;
const wholeNumber = /^-?\d+$/;
const commaNumber = /^-?(?:\d+|\d{1,3}(?:\.\d{3})+),\d+$/;
const pointNumber = /^-?(?:\d*\.(?:\d{1,2}|\d{4,})|0\.\d+|\d{4,}\.\d+)$/;
const twoGroups = /(?:\.\d{3}){2}$/;
const fewestGrouped = 3;

/**
 * True for text whose fields are parted by semicolons and whose numbers are written "48.250" and "8,5": no field has decimals
 * behind a dot, and a whole column of numbers has them behind a comma, or a number has two dots, or several numbers are
 * whole thousands. Hours such as "4.125" alone are left as they are.
 */
export function hasDotsForThousands(text: string): boolean {
  const lines = text
    .slice(0, headLength)
    .split(/\r?\n/)
    .map((line) => line.split(";").map(bare));
  if ((lines[0]?.length ?? 0) < 2) return false;
  const fields = lines.flat();
  const grouped = fields.filter((field) => groupedNumber.test(field));
  if (grouped.length === 0 || fields.some((field) => pointNumber.test(field))) return false;
  if (grouped.some((field) => twoGroups.test(field)) || hasCommaColumn(lines)) return true;
  return grouped.length >= fewestGrouped && grouped.every((field) => field.endsWith(".000"));
}

function bare(field: string): string {
  return field
    .trim()
    .replace(/^"(.*)"$/, "$1")
    .replace(/(?:[€%]|EUR|CHF)$/, "")
    .trimEnd();
}

/** True where a column holds nothing but numbers below its heading, some of them with decimals behind a comma. */
function hasCommaColumn([, ...lines]: readonly (readonly string[])[]): boolean {
  const width = greatest(
    lines.map(({ length }) => length),
    0,
  );
  return Array.from({ length: width }, (_, column) => lines.map((line) => line[column] ?? "")).some((cells) => {
    const filled = cells.filter((cell) => cell !== "");
    const isNumber = (cell: string): boolean =>
      wholeNumber.test(cell) || commaNumber.test(cell) || groupedNumber.test(cell);
    return filled.some((cell) => commaNumber.test(cell)) && filled.every(isNumber);
  });
}

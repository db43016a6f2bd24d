import { columnLetters } from "../../cells/address";
import type { Cell } from "../../cells/cell";
import { fromSerial } from "../../cells/date/serial";
import type { InputKind } from "../../catalogue/inputs/input";
import type { Argument, Grid } from "../../catalogue/inputs/range";
import type { Kpi } from "../../catalogue/kpi";
import { literal } from "../../catalogue/native/expression";
import { namespace } from "../../catalogue/nativeFormula";

/** One column of a small sheet: its letters, the argument that it is for, and its cells as they look in Excel. */
export interface SheetColumn {
  readonly letters: string;
  readonly input?: string;
  readonly cells: readonly string[];
}

/** A call as somebody would type it: ranges stand in a small sheet from A1 on, single values in the formula itself. */
export interface TypedCall {
  readonly formula: string;
  readonly sheet: readonly SheetColumn[];
}

/** A call of a function as it stands in a sheet, over cells that hold the arguments. */
export function typedCall(kpi: Kpi, given: readonly Argument[]): TypedCall {
  const sheet: SheetColumn[] = [];
  const typed = kpi.inputs.map(({ name, kind }, index) => {
    const argument = given[index];
    if (!isGrid(argument)) return typedValue(argument, kind);
    const first = sheet.length;
    const width = argument[0]?.length ?? 0;
    for (let column = 0; column < width; column += 1) {
      const cells = argument.map((row) => shownCell(row[column], kind));
      sheet.push({ letters: columnLetters(first + column), input: name, cells });
    }
    return `${columnLetters(first)}1:${columnLetters(first + width - 1)}${argument.length}`.replace(/^(.+):\1$/, "$1");
  });
  while (typed[typed.length - 1] === "") typed.pop();
  return { formula: `=${namespace}.${kpi.id}(${typed.join(",")})`, sheet };
}

function isGrid(argument: Argument): argument is Grid {
  return Array.isArray(argument);
}

function typedValue(value: Cell, kind: InputKind): string {
  if (value === undefined || value === null || value === "") return "";
  if (typeof value === "number" && isDate(kind) && value > 0) return typedDate(value);
  return literal(value);
}

function shownCell(value: Cell, kind: InputKind): string {
  if (value === undefined || value === null) return "";
  if (typeof value === "number" && isDate(kind) && value > 0) return dateText(value);
  return typeof value === "boolean" ? String(value).toUpperCase() : String(value);
}

function isDate(kind: InputKind): boolean {
  return kind === "times" || kind === "date";
}

/** Excel has no date literals: DATE(2024,3,1)+TIME(14,5,0). */
function typedDate(serial: number): string {
  const date = fromSerial(serial);
  const day = `DATE(${date.getUTCFullYear()},${date.getUTCMonth() + 1},${date.getUTCDate()})`;
  const time = [date.getUTCHours(), date.getUTCMinutes(), date.getUTCSeconds()];
  return time.every((part) => part === 0) ? day : `${day}+TIME(${time.join(",")})`;
}

/** A serial as a date cell shows it: 2024-03-01 14:05. */
function dateText(serial: number): string {
  const [day = "", time = ""] = fromSerial(serial).toISOString().split("T");
  if (time.startsWith("00:00:00")) return day;
  return `${day} ${time.startsWith(":00", 5) ? time.slice(0, 5) : time.slice(0, 8)}`;
}

import type { Cell } from "../../../src/cells/cell";
import { fromSerial } from "../../../src/cells/date/serial";
import { withColumns, type Export, type Mess } from "./export";

/** A number of two digits. */
export const two = (n: number): string => String(n).padStart(2, "0");

function parts(serial: number) {
  const date = fromSerial(Math.round(serial * 1440) / 1440);
  return {
    ...{ year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() },
    ...{ hour: date.getUTCHours(), minute: date.getUTCMinutes() },
  };
}

const dateFormats: Readonly<Record<string, (serial: number) => string>> = {
  "ISO text": (serial) => {
    const { year, month, day, hour, minute } = parts(serial);
    return `${year}-${two(month)}-${two(day)} ${two(hour)}:${two(minute)}`;
  },
  "ISO text with its zone": (serial) => {
    const { year, month, day, hour, minute } = parts(serial);
    return `${year}-${two(month)}-${two(day)}T${two(hour)}:${two(minute)}:00+01:00`;
  },
  "day first": (serial) => {
    const { year, month, day, hour, minute } = parts(serial);
    return `${two(day)}/${two(month)}/${year} ${two(hour)}:${two(minute)}`;
  },
  "month first, 12 hours": (serial) => {
    const { year, month, day, hour, minute } = parts(serial);
    return `${month}/${day}/${year} ${hour % 12 || 12}:${two(minute)} ${hour < 12 ? "AM" : "PM"}`;
  },
  "with dots": (serial) => {
    const { year, month, day, hour, minute } = parts(serial);
    return `${two(day)}.${two(month)}.${year} ${two(hour)}:${two(minute)}`;
  },
  "month as a word": (serial) => {
    const { year, month, day, hour, minute } = parts(serial);
    const names = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
    return `${day} ${names[month - 1] ?? ""} ${year} ${two(hour)}:${two(minute)}`;
  },
};

function dated<T>(before: Export<T>, fields: readonly string[], write: (serial: number) => Cell): Export<T> {
  return withColumns(before, (column) => {
    if (!fields.includes(column.field)) return column;
    return {
      ...column,
      cell: (record) => {
        const cell = column.cell(record);
        return typeof cell === "number" ? write(cell) : cell;
      },
    };
  });
}

/** Other ways of writing the dates of some fields. */
export function dateMesses<T>(fields: readonly string[]): readonly Mess<T>[] {
  const written = Object.entries(dateFormats).map(([name, write]): Mess<T> => ({
    name: `dates: ${name}`,
    group: "dates",
    apply: (before) => dated(before, fields, write),
  }));
  // Some dates became text when the file was opened.
  const some: Mess<T> = {
    name: "text dates beside real ones",
    group: "dates",
    apply: (before, random) =>
      dated(before, fields, (serial) => (random.one(3) ? dateFormats["ISO text"]!(serial) : serial)),
  };
  return [...written, some];
}

import type { SheetDocument } from "./sheetDocument";
import type { WorkbookDocument } from "./workbookDocument";

/** A copy of everything about a sheet or a workbook but its cells. Equal keys = nothing has changed. */
export interface Parts<T> {
  readonly key: string;
  restore(target: T): void;
}

function keyOf(parts: object): string {
  return JSON.stringify(parts, (_name, value: unknown) => {
    if (value instanceof Map || value instanceof Set) return [...(value as Iterable<unknown>)];
    return value;
  });
}

function copyOf<T extends object>(source: T, except: ReadonlySet<string>): Partial<T> {
  const own = Object.entries(source).filter(([name]) => !except.has(name));
  return structuredClone(Object.fromEntries(own)) as Partial<T>;
}

const notOfSheet = new Set(["id", "cells", "origin"]);
/** The settings of add-ins are no part of what Excel undoes; styles are only ever added. */
const notOfWorkbook = new Set([
  "sheets",
  "settings",
  "styles",
  "calculator",
  "markDue",
  "active",
  "selected",
  "lastId",
]);

export function sheetParts(sheet: SheetDocument): Parts<SheetDocument> {
  const copy = copyOf(sheet, notOfSheet);
  const { sheet: whole, rows, columns } = sheet.cells.styleDefaults;
  const defaults = structuredClone({ whole, rows, columns, spills: sheet.cells.spills });
  return {
    key: keyOf({ copy, whole, rows, columns }),
    restore: (target) => {
      Object.assign(target, structuredClone(copy));
      const { styleDefaults, spills } = target.cells;
      styleDefaults.sheet = defaults.whole;
      refill(styleDefaults.rows, defaults.rows);
      refill(styleDefaults.columns, defaults.columns);
      refill(spills, defaults.spills);
    },
  };
}

function refill<K, V>(map: Map<K, V>, wanted: ReadonlyMap<K, V>): void {
  map.clear();
  for (const [key, value] of wanted) map.set(key, value);
}

export function workbookParts(document: WorkbookDocument): Parts<WorkbookDocument> {
  const copy = copyOf(document, notOfWorkbook);
  return { key: keyOf(copy), restore: (target) => void Object.assign(target, structuredClone(copy)) };
}

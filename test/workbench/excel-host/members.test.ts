import { readdirSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import type { ObjectType } from "../../../src/workbench/excel-host/objectType";
import { fill, onFirstSheet, openHost, read } from "./openHost";

const folder = join(__dirname, "../../../src/workbench/excel-host/members");

/** Every table of members that a module of the simulated Excel exports. */
function tables(): [name: string, type: ObjectType<unknown>][] {
  return readdirSync(folder).flatMap((file) => {
    const exported = Object.values(jest.requireActual<Record<string, unknown>>(join(folder, file)));
    const types = exported.filter((one): one is ObjectType<unknown> => {
      return (
        typeof one === "object" && one !== null && "name" in one && ("get" in one || "call" in one || "open" in one)
      );
    });
    return types.map((type): [string, ObjectType<unknown>] => [type.name, type]);
  });
}

interface LibraryClass {
  readonly prototype: object;
}

function libraryClass(name: string): LibraryClass {
  const found = (openHost().Excel as unknown as Record<string, LibraryClass | undefined>)[name];
  if (!found) throw new Error(`Office.js has no class ${name}.`);
  return found;
}

/** Set behind showGridlines and showHeadings, and asked of all objects alike. */
const behindTheScenes = new Set(["gridlines", "headings"]);

test.each(tables())("every simulated member of %s is one of Office.js", (name, type) => {
  const { prototype } = libraryClass(name);
  const names = [type.get, type.set, type.open, type.call].flatMap((members) => Object.keys(members ?? {}));
  // What Office.js calls behind its public methods is written inside them.
  const source = Object.getOwnPropertyNames(prototype)
    .map((member) => Object.getOwnPropertyDescriptor(prototype, member))
    .map((descriptor) => String(descriptor?.value ?? descriptor?.get))
    .join("\n");
  const unknown = names.filter((member) => {
    if (behindTheScenes.has(member)) return false;
    return !(member in prototype) && !source.includes(`"${member.charAt(0).toUpperCase()}${member.slice(1)}"`);
  });
  expect(unknown).toEqual([]);
});

test("there are tables for what the add-in works with", () => {
  const names = tables().map(([name]) => name);
  expect(names).toEqual(
    expect.arrayContaining(["Workbook", "WorksheetCollection", "Worksheet", "Range", "RangeFormat", "Table", "Chart"]),
  );
});

test("rectangles written in any order read back as a plain map would hold them", async () => {
  const place = fc.record({ row: fc.nat(6), column: fc.nat(4) });
  const cell = fc.oneof(fc.integer(), fc.boolean(), fc.constantFrom("Open", "in progress", ""), fc.constant(null));
  const block = fc.record({
    at: place,
    values: fc
      .record({ rows: fc.integer({ min: 1, max: 4 }), columns: fc.integer({ min: 1, max: 3 }) })
      .chain(({ rows, columns }) =>
        fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows }),
      ),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(block, { maxLength: 6 }), async (blocks) => {
      const host = openHost();
      const expected: unknown[][] = Array.from({ length: 12 }, () => new Array<unknown>(8).fill(""));
      for (const { at, values } of blocks) {
        await onFirstSheet(host, (sheet) => {
          const range = sheet.getRangeByIndexes(at.row, at.column, values.length, values[0]?.length ?? 1);
          range.values = values;
        });
        values.forEach((line, r) =>
          line.forEach((one, c) => {
            if (one !== null) expected[at.row + r]![at.column + c] = one;
          }),
        );
      }
      expect(await read(host, "A1:H12")).toEqual(expected);
      host.dispose();
    }),
    { numRuns: 40 },
  );
});

test("a value written again and again leaves one value", async () => {
  const host = openHost();
  for (const value of [1, "two", true, ""]) await fill(host, [[value]]);
  expect(await read(host, "A1")).toEqual([[""]]);
});

import type { SheetSpec } from "../../../support/memoryReader";
import type { Cell } from "../../../../src/cells/cell";
import { desk } from "../desk/world";
import { render, type Truth } from "../export";
import type { Random } from "../random";
import { satisfaction } from "../surveys/satisfactionWorld";
import { time } from "../time/world";
import { mess, someOf, type RecordWorld, type World } from "../world";

/** A table of a workbook before it is put on a sheet. */
interface Table {
  readonly sheet: string;
  readonly cells: Cell[][];
  readonly truths: readonly Truth[];
  readonly messes: readonly string[];
}

/** How tables come to stand in a workbook, or what stands beside them. */
interface Arrangement {
  readonly name: string;
  readonly group: string;
  readonly apply: (sheets: readonly SheetSpec[], random: Random) => readonly SheetSpec[];
}

const notes: Arrangement = {
  name: "a sheet of notes in front",
  group: "notes",
  apply: (sheets) => [
    {
      name: "Read me",
      cells: [["Monthly export"], [], ["Prepared by", "Mia"], ["Questions to", "service@example.com"]],
    },
    ...sheets,
  ],
};

const phones: Arrangement = {
  name: "a telephone list behind",
  group: "junk",
  apply: (sheets) => [
    ...sheets,
    {
      name: "Contacts",
      cells: [
        ["Name", "Phone", "Room"],
        ...["Mia", "Tom", "Ana", "Ben"].map((name, n) => [name, `555-010${n}`, 10 + n]),
      ],
    },
  ],
};

const hiddenCopy: Arrangement = {
  name: "a hidden sheet with an older copy",
  group: "hidden",
  apply: (sheets, random) => {
    const old = random.pick(sheets);
    const cells = old.cells.slice(0, Math.ceil(old.cells.length / 2));
    return [...sheets, { ...old, name: `${old.name} old`, cells, visibility: random.pick(["hidden", "veryHidden"]) }];
  },
};

const farAway: Arrangement = {
  name: "tables that begin far down and to the right",
  group: "place",
  apply: (sheets, random) =>
    sheets.map((sheet) => ({ ...sheet, at: { row: random.whole(3, 40), column: random.whole(1, 12) } })),
};

const sideBySide: Arrangement = {
  name: "two tables side by side on one sheet",
  group: "place",
  apply: (sheets) => {
    const [left, right] = sheets;
    if (!left || !right) return sheets;
    const width = Math.max(...left.cells.map((line) => line.length)) + 2;
    const rows = Math.max(left.cells.length, right.cells.length);
    const cells = Array.from({ length: rows }, (_, row) => {
      const line = [...(left.cells[row] ?? [])];
      while (line.length < width) line.push("");
      return [...line, ...(right.cells[row] ?? [])];
    });
    return [{ name: `${left.name} and ${right.name}`, cells }];
  },
};

const oneBelow: Arrangement = {
  name: "one table below the other",
  group: "place",
  apply: (sheets) => {
    const [above, below] = sheets;
    if (!above || !below) return sheets;
    return [{ name: `${above.name} and ${below.name}`, cells: [...above.cells, [], [], [], ...below.cells] }];
  },
};

const arrangements: readonly Arrangement[] = [sideBySide, oneBelow, farAway, hiddenCopy, notes, phones];

function tableOf<T>(world: RecordWorld<T>, random: Random): Table {
  const { messy, messes } = mess(world, random, random.whole(0, 1000));
  return { sheet: messy.sheet, cells: render(messy), truths: world.truth(messy), messes };
}

/** Workbooks of two tables: a desk with the time that was worked, or with the surveys of its clients. */
export const workbooksWorld: World = {
  name: "workbooks",
  messes: arrangements.map(({ name }) => name),
  make(random, turn) {
    const first = tableOf(desk, random);
    const second = random.one(2) ? tableOf(time, random) : tableOf(satisfaction, random);
    const applied = someOf(arrangements, random, turn);
    const sheets = applied.reduce<readonly SheetSpec[]>(
      (before, one) => one.apply(before, random),
      [first, second].map(({ sheet, cells }) => ({ name: sheet, cells })),
    );
    return {
      messes: [...applied.map(({ name }) => name), ...first.messes, ...second.messes],
      sheets,
      truths: [...first.truths, ...second.truths],
    };
  },
};

import type { BlankReader, BlankTest } from "../../catalogue/blankCells";
import { inBlocks } from "../host/blocks";
import { queueCells } from "../host/cells";

type Answer = BlankTest | undefined;

interface Asked {
  readonly addresses: readonly string[];
  answer(tests: readonly Answer[]): void;
  fail(error: unknown): void;
}

let waiting: Asked[] = [];

/** Reads which cells of ranges are blank. Functions that ask together, as in a recalculation, are answered together. */
export const readBlankCells: BlankReader = (addresses) =>
  new Promise((answer, fail) => {
    waiting.push({ addresses, answer, fail });
    if (waiting.length === 1) setTimeout(() => void answerAll(), 0);
  });

async function answerAll(): Promise<void> {
  const asked = waiting;
  waiting = [];
  try {
    const found = await readRanges([...new Set(asked.flatMap(({ addresses }) => addresses))]);
    for (const { addresses, answer } of asked) answer(addresses.map((address) => found.get(address)));
  } catch (error) {
    for (const { fail } of asked) fail(error);
  }
}

/** Nobody clicked for this: it waits while a cell is edited. */
function readRanges(addresses: readonly string[]): Promise<ReadonlyMap<string, Answer>> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const ranges = addresses.map((address) => {
      const split = address.lastIndexOf("!");
      const name = address.slice(0, split).replace(/^'|'$/g, "").replace(/''/g, "'");
      const range = context.workbook.worksheets.getItemOrNullObject(name).getRange(address.slice(split + 1));
      const used = range.getUsedRangeOrNullObject(true);
      range.load("rowIndex,columnIndex");
      used.load("rowIndex,columnIndex,rowCount,columnCount");
      return { address, range, used };
    });
    await context.sync();
    const found = new Map<string, Answer>();
    for (const { address, range, used } of ranges) {
      if (!range.isNullObject) found.set(address, await testOf(context, range, used));
    }
    return found;
  });
}

/** What lies outside the used cells is blank. */
async function testOf(context: Excel.RequestContext, range: Excel.Range, used: Excel.Range): Promise<BlankTest> {
  if (used.isNullObject) return () => true;
  const { rowCount, columnCount } = used;
  const filled = new Uint8Array(rowCount * columnCount);
  await inBlocks(rowCount, columnCount, async (first, count) => {
    const rect = { row: used.rowIndex + first, column: used.columnIndex, rows: count, columns: columnCount };
    const read = queueCells<string>(used.worksheet, rect, "valueTypes");
    await context.sync();
    const types = read();
    types?.forEach((cells, row) =>
      cells.forEach((type, column) => {
        if (type !== "Empty") filled[(first + row) * columnCount + column] = 1;
      }),
    );
    return types !== null;
  });
  const [down, right] = [used.rowIndex - range.rowIndex, used.columnIndex - range.columnIndex];
  return (row, column) => {
    const [at, beside] = [row - down, column - right];
    const outside = at < 0 || at >= rowCount || beside < 0 || beside >= columnCount;
    return outside || filled[at * columnCount + beside] !== 1;
  };
}

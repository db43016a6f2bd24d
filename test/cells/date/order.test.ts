import fc from "fast-check";
import { decideDateOrder, looksSwapped, readsAlike, weighDates } from "../../../src/cells/date/order";
import type { Cell } from "../../../src/cells/cell";

const decide = (cells: readonly Cell[]) => decideDateOrder(weighDates(cells));
const repeat = (count: number, cell: Cell): Cell[] => new Array<Cell>(count).fill(cell);

describe("the order of day and month is decided by the column", () => {
  test.each<[Cell[], string | undefined]>([
    [["5/3/2016", "29/2/2016", "?"], "dmy"],
    [["3/12/21 9:57", "3/24/21 17:19"], "mdy"],
    [["5/3/2016", "6/3/2016"], "ambiguous"],
    [["29/2/2016", "2/29/2016"], "contradictory"],
    [["2024-03-01", 45352, null], undefined],
    [["05/05/2026", "6/6/26"], undefined],
    // Dots between the numbers are written day first everywhere; the month decides where it can only be one.
    [["02.01.2026", "5.2.26 14:05"], "dmy"],
    [["02.01.2026", "03/04/2026"], "ambiguous"],
    [["12.31.2025", "02.01.2026"], "mdy"],
  ])("%p is %p", (cells, order) => expect(decide(cells)).toBe(order));

  test.each([
    [50, 1, "dmy"],
    [49, 1, "contradictory"],
    [99, 1, "dmy"],
    [1, 50, "mdy"],
    [1, 49, "contradictory"],
    [200, 5, "contradictory"],
  ])("%d day-first dates beside %d month-first ones are %s", (dayFirst, monthFirst, order) =>
    expect(decide([...repeat(dayFirst, "29/2/2016"), ...repeat(monthFirst, "2/29/2016")])).toBe(order),
  );

  test("nothing depends on where in the column a date stands", () => {
    const cell = fc.constantFrom<Cell>(
      "1/2/2024",
      "13/2/2024",
      "2/13/2024",
      "3.4.2024",
      "5/5/2024",
      "later",
      45352,
      "",
    );
    fc.assert(
      fc.property(fc.array(cell), fc.infiniteStream(fc.nat()), (cells, keys) => {
        const shuffled = cells.map((value) => ({ value, key: keys.next().value })).sort((a, b) => a.key - b.key);
        expect(weighDates(shuffled.map(({ value }) => value))).toEqual(weighDates(cells));
      }),
    );
  });
});

test.each([
  ["05/05/2026", true],
  ["5-05-26 10:00", true],
  ["05/06/2026", false],
])("%s is the same day in both orders: %p", (text, alike) => expect(readsAlike(text)).toBe(alike));

test("real dates that all fall on the 1st to 12th beside text dates of one order look exchanged", () => {
  const texts = ["13/2/2024", "14/2/2024", "15/2/2024"];
  const serials = [45352, 45353, 45354]; // 1 to 3 March 2024
  expect(looksSwapped(weighDates([...texts, ...serials]))).toBe(true);
  expect(looksSwapped(weighDates([...texts, ...serials, 45352 + 12]))).toBe(false);
  expect(looksSwapped(weighDates([...texts, ...serials, "1/2/2024"]))).toBe(false);
  expect(looksSwapped(weighDates([...texts, ...serials.slice(1)]))).toBe(false);
});

import type { Cell } from "../../../../src/cells/cell";
import { profileColumn } from "../../../../src/scanner/table/columns/profile";
import { suits } from "../../../../src/scanner/table/columns/suits";
import type { RoleType } from "../../../../src/scanner/vocabulary/roles";

describe("a column's profile", () => {
  test("counts each cell by its kind, and different values once", () => {
    const cells: Cell[] = [46_000, 46_000, 0, "1:30", "31/12/2026", "12,5", "Yes", "Active", "Good", "#N/A", "", "n/a"];
    expect(profileColumn(cells).counts).toEqual({
      ...{ filled: 9, dates: 1, serials: 2, numbers: 4, durations: 1, amounts: 2 },
      ...{ flags: 2, states: 3, ratings: 1, scores: 0, distinct: 8 },
    });
  });

  test("keeps the cells that hold something, errors among them", () => {
    expect(profileColumn(["a", "", "n/a", "#N/A", null, 1]).cells).toEqual(["a", "#N/A", 1]);
  });

  test("times of day: none beside anything else, none where all is midnight", () => {
    expect(profileColumn(["08:00", 0.5]).timesOfDay).toEqual([8 / 24, 0.5]);
    expect(profileColumn(["08:00", "later"]).timesOfDay).toEqual([]);
    expect(profileColumn([0, "00:00"]).timesOfDay).toEqual([]);
    expect(profileColumn([0, 1, "24:00"]).timesOfDay).toEqual([]);
    expect(profileColumn(["20:00", "24:00", 0.5, 1]).timesOfDay).toEqual([20 / 24, 1, 0.5, 1]);
  });

  test("whole days carry no time of day", () => {
    expect(profileColumn([46_000, "31/12/2026"]).wholeDays).toBe(true);
    expect(profileColumn([46_000.25]).wholeDays).toBe(false);
    expect(profileColumn(["31/12/2026 08:00"]).wholeDays).toBe(false);
  });

  test("counts what is true of a cell for every cell that is the same", () => {
    expect(profileColumn(["a", "b", "a"]).count((cell) => cell === "a")).toBe(2);
  });
});

describe("what a column can be by its content", () => {
  const verdict = (cells: Cell[], type: RoleType, hasUnit = false): string =>
    suits(profileColumn(cells).counts, type, hasUnit);

  test("six cells of ten are enough, five are not", () => {
    const some = (dates: number): Cell[] =>
      Array.from({ length: 10 }, (_none, n) => (n < dates ? "2026-03-01" : "soon"));
    expect(verdict(some(6), "time")).toBe("yes");
    expect(verdict(some(5), "time")).toBe("no");
  });

  test("nothing to judge by", () => {
    expect(verdict([], "number")).toBe("unknown");
    expect(verdict([], "category")).toBe("yes");
  });

  test("numbers that can be dates are durations only under a unit", () => {
    expect(verdict([46_000, 46_001], "duration")).toBe("no");
    expect(verdict([46_000, 46_001], "duration", true)).toBe("yes");
  });

  test("numbers other than 0 and 1 are no flags", () => {
    expect(verdict([0, 1, 1], "flag")).toBe("yes");
    expect(verdict([0, 1, 2], "flag")).toBe("no");
  });

  test("a company's own states are states beside one that is known, up to twelve of them", () => {
    const states = (own: number): Cell[] => ["Active", ...Array.from({ length: own }, (_none, n) => `Step ${n}`)];
    expect(verdict(states(11), "state")).toBe("yes");
    expect(verdict(states(12), "state")).toBe("no");
  });
});

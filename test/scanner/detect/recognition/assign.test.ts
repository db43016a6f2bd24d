import { assignRoles } from "../../../../src/scanner/detect/recognition/assign";
import type { ColumnCandidate } from "../../../../src/scanner/detect/recognition/candidates";
import { profileColumn } from "../../../../src/scanner/table/columns/profile";
import { headingKey } from "../../../../src/scanner/vocabulary/headingKey";
import type { Role } from "../../../../src/scanner/vocabulary/roles";
import { regionOf } from "../../../support/regions";

const region = regionOf([
  ["A", "B", "C"],
  [1, 2, 3],
]);

function candidate(role: Role, index: number, heading: string, more: Partial<ColumnCandidate> = {}): ColumnCandidate {
  const profile = profileColumn([46_000 + index]);
  return { role, index, heading, key: headingKey(heading), rank: 1, origins: [], confirmed: true, profile, ...more };
}

function assigned(candidates: ColumnCandidate[], answers = {}): { columns: Record<string, number>; asked: string[] } {
  const { byRole, questions } = assignRoles(region, candidates, answers);
  return {
    columns: Object.fromEntries([...byRole].map(([role, { index }]) => [role, index])),
    asked: questions.map(({ id }) => id),
  };
}

describe("which of several columns plays a role", () => {
  test("equal ones are a question, which an answer settles", () => {
    const two = [candidate("openedAt", 0, "Created"), candidate("openedAt", 1, "Opened")];
    expect(assigned(two)).toEqual({ columns: {}, asked: ["column:Data!A1:openedAt"] });
    expect(assigned(two, { "column:Data!A1:openedAt": "B" })).toEqual({ columns: { openedAt: 1 }, asked: [] });
  });

  test.each<[string, Partial<ColumnCandidate>, Partial<ColumnCandidate>, number]>([
    ["the one whose name says it more exactly", { rank: 2 }, { rank: 1 }, 1],
    ["the one that holds something", { confirmed: false }, { confirmed: true, rank: 2 }, 1],
    ["the first of two that hold the same", { profile: profileColumn([1]) }, { profile: profileColumn([1]) }, 0],
  ])("%s", (_name, first, second, expected) => {
    const two = [candidate("openedAt", 0, "Created", first), candidate("openedAt", 1, "Opened", second)];
    expect(assigned(two)).toEqual({ columns: { openedAt: expected }, asked: [] });
  });

  test("the one in UTC", () => {
    const two = [candidate("closedAt", 0, "Date_Closed"), candidate("closedAt", 1, "Date_Closed_UTC")];
    expect(assigned(two).columns).toEqual({ closedAt: 1 });
  });

  test("a role that no value rests on asks nothing", () => {
    const two = [candidate("technician", 0, "Agent"), candidate("technician", 1, "Owner")];
    expect(assigned(two)).toEqual({ columns: { technician: 0 }, asked: [] });
  });

  test("a column with another role leaves the other one free", () => {
    const three = [
      candidate("openedAt", 0, "Created"),
      candidate("openedAt", 1, "Opened"),
      candidate("resolvedAt", 0, "Created"),
    ];
    expect(assigned(three)).toEqual({ columns: { openedAt: 1, resolvedAt: 0 }, asked: [] });
  });
});

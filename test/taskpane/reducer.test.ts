import type { Action } from "../../src/taskpane/state/action";
import type { Problem } from "../../src/taskpane/state/problem";
import { reduce } from "../../src/taskpane/state/reducer";
import { isOpen } from "../../src/taskpane/state/preferences";
import { initialState, type PaneState } from "../../src/taskpane/state/state";
import { dateQuestion, emptyResult, emptyScorecard, finding, foundResult, scorecard } from "./samples";

const review = { result: foundResult, scorecard };
const problem: Problem = {
  step: "write",
  described: { code: "AccessDenied", message: "The workbook is protected.", retry: true },
  details: "",
};

function after(...actions: Action[]): PaneState {
  return actions.reduce(reduce, initialState);
}

test("the pane opens on the start screen, with native formulas", () => {
  expect(initialState).toMatchObject({ screen: { name: "start" }, preferences: { mode: "native" } });
});

describe("what a scan leads to", () => {
  test.each([
    ["a review, when there are findings", foundResult, "review", "1 figure found"],
    [
      "a review, when there is only a question",
      { ...emptyResult, questions: [dateQuestion] },
      "review",
      "0 figures found",
    ],
    ["an empty workbook, when no cell was read", emptyResult, "nothing found", "Nothing found"],
    ["nothing recognised, when cells were read", { ...emptyResult, cellsRead: 9 }, "nothing found", "Nothing found"],
  ])("%s", (_name, result, screen, announcement) => {
    const state = after({ type: "scan started" }, { type: "scanned", review: { result, scorecard: emptyScorecard } });
    expect(state.screen.name).toBe(screen);
    expect(state.announcement).toBe(announcement);
  });

  test("the number of figures is announced", () => {
    const two = { ...review, result: { ...foundResult, findings: [finding, finding] } };
    expect(after({ type: "scanned", review: two }).announcement).toBe("2 figures found");
  });
});

describe("progress", () => {
  const progress = { done: 2, total: 8, what: "Tickets" };

  test("is shown while a scan is under way", () => {
    expect(after({ type: "scan started" }, { type: "progressed", progress }).screen).toEqual({
      name: "scanning",
      progress,
    });
  });

  test("that arrives late brings no scan back", () => {
    expect(after({ type: "scanned", review }, { type: "progressed", progress }).screen.name).toBe("review");
  });
});

describe("a scan that ends early", () => {
  test("goes back to the start when there was none before", () => {
    expect(after({ type: "scan started" }, { type: "cancelled" }).screen.name).toBe("start");
  });

  test("goes back to the review that was there", () => {
    const state = after({ type: "scanned", review }, { type: "scan started" }, { type: "cancelled" });
    expect(state.screen).toEqual({ name: "review", review });
    expect(state.announcement).toBe("Scan cancelled");
  });
});

describe("failures", () => {
  test("of a write are shown, and the review survives", () => {
    const state = after({ type: "scanned", review }, { type: "write started" }, { type: "failed", problem });
    expect(state.screen).toEqual({ name: "problem", problem });
    expect(state.announcement).toBe("The workbook is protected.");
    expect(reduce(state, { type: "review reopened" }).screen).toEqual({ name: "review", review });
  });

  test("of showing a range leave the screen as it is", () => {
    const state = after({ type: "scanned", review }, { type: "failed", problem: { ...problem, step: "show" } });
    expect(state.screen.name).toBe("review");
    expect(state.notice).toBe("The workbook is protected.");
  });

  test.each<Action>([{ type: "scan started" }, { type: "write started" }, { type: "select started" }])(
    "of showing a range are forgotten: $type",
    (action) => {
      const shown = after({ type: "scanned", review }, { type: "failed", problem: { ...problem, step: "show" } });
      expect(reduce(shown, action).notice).toBeUndefined();
    },
  );
});

test("answers are kept by question, the last one counts", () => {
  const state = after(
    { type: "answered", question: "dates", value: "dmy" },
    { type: "answered", question: "fee", value: "active" },
    { type: "answered", question: "dates", value: "mdy" },
  );
  expect(state.answers.chosen).toEqual({ dates: "mdy", fee: "active" });
});

test("a section is opened and closed again", () => {
  const once = after({ type: "section toggled", section: "read", open: true });
  expect([isOpen(once.preferences, "read"), isOpen(initialState.preferences, "read")]).toEqual([true, false]);
  const { preferences } = reduce(once, { type: "section toggled", section: "read", open: false });
  expect([isOpen(preferences, "read"), isOpen(preferences, "read", true)]).toEqual([false, false]);
});

test("what is not remembered stays as it was", () => {
  const state = after(
    { type: "mode chosen", mode: "values" },
    { type: "preferences read", preferences: { open: ["read"] } },
  );
  expect(state.preferences).toMatchObject({ mode: "values", open: ["read"] });
});

test("no step changes the state it was given", () => {
  const before = structuredClone(initialState);
  reduce(initialState, { type: "scanned", review });
  reduce(initialState, { type: "section toggled", section: "read", open: true });
  expect(initialState).toEqual(before);
});

/** @jest-environment jsdom */
import { cleanup, fireEvent, screen } from "@testing-library/react";
import type { Choice } from "../../src/scanner/result/choice";
import { recipeOf } from "../../src/scanner/choices/recipe";
import { FakeAddIn } from "./fakeAddIn";
import { button, expectNoMisuse, openReview } from "./openPane";
import { finding, foundResult, mttrRow, scorecard } from "./samples";

const merged: Choice = {
  id: "rows:Tickets:merged",
  kind: "rows",
  sheet: "Tickets",
  message: '12 merged tickets on sheet "Tickets" are left out.',
  question: 'Sheet "Tickets" holds 12 merged tickets. Do they count?',
  options: [
    { value: "count", label: "Yes, count them", told: "with the 12 merged tickets" },
    { value: "leave", label: "No, leave them out", told: "without the 12 merged tickets" },
  ],
  taken: "leave",
  by: "evidence",
};
const chosen = { ...foundResult, choices: [merged] };

beforeEach(() => jest.spyOn(console, "error"));
afterEach(expectNoMisuse);

test("a choice is shown with the option that holds, and taken otherwise it counts with the next scan", async () => {
  const { addIn, user } = await openReview(new FakeAddIn(), chosen);
  await user.click(button("1 choice about your data"));
  const select = screen.getByLabelText<HTMLSelectElement>(merged.message);
  expect(select.value).toBe("leave");
  await user.selectOptions(select, "Yes, count them");
  await user.click(button("Scan again with the answers"));
  expect(addIn.lastScan.answers).toEqual({ "rows:Tickets:merged": "count" });
});

describe("choices that were not weighed", () => {
  test("are weighed when that is asked for, and then no more", async () => {
    const large = { ...chosen, unweighed: [{ table: "Tickets!A1", rows: 412_000 }] };
    const { addIn, user } = await openReview(new FakeAddIn(), large);
    await user.click(button("1 choice about your data"));
    await user.click(button("Weigh the choices"));
    expect(addIn.lastScan.weigh).toBe("all");
    expect(button("Cancel")).toBeTruthy();
  });

  test("are none where no table was too large", async () => {
    const { user } = await openReview(new FakeAddIn(), chosen);
    await user.click(button("1 choice about your data"));
    expect(screen.queryByText("Weigh the choices")).toBeNull();
  });
});

describe("a recipe", () => {
  const recipe = JSON.stringify(recipeOf(chosen, { "rows:Tickets:merged": "count" }));

  test("is there to be copied", async () => {
    const { user } = await openReview(new FakeAddIn(), chosen);
    await user.click(button("Recipe for next month"));
    expect((await screen.findByLabelText<HTMLTextAreaElement>("How this workbook is read")).value).toContain(
      '"rows:Tickets:merged"',
    );
  });

  test("that was pasted is taken over, and the next scan goes by it", async () => {
    const { addIn, user } = await openReview(new FakeAddIn(), chosen);
    await user.click(button("Recipe for next month"));
    fireEvent.change(await screen.findByLabelText("Recipe of another workbook"), { target: { value: recipe } });
    await user.click(button("Take over"));
    expect(screen.getByText("Taken over: 1 answer. Scan again.")).toBeTruthy();
    await user.click(button("Scan again with the answers"));
    expect(addIn.lastScan.answers).toEqual({ "rows:Tickets:merged": "count" });
  });

  test("of a file is taken over, and what of it does not fit is said", async () => {
    const { addIn, user } = await openReview(new FakeAddIn(), chosen);
    await user.click(button("Recipe for next month"));
    const other = { ...merged, id: "rows:Tickets:deleted" };
    const more = JSON.stringify(recipeOf({ ...chosen, choices: [merged, other] }, { "rows:Tickets:merged": "count" }));
    const input = await screen.findByLabelText<HTMLInputElement>("Open a recipe from a file");
    // The files of this DOM can't be read as text.
    const file = Object.assign(new File([more], "march.json", { type: "application/json" }), {
      text: () => Promise.resolve(more),
    });
    await user.upload(input, file);
    expect(await screen.findByText("Taken over: 1 answer. Scan again.")).toBeTruthy();
    expect(screen.getByText(/settles "rows:Tickets:deleted"/)).toBeTruthy();
    await user.click(button("Scan again with the answers"));
    expect(addIn.lastScan.answers).toEqual({ "rows:Tickets:merged": "count" });
  });

  test("that is none says so", async () => {
    const { user } = await openReview(new FakeAddIn(), chosen);
    await user.click(button("Recipe for next month"));
    fireEvent.change(await screen.findByLabelText("Recipe of another workbook"), { target: { value: "{}" } });
    await user.click(button("Take over"));
    expect(screen.getByText(/holds no recipe/)).toBeTruthy();
  });
});

describe("a figure in the review", () => {
  const other = {
    choice: merged.id,
    option: "count",
    gives: 190,
    message: "It would be 190.0 h with the 12 merged tickets.",
  };

  function withOther(): FakeAddIn {
    const addIn = new FakeAddIn();
    const row = { ...mttrRow, choices: [other], warnings: [{ code: "otherwise", message: other.message }] };
    addIn.assess = () => ({ ...scorecard, areas: [{ area: "service-desk", title: "Service desk", rows: [row] }] });
    return addIn;
  }

  test("says what it would be otherwise, once, and takes that with the next scan", async () => {
    const { addIn, user } = await openReview(withOther(), chosen);
    expect(screen.getAllByText(other.message)).toHaveLength(1);
    await user.click(button(`Use this: ${other.message}`));
    expect(button(`With the next scan: ${other.message}`).getAttribute("aria-pressed")).toBe("true");
    await user.click(button("Scan again with the answers"));
    expect(addIn.lastScan.answers).toEqual({ [merged.id]: "count" });
  });

  test("leaves what it is when that is taken back", async () => {
    const { user } = await openReview(withOther(), chosen);
    await user.click(button(`Use this: ${other.message}`));
    await user.click(button(`With the next scan: ${other.message}`));
    button("Scan again");
  });

  test("tells how sure it is and why, and at once where it is not", async () => {
    const reason = { code: "closed-stands-in", message: '"Closed" stands in for a resolution date', fields: {} };
    const doubtful = { ...foundResult, findings: [{ ...finding, confidence: 0.55, reasons: [reason] }] };
    const { user } = await openReview(new FakeAddIn(), doubtful);
    screen.getByText("Confidence 55 %: check what it was read from");
    await user.click(button("19,351 rows used, 1,418 left out"));
    screen.getByText(reason.message);
  });
});

test("an area is closed by its heading, and stays so the next time", async () => {
  const { addIn, user } = await openReview();
  await user.click(button("Service desk"));
  expect(screen.queryByText("187.7 h")).toBeNull();
  const kept = addIn.savedPreferences.at(-1);
  cleanup();
  await openReview(new FakeAddIn(kept));
  expect(button("Service desk").getAttribute("aria-expanded")).toBe("false");
});

test("of several areas the first is open, so that few controls stand before the button", async () => {
  const addIn = new FakeAddIn();
  const area = (id: "revenue" | "clients", title: string) => ({ area: id, title, rows: [{ ...mttrRow, key: id }] });
  addIn.assess = () => ({ ...scorecard, areas: [area("revenue", "Revenue"), area("clients", "Clients")] });
  await openReview(addIn);
  expect(["Revenue", "Clients"].map((name) => button(name).getAttribute("aria-expanded"))).toEqual(["true", "false"]);
});

/** @jest-environment jsdom */
import { fireEvent, screen } from "@testing-library/react";
import type { Choice } from "../../src/scanner/result/choice";
import { recipeOf } from "../../src/scanner/choices/recipe";
import { FakeAddIn } from "./fakeAddIn";
import { button, expectNoMisuse, openReview } from "./openPane";
import { foundResult } from "./samples";

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

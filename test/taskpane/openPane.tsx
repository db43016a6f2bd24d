import { act, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { Pane } from "../../src/taskpane/Pane";
import { FakeAddIn } from "./fakeAddIn";
import { foundResult } from "./samples";

export async function openPane(addIn = new FakeAddIn()) {
  const user = userEvent.setup();
  await act(async () => void render(<Pane addIn={addIn} />));
  return { addIn, user };
}

export async function openReview(addIn = new FakeAddIn(), result = foundResult) {
  const { user } = await openPane(addIn);
  await user.click(button("Scan this workbook"));
  await act(async () => addIn.lastScan.succeed(result));
  return { addIn, user };
}

export function button(name: string | RegExp): HTMLElement {
  return screen.getByRole("button", { name });
}

export function heading(): string | null {
  return screen.getByRole("heading", { level: 1 }).textContent;
}

export function status(): string | null {
  return screen.getByRole("status").textContent;
}

/** React and Fluent report misuse on the console and go on. */
export function expectNoMisuse(): void {
  expect(console.error).not.toHaveBeenCalled();
  jest.restoreAllMocks();
}

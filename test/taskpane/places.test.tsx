/** @jest-environment jsdom */
import { act, screen } from "@testing-library/react";
import { FakeAddIn } from "./fakeAddIn";
import { button, expectNoMisuse, heading, openPane, openReview } from "./openPane";
import { foundResult } from "./samples";

beforeEach(() => jest.spyOn(console, "error"));
afterEach(expectNoMisuse);

const open = () => screen.getByRole("tab", { selected: true }).textContent;

test("help and every place are reached from the first screen on", async () => {
  await openPane();
  expect(screen.getAllByRole("tab")[0]?.textContent).toBe("Scorecard");
  expect(open()).toBe("Scorecard");
  const help = screen.getByRole("link", { name: /^Help/ });
  expect([help.getAttribute("href"), help.getAttribute("target")]).toEqual(["help.html", "_blank"]);
});

test("one tab stop leads to the tabs, arrow keys from one to the next and round", async () => {
  const { user } = await openPane();
  const names = screen.getAllByRole("tab").map(({ textContent }) => textContent);
  await user.tab();
  expect(document.activeElement?.textContent).toBe("Scorecard");
  const seen: unknown[] = [];
  for (const _name of names) {
    await user.keyboard("{ArrowRight}");
    expect(document.activeElement?.textContent).toBe(open());
    seen.push(open());
  }
  expect(seen).toEqual([...names.slice(1), "Scorecard"]);
  await user.keyboard("{ArrowLeft}");
  expect(open()).toBe(names.at(-1));
  await user.keyboard("{Home}");
  expect(open()).toBe("Scorecard");
  await user.tab();
  expect(document.activeElement).toBe(screen.getByRole("link", { name: /^Help/ }));
});

test("each tab names the panel that it shows, and only that one is there to be read", async () => {
  const { user } = await openPane();
  for (const tab of screen.getAllByRole("tab")) {
    await user.click(tab);
    const panel = screen.getByRole("tabpanel");
    expect(panel.getAttribute("aria-labelledby")).toBe(tab.id);
    expect(tab.getAttribute("aria-controls")).toBe(panel.id);
  }
});

test("a scan goes on while another place is open, and does not take the focus when it is done", async () => {
  const { addIn, user } = await openPane(new FakeAddIn());
  await user.click(button("Scan this workbook"));
  await user.click(screen.getByRole("tab", { name: "Benchmarks" }));
  await act(async () => addIn.lastScan.succeed(foundResult));
  expect(document.activeElement).toBe(screen.getByRole("tab", { name: "Benchmarks" }));
  await user.click(screen.getByRole("tab", { name: "Scorecard" }));
  expect(heading()).toBe("1 figure found");
});

test("a command of the ribbon shows in the scorecard's place what came of it", async () => {
  const { addIn, user } = await openPane();
  await user.click(screen.getByRole("tab", { name: "Benchmarks" }));
  await act(async () => void addIn.press?.("convertToValues"));
  expect(open()).toBe("Scorecard");
});

test("the keyboard skips the figures to the button that writes them", async () => {
  const { user } = await openReview();
  await user.tab();
  expect(document.activeElement).toBe(button("Skip to writing the scorecard"));
  await user.keyboard("{Enter}");
  expect(document.activeElement).toBe(button("Write scorecard"));
});

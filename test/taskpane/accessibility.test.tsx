/** @jest-environment jsdom */
import { act, render, screen } from "@testing-library/react";
import axe from "axe-core";
import { OutsideExcel } from "../../src/taskpane/screens/OutsideExcel";
import { FakeAddIn, hostError } from "./fakeAddIn";
import { button, expectNoMisuse, openPane, openReview } from "./openPane";
import { dateQuestion, emptyResult, foundResult } from "./samples";

beforeEach(() => jest.spyOn(console, "error"));
afterEach(expectNoMisuse);

/** Colours are not computed here: their contrast has tests of its own. Rules beyond those of WCAG count too. */
async function found(): Promise<string[]> {
  const { violations } = await axe.run(document.body, {
    rules: { "color-contrast": { enabled: false }, region: { enabled: false } },
  });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
}

async function scanning(addIn = new FakeAddIn()) {
  const opened = await openPane(addIn);
  await opened.user.click(button("Scan this workbook"));
  return opened;
}

async function writing() {
  const opened = await openReview();
  await opened.user.click(button("Write scorecard"));
  return opened;
}

async function place(name: string) {
  const opened = await openPane();
  await opened.user.click(screen.getByRole("tab", { name }));
  await screen.findByRole("heading", { level: 1, name: name === "Scorecard" ? "Benchmark scorecard" : name });
  return opened;
}

/** Everything that is folded away is opened. */
async function unfold({ user }: Pick<Awaited<ReturnType<typeof openPane>>, "user">) {
  for (const folded of screen.queryAllByRole("button", { expanded: false })) await user.click(folded);
}

/** Each view by its name, and the way to it. */
const views: Readonly<Record<string, () => Promise<unknown>>> = {
  "first run": () => openPane(),
  scanning: () => scanning(),
  questions: () => openReview(new FakeAddIn(), { ...foundResult, questions: [dateQuestion] }),
  "nothing but questions": async () => {
    await openReview(new FakeAddIn(), { ...emptyResult, questions: [dateQuestion] });
  },
  "nothing found": () => openReview(new FakeAddIn(), emptyResult),
  review: () => openReview(),
  "review, all of it open": async () => unfold(await openReview()),
  writing: () => writing(),
  written: async () => {
    const { addIn } = await writing();
    await act(async () => addIn.lastWrite.succeed({ sheetName: "MSP Scorecard", replaced: [{ label: "MTTR" }] }));
  },
  functions: () => place("Functions"),
  "a function": async () => {
    const { user } = await place("Functions");
    for (const one of screen.getAllByRole("button", { name: /^MSP\.FCR/ }).slice(0, 1)) await user.click(one);
    await screen.findByText(/^Needed: /);
  },
  benchmarks: () => place("Benchmarks"),
  settings: () => place("Settings"),
  "settings with faults": async () => {
    const { user } = await place("Settings");
    await user.type(screen.getByLabelText("Currency"), "E");
    for (const day of ["Mon", "Tue", "Wed", "Thu", "Fri"]) await user.click(screen.getByLabelText(day));
  },
  "an error that may be tried again": async () => {
    const { addIn } = await scanning();
    await act(async () => addIn.lastScan.fail(hostError("GeneralException")));
  },
  "an older Excel": async () => {
    const { addIn } = await scanning();
    await act(async () => addIn.lastScan.fail(hostError("ExcelTooOld")));
  },
  "outside Excel": async () => void render(<OutsideExcel />),
};

test.each(Object.entries(views))("axe finds nothing on the view: %s", async (_name, open) => {
  await open();
  expect(await found()).toEqual([]);
});

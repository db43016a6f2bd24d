/** @jest-environment jsdom */
import { screen, waitFor, within } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";
import { typedArgument } from "../../src/taskpane/functions/typedArgument";
import { allFunctions } from "../../src/kpis";
import { FakeAddIn, hostError } from "./fakeAddIn";
import { button, expectNoMisuse, heading, openPane } from "./openPane";

beforeEach(() => jest.spyOn(console, "error"));
afterEach(expectNoMisuse);

async function openFunctions(addIn = new FakeAddIn()) {
  const opened = await openPane(addIn);
  await opened.user.click(screen.getByRole("tab", { name: "Functions" }));
  await screen.findByRole("heading", { level: 1, name: "Functions" });
  return opened;
}

async function openFunction(id: string, addIn = new FakeAddIn()) {
  const opened = await openFunctions(addIn);
  await opened.user.type(screen.getByLabelText("Find a function"), id);
  await opened.user.click(button(`MSP.${id}`));
  await waitFor(() => expect(heading()).toBe(`MSP.${id}`));
  return opened;
}

/** Selects a range in the sheet and takes it for an argument. */
async function take(user: UserEvent, addIn: FakeAddIn, argument: string, range: string) {
  addIn.selection = range;
  await user.click(button(`Take selection: ${argument}`));
}

function ids(): readonly (string | null)[] {
  const list = within(screen.getByRole("list", { name: "Functions" }));
  return list.getAllByRole("button", { name: /^MSP\./ }).map(({ textContent }) => textContent);
}

const answers = { "Tickets!N2:N5": [["yes"], ["no"], ["yes"], ["yes"]] };

describe("the list", () => {
  test("holds every function, found by what people say", async () => {
    const { user } = await openFunctions();
    expect(ids()).toHaveLength(allFunctions.length);
    await user.type(screen.getByLabelText("Find a function"), "how often first call solved");
    expect(ids()[0]).toBe("MSP.FCR");
    expect(ids().length).toBeLessThan(6);
  });

  test("is narrowed to an area; nothing found says what to do", async () => {
    const { user } = await openFunctions();
    await user.selectOptions(screen.getByLabelText("Among"), "Revenue");
    expect(ids()).toContain("MSP.MRR");
    expect(ids()).not.toContain("MSP.FCR");
    await user.type(screen.getByLabelText("Find a function"), "zzz");
    screen.getByText("No function is called that. Try another word, or look among all.");
  });

  test("keeps favourites, on this machine", async () => {
    const { addIn, user } = await openFunctions(new FakeAddIn({ favourites: ["MTTR"] }));
    await user.click(button("Favourite: FCR"));
    expect(button("Favourite: FCR").getAttribute("aria-pressed")).toBe("true");
    await user.selectOptions(screen.getByLabelText("Among"), "Favourites (2)");
    expect([...ids()].sort()).toEqual(["MSP.FCR", "MSP.MTTR"]);
    expect(addIn.savedPreferences.at(-1)?.favourites).toEqual(["MTTR", "FCR"]);
    await user.click(button("Favourite: MTTR"));
    expect(ids()).toEqual(["MSP.FCR"]);
  });

  test("is as it was left when one comes back from a function", async () => {
    const { user } = await openFunction("FCR");
    await user.click(button("Back"));
    expect(screen.getByLabelText<HTMLInputElement>("Find a function").value).toBe("FCR");
    expect(document.activeElement).toBe(screen.getByRole("heading", { level: 1 }));
  });
});

describe("a function", () => {
  test("is inserted over ranges that were selected in the sheet, into the cell that was selected first", async () => {
    const addIn = new FakeAddIn();
    addIn.rangeValues = answers;
    const { user } = await openFunction("FCR", addIn);
    screen.getByText("Needed: Resolved first.");
    await take(user, addIn, "Resolved first", "Tickets!N2:N5");
    await screen.findByText("75.0 %");
    screen.getByText(/Better than average|On target|Industry average|Near target/);
    screen.getByText("=MSP.FCR(Tickets!N2:N5)");
    await user.click(button("Insert"));
    expect(addIn.inserted).toEqual([
      {
        formula: "=MSP.FCR(Tickets!N2:N5)",
        cell: "KPIs!D14",
        ranges: ["Tickets!N2:N5"],
        numberFormat: "0.0%",
        replace: false,
      },
    ]);
    screen.getByText("Inserted into KPIs!D14: it shows 75.0%.");
  });

  test("takes typed values, and shows beforehand which error they would give and why", async () => {
    const { user } = await openFunction("FCR");
    await user.type(screen.getByLabelText(/^Resolved first/), "150");
    await user.type(screen.getByLabelText(/^Total/), "0");
    await screen.findByText(/It would show #/);
    screen.getByText(/total/, { selector: "[role=status] *" });
    await user.clear(screen.getByLabelText(/^Total/));
    await user.type(screen.getByLabelText(/^Total/), "200");
    await screen.findByText("75.0 %");
    screen.getByText("=MSP.FCR(150,200)");
  });

  test("is inserted as an ordinary formula for people without the add-in", async () => {
    const addIn = new FakeAddIn({}, "not in this Excel");
    const { user } = await openFunction("FCR", addIn);
    expect(screen.queryByRole("button", { name: "Insert" })).toBeNull();
    await user.type(screen.getByLabelText(/^Resolved first/), "A1");
    await user.type(screen.getByLabelText(/^Total/), "A2");
    await user.click(button("As ordinary formula"));
    expect(addIn.inserted[0]?.formula).toMatch(/^=.*A1.*A2/);
    expect(addIn.inserted[0]?.formula).not.toContain("MSP.");
  });

  test("never goes over what a cell holds unless that is wanted", async () => {
    const addIn = new FakeAddIn();
    addIn.heldCells = { "KPIs!D14": "by hand" };
    const { user } = await openFunction("FCR", addIn);
    await user.type(screen.getByLabelText(/^Resolved first/), "3");
    await user.type(screen.getByLabelText(/^Total/), "4");
    await user.click(button("Insert"));
    expect(addIn.inserted).toEqual([]);
    screen.getByText(/KPIs!D14 holds by hand\. Nothing was changed/);
    await user.click(button("Replace"));
    expect(addIn.inserted).toHaveLength(1);
  });

  test("whose range can't be read says so, and nothing is shown", async () => {
    const addIn = new FakeAddIn();
    const { user } = await openFunction("FCR", addIn);
    addIn.cellsError = hostError("NoSuchRange");
    await user.type(screen.getByLabelText(/^Resolved first/), "Gone!A1:A9");
    await screen.findByText("It failed: NoSuchRange. Nothing was changed.");
    expect(screen.queryByText(/It would show/)).toBeNull();
  });

  test("tells what it means, how it is got wrong, an example, and the figures with the default and why", async () => {
    const { user } = await openFunction("FCR");
    await user.click(button("What it means"));
    screen.getByText(/without call-back or escalation/);
    screen.getByText("A call-back or an escalation still counts as first contact");
    await user.click(button("Examples"));
    expect(screen.getAllByText(/Gives \d/).length).toBeGreaterThan(0);
    await user.click(button("Figures it is held against"));
    screen.getByText(/^They disagree about the target/);
    screen.getByText(/The source marked as default is used: it treats it as one of its core KPIs/);
  });
});

describe("an argument as it is typed", () => {
  test.each([
    ["A1", { expression: "A1", address: "A1" }],
    [" $a$1:b9 ", { expression: "$a$1:b9", address: "$a$1:b9" }],
    ["'Bob''s tickets'!A2:A9", { expression: "'Bob''s tickets'!A2:A9", address: "'Bob''s tickets'!A2:A9" }],
    ["Tickets!N:N", { expression: "Tickets!N:N", address: "Tickets!N:N" }],
    ["74%", { expression: "0.74", value: 0.74 }],
    ["true", { expression: "TRUE", value: true }],
    ["h", { expression: '"h"', value: "h" }],
    ['say "yes"', { expression: '"say ""yes"""', value: 'say "yes"' }],
    ['"75"', { expression: '"75"', value: "75" }],
    ["2024-03-01", { expression: '"2024-03-01"', value: "2024-03-01" }],
  ])("%s", (text, typed) => {
    expect(typedArgument(text)).toEqual(typed);
  });

  test("is left out where nothing is typed", () => {
    expect(typedArgument("  ")).toBeUndefined();
  });
});

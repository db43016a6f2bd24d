/** @jest-environment jsdom */
import { act, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { Pane } from "../../src/taskpane/Pane";
import { userBenchmark } from "../support/userBenchmarks";
import { FakeAddIn, hostError } from "./fakeAddIn";
import { foundResult } from "./samples";

beforeEach(() => jest.spyOn(console, "error"));
afterEach(() => {
  // React and Fluent report misuse there and go on.
  expect(console.error).not.toHaveBeenCalled();
  jest.restoreAllMocks();
});

async function openPane(addIn = new FakeAddIn()) {
  const user = userEvent.setup();
  await act(async () => void render(<Pane addIn={addIn} />));
  return { addIn, user };
}

/** The pane on the list of own figures, with these in the workbook. */
async function openList(addIn = new FakeAddIn()) {
  const { user } = await openPane(addIn);
  await user.click(screen.getByRole("tab", { name: "Benchmarks" }));
  await screen.findByRole("heading", { level: 1, name: "Benchmarks" });
  return { addIn, user };
}

async function openForm(addIn = new FakeAddIn()) {
  const { user } = await openList(addIn);
  await user.click(button("Add a figure"));
  return { addIn, user };
}

function holding(...figures: ReturnType<typeof userBenchmark>[]): FakeAddIn {
  const addIn = new FakeAddIn();
  addIn.held = { figures, setAside: [] };
  return addIn;
}

function button(name: string | RegExp): HTMLElement {
  return screen.getByRole("button", { name });
}

function tab(name: string): HTMLElement {
  return screen.getByRole("tab", { name });
}

function heading(): string | null {
  return screen.getByRole("heading", { level: 1 }).textContent;
}

function field(label: string | RegExp): HTMLInputElement {
  return screen.getByLabelText(label);
}

function status(): string | null {
  return screen.getByRole("status").textContent;
}

const utilization = "Technician utilization, Target 70-80 %, Service Leadership 2024";

describe("the list", () => {
  test("is a place of its own; the tab keeps the focus, and the review stays as it was", async () => {
    const { addIn, user } = await openPane();
    await user.click(button("Scan this workbook"));
    await act(async () => addIn.lastScan.succeed(foundResult));
    await user.click(tab("Benchmarks"));
    expect(heading()).toBe("Benchmarks");
    expect(document.activeElement).toBe(tab("Benchmarks"));
    await user.click(tab("Scorecard"));
    expect(heading()).toBe("1 figure found");
  });

  test("keeps what was typed into the form while another place is open", async () => {
    const { user } = await openForm();
    await user.type(field(/^Source/), "Board 2025");
    await user.click(tab("Scorecard"));
    await user.click(tab("Benchmarks"));
    expect(field(/^Source/).value).toBe("Board 2025");
  });

  test("says when there is none yet", async () => {
    await openList();
    screen.getByText("None yet.");
  });

  test("shows each figure with its source and condition, in the catalogue's order", async () => {
    await openList(
      holding(
        userBenchmark({ condition: "help desks", variants: ["logged"] }),
        userBenchmark({ kpi: "ARPU", low: 900, source: "Board" }),
      ),
    );
    const items = within(screen.getByRole("list", { name: "Your own figures" })).getAllByRole("listitem");
    expect(items.map((item) => item.textContent)).toEqual([
      expect.stringMatching(/^Average revenue per.*Target \u2265 900 a monthBoard/),
      expect.stringMatching(
        /^Technician utilizationTarget 70-80 %, help desks, only for: Client work, of logged hoursService Leadership 2024/,
      ),
    ]);
  });

  test("marks which of several sources is used", async () => {
    await openList(holding(userBenchmark(), userBenchmark({ source: "Board 2025", low: 0.6 })));
    const items = screen.getAllByRole("listitem").map((item) => item.textContent);
    expect(items.filter((text) => text?.includes("used unless another source is named"))).toEqual([
      expect.stringContaining("Board 2025"),
    ]);
  });
});

describe("adding a figure", () => {
  test("works with the keyboard alone", async () => {
    const { addIn, user } = await openForm();
    await user.keyboard("{Tab}Service Leadership 2024{Tab}");
    expect(document.activeElement).toBe(field(/^KPI/));
    await user.selectOptions(field(/^KPI/), "UTILIZATION");
    await user.keyboard("{Tab}{Tab}0.7{Tab}80%{Tab}help desks{Tab}{Tab}{Enter}");
    expect(addIn.held.figures).toEqual([userBenchmark({ condition: "help desks", low: 0.7, high: 0.8 })]);
    expect(heading()).toBe("Benchmarks");
    expect(document.activeElement).toBe(screen.getByRole("heading", { level: 1 }));
  });

  test("says when formulas follow, and offers nothing that would not make them", async () => {
    const { user } = await openForm();
    await user.type(field(/^Source/), "Board");
    await user.selectOptions(field(/^KPI/), "UTILIZATION");
    await user.type(field(/^From/), "0.7");
    await user.click(button("Save"));
    expect(status()).toMatch(/^Saved\. MSP formulas change the next time Excel calculates them/);
    expect(screen.queryByRole("button", { name: /recalculate/i })).toBeNull();
  });

  test("says in each field what is wrong, and takes the focus to the first", async () => {
    const { addIn, user } = await openForm();
    await user.selectOptions(field(/^KPI/), "UTILIZATION");
    await user.type(field(/^From/), "1.1");
    await user.click(button("Save"));
    screen.getByText("Name the source, for example a report and its year.");
    screen.getByText("Technician utilization is a share: type 1.1% or 110%, with the sign.");
    expect(document.activeElement).toBe(field(/^Source/));
    expect(field(/^From/).getAttribute("aria-invalid")).toBe("true");
    expect(addIn.held.figures).toEqual([]);

    await user.keyboard("Board");
    expect(screen.queryByText(/Name the source/)).toBeNull();
    await user.click(button("Save"));
    expect(document.activeElement).toBe(field(/^From/));
  });

  test("can be limited to some ways of counting, which another KPI does not inherit", async () => {
    const { addIn, user } = await openForm();
    await user.type(field(/^Source/), "Board");
    await user.selectOptions(field(/^KPI/), "FCR");
    await user.click(button("Ways of counting: all"));
    await user.click(screen.getAllByRole("checkbox")[1] as HTMLElement);
    button("Ways of counting: 1 chosen");
    await user.selectOptions(field(/^KPI/), "UTILIZATION");
    await user.click(screen.getByRole("checkbox", { name: "Client work, of logged hours" }));
    await user.type(field(/^From/), "0.7");
    await user.click(button("Save"));
    expect(addIn.held.figures).toEqual([userBenchmark({ source: "Board", low: 0.7, variants: ["logged"] })]);
  });

  test("is given up without a trace", async () => {
    const { addIn, user } = await openForm();
    await user.type(field(/^Source/), "Board");
    await user.click(button("Cancel"));
    expect(heading()).toBe("Benchmarks");
    expect(addIn.held.figures).toEqual([]);
  });

  test("that Excel refuses leaves what was typed, and works when tried again", async () => {
    const { addIn, user } = await openForm();
    await user.type(field(/^Source/), "Board");
    await user.selectOptions(field(/^KPI/), "UTILIZATION");
    await user.type(field(/^From/), "0.7");
    addIn.ownError = hostError("AccessDenied");
    await user.click(button("Save"));
    expect(heading()).toBe("Add a figure");
    expect(screen.getAllByText("It failed: AccessDenied. Nothing was changed.").length).toBeGreaterThan(0);
    expect(addIn.logged).toContain(addIn.ownError);
    addIn.ownError = undefined;
    await user.click(button("Save"));
    expect(addIn.held.figures).toHaveLength(1);
  });
});

describe("a saved figure", () => {
  test("is edited as it was typed", async () => {
    const { addIn, user } = await openList(holding(userBenchmark()));
    await user.click(button(`Edit ${utilization}`));
    expect(heading()).toBe("Edit a figure");
    expect([field(/^Source/).value, field(/^KPI/).value, field(/^From/).value, field(/^To/).value]).toEqual([
      "Service Leadership 2024",
      "UTILIZATION",
      "70%",
      "80%",
    ]);
    await user.clear(field(/^To/));
    await user.type(field(/^To/), "82%");
    await user.click(button("Save"));
    expect(addIn.held.figures).toEqual([userBenchmark({ low: 0.7, high: 0.82 })]);
  });

  test("is removed, and can be put back", async () => {
    const { addIn, user } = await openList(holding(userBenchmark()));
    await user.click(button(`Remove ${utilization}`));
    expect(addIn.held.figures).toEqual([]);
    expect(status()).toMatch(/^Removed\./);
    expect(document.activeElement).toBe(screen.getByRole("heading", { level: 1 }));
    await user.click(button("Put it back"));
    expect(addIn.held.figures).toEqual([userBenchmark()]);
  });

  test("counts at once for what is reviewed", async () => {
    const addIn = holding(userBenchmark());
    const assess = jest.spyOn(addIn, "assess");
    const { user } = await openPane(addIn);
    await user.click(button("Scan this workbook"));
    await act(async () => addIn.lastScan.succeed(foundResult));
    await user.click(tab("Benchmarks"));
    assess.mockClear();
    await user.click(button(`Remove ${utilization}`));
    expect(assess).toHaveBeenCalledWith(foundResult);
  });
});

describe("figures that can't be read", () => {
  const damaged = { code: "UserBenchmarksDamaged", message: "Your own figures are damaged." };

  test("are told of on the start screen, and nothing can be added", async () => {
    const addIn = holding();
    addIn.held = { ...addIn.held, problem: damaged };
    const { user } = await openPane(addIn);
    screen.getByText("Your own figures are damaged.");
    await user.click(button("See the benchmarks"));
    await user.click(button("Add a figure"));
    expect(heading()).toBe("Benchmarks");
  });

  test("give way to a new list when the user asks for one", async () => {
    const addIn = holding();
    addIn.held = { ...addIn.held, problem: damaged };
    const { user } = await openList(addIn);
    await user.click(button("Start a new list"));
    expect(screen.queryByText("Your own figures are damaged.")).toBeNull();
    await user.click(button("Add a figure"));
    expect(heading()).toBe("Add a figure");
  });

  test("of a newer version are never put aside", async () => {
    const addIn = holding();
    addIn.held = { ...addIn.held, problem: { code: "UserBenchmarksNewer", message: "Saved by a newer version." } };
    await openList(addIn);
    within(screen.getByRole("tabpanel")).getByText("Saved by a newer version.");
    expect(screen.queryByRole("button", { name: "Start a new list" })).toBeNull();
  });

  test("one by one are named", async () => {
    const addIn = holding(userBenchmark());
    addIn.held = { ...addIn.held, setAside: ['The entry "Board" is damaged.'] };
    const { user } = await openPane(addIn);
    screen.getByText("1 own figure can't be used.");
    await user.click(tab("Benchmarks"));
    screen.getByText(/Stored in the workbook, but not used: The entry "Board" is damaged\./);
  });
});

describe("the figures of a KPI", () => {
  test("stand with their sources, what they disagree about, and the default with the reason", async () => {
    const { user } = await openList();
    await user.selectOptions(field("KPI"), "FCR");
    const list = within(screen.getByRole("list", { name: "Figures about First contact resolution" }));
    expect(list.getAllByRole("listitem").length).toBeGreaterThan(2);
    list.getByText("default");
    screen.getByText(/^They disagree about the target: .* The source marked as default is used: /);
  });

  test("change with a target of one's own, which is typed in percent and then comes first", async () => {
    const addIn = new FakeAddIn();
    const { user } = await openList(addIn);
    await user.selectOptions(field("KPI"), "FCR");
    await user.click(button("Add your target"));
    expect(field(/^KPI/).value).toBe("FCR");
    await user.type(field(/^Source/), "Board");
    await user.type(field(/^From/), "95");
    await user.click(button("Save"));
    expect(addIn.held.figures).toEqual([userBenchmark({ kpi: "FCR", source: "Board", low: 0.95, high: undefined })]);
  });

  test("are held against this workbook's own values", async () => {
    const { addIn, user } = await openPane();
    await user.click(button("Scan this workbook"));
    await act(async () => addIn.lastScan.succeed(foundResult));
    await user.click(tab("Benchmarks"));
    expect(field("KPI").value).toBe("MTTR");
    within(screen.getByRole("list", { name: "In this workbook" })).getByText("187.7 h: Misses benchmark");
  });
});

describe("a table of figures", () => {
  async function openPaste(addIn = new FakeAddIn()) {
    const { user } = await openList(addIn);
    await user.click(button("Paste a table …"));
    return { addIn, user };
  }

  test("is pasted, looked at and saved together", async () => {
    const { addIn, user } = await openPaste();
    await user.type(field(/^Source/), "Peer group 2026");
    await user.click(field(/^Table/));
    await user.paste("KPI\tLevel\tFrom\nFCR\ttarget\t93\nSLA\tbest\t99\nTelephone\ttarget\t1");
    within(screen.getByRole("list", { name: "Read" })).getByText("First contact resolution: target \u2265 93 %");
    screen.getByText('Row 4: There is no KPI "Telephone": choose one from the list.');
    await user.click(button("Save 2 figures"));
    expect(addIn.held.figures.map(({ kpi, low, source }) => [kpi, low, source])).toEqual([
      ["FCR", 0.93, "Peer group 2026"],
      ["SLA", 0.99, "Peer group 2026"],
    ]);
    expect(heading()).toBe("Benchmarks");
    expect(status()).toMatch(/^Saved: 2 figures\./);
  });

  test("is taken from selected cells, and not saved without a source", async () => {
    const addIn = new FakeAddIn();
    addIn.selection = "Targets!A1:C2";
    addIn.rangeValues = {
      "Targets!A1:C2": [
        ["KPI", "Level", "From"],
        ["FCR", "target", 0.8],
      ],
    };
    const { user } = await openPaste(addIn);
    await user.click(button("Take the selected cells"));
    await screen.findByText("First contact resolution: target \u2265 80 %");
    await user.click(button("Save 1 figure"));
    expect(addIn.held.figures).toEqual([]);
  });
});

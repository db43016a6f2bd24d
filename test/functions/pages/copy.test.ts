/** @jest-environment jsdom */
import userEvent from "@testing-library/user-event";
import { screen, waitFor } from "@testing-library/dom";
import { assetText, pageDocument } from "./site";

beforeEach(() => {
  document.body.innerHTML = pageDocument("fcr.html").body.innerHTML;
});

test("without its script a page has no copy buttons", () => {
  expect(screen.queryAllByRole("button")).toEqual([]);
});

describe("the copy buttons", () => {
  test("stand beside every formula, each with a name of its own", () => {
    userEvent.setup();
    start();
    const names = screen.getAllByRole("button").map((button) => button.getAttribute("aria-label"));
    expect(names).toHaveLength(document.querySelectorAll(".formula").length);
    expect(new Set(names).size).toBe(names.length);
    expect(names[0]).toBe("Copy the syntax");
  });

  test("work by keyboard, and say what they did", async () => {
    const user = userEvent.setup();
    start();
    screen.getByRole("button", { name: "Copy example 1" }).focus();
    await user.keyboard("{Enter}");
    expect(await navigator.clipboard.readText()).toBe("=MSP.FCR(150,200)");
    await waitFor(() => expect(screen.getByRole("status").textContent).toBe("Copied example 1"));
  });

  test("copy a formula whole, however it is broken into lines", async () => {
    const user = userEvent.setup();
    start();
    await user.click(screen.getByRole("button", { name: "Copy the ordinary formula with resolvedFirst, total" }));
    expect(await navigator.clipboard.readText()).toBe("=SUM(B2:B100)/SUM(C2:C100)");
  });

  test("select the formula where a page may not copy, and say what to press", async () => {
    const user = userEvent.setup();
    start();
    jest.spyOn(navigator.clipboard, "writeText").mockRejectedValue(new Error("not allowed"));
    await user.click(screen.getByRole("button", { name: "Copy example 1" }));
    await waitFor(() => expect(screen.getByRole("status").textContent).toMatch(/selected: press Ctrl\+C$/));
    expect(getSelection()?.toString()).toBe("=MSP.FCR(150,200)");
  });
});

function start(): void {
  new Function(assetText("copy.js"))();
}

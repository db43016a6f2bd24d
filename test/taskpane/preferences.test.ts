/** @jest-environment jsdom */
import { savePreference, logError, readPreference } from "../../src/excel/host/preferences";

/** The part of Office that preferences look at, as Excel provides it. */
function runIn(office: { context?: { partitionKey?: string } } | undefined) {
  Object.assign(globalThis, { Office: office });
}

/** Keys with something in them: the library also marks its container, with the word null. */
function entries(): string[] {
  return Object.keys(localStorage).filter((key) => localStorage.getItem(key) !== "null");
}

afterEach(() => {
  jest.restoreAllMocks();
  localStorage.clear();
  Reflect.deleteProperty(globalThis, "Office");
});

test("what is kept is read again", async () => {
  await savePreference("pane", { mode: "values", open: ["read"] });
  expect(await readPreference("pane")).toEqual({ mode: "values", open: ["read"] });
});

test("what was never kept is undefined", async () => {
  expect(await readPreference("pane")).toBeUndefined();
});

test("entries carry Excel's partition key, so that add-ins on one origin stay apart", async () => {
  runIn({ context: { partitionKey: "tenant-a|" } });
  await savePreference("pane", "mine");
  runIn({ context: { partitionKey: "tenant-b|" } });
  expect(await readPreference("pane")).toBeUndefined();
  runIn({ context: { partitionKey: "tenant-a|" } });
  expect(await readPreference("pane")).toBe("mine");
  expect(entries()).toEqual(["@msp-scorecard/tenant-a|pane"]);
});

test.each([
  ["no Office", undefined],
  ["no context yet", {}],
  ["no partition key", { context: {} }],
])("works with %s", async (_name, office) => {
  runIn(office);
  await savePreference("pane", 1);
  expect(await readPreference("pane")).toBe(1);
});

describe("blocked storage costs the convenience and nothing else", () => {
  function block(method: "getItem" | "setItem") {
    jest.spyOn(Storage.prototype, method).mockImplementation(() => {
      throw new DOMException("The operation is insecure.", "SecurityError");
    });
  }

  test("when keeping", async () => {
    block("setItem");
    await expect(savePreference("pane", 1)).resolves.toBeUndefined();
  });

  test("when reading", async () => {
    await savePreference("pane", 1);
    block("getItem");
    await expect(readPreference("pane")).resolves.toBeUndefined();
  });
});

describe("logging", () => {
  test("writes an error and its stack to the console", async () => {
    const written: unknown[] = [];
    jest.spyOn(console, "group").mockImplementation((...words) => void written.push(...words));
    jest.spyOn(console, "error").mockImplementation((...words) => void written.push(...words));
    jest.spyOn(console, "groupCollapsed").mockImplementation(() => undefined);
    const error = new RangeError("too far");
    await logError(error);
    expect(written).toEqual(["RangeError: too far", error.stack, error]);
  });

  test("takes anything that was thrown", async () => {
    const written = jest.spyOn(console, "error").mockImplementation(() => undefined);
    await logError("just words");
    expect(written).toHaveBeenCalledWith("just words");
  });

  test("never fails itself", async () => {
    jest.spyOn(console, "error").mockImplementation(() => {
      throw new Error("no console");
    });
    await expect(logError("words")).resolves.toBeUndefined();
  });
});

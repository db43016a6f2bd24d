import { failure, failureCode, fill, onFirstSheet, openHost, read } from "./openHost";

test.each([
  "GeneralException",
  "RequestAborted",
  "Timeout",
  "ItemNotFound",
  "AccessDenied",
  "InvalidOperationInCellEditMode",
])("a request can be made to fail with %s before anything was done", async (code) => {
  const host = openHost();
  host.failNext(code);
  expect(await failureCode(fill(host, [["a"]]))).toBe(code);
  expect(await read(host, "A1")).toEqual([[""]]);
});

test("the n-th request fails, and only that one", async () => {
  const host = openHost();
  host.failRequest(3, "GeneralException", { message: "Out of luck." });
  await fill(host, [["first"]]);
  await fill(host, [["second"]]);
  expect(await failure(fill(host, [["third"]]))).toEqual({ code: "GeneralException", message: "Out of luck." });
  expect(await read(host, "A1")).toEqual([["second"]]);
});

test("a request can break off after some of its actions", async () => {
  const all = openHost();
  const work = (host: typeof all) =>
    onFirstSheet(host, (sheet) => {
      sheet.getRange("A1").values = [[1]];
      sheet.getRange("A2").values = [[2]];
    });
  await work(all);
  const seen = new Set<string>();
  for (let done = 0; done <= all.stats.actions; done += 1) {
    const host = openHost();
    host.failNext("GeneralException", { when: { afterActions: done } });
    expect(await failureCode(work(host))).toBe("GeneralException");
    const { cells } = host.document.sheets[0]!;
    seen.add(JSON.stringify([cells.value(0, 0), cells.value(1, 0)]));
  }
  expect([...seen]).toEqual(["[null,null]", "[1,null]", "[1,2]"]);
});

test("a request can be carried out and its answer get lost", async () => {
  const host = openHost();
  host.failNext("Timeout", { when: "after" });
  expect(await failureCode(fill(host, [["done"]]))).toBe("Timeout");
  expect(await read(host, "A1")).toEqual([["done"]]);
});

test("ordered failures can be called off", async () => {
  const host = openHost();
  host.failNext("Timeout");
  host.clearFailures();
  await fill(host, [["fine"]]);
});

test("letting go of ranges at the end of a run is no request that could fail", async () => {
  const host = openHost();
  host.failRequest(2, "GeneralException");
  await fill(host, [["first"]]);
  expect(host.stats).toMatchObject({ roundTrips: 1, cleanups: 1 });
  expect(await failureCode(fill(host, [["second"]]))).toBe("GeneralException");
});

describe("while the user types into a cell", () => {
  test("every request is refused", async () => {
    const host = openHost();
    host.cellEditMode = true;
    expect(await failure(read(host, "A1"))).toEqual({
      code: "InvalidOperationInCellEditMode",
      message: expect.stringContaining("cell-editing mode"),
    });
    host.cellEditMode = false;
    expect(await read(host, "A1")).toEqual([[""]]);
  });

  test("a run with delayForCellEdit waits until the user is done", async () => {
    const host = openHost();
    host.cellEditMode = true;
    let done = false;
    const write = host.Excel.run({ delayForCellEdit: true }, async (context) => {
      context.workbook.worksheets.getFirst().getRange("A1").values = [["late"]];
      await context.sync();
      done = true;
    });
    await new Promise((resolve) => setImmediate(resolve));
    expect(done).toBe(false);
    host.cellEditMode = false;
    await write;
    expect(host.document.sheets[0]?.cells.value(0, 0)).toBe("late");
  });
});

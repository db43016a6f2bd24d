import { failureCode, fill, onFirstSheet, openHost, read } from "./openHost";

const wide = (rows: number) => Array.from({ length: rows }, (_row, index) => ["x".repeat(1000), index]);

describe("Excel on the web", () => {
  test("refuses a request of more than 5 MB, and nothing of it is done", async () => {
    const host = openHost(["Tickets"], { platform: "web" });
    expect(await failureCode(fill(host, wide(5500)))).toBe("RequestPayloadSizeLimitExceeded");
    expect(host.document.sheets[0]?.cells.usedRange(true)).toBeUndefined();
    await fill(host, wide(5000));
  });

  test("refuses an answer of more than 5 MB", async () => {
    const host = openHost(["Tickets"], { platform: "web" });
    const { cells } = host.document.sheets[0]!;
    for (let row = 0; row < 6000; row += 1) cells.set(row, 0, "x".repeat(1000));
    expect(await failureCode(read(host, "A1:A5500"))).toBe("ResponsePayloadSizeLimitExceeded");
    expect(await read(host, "A1:A5000")).toHaveLength(5000);
  });

  test("counts bytes, not characters", async () => {
    const host = openHost(["Tickets"], { platform: "web" });
    const rows = (text: string) => Array.from({ length: 60 }, () => [text.repeat(30_000)]);
    await fill(host, rows("e"));
    expect(await failureCode(fill(host, rows("€")))).toBe("RequestPayloadSizeLimitExceeded");
  });
});

test("Excel on the desktop takes more than 5 MB", async () => {
  const host = openHost();
  await fill(host, wide(5500));
  expect(await read(host, "B5500")).toEqual([[5499]]);
});

test("a read of more than 5,000,000 cells answers null", async () => {
  const host = openHost();
  await onFirstSheet(host, async (sheet, context) => {
    const much = sheet.getRange("A1:J500001").load("values, address");
    const column = sheet.getRange("A:A").load("values, text, numberFormat");
    await context.sync();
    expect([much.values, much.address]).toEqual([null, "Tickets!A1:J500001"]);
    expect([column.values, column.text, column.numberFormat]).toEqual([null, null, null]);
  });
});

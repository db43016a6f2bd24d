import { failure, failureCode, fill, onFirstSheet, openHost } from "./openHost";

type Kept = [value: unknown, numberFormat?: string, formula?: string];

async function typed(text: string, format?: string): Promise<Kept> {
  const host = openHost();
  await onFirstSheet(host, (sheet) => {
    if (format !== undefined) sheet.getRange("A1").numberFormat = [[format]];
  });
  await fill(host, [[text]]);
  const { cells } = host.document.sheets[0]!;
  const { numberFormat } = host.document.styles.get(cells.style(0, 0));
  return [cells.value(0, 0), numberFormat, cells.formula(0, 0)];
}

describe("text that a US English Excel takes for something else", () => {
  test.each<[text: string, value: unknown, format: string | undefined]>(
    (
      [
        ["12", 12],
        [" 12 ", 12],
        ["-1.5", -1.5],
        [".5", 0.5],
        ["1e3", 1000, "0.00E+00"],
        ["1,234", 1234, "#,##0"],
        ["1,234.50", 1234.5, "#,##0.00"],
        ["(5)", -5],
        ["12%", 0.12, "0%"],
        ["12.5%", 0.125, "0.00%"],
        ["$5", 5, "$#,##0_);[Red]($#,##0)"],
        ["1 1/2", 1.5, "# ?/?"],
        ["true", true],
        ["FALSE", false],
        ["#N/A", { error: "#N/A" }],
        ["2024-01-15", 45306, "m/d/yyyy"],
        ["1/2/2024", 45293, "m/d/yyyy"],
        ["1/2/24", 45293, "m/d/yyyy"],
        ["12/31/99", 36525, "m/d/yyyy"],
        ["2024-01-15 12:00", 45306.5, "m/d/yyyy h:mm"],
        ["15-Jan-2024", 45306, "d-mmm-yy"],
        ["Jan 15, 2024", 45306, "d-mmm-yy"],
        ["Jan 2024", 45292, "mmm-yy"],
        ["1/1/1900", 1, "m/d/yyyy"],
        ["3/1/1900", 61, "m/d/yyyy"],
        ["6:00", 0.25, "h:mm"],
        ["6:00:00 PM", 0.75, "h:mm:ss AM/PM"],
        ["12:00 AM", 0, "h:mm AM/PM"],
        ["36:00", 1.5, "[h]:mm:ss"],
      ] as [string, unknown, string?][]
    ).map(([text, value, format]) => [text, value, format]),
  )("%s", async (text, value, format) => {
    expect(await typed(text)).toEqual([value, format, undefined]);
  });
});

describe("text that stays text", () => {
  test.each([
    ["Open"],
    ["1,23"],
    ["12 h"],
    ["1.2.3"],
    ["31/12/2024"],
    ["2024-13-01"],
    ["2024-01-15T12:00:00Z"],
    ["INC0001"],
    ["P1"],
    ["25:99"],
    ["="],
    ["-"],
    ["@"],
    ["truely"],
    ["   "],
    ["1 2"],
  ])("%s", async (text) => {
    expect(await typed(text)).toEqual([text, undefined, undefined]);
  });

  test("an apostrophe makes text of anything, and isn't part of it", async () => {
    const host = openHost();
    await fill(host, [["'=1+1", "'12", "''quoted"]]);
    const { cells } = host.document.sheets[0]!;
    expect([0, 1, 2].map((column) => cells.value(0, column))).toEqual(["=1+1", "12", "'quoted"]);
    expect(cells.formula(0, 0)).toBeUndefined();
    expect(host.document.styles.get(cells.style(0, 0)).quotePrefix).toBe(true);
    await fill(host, [["plain"]]);
    expect(host.document.styles.get(cells.style(0, 0)).quotePrefix).toBeUndefined();
  });

  test.each(["12", "=1+1", "1/2/2024", "TRUE"])("%s in a cell formatted as text", async (text) => {
    expect(await typed(text, "@")).toEqual([text, "@", undefined]);
  });

  test("a number or truth value written into a cell formatted as text becomes text", async () => {
    const host = openHost();
    await onFirstSheet(host, (sheet) => void (sheet.getRange("A1:B1").numberFormat = [["@", "@"]]));
    await fill(host, [[12.5, true]]);
    const { cells } = host.document.sheets[0]!;
    expect([cells.value(0, 0), cells.value(0, 1)]).toEqual(["12.5", "TRUE"]);
  });
});

describe("text that becomes a formula", () => {
  test.each([
    ["=SUM(A2:A9)", "=SUM(A2:A9)"],
    ["+A2", "=+A2"],
    ["-A2*2", "=-A2*2"],
    ["-none", "=-none"],
    ["@SUM(A2)", "=SUM(A2)"],
  ])("%s", async (text, formula) => {
    expect((await typed(text))[2]).toBe(formula);
  });

  test.each(["=SUM(", "=1+", '="open', "=)("])("%s is no formula: it is refused", async (text) => {
    expect(await failureCode(fill(openHost(), [[text]]))).toBe("InvalidArgument");
  });
});

test("a typed date or share keeps a number format that is already there", async () => {
  expect(await typed("12%", "0.0")).toEqual([0.12, "0.0", undefined]);
  expect(await typed("1/2/2024", "yyyy-mm-dd")).toEqual([45293, "yyyy-mm-dd", undefined]);
});

test("dates in a workbook of the 1904 system count from 1904", async () => {
  const host = openHost();
  host.document.date1904 = true;
  await fill(host, [["1/2/2024"]]);
  expect(host.document.sheets[0]?.cells.value(0, 0)).toBe(45293 - 1462);
});

test.each(["1/2", "3-4", "Jan 5", "5-Jan", "1/2024"])(
  "%s would become a date of the current year, or of a month: it is refused loudly",
  async (text) => {
    const { code, message } = await failure(fill(openHost(), [[text]]));
    expect(code).toBe("ApiNotImplementedInSimulator");
    expect(message).toContain(`Typing "${text}" into a cell`);
  },
);

test("a cell holds 32,767 characters", async () => {
  await fill(openHost(), [["x".repeat(32_767)]]);
  expect(await failureCode(fill(openHost(), [["x".repeat(32_768)]]))).toBe("InvalidArgument");
});

test("an object is no cell value", async () => {
  expect(await failureCode(fill(openHost(), [[{ type: "Double" }]]))).toBe("InvalidArgument");
});

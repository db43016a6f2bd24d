import { failureCode, fill, onFirstSheet, openHost, read } from "./openHost";

const jump = { documentReference: "'Client tickets'!A5", textToDisplay: "Row 5", screenTip: "To the source" };

test("a link is set with its words, reads back, and looks like one", async () => {
  const host = openHost(["Score", "Client tickets"]);
  await onFirstSheet(host, async (sheet, context) => {
    const cell = sheet.getRange("B2");
    cell.hyperlink = jump;
    cell.load("hyperlink, values, format/font/underline");
    const other = sheet.getRange("B3").load("hyperlink");
    await context.sync();
    expect(cell.hyperlink).toEqual(jump);
    expect([cell.values, cell.format.font.underline]).toEqual([[["Row 5"]], "Single"]);
    expect(other.hyperlink).toBeNull();
  });
});

test("without words the cell keeps its own, and a blank one shows where the link goes", async () => {
  const host = openHost();
  await fill(host, [[42], [""]]);
  await onFirstSheet(host, (sheet) => {
    sheet.getRange("A1").hyperlink = { documentReference: "Tickets!A9" };
    sheet.getRange("A2").hyperlink = { address: "https://example.com/a?b=1" };
  });
  expect(await read(host, "A1:A2")).toEqual([[42], ["https://example.com/a?b=1"]]);
});

test.each(["=1+1", "-5", "2024-03-01", "12"])(
  "words that could become something else (%s) are refused",
  async (words) => {
    const set = onFirstSheet(openHost(), (sheet) => {
      sheet.getRange("A1").hyperlink = { ...jump, textToDisplay: words };
    });
    expect(await failureCode(set)).toBe("ApiNotImplementedInSimulator");
  },
);

test("a link to nowhere is refused", async () => {
  const set = onFirstSheet(openHost(), (sheet) => void (sheet.getRange("A1").hyperlink = { textToDisplay: "x" }));
  expect(await failureCode(set)).toBe("InvalidArgument");
});

test("clearing links leaves the words; removing them takes the format too; other cells of a link keep it", async () => {
  const host = openHost();
  await onFirstSheet(host, async (sheet, context) => {
    sheet.getRange("A1:C3").hyperlink = jump;
    sheet.getRange("B2").clear("Hyperlinks");
    sheet.getRange("C1:C3").clear("RemoveHyperlinks");
    const middle = sheet.getRange("B2").load("hyperlink, format/font/underline");
    const right = sheet.getRange("C2").load("hyperlink, format/font/underline");
    const left = sheet.getRange("A1:A3").load("hyperlink");
    await context.sync();
    expect([middle.hyperlink, middle.format.font.underline]).toEqual([null, "Single"]);
    expect([right.hyperlink, right.format.font.underline]).toEqual([null, "None"]);
    expect(left.hyperlink).toMatchObject({ documentReference: jump.documentReference });
  });
  expect(await read(host, "A1")).toEqual([["Row 5"]]);
});

test("a protected sheet takes no links", async () => {
  const host = openHost();
  await onFirstSheet(host, (sheet) => sheet.protection.protect());
  const set = onFirstSheet(host, (sheet) => void (sheet.getRange("A1").hyperlink = jump));
  expect(await failureCode(set)).toBe("AccessDenied");
});

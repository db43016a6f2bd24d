import { scan } from "../../../src/scanner/scan";
import { buildReview } from "../../../src/scorecard/review/buildReview";
import { namesOneOf } from "../../../src/scorecard/review/discreet";
import { readable } from "../../../src/scorecard/review/readable";
import { typedInReview } from "../../../src/scorecard/review/typedReview";
import { planReview } from "../../../src/scorecard/review/planReview";
import { memoryReader } from "../../support/memoryReader";

const day = (year: number, month: number, date: number) => Date.UTC(year, month - 1, date) / 86_400_000 + 25_569;

/** So many tickets of a month, three a day apart, solved after so many hours. */
function tickets(month: number, count: number, hours: number, about: string) {
  return Array.from({ length: count }, (_, n) => {
    const opened = day(2026, month, 1 + ((n * 3) % 28)) + 0.4;
    return [about, opened, opened + hours / 48, opened + hours / 24, n % 5 === 0 ? "No" : "Yes"];
  });
}

async function review(rows: readonly (readonly (string | number)[])[], isOther = (n: number) => n % 10 === 9) {
  const headings = [
    "Ticket ID",
    "Client",
    "Technician",
    "Category",
    "Created",
    "First response",
    "Resolved",
    "SLA met",
  ];
  const table = rows.map((row, n) => [`T-${n}`, isOther(n) || n % 10 === 9 ? "Other Ltd" : "Acme", "Kim Lee", ...row]);
  const reader = memoryReader({ name: "Tickets", cells: [headings, ...table] });
  const result = await scan(reader, { client: "acme", today: new Date(2026, 7, 1) });
  return buildReview(result, { client: "acme", createdOn: "2026-07-03" });
}

const halfYear = [
  ...[1, 2, 3].flatMap((month) => [...tickets(month, 20, 4, "E-mail"), ...tickets(month, 10, 4, "Kim Lee's list")]),
  ...[4, 5, 6].flatMap((month) => [...tickets(month, 10, 8, "E-mail"), ...tickets(month, 20, 8, "Network")]),
];

test("the last whole quarter with its months and the one before, each ticket in the month in which it was opened", async () => {
  const made = await review(halfYear);
  expect(made).toMatchObject({
    client: "Acme",
    isWhole: true,
    quarter: { label: "Q2 2026" },
    before: { label: "Q1 2026" },
  });
  const opened = made?.lines.find(({ key }) => key === "opened");
  expect(opened).toMatchObject({ quarter: 81, before: 81, months: [27, 27, 27] });
  expect(made?.lines.find(({ key }) => key === "solution")?.quarter).toBeCloseTo(8, 6);
  expect(made?.lines.find(({ key }) => key === "firstAnswer")?.quarter).toBeCloseTo(240, 6);
});

test("subjects are counted in the quarter; one that names a technician is told among the others", async () => {
  const made = await review(halfYear);
  expect(made?.categories.map(({ label, opened, before }) => [label, opened, before])).toEqual([
    ["Network", 54, 0],
    ["E-mail", 27, 54],
    ["Others", 0, 27],
  ]);
});

test("what got better and worse is said with both numbers, and what was typed begins with what to do about it", async () => {
  const made = await review(halfYear);
  expect(made?.wentWell).toContain("Requests about \u201cE-mail\u201d fell from 54 to 27.");
  expect(made?.toWatch).toContain("Requests took longer to solve: 8.0 h, 4.0 h in the quarter before.");
  expect(made?.suggestions[0]).toBe("Find out why requests about \u201cNetwork\u201d rose");
});

test("without a whole quarter the last one is told as far as it goes", async () => {
  expect(await review(tickets(5, 20, 4, "E-mail"))).toMatchObject({ isWhole: false, quarter: { label: "Q2 2026" } });
});

test("a quarter that the data cover is whole for a client without a request in its last weeks", async () => {
  const quiet = halfYear.map((row, n) => (n % 10 === 9 || Number(row[1]) < day(2026, 6, 1) ? row : undefined));
  const made = await review(
    halfYear.map((row, n) => quiet[n] ?? ["E-mail", ...row.slice(1)]),
    (n) => !quiet[n],
  );
  expect(made).toMatchObject({ isWhole: true, quarter: { label: "Q2 2026" } });
  expect(made?.lines.find(({ key }) => key === "opened")?.months[2]).toBe(0);
});

test("rows without dates have no quarter", async () => {
  expect(await review([["E-mail", "", "", "", "Yes"]])).toBeUndefined();
});

test.each([
  ["Delmare Foods onsite", true],
  ["DELMARE-FOODS", true],
  ["Ask Bo", true],
  ["Bobby", false],
  ["Hardware", false],
])("whether %s names somebody", (label, expected) => {
  expect(namesOneOf(["Delmare Foods", "Bo", " "])(label)).toBe(expected);
});

test.each([
  ["min", 119, "119 min"],
  ["min", 120, "2.0 h"],
  ["h", 71.9, "71.9 h"],
  ["h", 72, "3.0 d"],
  ["fraction", 0.97, "97 %"],
  ["fraction", 0.996, "99.6 %"],
  ["fraction", 1, "100 %"],
] as const)("%s %d reads %s", (unit, value, words) => {
  expect(readable(unit, [value]).words(value)).toBe(words);
});

test("what the user typed is found again in the cells of the sheet, with rows that were put in between", async () => {
  const made = await review(halfYear);
  if (!made) throw new Error("No review.");
  const typed = {
    steps: [
      ["Second factor", "Dana", 46204, 1200, "yes"],
      ["", "", "", "", ""],
      ["", "", "", "", ""],
      ["New laptops", "", "", "", ""],
    ],
    goals: ["Move", 'Keep "all"'],
  };
  const plan = planReview(made, { sheetName: "Review", typed });
  const plain = (content: unknown) => (typeof content === "string" ? content.replace(/^'/, "") : content);
  const values = plan.cells.map((line) => line.map(({ content }) => plain(content)));
  expect(typedInReview({ values, columnIndex: 0 })).toEqual(typed);
  const second = values.findIndex((line) => line[0] === "Second factor");
  const inserted = [
    ...values.slice(0, second + 1),
    ["Put in", ...values[0]!.slice(1).map(() => "")],
    ...values.slice(second + 1),
  ];
  expect(typedInReview({ values: inserted, columnIndex: 0 })?.steps[1]?.[0]).toBe("Put in");
  expect(typedInReview({ values: [["Something else"]], columnIndex: 0 })).toBeUndefined();
});

test("a review holds nothing but values and text", async () => {
  const made = await review(halfYear);
  if (!made) throw new Error("No review.");
  const plan = planReview(made, { sheetName: "Review" });
  const contents = plan.cells.flat().map(({ content }) => content);
  expect(
    contents.filter((content) => typeof content === "string" && content !== "" && !content.startsWith("'")),
  ).toEqual([]);
  expect(plan).toMatchObject({ names: [], charts: [], rules: [], checks: [], pageBreaks: [] });
});

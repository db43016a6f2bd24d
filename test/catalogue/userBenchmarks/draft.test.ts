import fc from "fast-check";
import { checkDraft, draftOf, emptyDraft, type UserBenchmarkDraft } from "../../../src/catalogue/userBenchmarks/draft";
import { typedEnd, readEnd } from "../../../src/catalogue/userBenchmarks/end";
import type { UserBenchmark } from "../../../src/catalogue/userBenchmarks/userBenchmark";
import { searchKpi } from "../../../src/catalogue/find";
import { sources } from "../../../src/catalogue/sources";
import { allFunctions } from "../../../src/kpis";
import { userBenchmark } from "../../support/userBenchmarks";

const typed: UserBenchmarkDraft = {
  ...emptyDraft,
  source: "Service Leadership 2024",
  kpi: "UTILIZATION",
  low: "0.7",
  high: "80%",
};

function checked(
  change: Partial<UserBenchmarkDraft>,
  figures: readonly UserBenchmark[] = [],
  replaces?: UserBenchmark,
) {
  return checkDraft({ ...typed, ...change }, { kpis: allFunctions, figures, replaces });
}

/** [what is typed, the field that is marked, what is said about it] */
const refused: readonly (readonly [Partial<UserBenchmarkDraft>, keyof UserBenchmarkDraft, string])[] = [
  [{ source: "  " }, "source", "Name the source, for example a report and its year."],
  [{ source: "itsupport-PROFIT" }, "source", "A published source has this name: give yours another one."],
  [
    { source: sources["managed-agreements"].title.toLowerCase() },
    "source",
    "A published source has this name: give yours another one.",
  ],
  [{ source: "x".repeat(81) }, "source", "This is 81 characters long: shorten it to 80."],
  [{ condition: "x".repeat(201) }, "condition", "This is 201 characters long: shorten it to 200."],
  [{ kpi: "" }, "kpi", "Choose a KPI."],
  [{ kpi: "Telephone" }, "kpi", 'There is no KPI "Telephone": choose one from the list.'],
  [{ kpi: "TICKETSPER" }, "kpi", "Tickets by key gives no single number: choose another KPI."],
  [{ level: "example" }, "level", "Choose a level: average, target, best in class, warning, or a quartile (p25, p75)."],
  [{ low: "", high: "" }, "low", "Type a number: from, to, or both."],
  [{ low: "n/a" }, "low", '"n/a" is no number: type it like 0.74 or 74%.'],
  [{ low: "0,74" }, "low", '"0,74" is no number: type it like 0.74 or 74%.'],
  [{ kpi: "MTTR", low: "", high: "soon" }, "high", '"soon" is no number: type it like 1250 or 12.5.'],
  [{ high: "2" }, "high", "Technician utilization is a share: type 2% or 200%, with the sign."],
  [{ high: "1.1" }, "high", "Technician utilization is a share: type 1.1% or 110%, with the sign."],
  [{ high: "1.0000000000000002" }, "high", "with the sign."],
  [
    { kpi: "MTTR", low: "", high: "80%" },
    "high",
    "Mean time to resolution is not counted in percent: type the number alone.",
  ],
  [{ low: "0.81" }, "low", '"From" (0.81) is above "to" (80%): swap them.'],
  [{ low: "0.8000000000000002" }, "low", "swap them."],
  [{ low: "" }, "low", "More is better for Technician utilization: type it here."],
  [{ kpi: "MTTR", low: "4", high: "" }, "high", "Less is better for Mean time to resolution: type it here."],
  [{ variants: ["guess"] }, "variants", 'Technician utilization is not counted as "guess": choose from the list.'],
];

test.each([
  ["95", 0.95],
  ["95 %", 0.95],
  ["0.95", 0.95],
  ["2.1", 0.021],
  ["99.9", 0.999],
  ["-5", -0.05],
])("%s typed for a share is %s", (text, value) => {
  expect(readEnd(text, "fraction")).toBe(value);
});

test("what is no share is taken as it is typed", () => {
  expect([readEnd("95", "h"), readEnd("1,250", "money")]).toEqual([95, 1250]);
});

describe("what is refused, in one sentence", () => {
  test.each(refused)("%j: %s", (change, field, sentence) => {
    const result = checked(change);
    expect("problems" in result && result.problems).toEqual({ [field]: expect.stringContaining(sentence) });
    expect("problems" in result && result.problems[field]).toMatch(/^[^.]+(\.\d[^.]*)*(\.\d[^.]*)?\.$/);
  });

  test("everything that is wrong is said at once", () => {
    const result = checkDraft({ ...emptyDraft, low: "x" }, { kpis: allFunctions, figures: [] });
    expect("problems" in result && Object.keys(result.problems).sort()).toEqual(["kpi", "source"]);
  });
});

describe("what is taken", () => {
  test.each<readonly [string, Partial<UserBenchmarkDraft>, Partial<UserBenchmark>]>([
    ["a range", {}, { low: 0.7, high: 0.8 }],
    ["one end", { high: "" }, { low: 0.7 }],
    ["both ends the same", { low: "0.8" }, { low: 0.8, high: 0.8 }],
    ["all of it: 1 is 100 %", { high: "1" }, { low: 0.7, high: 1 }],
    ["more than all of it, with the sign", { kpi: "NRR", low: "105%", high: "" }, { kpi: "NRR", low: 1.05 }],
    ["numbers as people write them", { kpi: "ARPU", low: "$1,250.50", high: "" }, { kpi: "ARPU", low: 1250.5 }],
    ["a KPI by its name", { kpi: "technician utilization" }, { low: 0.7, high: 0.8 }],
    ["a condition", { condition: " help desks " }, { low: 0.7, high: 0.8, condition: "help desks" }],
    ["chosen ways of counting", { variants: ["logged"] }, { low: 0.7, high: 0.8, variants: ["logged"] }],
    ["a warning from below alone", { level: "warn", low: "", high: "0.9" }, { level: "warn", high: 0.9 }],
  ])("%s", (_what, change, figure) => {
    const { low, high, ...rest } = figure;
    const expected = { ...userBenchmark({ low, high, ...rest }) };
    expect(checked(change)).toEqual({ figure: JSON.parse(JSON.stringify(expected)) });
  });

  test("a known source keeps the spelling that it was given first", () => {
    const result = checked({ source: " SERVICE  leadership 2024", level: "best" }, [userBenchmark()]);
    expect(result).toMatchObject({ figure: { source: "Service Leadership 2024" } });
  });
});

describe("a source has one figure per KPI, level and way of counting", () => {
  const sentence =
    '"Service Leadership 2024" already has this level, 70-80 % for Technician utilization: edit that one, or choose another level.';

  test("a second one is refused", () => {
    expect(checked({ source: "service leadership 2024" }, [userBenchmark()])).toEqual({
      problems: { level: sentence },
    });
    expect(checked({ variants: ["logged"] }, [userBenchmark()])).toEqual({ problems: { level: sentence } });
  });

  test.each<readonly [string, Partial<UserBenchmarkDraft>, UserBenchmark]>([
    ["another level", { level: "best" }, userBenchmark()],
    ["another source", { source: "Board" }, userBenchmark()],
    ["another KPI", { kpi: "BILLABLE" }, userBenchmark()],
    ["another way of counting", { variants: ["available"] }, userBenchmark({ variants: ["logged"] })],
  ])("%s is another figure", (_what, change, other) => {
    expect(checked(change, [other])).toHaveProperty("figure");
  });

  test("the one that is edited does not stand in its own way", () => {
    expect(checked({ low: "0.72" }, [userBenchmark()], { ...userBenchmark() })).toMatchObject({
      figure: { low: 0.72 },
    });
  });
});

describe("a saved figure is typed again as it was saved", () => {
  test.each([
    [0.7, "70%"],
    [1.05, "105%"],
    [0, "0%"],
    [undefined, ""],
  ])("%s as a share is %s", (value, text) => expect(typedEnd(value, "fraction")).toBe(text));

  test("whatever number it holds", () => {
    const share = fc.double({ min: -1, max: 1, noNaN: true });
    fc.assert(
      fc.property(share, (value) => readEnd(typedEnd(value, "fraction"), "fraction") === value || Object.is(value, -0)),
    );
    const hours = fc.double({ min: 1e-6, max: 1e15, noNaN: true });
    fc.assert(fc.property(hours, (value) => readEnd(typedEnd(value, "h"), "h") === value));
  });

  test.each([
    userBenchmark({ condition: "help desks", variants: ["logged"] }),
    userBenchmark({ kpi: "MTTR", high: 8.9 }),
    userBenchmark({ kpi: "NRR", low: 1.05 }),
  ])("checking it again gives it back: $kpi", (figure) => {
    const kpi = searchKpi(allFunctions, figure.kpi);
    if (!kpi) throw new Error(`no ${figure.kpi}`);
    expect(checkDraft(draftOf(figure, kpi), { kpis: allFunctions, figures: [figure], replaces: figure })).toEqual({
      figure,
    });
  });
});

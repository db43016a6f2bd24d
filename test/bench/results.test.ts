import { withResults } from "./results";

const report = (bench: string, ratio: number) => ({
  bench,
  date: "2026-01-01",
  met: ratio < 2,
  results: [{ id: "A", ratio }],
});

test("a report is a section with a table, in the place of the earlier one, in the order of names", () => {
  const once = withResults("", report("scan", 1.5));
  expect(once).toContain("## scan\n\n- date: 2026-01-01\n- met: true\n\n| id | ratio |\n| --- | --- |\n| A | 1.5 |\n");
  const twice = withResults(withResults(once, report("calls", 3)), report("scan", 2.5));
  expect(twice.match(/^## .*/gm)).toEqual(["## calls", "## scan"]);
  expect(twice).not.toContain("| A | 1.5 |");
  expect(twice).toContain("- met: false");
});

test("what was compared besides stands below it", () => {
  const text = withResults("", {
    ...report("functions", 1),
    besides: { peer: "other", results: [{ id: "B", timesAsFast: 9 }] },
  });
  expect(text).toContain("### functions: besides\n\n- peer: other\n\n| id | timesAsFast |");
});

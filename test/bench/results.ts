/** What one run of a bench gave, with where and when. */
export interface Report {
  readonly bench: string;
  readonly [what: string]: unknown;
}

const intro = `# Benches

Written by \`npm run bench -- NAME\`, a section for each, as of its last run. Nothing here is timed in \`npm test\`.
Ratios are medians of paired runs, with the middle half of them; the load is that of the machine's last minute, and above the
number of its cores times are longer than they would be alone.
`;

/** The text of the results with the section of a report in the place of its earlier one, sections in the order of names. */
export function withResults(text: string, report: Report): string {
  const sections = new Map(
    text
      .split(/^(?=## )/m)
      .slice(1)
      .map((section) => [/^## (.*)/.exec(section)?.[1] ?? "", section.trim()]),
  );
  sections.set(report.bench, sectionOf(report));
  const sorted = [...sections].sort(([one], [other]) => one.localeCompare(other)).map(([, section]) => section);
  return [intro, ...sorted.map((section) => `${section}\n`)].join("\n");
}

function sectionOf({ bench, results, besides, ...about }: Report): string {
  const lines = Object.entries(about).map(
    ([what, value]) => `- ${what}: ${typeof value === "string" ? value : JSON.stringify(value)}`,
  );
  return [
    `## ${bench}`,
    lines.join("\n"),
    table(results),
    ...(besides ? [sectionOf({ bench: `${bench}: besides`, ...(besides as object) }).replace(/^## /, "### ")] : []),
  ]
    .filter((part) => part !== "")
    .join("\n\n");
}

function table(results: unknown): string {
  if (!Array.isArray(results) || results.length === 0) return "";
  const rows = results as readonly Readonly<Record<string, unknown>>[];
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const line = (cells: readonly unknown[]): string => `| ${cells.map((cell) => String(cell ?? "")).join(" | ")} |`;
  return [
    line(columns),
    line(columns.map(() => "---")),
    ...rows.map((row) => line(columns.map((name) => row[name]))),
  ].join("\n");
}

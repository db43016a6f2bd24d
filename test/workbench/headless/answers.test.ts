import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openXlsx } from "../../../src/workbench/files/openXlsx";
import { run } from "../../../src/workbench/headless/run";

let folder = "";
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), "answers-"))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function scorecard(...argv: string[]) {
  let [out, error] = ["", ""];
  const status = await run(argv, { out: (text) => void (out += text), error: (text) => void (error += text) });
  return { status, out, error };
}

interface Printed {
  readonly kpis: readonly { readonly id: string; readonly variant: string; readonly value: number }[];
  readonly questions: readonly { readonly id: string; readonly options: readonly { readonly value: string }[] }[];
}

async function printed(...argv: string[]): Promise<Printed> {
  const { out, error, status } = await scorecard(...argv, "--json");
  if (status !== 0) throw new Error(error);
  return JSON.parse(out) as Printed;
}

/** Tickets whose dates all read both ways: created on 3/4, resolved on 5/4 of the same year. */
function tickets(): string {
  const path = join(folder, "tick ets.csv");
  const lines = Array.from(
    { length: 12 },
    (_line, index) => `T${index + 1},Closed,0${(index % 3) + 3}/04/2024,0${(index % 3) + 5}/05/2024`,
  );
  writeFileSync(path, `Ticket ID,Status,Created,Resolved\n${lines.join("\n")}\n`);
  return path;
}

const flagOf = (out: string, value: string) =>
  new RegExp(`--answer (\\S.*=${value}'?)$`, "m").exec(out)?.[1]?.replace(/^'|'$/g, "").replaceAll("'\\''", "'") ?? "";

test("a question is printed with the flags that answer it, and one of them answers it", async () => {
  const input = tickets();
  const asked = await scorecard(input, "--json");
  const [question] = (JSON.parse(asked.out) as Printed).questions;
  expect(question).toBeDefined();
  const { out } = await scorecard(input);
  const values = question?.options.map(({ value }) => value) ?? [];
  for (const value of values) expect(flagOf(out, value)).toBe(`${question?.id}=${value}`);

  const answered = await printed(input, "--answer", flagOf(out, "dmy"));
  expect(answered.questions.map(({ id }) => id)).not.toContain(question?.id);
  const other = await printed(input, "--answer", flagOf(out, "mdy"));
  const hours = ({ kpis }: Printed) => kpis.find(({ id, variant }) => id === "MTTR" && variant === "days")?.value;
  expect(hours(answered)).not.toBeCloseTo(hours(other) ?? NaN, 3);
});

test("an answer is remembered in the copy", async () => {
  const input = tickets();
  const first = await scorecard(input);
  const saved = join(folder, "scored.xlsx");
  const { status } = await scorecard(input, "--out", saved, "--answer", flagOf(first.out, "dmy"));
  expect(status).toBe(0);
  const again = await printed(saved);
  expect(again.questions).toEqual([]);
  expect(openXlsx(readFileSync(saved), saved).document.settings.size).toBe(1);
});

test.each([
  ["a question that nobody asked", ["--answer", "nobody=asked"], /no question "nobody"/],
  ["a choice that is none", ["--answer", "FLAG=yes"], /is one of: .*dmy/],
  ["no value", ["--answer", "dates"], /ID=VALUE/],
  ["the same question twice", ["--answer", "a=1", "--answer", "a=2"], /answered twice/],
])("%s is refused in one sentence", async (_what, flags, sentence) => {
  const input = tickets();
  const { out } = await scorecard(input);
  const id = flagOf(out, "dmy").replace(/=dmy$/, "");
  const { status, error } = await scorecard(input, ...flags.map((flag) => flag.replace("FLAG", id)));
  expect([status, error.trim().split("\n").length]).toEqual([2, 1]);
  expect(error).toMatch(sentence);
});

test("--drill lists the rows behind a line on a sheet of the copy", async () => {
  const input = tickets();
  const { out } = await scorecard(input);
  const saved = join(folder, "drilled.xlsx");
  const drilled = await scorecard(input, "--out", saved, "--answer", flagOf(out, "dmy"), "--drill", "MTTR/days");
  expect([drilled.status, drilled.error]).toEqual([0, ""]);
  const { document } = openXlsx(readFileSync(saved), saved);
  expect(document.sheets.map(({ name }) => name)).toEqual(expect.arrayContaining([expect.stringMatching(/MTTR/)]));
});

test.each(["--drill=MTTR/mean", "--to-values", "--freeze"])("%s needs a copy to work on", async (option) => {
  const { status, error } = await scorecard(tickets(), "--json", option);
  expect([status, error]).toEqual([
    2,
    "--clients, --drill and --to-values change the copy: say where to save it with --out.\n",
  ]);
});

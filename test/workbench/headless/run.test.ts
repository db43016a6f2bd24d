import {
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { userBenchmarks } from "../../../src/catalogue/userBenchmarks/registry";
import { userBenchmarksKey } from "../../../src/excel/stored/userBenchmarks";
import { openXlsx } from "../../../src/workbench/files/openXlsx";
import { run } from "../../../src/workbench/headless/run";
import { describeWithLibreOffice, recalculated } from "../../support/libreOffice";
import { describeWithData } from "../../support/sharedData";
import { addInParts } from "../files/addInParts";
import { rows, workbookBytes, workbookParts, zipOf } from "../files/builtWorkbook";

let folder = "";
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), "scorecard-"))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const at = (name: string) => join(folder, name);

async function scorecard(...argv: string[]) {
  let [out, error] = ["", ""];
  const status = await run(argv, { out: (text) => void (out += text), error: (text) => void (error += text) });
  return { status, out, error };
}

/** A small export in which every kind of number can be checked by hand. */
function tickets(
  name = "tickets.csv",
  dates: (day: number) => string = (day) => `2024-03-${String(day).padStart(2, "0")} 08:00`,
) {
  const lines = Array.from({ length: 20 }, (_, index) => {
    const closed = index < 16;
    return [
      `T${index + 1}`,
      closed ? "Closed" : "Open",
      index % 4 === 0 ? "No" : "Yes",
      dates(1 + (index % 9)),
      closed ? dates(2 + (index % 9)) : "",
    ];
  });
  const table = [["Ticket ID", "Status", "SLA met", "Created", "Resolved"], ...lines];
  writeFileSync(at(name), `${table.map((line) => line.join(",")).join("\n")}\n`);
  return at(name);
}

const scoreSheet = (path: string) =>
  openXlsx(readFileSync(path), path).document.sheets.find(({ name }) => name === "MSP Details");
const formulasOf = (path: string) => [...(scoreSheet(path)?.cells.formulas() ?? [])].map(({ formula }) => formula);

test("own figures that the file carries come before the published ones, and are named", async () => {
  const figure = { kpi: "UTILIZATION", source: "Service Leadership 2024", level: "target", low: 0.7, high: 0.8 };
  const own = addInParts({ [userBenchmarksKey]: JSON.stringify({ version: 1, figures: [figure] }) });
  const text = (words: string) => `<c t="inlineStr"><is><t>${words}</t></is></c>`;
  const line = (name: string, value: number) => `${text(name)}<c><v>${value}</v></c>`;
  const data = rows(`${text("KPI")}${text("Value")}`, line("Utilization", 0.72), line("FCR", 0.78), line("CSAT", 0.9));
  writeFileSync(at("kpis.xlsx"), zipOf({ ...workbookParts({ sheets: { KPIs: data } }), ...own }));
  const { out } = await scorecard(at("kpis.xlsx"), "--json", "--out", at("scored.xlsx"));
  const { kpis } = JSON.parse(out) as { kpis: { id: string; rating: string }[] };
  expect(kpis.find(({ id }) => id === "UTILIZATION")).toMatchObject({ value: 0.72, rating: "On target" });
  expect(formulasOf(at("scored.xlsx")).some((formula) => formula.includes(">=0.7,"))).toBe(true);
  expect(openXlsx(readFileSync(at("scored.xlsx")), "scored.xlsx").document.settings.has(userBenchmarksKey)).toBe(true);

  await scorecard(tickets());
  expect(userBenchmarks()).toEqual([]);
});

describe("a file with tickets", () => {
  test("is printed as a table and saved beside the input, which stays as it was", async () => {
    const input = tickets();
    const before = readFileSync(input);
    const { status, out, error } = await scorecard(input);
    expect([status, error]).toEqual([0, ""]);
    expect(out).toMatch(/Mean time to resolution\s+Mean, calendar hours, all tickets\s+24\.0 h/);
    expect(out).toMatch(/Not measured: what it would take\n {2}\S/);
    expect(out).toContain(`Saved ${at("tickets - scorecard.xlsx")}`);
    expect(readFileSync(input)).toEqual(before);
    expect(readdirSync(folder).sort()).toEqual(["tickets - scorecard.xlsx", "tickets.csv"]);
  });

  test("gets native formulas with their values, or numbers with --mode values", async () => {
    await scorecard(tickets(), "--out", at("native.xlsx"));
    await scorecard(tickets(), "--out", at("values.xlsx"), "--mode", "values");
    expect(formulasOf(at("native.xlsx")).some((formula) => formula.includes("tickets!"))).toBe(true);
    expect(formulasOf(at("values.xlsx")).some((formula) => formula.includes("tickets!$"))).toBe(false);
    expect([...(scoreSheet(at("native.xlsx"))?.cells.dirtyFormulas() ?? [])]).toEqual([]);
  });

  test("keeps an earlier scorecard's place: a second run replaces it", async () => {
    await scorecard(tickets(), "--out", at("one.xlsx"));
    const { status } = await scorecard(at("one.xlsx"), "--out", at("two.xlsx"));
    expect(status).toBe(0);
    const names = (path: string) => openXlsx(readFileSync(path), path).document.sheets.map(({ name }) => name);
    expect(names(at("two.xlsx"))).toEqual(names(at("one.xlsx")));
  });

  test("with --json gives one object on the output and nothing else, and saves only where told", async () => {
    const { status, out } = await scorecard(tickets(), "--json");
    expect(status).toBe(0);
    const report = JSON.parse(out) as {
      kpis: Record<string, unknown>[];
      notMeasured: unknown[];
      questions: unknown;
      warnings: unknown;
    };
    const mttr = report.kpis.find(({ id, variant }) => id === "MTTR" && String(variant).includes("mean"));
    expect(mttr).toMatchObject({
      value: expect.closeTo(24, 9),
      unit: "h",
      rowsUsed: 16,
      rowsLeftOut: 4,
      rating: expect.any(String),
    });
    expect(Object.keys(report)).toEqual([
      "kpis",
      "tables",
      "revenueBridges",
      "notMeasured",
      "questions",
      "choices",
      "warnings",
    ]);
    expect(Object.keys(mttr ?? {})).toEqual([
      "key",
      "id",
      "variant",
      "value",
      "unit",
      "rowsUsed",
      "rowsLeftOut",
      "ranges",
      "rating",
      "source",
      "gap",
      "sources",
      "period",
      "choices",
      "warnings",
    ]);
    expect(readdirSync(folder)).toEqual(["tickets.csv"]);
    await scorecard(tickets(), "--json", "--out", at("told.xlsx"));
    expect(existsSync(at("told.xlsx"))).toBe(true);
  });

  test("whose dates read both ways are read as --dates says", async () => {
    const input = tickets("both.csv", (day) => `3/${day}/2024 08:00`);
    const value = async (order: string) => {
      const { out } = await scorecard(input, "--json", "--dates", order);
      const { kpis } = JSON.parse(out) as { kpis: { id: string; variant: string; value: number }[] };
      return kpis.find(({ id, variant }) => id === "MTTR" && variant.includes("mean"))?.value;
    };
    expect(await value("mdy")).toBeCloseTo(24, 9);
    expect(await value("dmy")).toBeGreaterThan(24 * 27);
  });
});

describe("settings that are given", () => {
  const business = (out: string) => {
    const { kpis } = JSON.parse(out) as { kpis: { id: string; variant: string; value: number }[] };
    return kpis.find(({ id, variant }) => id === "MTTR" && /business/i.test(variant))?.value;
  };

  test("count, are kept in the copy, and count again where that is read", async () => {
    // Monday and Tuesday evenings, and a weekend, one day of each of the last two off.
    const line = (id: number, from: string, to: string) => `${id},Closed,2024-03-${from},2024-03-${to}`;
    const lines = [line(1, "04 18:00", "05 10:00"), line(2, "05 18:00", "07 10:00"), line(3, "09 10:00", "10 18:00")];
    writeFileSync(at("desk.csv"), `Ticket ID,Status,Created,Resolved\n${lines.join("\n")}\n`);
    writeFileSync(at("off.txt"), "2024-03-06\n2024-03-10\n");
    const given = ["--calendar", "sat-thu 10-20", "--holidays", at("off.txt"), "--currency", "eur"];
    const { out } = await scorecard(at("desk.csv"), "--json", "--out", at("copy.xlsx"), ...given);
    expect(business(out)).toBeCloseTo((2 + 2 + 10) / 3, 9);
    const again = await scorecard(at("copy.xlsx"), "--json");
    expect(business(again.out)).toBeCloseTo((2 + 2 + 10) / 3, 9);
    // The same moments by the clocks of a city that is two hours ahead.
    const ahead = await scorecard(at("copy.xlsx"), "--json", "--zone", "Africa/Johannesburg");
    expect(business(ahead.out)).toBeCloseTo((2 + 2 + 8) / 3, 9);
    const { document } = openXlsx(readFileSync(at("copy.xlsx")), "copy.xlsx");
    const method = document.sheet("MSP Method");
    const rows = Array.from({ length: method?.cells.usedRange(true)?.rows ?? 0 }, (_none, row) => row);
    const words = rows.flatMap((row) => [0, 1, 2, 3].map((column) => String(method?.cells.value(row, column) ?? "")));
    expect(words).toContain(
      "Business hours by the settings: Monday to Thursday, Saturday and Sunday, 10:00 to 20:00, with 2 holidays taken off. Holidays: 2024-03-06, 2024-03-10.",
    );
  });
});

describe("what can't be done is said in one sentence, with status 2 and no file written", () => {
  const bad = (name: string, argv: () => string[], words: string | RegExp) =>
    test(name, async () => {
      const given = argv();
      const before = readdirSync(folder);
      const { status, out, error } = await scorecard(...given);
      expect(error).toMatch(words);
      expect(error.trimEnd()).not.toContain("\n");
      expect([status, out]).toEqual([2, ""]);
      expect(readdirSync(folder)).toEqual(before);
    });
  const file = (name: string, content: string | Uint8Array) => {
    writeFileSync(at(name), content);
    return at(name);
  };

  bad("no file", () => [], "Name the file to read");
  bad("two files", () => ["a.csv", "b.csv"], '"b.csv" is one too many');
  bad("an unknown option", () => ["a.csv", "--fast"], "There is no option --fast");
  bad("an option without its value", () => ["a.csv", "--out"], "--out needs a value");
  bad("a flag with a value", () => ["a.csv", "--json=yes"], "--json takes no value");
  bad("an option given twice", () => ["a.csv", "--out", "b.xlsx", "--out", "c.xlsx"], "--out is given twice");
  bad("a value that begins with a dash", () => ["a.csv", "--client", "-X"], "write --client=VALUE");
  bad("an empty name", () => [""], "Name the file to read");
  bad("live mode", () => ["a.csv", "--mode", "live"], "Live mode needs Excel");
  bad("a rate without a currency", () => ["a.csv", "--rate", "1.08"], "--rate is a currency and its worth");
  bad("a rate of nothing", () => ["a.csv", "--rate", "EUR=0"], "--rate is a currency and its worth");
  bad("an unknown mode", () => ["a.csv", "--mode", "x"], 'There is no mode "x"');
  bad("an unknown calendar", () => ["a.csv", "--calendar", "9-17"], "--calendar: Days and hours are such as");
  bad("a day off that is none", () => ["a.csv", "--holidays", "2026-02-30"], 'not "2026-02-30"');
  bad("an unknown time zone", () => ["a.csv", "--zone", "Here"], "--zone is a time zone such as Europe/Amsterdam");
  bad("an unknown currency", () => ["a.csv", "--currency", "euro"], "--currency is three letters");
  bad("an unknown order of dates", () => ["a.csv", "--dates", "ymd"], "--dates is dmy");
  bad(
    "formulas over more rows than can be computed",
    () => {
      const lines = Array.from({ length: 250_001 }, (_, index) => `T${index},Closed,2024-03-01 08:00,2024-03-01 09:00`);
      return [file("huge.csv", `Ticket ID,Status,Created,Resolved\n${lines.join("\n")}\n`)];
    },
    "huge.csv has a table of 250,001 rows, and formulas over more than 250,000 rows can't be computed here; use --mode values",
  );
  bad("a missing file", () => [at("gone.xlsx")], "There is no file");
  bad("a folder", () => [folder], "is not a file");
  bad("an empty file", () => [file("empty.csv", "")], "empty.csv is empty");
  bad("a broken workbook", () => [file("broken.xlsx", "PK\u0003\u0004 not really")], "broken.xlsx is damaged");
  bad(
    "text under a workbook's name",
    () => [file("text.xlsx", "a,b")],
    "is not an Excel workbook, whatever its name says",
  );
  bad("another kind of file", () => [file("notes.md", "# notes")], "notes.md is neither .xlsx nor .csv");
  bad(
    "the input as the output",
    () => [tickets(), "--out", at("sub/../tickets.csv").replace("sub/../", "")],
    "has to be a .xlsx file",
  );
  bad(
    "the input under another name",
    () => {
      const input = file("in.xlsx", workbookBytes({ sheets: { A: rows() } }));
      symlinkSync(input, at("link.xlsx"));
      return [input, "--out", at("link.xlsx")];
    },
    "is the input, which is never overwritten",
  );
  bad(
    "the input by a second hard link",
    () => {
      const input = file("in.xlsx", workbookBytes({ sheets: { A: rows() } }));
      linkSync(input, at("hard.xlsx"));
      return [input, "--out", at("hard.xlsx")];
    },
    "is the input, which is never overwritten",
  );
  bad(
    "a folder as the output",
    () => {
      mkdirSync(at("dir.xlsx"));
      return [tickets(), "--out", at("dir.xlsx")];
    },
    "is a folder",
  );
  bad("a path the disk can't follow", () => [`${"x".repeat(300)}.xlsx`], /^x+\.xlsx can't be reached \(.*\); check/);
  bad("an output in a folder that isn't there", () => [tickets(), "--out", at("no/where.xlsx")], "There is no folder");
  bad(
    "a workbook whose structure is protected",
    () => {
      const cells = readFileSync(tickets(), "utf8")
        .trim()
        .split("\n")
        .map((line, row) =>
          line
            .split(",")
            .map((text, column) => `<c r="${"ABCDE"[column]}${row + 1}" t="inlineStr"><is><t>${text}</t></is></c>`)
            .join(""),
        );
      const bytes = workbookBytes({
        beforeSheets: '<workbookProtection lockStructure="1"/>',
        sheets: { Tickets: rows(...cells) },
      });
      return [file("locked.xlsx", bytes)];
    },
    /structure of this workbook is protected/,
  );
});

describe("a file in which nothing is recognised", () => {
  test.each([
    ["words", "a,b\nc,d\n"],
    ["errors", `x,y\n${"#N/A,#REF!\n".repeat(30)}`],
  ])("of %s ends with status 3 and a sentence, without a file", async (_name, text) => {
    writeFileSync(at("nothing.csv"), text);
    const { status, out, error } = await scorecard(at("nothing.csv"));
    expect([status, out]).toEqual([3, ""]);
    expect(error).toMatch(/^Nothing in nothing\.csv was recognised/m);
    expect(readdirSync(folder)).toEqual(["nothing.csv"]);
  });

  test("that waits for an answer says so", async () => {
    const calls =
      "call_id,agent,answered,abandoned,wait_time\n1001,Kim,Yes,No,34\n1002,,No,Yes,113\n1003,Lee,Yes,No,25\n";
    writeFileSync(at("calls.csv"), calls);
    const { status, error } = await scorecard(at("calls.csv"));
    expect(status).toBe(3);
    expect(error).toContain("unit:calls:answerSpeed");
    expect(error).toMatch(/^Nothing in calls\.csv can be measured until 1 question is answered/m);
    expect(error).not.toContain("recognised");
    const answered = await scorecard(at("calls.csv"), "--json", "--answer", "unit:calls:answerSpeed=s");
    expect(answered.status).toBe(0);
  });

  test("still gives its object with --json", async () => {
    writeFileSync(at("nothing.csv"), "a,b\nc,d\n");
    const { status, out } = await scorecard(at("nothing.csv"), "--json");
    expect(status).toBe(3);
    expect(JSON.parse(out)).toMatchObject({ kpis: [], questions: [] });
  });
});

test("--help explains itself", async () => {
  const { status, out } = await scorecard("--help");
  expect(status).toBe(0);
  for (const option of ["--out", "--mode", "--dates", "--client", "--json"]) expect(out).toContain(option);
});

describeWithData("real exports", (file) => {
  const report = async (name: string) => {
    const { out } = await scorecard(file(name), "--json");
    const { kpis } = JSON.parse(out) as { kpis: { id: string; variant: string; value: number; rowsUsed: number }[] };
    return (id: string, value: number, digits: number) => {
      const found = kpis.filter((kpi) => kpi.id === id);
      const near = found.find((kpi) => Math.abs(kpi.value - value) < 0.5 * 10 ** -digits);
      if (!near) throw new Error(`${id} ${value} is not among ${JSON.stringify(found)}`);
      return near;
    };
  };

  test("20,769 incidents", async () => {
    const kpi = await report("tickets/servicenow-incidents-20769.csv");
    expect(kpi("MTTR", 187.678, 3).rowsUsed).toBe(19_351);
    expect(kpi("FCR", 0.52362, 5).variant).toContain("proxy");
    kpi("SLA", 0.60643, 5);
  }, 60_000);

  test("2,330 help desk tickets", async () => {
    const kpi = await report("tickets/technical-support-2330.csv");
    kpi("FIRSTRESPONSE", 26.827, 3);
    kpi("SLA", 0.86652, 5);
    kpi("SLA", 0.66395, 5);
    kpi("SLA", 0.80858, 5);
  }, 60_000);

  test("7,043 clients and 129 time entries", async () => {
    const clients = await report("clients/telco-churn-7043.csv");
    clients("CHURN", 0.26537, 5);
    clients("MRR", 316_985.75, 2);
    const { out } = await scorecard(file("time/timesheets.csv"), "--json");
    const { kpis, notMeasured } = JSON.parse(out) as {
      kpis: { id: string; value: number }[];
      notMeasured: { id: string; needs: string }[];
    };
    expect(kpis.map(({ value }) => value)).toContainEqual(expect.closeTo(0.67804, 5));
    expect(kpis.map(({ id }) => id)).not.toContain("UTILIZATION");
    expect(notMeasured.find(({ id }) => id === "UTILIZATION")?.needs).toMatch(/hours/);
  }, 60_000);
});

describeWithLibreOffice("LibreOffice", () => {
  test("computes the saved scorecard anew to the same values", async () => {
    await scorecard(tickets(), "--out", at("score.xlsx"));
    const judged = openXlsx(recalculated(readFileSync(at("score.xlsx"))), "score.xlsx").document;
    const saved = openXlsx(readFileSync(at("score.xlsx")), "score.xlsx").document;
    for (const name of ["MSP Scorecard", "MSP Details"]) {
      const sheet = saved.sheet(name);
      let compared = 0;
      for (const { row, column } of sheet?.cells.formulas() ?? []) {
        const value = sheet?.cells.value(row, column);
        const theirs = judged.sheet(name)?.cells.value(row, column);
        if (typeof value === "number")
          expect(Math.abs(Number(theirs) - value)).toBeLessThanOrEqual(1e-9 * Math.abs(value));
        else expect(theirs ?? "").toEqual(value);
        compared += 1;
      }
      expect(compared).toBeGreaterThan(10);
    }
  }, 120_000);
});

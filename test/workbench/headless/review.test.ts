import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { openXlsx } from "../../../src/workbench/files/openXlsx";
import { saveXlsx } from "../../../src/workbench/files/saveXlsx";
import { run } from "../../../src/workbench/headless/run";
import { clients as messyClients } from "../../../src/workbench/samples/messy/tickets";

let folder = "";
beforeAll(() => (folder = mkdtempSync(join(tmpdir(), "review-"))));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let files = 0;
const newPath = (extension = "xlsx") => join(folder, `${(files += 1)}.${extension}`);

async function command(...argv: string[]) {
  let [out, error] = ["", ""];
  const status = await run(argv, { out: (text) => void (out += text), error: (text) => void (error += text) });
  return { status, out, error };
}

const decoder = new TextDecoder();

/** Names and contents of all parts, entities resolved, in small letters: all that whoever gets the file can find in it. */
function everythingIn(path: string): string {
  const parts = Object.entries(unzipSync(readFileSync(path)));
  const text = parts.map(([name, bytes]) => `${name}\n${decoder.decode(bytes)}`).join("\n");
  const entities: Readonly<Record<string, string>> = { lt: "<", gt: ">", quot: '"', apos: "'", amp: "&" };
  return text
    .replace(/&(lt|gt|quot|apos|amp|#\d+);/g, (whole, name: string) =>
      name.startsWith("#") ? String.fromCodePoint(Number(name.slice(1))) : (entities[name] ?? whole),
    )
    .toLowerCase();
}

const expectNone = (path: string, names: readonly string[], client: string) => {
  const all = everythingIn(path);
  const told = names.filter((name) => name !== client && all.includes(name.toLowerCase()));
  expect(told).toEqual([]);
};

/** The texts in a column of a sample. */
function named(path: string, headings: readonly string[]): readonly string[] {
  const { sheets } = openXlsx(readFileSync(path), path).document;
  const found = sheets.flatMap(({ cells }) => {
    const used = cells.usedRange(true);
    if (!used) return [];
    const rows = Array.from({ length: used.rows }, (_, row) => row);
    const columns = Array.from({ length: used.columns }, (_, column) => column);
    return columns
      .filter((column) => rows.slice(0, 5).some((row) => headings.includes(String(cells.value(row, column)))))
      .flatMap((column) => rows.slice(1).map((row) => String(cells.value(row, column) ?? "")));
  });
  return [...new Set(found)].filter((name) => name !== "" && !headings.includes(name));
}

const helpdesk = "assets/samples/helpdesk.xlsx";

describe("the review of a sample's client", () => {
  const everybody = named(helpdesk, ["Client", "Technician"]);
  const path = newPathLater();
  beforeAll(() => command(helpdesk, "--review", "Delmare Foods", "--out", path()));

  test("names nobody else, in no part of the file", () => {
    expect(everybody.length).toBeGreaterThan(12);
    expectNone(path(), everybody, "Delmare Foods");
  });

  test("is the only sheet, and holds values: no formula, link, name, property or text of others", () => {
    const parts = Object.keys(unzipSync(readFileSync(path())));
    expect(parts.filter((name) => /docProps|sharedStrings|customXml|externalLink|drawing|comments/.test(name))).toEqual(
      [],
    );
    expect(parts.filter((name) => name.includes("/worksheets/"))).toHaveLength(1);
    const all = everythingIn(path());
    expect(all.match(/<f[ >]|hyperlink|conditionalformatting/g)).toBeNull();
    expect(all.match(/<definedname [^>]*>/g)).toEqual(['<definedname name="_xlnm.print_area" localsheetid="0">']);
    expect(all.match(/margin(?!s)|\brevenue|\bmrr\b|\bcost\b|5,?904|\b119\b|helpdesk\.xlsx/g)).toBeNull();
  });

  test("is one page, upright", () => {
    const all = everythingIn(path());
    expect(all).toContain('fittowidth="1" fittoheight="1" orientation="portrait"');
    expect(all).not.toContain("<rowbreaks");
  });

  test("keeps what was typed into it when it is written again, and takes no other file's place", async () => {
    const { document } = openXlsx(readFileSync(path()), path());
    const [sheet] = document.sheets;
    if (!sheet) throw new Error("The review has no sheet.");
    const rowOf = (words: string) =>
      Array.from({ length: 60 }, (_, row) => row).find((row) => sheet.cells.value(row, 0) === words) ?? -1;
    const heading = rowOf("Initiative");
    sheet.cells.set(heading + 3, 0, "Second factor for all");
    sheet.cells.set(heading + 3, 6, "Dana");
    sheet.cells.set(heading + 3, 10, 1200);
    sheet.cells.set(rowOf("Next quarter, Q3 2026") + 2, 0, "Move to the new office");
    writeFileSync(path(), saveXlsx(document, readFileSync(path())));
    expect(await command(helpdesk, "--review", "Delmare Foods", "--out", path())).toMatchObject({
      status: 0,
      error: "",
    });
    const again = everythingIn(path());
    for (const typed of ["second factor for all", "dana", ">1200<", "move to the new office"])
      expect(again).toContain(typed);
    const other = await command(helpdesk, "--review", "Eastgate Legal", "--out", path());
    expect(other).toMatchObject({ status: 2, error: expect.stringContaining("no review of") as string });
    expect(everythingIn(path())).toBe(again);
  });
});

test("clients of an event log with other headings", async () => {
  const path = newPath();
  const input = "assets/samples/messy-real-life.xlsx";
  const { status, error } = await command(input, "--review", "Spedition Çelik", "--out", path, "--dates", "dmy");
  expect({ status, error }).toMatchObject({ status: 0 });
  expectNone(path, messyClients, "Spedition Çelik");
});

describe("names that a writer of files stumbles over", () => {
  const hostile = [
    "A&B <Söhne>",
    '=HYPERLINK("x")',
    'O\'Neill "Quick" Ltd',
    "Ünïcødé 漢字 🏢",
    "%PATH%\\share",
    "Printing & More",
    "N".repeat(300),
    "[Book1]Sheet!A1",
  ];
  const people = ["Zoë Q.", "d'Arc, J.", "李小龍", "Bob <bob@desk>", "Line 1 of Support"];
  const subjects = ["E-mail", "Printing & more papers", "Ask Zoë Q.", "Hardware", "A&B <söhne> onsite", "Network"];

  /** Two quarters of tickets of all clients; subjects name some of them and technicians. */
  function workbook(): string {
    const quoted = (text: string) => `"${text.replace(/"/g, '""')}"`;
    const clients = ["Our Client", ...hostile];
    const lines = Array.from({ length: 900 }, (_, n) => {
      const day = new Date(Date.UTC(2026, 0, 2 + Math.floor(n / 5)));
      const at = (hours: number) =>
        new Date(day.getTime() + hours * 3.6e6).toISOString().slice(0, 16).replace("T", " ");
      return [
        `T-${n}`,
        clients[n % clients.length] ?? "",
        subjects[Math.floor(n / 9) % subjects.length] ?? "",
        people[(n * 3) % people.length] ?? "",
        ...[at(9), at(9.5), at(12 + (n % 4)), n % 9 === 0 ? "No" : "Yes"],
      ];
    });
    const headings = [
      "Ticket ID",
      "Client",
      "Category",
      "Technician",
      "Created",
      "First response",
      "Resolved",
      "SLA met",
    ];
    const path = newPath("csv");
    writeFileSync(path, [headings, ...lines].map((line) => line.map(quoted).join(",")).join("\n"));
    return path;
  }

  test.each(["Our Client", ...hostile])("a review for %s tells no other", async (client) => {
    const path = newPath();
    const { status, error } = await command(workbook(), "--review", client, "--out", path);
    expect({ status, error }).toMatchObject({ status: 0 });
    expectNone(path, ["Our Client", ...hostile, ...people], client);
    expect(everythingIn(path).includes("hardware")).toBe(true);
  });
});

describe("what can't be reviewed is told", () => {
  test.each([
    [["--review", "Delmare Foods"], "--out"],
    [["--review", "Delmare Foods", "--out", "x.xlsx", "--json"], "--json"],
    [["--review", "Delmare Foods", "--clients", "3", "--out", "x.xlsx"], "--clients"],
    [["--review", "", "--out", "x.xlsx"], "--review"],
  ])("%j", async (argv, word) => {
    const { status, error } = await command(helpdesk, ...argv);
    expect({ status, error }).toEqual({ status: 2, error: expect.stringContaining(word) as string });
  });

  test("a client that no table names, and rows without dates of tickets", async () => {
    const path = newPath();
    expect(await command(helpdesk, "--review", "Nobody", "--out", path)).toMatchObject({ status: 3 });
    const finance = await command("assets/samples/msp-finance.xlsx", "--review", "Nobody", "--out", path);
    expect(finance.status).toBe(3);
    expect(existsSync(path)).toBe(false);
  });
});

/** A path in the folder, which is there when the tests run. */
function newPathLater(): () => string {
  let path: string | undefined;
  return () => (path ??= newPath());
}

import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import functionsJson from "../../../src/functions/functions.json";
import { renderPages } from "../../../src/functions/pages/renderPages";
import { writePages } from "../../../src/functions/pages/writePages";
import { functions } from "../../../src/kpis";
import { committedPages, committedText } from "./site";

const rendered = renderPages();

describe("the committed pages", () => {
  test("are what the generator writes", () => {
    const files = [...new Set([...rendered.keys(), ...committedPages()])].sort();
    const changed = files.filter(
      (file) => !committedPages().includes(file) || committedText(file) !== rendered.get(file),
    );
    if (changed.length > 0) {
      console.error(`The pages have changed. If the change is right, write them again with: npm run generate`);
    }
    expect(changed).toEqual([]);
  });

  test("are one for each function of the catalogue and of functions.json, and the index", () => {
    const pagesOf = (ids: readonly string[]): readonly string[] =>
      ["index.html", ...ids.map((id) => `${id.toLowerCase()}.html`)].sort();
    expect(committedPages()).toEqual(pagesOf(functions.map(({ id }) => id)));
    expect(committedPages()).toEqual(pagesOf(functionsJson.functions.map(({ id }) => id)));
  });

  test("are where Excel's help links lead", () => {
    const files = functionsJson.functions.map(({ helpUrl }) => new URL(helpUrl).pathname);
    expect(files.filter((file) => !committedPages().includes(file.replace(/^\/functions\//, "")))).toEqual([]);
  });

  test("say that they are generated", () => {
    const silent = committedPages().filter((file) => !committedText(file).includes("<!-- Generated from"));
    expect(silent).toEqual([]);
  });
});

describe("the generator", () => {
  test("gives the same text every time", () => {
    expect([...renderPages()]).toEqual([...rendered]);
  });

  test("leaves no page of a function that is gone", () => {
    const folder = mkdtempSync(join(tmpdir(), "msp-pages-"));
    try {
      writeFileSync(join(folder, "gone.html"), "");
      writePages(folder);
      expect(readdirSync(folder).sort()).toEqual([...rendered.keys()].sort());
      expect(readFileSync(join(folder, "fcr.html"), "utf8")).toBe(rendered.get("fcr.html"));
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

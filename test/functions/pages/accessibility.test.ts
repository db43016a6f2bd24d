/** @jest-environment jsdom */
import { pageDocument, pageFiles, wordsOf } from "./site";

const pages = pageFiles;

function doubles(values: readonly string[]): readonly string[] {
  return values.filter((value, index) => values.indexOf(value) !== index);
}

/** What assistive technology calls an element, as far as these pages name elements. */
function nameOf(element: Element): string {
  const label = element.getAttribute("aria-label");
  if (label !== null) return label;
  const labelled = element.getAttribute("aria-labelledby");
  if (labelled !== null) return wordsOf(element.ownerDocument.getElementById(labelled));
  const field = element.id && element.ownerDocument.querySelector(`label[for="${element.id}"]`);
  return wordsOf(field || element);
}

describe.each(pages)("%s", (file) => {
  const page = pageDocument(file);
  const all = (selector: string): Element[] => [...page.querySelectorAll(selector)];

  test("says its language and what it is about", () => {
    expect(page.documentElement.lang).toBe("en");
    expect(page.title).toMatch(/ - MSP Scorecard$/);
    expect(page.querySelector("meta[name=description]")?.getAttribute("content")).toBeTruthy();
  });

  test("has one of each landmark, and a link past the first of them", () => {
    for (const landmark of ["body > header", "body > main", "body > footer"]) expect(all(landmark)).toHaveLength(1);
    const skip = page.querySelector("a");
    expect(page.getElementById(skip?.getAttribute("href")?.slice(1) ?? "")?.localName).toBe("main");
  });

  test("gives landmarks of one kind different names", () => {
    for (const kind of ["nav", "section, [role=region]"]) {
      const names = all(kind).map(nameOf);
      expect(names.filter((name) => name === "")).toEqual([]);
      expect(doubles(names)).toEqual([]);
    }
  });

  test("has one main heading, and no heading that skips a level", () => {
    const headings = all("h1, h2, h3, h4, h5, h6");
    expect(all("h1")).toHaveLength(1);
    expect(headings[0]?.localName).toBe("h1");
    const found = headings.map(({ localName }) => Number(localName[1]));
    expect(found.filter((level, index) => level > (found[index - 1] ?? level) + 1)).toEqual([]);
    expect(headings.filter((heading) => wordsOf(heading) === "")).toEqual([]);
  });

  test("uses every id once, and refers to ids that exist", () => {
    const ids = all("[id]").map(({ id }) => id);
    expect(doubles(ids)).toEqual([]);
    const asked = ["aria-labelledby", "aria-describedby", "for"].flatMap((name) =>
      all(`[${name}]`).map((element) => element.getAttribute(name) ?? ""),
    );
    expect(asked.filter((id) => !ids.includes(id))).toEqual([]);
  });

  test("has tables with a caption, with headers that say what they are for, and that scroll by keyboard", () => {
    for (const table of all("table")) {
      expect(wordsOf(table.querySelector("caption"))).not.toBe("");
      expect([...table.querySelectorAll("th")].filter((cell) => !cell.getAttribute("scope"))).toEqual([]);
      expect([...table.querySelectorAll("thead th")].length).toBeGreaterThan(0);
      expect([...table.querySelectorAll("th")].filter((cell) => wordsOf(cell) === "")).toEqual([]);
      const widths = [...table.querySelectorAll("tr")].map((row) => row.children.length);
      expect(new Set(widths).size).toBe(1);
      expect(table.closest("[role=region][tabindex='0']")).not.toBeNull();
    }
  });

  test("names every control, link and picture", () => {
    expect(all("a[href], button, input").filter((element) => nameOf(element) === "")).toEqual([]);
    expect(all("img:not([alt])")).toEqual([]);
  });

  test("has lists of items only", () => {
    expect(all("ul > :not(li), ol > :not(li), dl > :not(dt, dd, div)")).toEqual([]);
  });
});

test("no two pages have the same title", () => {
  expect(doubles(pages.map((file) => pageDocument(file).title))).toEqual([]);
});

import functionsJson from "../../../src/functions/functions.json";
import { renderPages } from "../../../src/functions/pages/renderPages";
import { allFunctions } from "../../../src/kpis";
import { pageFiles, pages } from "./site";

describe("the reference pages", () => {
  test("are one for each function, the index, the glossary, and what everyone who publishes or installs the add-in asks for", () => {
    const named = allFunctions.map(({ id }) => `${id.toLowerCase()}.html`);
    const others = ["index.html", "glossary.html", "support.html", "privacy.html", "terms.html"];
    expect([...pageFiles].sort()).toEqual([...others, ...named].sort());
  });

  test("are where Excel's help links lead", () => {
    const addresses = functionsJson.functions.map(({ helpUrl }) => new URL(helpUrl).pathname);
    expect(addresses).toEqual(allFunctions.map(({ id }) => `/functions/${id.toLowerCase()}.html`));
    expect(addresses.filter((address) => !pages.has(address.replace("/functions/", "")))).toEqual([]);
  });

  test("say that they are generated", () => {
    expect(pageFiles.filter((file) => !pages.get(file)?.includes("<!-- Generated from"))).toEqual([]);
  });

  test("have the same text every time", () => {
    expect([...renderPages()]).toEqual([...pages]);
  });
});

/** @jest-environment jsdom */
import { readFileSync } from "node:fs";
import { pageDocument, pageFiles, fileBehind } from "./site";

const pages = pageFiles;

function addressesOf(page: Document): readonly string[] {
  const named = [...page.querySelectorAll("[href], [src]")];
  return named.map((element) => element.getAttribute("href") ?? element.getAttribute("src") ?? "");
}

/** What is wrong with an address on a page; undefined where it leads somewhere. */
function faultOf(file: string, address: string): string | undefined {
  const target = fileBehind(address.startsWith("#") ? `${file}${address}` : address);
  if (!target) return `${file}: ${address} leads nowhere`;
  const anchor = address.split("#")[1];
  if (anchor === undefined) return undefined;
  const there = pages.includes(target)
    ? pageDocument(target)
    : new DOMParser().parseFromString(readFileSync(target, "utf8"), "text/html");
  return there.getElementById(anchor) ? undefined : `${file}: ${address} names an anchor that is not there`;
}

test.each(pages)("every link of %s leads somewhere", (file) => {
  const addresses = [...new Set(addressesOf(pageDocument(file)))];
  expect(addresses.map((address) => faultOf(file, address)).filter(Boolean)).toEqual([]);
});

test.each(pages)("%s asks for nothing from other servers, and for nothing inside its own text", (file) => {
  const page = pageDocument(file);
  expect(addressesOf(page).filter((address) => /^(?:[a-z]+:|\/\/)/i.test(address))).toEqual([]);
  const policy = page.querySelector("meta[http-equiv='Content-Security-Policy']")?.getAttribute("content");
  expect(policy).toMatch(/^default-src 'self';/);
  expect(policy).not.toMatch(/unsafe|https?:|\*/);
  expect([...page.querySelectorAll("style, [style], script:not([src])")]).toEqual([]);
  const handlers = [...page.querySelectorAll("*")].flatMap((element) =>
    element.getAttributeNames().filter((name) => name.startsWith("on")),
  );
  expect(handlers).toEqual([]);
});

test("the index leads to every page", () => {
  const addresses = addressesOf(pageDocument("index.html"));
  expect(pages.filter((file) => file !== "index.html" && !addresses.includes(file))).toEqual([]);
});

describe("the check sees", () => {
  test.each([
    "nowhere.html",
    "#nowhere",
    "index.html#nowhere",
    "../help.html#nowhere",
    "../nowhere.html",
    "https://example.org/",
  ])("%s", (address) => {
    expect(faultOf("fcr.html", address)).toBeDefined();
  });
});

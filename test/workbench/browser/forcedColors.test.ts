/** @jest-environment jsdom */
import { showForcedColors } from "../../../src/workbench/browser/page/forcedColors";

const forced = "(forced-colors: active)";

let rule: CSSMediaRule;

beforeEach(() => {
  document.head.innerHTML = `<style>@media ${forced} { .button:hover { color: Highlight; background-color: HighlightText; } }</style>`;
  const [sheet] = [...document.styleSheets];
  // jsdom leaves it out for sheets that have none.
  Object.defineProperty(Object.getPrototypeOf(sheet), "media", { value: { mediaText: "" }, configurable: true });
  rule = sheet?.cssRules[0] as CSSMediaRule;
});

test("a page's own rules for forced colours hold while they are shown, in colours that can be read", () => {
  showForcedColors(document, true);
  expect(rule.media.mediaText).toBe("all");
  expect(rule.cssRules[0]?.cssText).toMatch(/color: (#1aebff|rgb\(26, 235, 255\))/i);
  expect(rule.cssRules[0]?.cssText).not.toMatch(/highlight/i);
  showForcedColors(document, false);
  expect(rule.media.mediaText).toBe(forced);
});

test("rules that come while they are shown follow with the next look", () => {
  showForcedColors(document, true);
  rule.insertRule(".tab:hover { color: Highlight; }", 0);
  showForcedColors(document, true);
  expect([...rule.cssRules].map(({ cssText }) => cssText).join()).not.toMatch(/: highlight/i);
});

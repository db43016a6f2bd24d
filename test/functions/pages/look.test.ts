import { type Theme, webDarkTheme, webLightTheme } from "@fluentui/react-components";
import { assetText } from "./site";

const css = ["tokens.css", "page.css", "parts.css", "tables.css"].map(assetText).join("\n");
const [light = "", dark = ""] = [...css.matchAll(/:root \{([^}]*)\}/g)].map(([, body]) => body);

function tokensIn(body: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    [...body.matchAll(/--(\w+):\s*([^;]+);/g)].map(([, name = "", value = ""]) => [name, value]),
  );
}

const themes: [string, Readonly<Record<string, string>>, Theme][] = [
  ["light", tokensIn(light), webLightTheme],
  ["dark", { ...tokensIn(light), ...tokensIn(dark) }, webDarkTheme],
];

/** Colours of text, and what they may stand on. WCAG 2.2, 1.4.3 asks for 4.5 to 1. */
const texts = [
  ["colorNeutralForeground1", "colorNeutralBackground1"],
  ["colorNeutralForeground1", "colorNeutralBackground3"],
  ["colorNeutralForeground2", "colorNeutralBackground1"],
  ["colorNeutralForeground2", "colorNeutralBackground3"],
  ["colorNeutralForeground3", "colorNeutralBackground1"],
  ["colorNeutralForeground3", "colorNeutralBackground3"],
  ["colorBrandForegroundLink", "colorNeutralBackground1"],
  ["colorBrandForegroundLinkHover", "colorNeutralBackground1"],
  ["colorBrandForegroundLink", "colorBrandBackground2"],
] as const;

/** Outlines of controls and of what has the focus. WCAG 2.2, 1.4.11 asks for 3 to 1. */
const outlines = [
  ["colorNeutralStrokeAccessible", "colorNeutralBackground1"],
  ["colorStrokeFocus2", "colorNeutralBackground1"],
  ["colorStrokeFocus2", "colorNeutralBackground3"],
] as const;

describe.each(themes)("in the %s theme", (_name, tokens, theme) => {
  test("the tokens are Fluent's", () => {
    expect(Object.keys(tokens).length).toBeGreaterThan(10);
    expect(theme).toMatchObject(tokens);
  });

  test.each(texts)("%s on %s can be read", (text, ground) => {
    expect(contrast(tokens[text], tokens[ground])).toBeGreaterThanOrEqual(4.5);
  });

  test.each(outlines)("%s on %s can be seen", (line, ground) => {
    expect(contrast(tokens[line], tokens[ground])).toBeGreaterThanOrEqual(3);
  });
});

describe("the style sheet", () => {
  test("names colours only as tokens, so that both themes and forced colours hold", () => {
    const rules = css.replace(/:root \{[^}]*\}/g, "").replace(/\/\*.*?\*\//gs, "");
    expect(rules.match(/#[0-9a-f]{3,8}\b|\b(?:rgb|hsl)a?\(|forced-color-adjust/gi)).toBeNull();
    const used = [...rules.matchAll(/var\(--(\w+)\)/g)].map(([, name]) => name);
    expect(used.filter((name) => name === undefined || !(name in tokensIn(light)))).toEqual([]);
    expect(Object.keys(tokensIn(light)).filter((name) => !used.includes(name))).toEqual([]);
  });

  test("shows the focus, and asks no other server for anything", () => {
    expect(css).toMatch(/:focus-visible \{\s*outline: 2px solid/);
    expect(css).not.toMatch(/url\(|@import/);
  });
});

function contrast(one = "", other = ""): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => linear(parseInt(hex.slice(at, at + 2), 16) / 255));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function linear(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
}

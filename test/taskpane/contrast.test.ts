import { type Theme, webDarkTheme, webLightTheme } from "@fluentui/react-components";
import { toneTokens } from "../../src/taskpane/review/Rating";

/** WCAG 2.2, 1.4.3: text needs a contrast of 4.5 to 1 against what is behind it. */
const needed = 4.5;

const themes: [string, Theme][] = [
  ["light", webLightTheme],
  ["dark", webDarkTheme],
];

describe.each(themes)("in the %s theme", (_name, theme) => {
  test.each(Object.entries(toneTokens))("a rating of tone %s can be read", (_tone, token) => {
    expect(contrast(theme[token], theme.colorNeutralBackground1)).toBeGreaterThanOrEqual(needed);
  });
});

test("contrast is measured as WCAG defines it", () => {
  expect(contrast("#ffffff", "#000000")).toBeCloseTo(21, 10);
  expect(contrast("#777777", "#ffffff")).toBeCloseTo(4.478, 3);
});

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => linear(parseInt(hex.slice(at, at + 2), 16) / 255));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function linear(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
}

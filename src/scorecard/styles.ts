/**
 * The named looks of the sheet. Every cell has a colour of its own for text and ground, so that a dark theme, which turns
 * what is left automatic, leaves the sheet as it is; light and dark differ enough to be told apart in grey.
 */
export interface Style {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly size?: number; // points; left out = 10
  readonly color: string;
  readonly fill?: string; // left out = white
  readonly horizontal?: "Center" | "Right"; // left out = text left, numbers right
  readonly vertical?: "Top" | "Bottom";
  readonly wrap?: boolean;
  readonly underline?: boolean;
  readonly bottomLine?: string;
}

export const ink = {
  dark: "#1F2A37",
  navy: "#17324D",
  blue: "#2F5F8F",
  grey: "#56606C",
  line: "#D5DBE3",
  pale: "#E9EEF4",
  white: "#FFFFFF",
  input: "#FFF6D6",
  link: "#0B5CAD",
  bar: "#A9C3DF",
} as const;

export const baseSize = 10;

export const styles = {
  plain: { color: ink.dark },
  title: { bold: true, size: 20, color: ink.navy },
  titleRight: { color: ink.grey, size: 9, horizontal: "Right" },
  meta: { color: ink.grey, wrap: true },
  tileLabel: { color: ink.grey, size: 9, horizontal: "Center", vertical: "Top", wrap: true, fill: ink.pale },
  tileNumber: { bold: true, size: 18, color: ink.navy, horizontal: "Center", fill: ink.pale },
  scoreLabel: { color: ink.white, size: 9, horizontal: "Center", vertical: "Top", wrap: true, fill: ink.navy },
  scoreNumber: { bold: true, size: 22, color: ink.white, horizontal: "Center", fill: ink.navy },
  header: {
    bold: true,
    size: 9,
    color: ink.navy,
    fill: ink.pale,
    wrap: true,
    horizontal: "Center",
    bottomLine: ink.navy,
  },
  headerLeft: {
    bold: true,
    size: 9,
    color: ink.navy,
    fill: ink.pale,
    wrap: true,
    bottomLine: ink.navy,
  },
  area: { bold: true, size: 12, color: ink.white, fill: ink.navy },
  areaText: { size: 9, color: ink.white, fill: ink.navy },
  section: { bold: true, size: 13, color: ink.navy, bottomLine: ink.navy },
  hint: { color: ink.grey, size: 9, wrap: true },
  name: { bold: true, color: ink.dark, wrap: true, bottomLine: ink.line },
  text: { color: ink.dark, wrap: true, bottomLine: ink.line },
  small: { color: ink.grey, size: 9, wrap: true, bottomLine: ink.line },
  oneLine: { color: ink.dark, size: 9, bottomLine: ink.line },
  centre: { color: ink.dark, horizontal: "Center", wrap: true, bottomLine: ink.line },
  value: { bold: true, size: 12, color: ink.dark, bottomLine: ink.line },
  number: { color: ink.dark, bottomLine: ink.line },
  total: { bold: true, color: ink.dark, bottomLine: ink.navy },
  centreNumber: { color: ink.dark, horizontal: "Center", bottomLine: ink.line },
  worth: { bold: true, color: ink.dark, horizontal: "Right", wrap: true, bottomLine: ink.line },
  rating: { bold: true, color: ink.dark, bottomLine: ink.line },
  icon: { color: ink.dark, horizontal: "Center", bottomLine: ink.line },
  input: { color: ink.dark, fill: ink.input, bottomLine: ink.line },
  inputText: { color: ink.dark, size: 9, fill: ink.input, wrap: true, bottomLine: ink.line },
  link: { color: ink.link, size: 9, underline: true, horizontal: "Center", bottomLine: ink.line },
  hidden: { color: ink.grey, size: 8 },
} as const satisfies Record<string, Style>;

export type StyleName = keyof typeof styles;

/** How a rating is shown beside its word: never by colour alone. */
export const ratingLooks = {
  "Best in class": { icon: "\u2605", fill: "#A8D8BA", color: "#063D1C" },
  "On target": { icon: "\u2714", fill: "#DDF2E3", color: "#0F5226" },
  "Better than average": { icon: "\u25b4", fill: "#DDF2E3", color: "#0F5226" },
  "Industry average": { icon: "\u25c6", fill: "#FFF1C7", color: "#5E4300" },
  "Near target": { icon: "\u25c7", fill: "#FFF1C7", color: "#5E4300" },
  "Misses benchmark": { icon: "\u25bc", fill: "#F2BFC4", color: "#6B0A15" },
  Overloaded: { icon: "\u25b2", fill: "#F2BFC4", color: "#6B0A15" },
  "No benchmark": { icon: "\u2013", fill: "#F1F3F5", color: "#56606C" },
} as const;

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
  input: "#C77700",
  link: "#0B5CAD",
  bar: "#A9C3DF",
  short: "#E07A5F",
} as const;

export const baseSize = 10;

export const styles = {
  plain: { color: ink.dark },
  title: { bold: true, size: 20, color: ink.navy },
  titleRight: { color: ink.grey, horizontal: "Right" },
  meta: { color: ink.grey, wrap: true },
  header: {
    bold: true,
    color: ink.navy,
    fill: ink.pale,
    wrap: true,
    horizontal: "Center",
    bottomLine: ink.navy,
  },
  headerLeft: {
    bold: true,
    color: ink.navy,
    fill: ink.pale,
    wrap: true,
    bottomLine: ink.navy,
  },
  area: { bold: true, size: 12, color: ink.white, fill: ink.navy },
  areaText: { color: ink.white, fill: ink.navy },
  section: { bold: true, size: 13, color: ink.navy, bottomLine: ink.navy },
  hint: { color: ink.grey, wrap: true },
  name: { bold: true, color: ink.dark, wrap: true, bottomLine: ink.line },
  text: { color: ink.dark, wrap: true, bottomLine: ink.line },
  small: { color: ink.grey, wrap: true, bottomLine: ink.line },
  oneLine: { color: ink.dark, bottomLine: ink.line },
  centre: { color: ink.dark, horizontal: "Center", wrap: true, bottomLine: ink.line },
  value: { bold: true, size: 12, color: ink.dark, bottomLine: ink.line },
  number: { color: ink.dark, bottomLine: ink.line },
  total: { bold: true, color: ink.dark, bottomLine: ink.navy },
  centreNumber: { color: ink.dark, horizontal: "Center", bottomLine: ink.line },
  worth: { bold: true, color: ink.dark, horizontal: "Right", wrap: true, bottomLine: ink.line },
  rating: { bold: true, color: ink.dark, bottomLine: ink.line },
  icon: { color: ink.dark, horizontal: "Center", bottomLine: ink.line },
  // What the user types: told by the colour of its line, so that nothing prints as a coloured block.
  input: { color: ink.link, bottomLine: ink.input },
  inputText: { color: ink.link, wrap: true, bottomLine: ink.input },
  link: { color: ink.link, underline: true, horizontal: "Center", bottomLine: ink.line },
  // Nobody sees it: as everything is.
  hidden: { color: ink.dark },
  pageTitle: { bold: true, size: 22, color: ink.navy },
  pageScore: { bold: true, size: 22, color: ink.navy, horizontal: "Center" },
  pageScoreWords: { color: ink.grey, wrap: true },
  pageMeta: { color: ink.grey, wrap: true },
  pageSection: { bold: true, color: ink.navy, bottomLine: ink.navy },
  pageSectionRight: { bold: true, color: ink.navy, horizontal: "Right", bottomLine: ink.navy },
  pageArea: { bold: true, color: ink.navy, fill: ink.pale },
  pageName: { color: ink.dark, wrap: true, bottomLine: ink.line },
  pageText: { color: ink.dark, wrap: true, bottomLine: ink.line },
  pageValue: { bold: true, size: 12, color: ink.dark, bottomLine: ink.line },
  pageNumber: { color: ink.dark, bottomLine: ink.line },
  trend: { color: ink.navy, horizontal: "Center", bottomLine: ink.line },
  pageCentre: { color: ink.dark, horizontal: "Center", wrap: true, bottomLine: ink.line },
  pageRating: { color: ink.dark, bottomLine: ink.line },
  pageWorth: { color: ink.dark, horizontal: "Right", bottomLine: ink.line },
  // Within their columns, so that nothing shows beside the chart.
  tile: { bold: true, size: 18, color: ink.navy, fill: ink.pale, horizontal: "Center" },
  tileText: { color: ink.dark, fill: ink.pale, horizontal: "Center", vertical: "Top", wrap: true },
  tileNote: { color: ink.grey, fill: ink.pale, horizontal: "Center", vertical: "Top", wrap: true },
  reviewSection: { bold: true, size: 12, color: ink.navy, bottomLine: ink.navy },
  reviewMeta: { color: ink.grey, bottomLine: ink.navy },
  reviewMetaRight: { color: ink.grey, horizontal: "Right", bottomLine: ink.navy },
  reviewHead: { bold: true, color: ink.grey, wrap: true, bottomLine: ink.line },
  reviewHeadRight: { bold: true, color: ink.grey, horizontal: "Right", wrap: true, bottomLine: ink.line },
  reviewNumber: { color: ink.dark, horizontal: "Right", bottomLine: ink.line },
  reviewStrong: { bold: true, color: ink.dark, horizontal: "Right", bottomLine: ink.line },
  reviewWords: { color: ink.dark, vertical: "Top", wrap: true },
  reviewInput: { color: ink.dark, wrap: true, bottomLine: ink.line },
  reviewFoot: { color: ink.grey, wrap: true, vertical: "Top" },
  bar: { color: ink.blue, bottomLine: ink.line },
  // White: other programs leave an edge of these cells beside the chart.
  underChart: { color: ink.white },
  underChartNumber: { color: ink.white, horizontal: "Center" },
  pageLink: { color: ink.link, underline: true },
  pageCheck: { bold: true, color: ink.dark, horizontal: "Right", wrap: true },
  tileBest: { bold: true, color: "#063D1C", fill: "#A8D8BA", horizontal: "Center" },
  tileTarget: { bold: true, color: "#0F5226", fill: "#DDF2E3", horizontal: "Center" },
  tileAverage: { bold: true, color: ink.navy, fill: ink.pale, horizontal: "Center" },
  tileNear: { bold: true, color: "#5E4300", fill: "#FFF1C7", horizontal: "Center" },
  tileMiss: { bold: true, color: "#6B0A15", fill: "#F2BFC4", horizontal: "Center" },
  tileNone: { color: ink.grey, fill: "#F1F3F5", horizontal: "Center" },
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

/** The named looks of the sheet. Colours are plain RGB because the grid of a sheet stays white in dark mode. */
export interface Style {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly size?: number; // points
  readonly color?: string;
  readonly fill?: string;
  readonly horizontal?: "Left" | "Center" | "Right";
  readonly wrap?: boolean;
  readonly underline?: boolean;
  readonly topLine?: string;
  readonly bottomLine?: string;
}

export const ink = {
  dark: "#1F2A37",
  navy: "#17324D",
  grey: "#5B6673",
  line: "#D5DBE3",
  pale: "#E9EEF4",
  white: "#FFFFFF",
  input: "#FFF9E5",
  link: "#0B5CAD",
} as const;

export const styles = {
  plain: { color: ink.dark },
  title: { bold: true, size: 20, color: ink.navy },
  meta: { color: ink.grey },
  tileLabel: { color: ink.grey, size: 9, horizontal: "Center", wrap: true, fill: ink.pale },
  tileNumber: { bold: true, size: 18, color: ink.navy, horizontal: "Center", fill: ink.pale },
  header: { bold: true, color: ink.white, fill: ink.navy, wrap: true, horizontal: "Center" },
  headerLeft: { bold: true, color: ink.white, fill: ink.navy, wrap: true, horizontal: "Left" },
  area: { bold: true, size: 12, color: ink.navy, fill: ink.pale },
  section: { bold: true, size: 13, color: ink.navy, bottomLine: ink.navy },
  name: { bold: true, color: ink.dark, wrap: true, bottomLine: ink.line },
  text: { color: ink.dark, wrap: true, bottomLine: ink.line },
  small: { color: ink.grey, size: 9, wrap: true, bottomLine: ink.line },
  centre: { color: ink.dark, horizontal: "Center", wrap: true, bottomLine: ink.line },
  value: { bold: true, size: 12, color: ink.dark, horizontal: "Right", bottomLine: ink.line },
  number: { color: ink.dark, horizontal: "Right", bottomLine: ink.line },
  rating: { bold: true, color: ink.dark, horizontal: "Left", bottomLine: ink.line },
  icon: { color: ink.dark, horizontal: "Center", bottomLine: ink.line },
  input: { color: ink.dark, fill: ink.input, horizontal: "Right", bottomLine: ink.line },
  inputText: { color: ink.dark, fill: ink.input, wrap: true, bottomLine: ink.line },
  link: { color: ink.link, underline: true, size: 9, wrap: true, bottomLine: ink.line },
  hidden: { color: ink.grey, size: 8 },
} as const satisfies Record<string, Style>;

export type StyleName = keyof typeof styles;

/** How a rating is shown beside its word: never by colour alone. */
export const ratingLooks = {
  "Best in class": { icon: "\u2605", fill: "#BFE3CB", color: "#0B4F26" },
  "On target": { icon: "\u2714", fill: "#DDF2E3", color: "#14602F" },
  "Industry average": { icon: "\u25c6", fill: "#FFF1C7", color: "#6B4E00" },
  "Below benchmark": { icon: "\u25bc", fill: "#F9D9DC", color: "#8A1420" },
  Overloaded: { icon: "\u25b2", fill: "#F9D9DC", color: "#8A1420" },
  "No benchmark": { icon: "\u2013", fill: "#F1F3F5", color: "#5B6673" },
} as const;

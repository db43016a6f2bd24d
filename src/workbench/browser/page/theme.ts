export type ThemeName = "light" | "dark" | "forced";

/** High contrast themes of Windows count as dark here: their background is black. */
export function isDark(theme: ThemeName): boolean {
  return theme !== "light";
}

export function systemTheme(): ThemeName {
  if (window.matchMedia("(forced-colors: active)").matches) return "forced";
  return window.matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
}

const forced = "(forced-colors: active)";
const styleId = "workbench-forced-colours";

/** The system's colour for one of the pane's colour variables; undefined where it is none. */
function systemColor(variable: string, value: string): string | undefined {
  if (variable.startsWith("--shadow")) return "none";
  if (!variable.startsWith("--color") || value.trim() === "transparent") return undefined;
  if (variable.includes("Disabled")) return variable.includes("Background") ? "Canvas" : "GrayText";
  if (variable.includes("Link")) return "LinkText";
  return /Background|Stencil|Overlay/.test(variable) && !variable.includes("ForegroundOn") ? "Canvas" : "CanvasText";
}

function variablesOf(rule: CSSStyleRule): string[] {
  return Array.from(rule.style).flatMap((name) => {
    const color = name.startsWith("--") ? systemColor(name, rule.style.getPropertyValue(name)) : undefined;
    return color === undefined ? [] : [`${name}: ${color} !important;`];
  });
}

function overrides(page: Document): string {
  const own = page.getElementById(styleId);
  const sheets = Array.from(page.styleSheets).filter((sheet) => sheet.ownerNode !== own);
  const rules = sheets.flatMap((sheet) => Array.from(sheet.cssRules));
  const lines = rules.flatMap((rule) => {
    if (!("selectorText" in rule)) return [];
    const variables = variablesOf(rule as CSSStyleRule);
    return variables.length === 0 ? [] : [`${(rule as CSSStyleRule).selectorText} { ${variables.join(" ")} }`];
  });
  return [":root { color-scheme: dark; background: Canvas; }", ...lines].join("\n");
}

/** The page's own rules for forced colours, switched on by hand. */
const switchedOn = new WeakSet<MediaList>();

interface Conditional {
  readonly media: MediaList;
  readonly rules: CSSRuleList;
}

function conditionalRules(page: Document): readonly Conditional[] {
  return Array.from(page.styleSheets).flatMap((sheet) => [
    { media: sheet.media, rules: sheet.cssRules },
    ...Array.from(sheet.cssRules).flatMap((rule) =>
      "media" in rule ? [{ media: rule.media as MediaList, rules: (rule as CSSMediaRule).cssRules }] : [],
    ),
  ]);
}

/**
 * Without a theme of the system behind them these words mean the colours of selected text, which are too faint beside
 * Canvas: those of a high contrast theme stand for them.
 */
const themeColors: Readonly<Record<string, string>> = { highlight: "#1aebff", highlighttext: "#000000" };

function useThemeColors(rules: CSSRuleList): void {
  for (const rule of Array.from(rules)) {
    if (!("style" in rule)) continue;
    const { style } = rule as CSSStyleRule;
    for (const name of Array.from(style)) {
      const color = themeColors[style.getPropertyValue(name).trim().toLowerCase()];
      if (color !== undefined) style.setProperty(name, color, style.getPropertyPriority(name));
    }
  }
}

function switchRules(page: Document, on: boolean): void {
  for (const { media, rules } of conditionalRules(page)) {
    if (on && media.mediaText === forced) {
      media.mediaText = "all";
      switchedOn.add(media);
    }
    if (on && switchedOn.has(media)) useThemeColors(rules);
    else if (!on && switchedOn.delete(media)) media.mediaText = forced;
  }
}

/**
 * Shows a page as in a high contrast theme: no page can switch the system's forced colours on, so the page's own rules
 * for them are made to hold, and its colour variables are given the system's colours.
 */
export function showForcedColors(page: Document, on: boolean): void {
  switchRules(page, on);
  const kept = page.getElementById(styleId);
  if (!on) {
    kept?.remove();
    return;
  }
  const style = kept ?? page.createElement("style");
  style.id = styleId;
  if (!kept) page.head.append(style);
  const text = overrides(page);
  if (style.textContent !== text) style.textContent = text;
}

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

function mediaOf(page: Document): MediaList[] {
  return Array.from(page.styleSheets).flatMap((sheet) => [
    sheet.media,
    ...Array.from(sheet.cssRules).flatMap((rule) => ("media" in rule ? [rule.media as MediaList] : [])),
  ]);
}

function switchRules(page: Document, on: boolean): void {
  for (const media of mediaOf(page)) {
    if (on && media.mediaText === forced) {
      media.mediaText = "all";
      switchedOn.add(media);
    } else if (!on && switchedOn.delete(media)) media.mediaText = forced;
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

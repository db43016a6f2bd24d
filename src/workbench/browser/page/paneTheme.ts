import { isDark, type ThemeName } from "./theme";

const features = /prefers-color-scheme|forced-colors/;

/** A media query of the pane that answers for the theme chosen in the workbench. */
class ThemeQuery extends EventTarget {
  onchange: ((event: Event) => void) | null = null;
  matches: boolean;

  constructor(
    readonly media: string,
    theme: ThemeName,
  ) {
    super();
    this.matches = this.holds(theme);
  }

  private holds(theme: ThemeName): boolean {
    if (this.media.includes("forced-colors")) return this.media.includes("none") !== (theme === "forced");
    return this.media.includes("light") !== isDark(theme);
  }

  follow(theme: ThemeName): void {
    const matches = this.holds(theme);
    if (matches === this.matches) return;
    this.matches = matches;
    const event = new MediaQueryListEvent("change", { matches, media: this.media });
    this.dispatchEvent(event);
    this.onchange?.(event);
  }
}

/** Lets the pane see the chosen theme as the system's, without a new start. */
export class PaneTheme {
  private queries: ThemeQuery[] = [];

  constructor(private theme: ThemeName) {}

  /** Has to run before the pane's own scripts. */
  install(pane: Window): void {
    this.queries = [];
    const original = pane.matchMedia.bind(pane);
    pane.matchMedia = (media) => {
      if (!features.test(media)) return original(media);
      const query = new ThemeQuery(media, this.theme);
      this.queries.push(query);
      return query as unknown as MediaQueryList;
    };
  }

  choose(theme: ThemeName): void {
    this.theme = theme;
    for (const query of this.queries) query.follow(theme);
  }
}

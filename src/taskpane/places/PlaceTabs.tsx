import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { type KeyboardEvent, useRef } from "react";
import { QuestionCircleRegular } from "../parts/icons";
import { type Place, places } from "../state/places";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    // Office keeps the top right corner of the pane for its own button.
    paddingRight: tokens.spacingHorizontalS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    flexShrink: 0,
  },
  tabs: { display: "flex", paddingLeft: tokens.spacingHorizontalXS },
  // All of them fit beside one another in the narrowest pane.
  tab: {
    padding: `${tokens.spacingVerticalMNudge} ${tokens.spacingHorizontalXS}`,
    minHeight: "36px",
    border: "none",
    borderBottom: `${tokens.strokeWidthThick} solid transparent`,
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground2,
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase200,
    cursor: "pointer",
    ":hover": { color: tokens.colorNeutralForeground1, borderBottomColor: tokens.colorNeutralStroke1 },
    ":focus-visible": {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: "-2px",
    },
    "@media (forced-colors: active)": { borderBottomColor: "Canvas" },
  },
  open: {
    color: tokens.colorBrandForeground1,
    fontWeight: tokens.fontWeightSemibold,
    borderBottomColor: tokens.colorCompoundBrandStroke,
    ":hover": { color: tokens.colorBrandForeground1, borderBottomColor: tokens.colorCompoundBrandStroke },
    "@media (forced-colors: active)": { borderBottomColor: "CanvasText" },
  },
  help: { flexShrink: 0, minWidth: "24px" },
});

const titles: Readonly<Record<Place, string>> = {
  scorecard: "Scorecard",
  functions: "Functions",
  benchmarks: "Benchmarks",
  settings: "Settings",
};

export const tabId = (place: Place) => `tab-${place}`;
export const panelId = (place: Place) => `panel-${place}`;

/** The pane's places and its help, from wherever one is. Arrow keys go from tab to tab, as in Office. */
export function PlaceTabs(props: { readonly place: Place; readonly onOpen: (place: Place) => void }) {
  const styles = useStyles();
  const list = useRef<HTMLDivElement>(null);

  const go = (event: KeyboardEvent) => {
    const to = neighbour(props.place, event.key);
    if (!to) return;
    event.preventDefault();
    props.onOpen(to);
    list.current?.querySelector<HTMLElement>(`#${tabId(to)}`)?.focus();
  };
  return (
    <header className={styles.bar}>
      <div ref={list} role="tablist" aria-label="Places" className={styles.tabs} onKeyDown={go}>
        {places.map((place) => {
          const open = place === props.place;
          return (
            <button
              key={place}
              type="button"
              role="tab"
              id={tabId(place)}
              aria-selected={open}
              aria-controls={open ? panelId(place) : undefined}
              tabIndex={open ? 0 : -1}
              className={mergeClasses(styles.tab, open && styles.open)}
              onClick={() => props.onOpen(place)}
            >
              {titles[place]}
            </button>
          );
        })}
      </div>
      <Button
        as="a"
        href="help.html"
        target="_blank"
        rel="noopener"
        appearance="subtle"
        size="small"
        className={styles.help}
        icon={<QuestionCircleRegular />}
        aria-label="Help (opens in the browser)"
        title="Help"
      />
    </header>
  );
}

/** The place that a key leads to; undefined for keys that lead nowhere. */
function neighbour(place: Place, key: string): Place | undefined {
  const at = places.indexOf(place);
  const target: Readonly<Record<string, number>> = {
    ArrowLeft: at - 1 + places.length,
    ArrowRight: at + 1,
    Home: 0,
    End: places.length - 1,
  };
  const to = target[key];
  return to === undefined ? undefined : places[to % places.length];
}

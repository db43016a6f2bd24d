import { FluentProvider, makeStyles } from "@fluentui/react-components";
import { type ComponentType, useRef } from "react";
import { LazyBenchmarksPlace, LazyFunctionsPlace, LazySettingsPlace } from "./places/lazyPlaces";
import { PlacePanel } from "./places/PlacePanel";
import { PlaceTabs } from "./places/PlaceTabs";
import { type PlaceProps, ScorecardPlace } from "./places/ScorecardPlace";
import type { AddIn } from "./port";
import { type Place, places } from "./state/places";
import { usePane } from "./state/usePane";
import { useTheme } from "./theme";

const useStyles = makeStyles({
  // Only what a place shows scrolls.
  pane: {
    position: "relative",
    display: "flex",
    flexDirection: "column",
    height: "100%",
    minWidth: "280px",
    overflow: "hidden",
  },
  // Read out, not shown.
  announcement: {
    position: "absolute",
    top: 0,
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
});

const contents: Readonly<Record<Place, ComponentType<PlaceProps>>> = {
  scorecard: ScorecardPlace,
  functions: LazyFunctionsPlace,
  benchmarks: LazyBenchmarksPlace,
  settings: LazySettingsPlace,
};

export function Pane(props: { readonly addIn: AddIn; readonly officeIsDark?: boolean }) {
  const styles = useStyles();
  const theme = useTheme(props.officeIsDark);
  const { addIn } = props;
  const { state, actions } = usePane(addIn);
  const { place } = state;
  const visited = useRef<ReadonlySet<Place>>(new Set<Place>());
  if (!visited.current.has(place)) visited.current = new Set([...visited.current, place]);
  return (
    <FluentProvider theme={theme} className={styles.pane}>
      <PlaceTabs place={place} onOpen={actions.open} />
      {places
        .filter((one) => visited.current.has(one))
        .map((one) => {
          const Content = contents[one];
          return (
            <PlacePanel key={one} place={one} open={one === place} log={(error) => addIn.log(error)}>
              <Content state={state} actions={actions} addIn={addIn} />
            </PlacePanel>
          );
        })}
      <div role="status" aria-live="polite" className={styles.announcement}>
        {state.announcement}
      </div>
    </FluentProvider>
  );
}

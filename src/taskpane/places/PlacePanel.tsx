import { makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { ErrorBoundary } from "../parts/ErrorBoundary";
import type { Place } from "../state/places";
import { panelId, tabId } from "./PlaceTabs";

const useStyles = makeStyles({ panel: { flexGrow: 1, minHeight: 0 } });

/** What a place shows. It stays as it was left while another place is open; a mistake in it leaves the others standing. */
export function PlacePanel(props: {
  readonly place: Place;
  readonly open: boolean;
  readonly log: (error: unknown) => void;
  readonly children: ReactNode;
}) {
  const styles = useStyles();
  const { place, open } = props;
  return (
    <div role="tabpanel" id={panelId(place)} aria-labelledby={tabId(place)} hidden={!open} className={styles.panel}>
      <ErrorBoundary log={props.log}>{props.children}</ErrorBoundary>
    </div>
  );
}

import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { type ReactNode, useEffect, useRef } from "react";

const useStyles = makeStyles({
  frame: { display: "flex", flexDirection: "column", height: "100%", position: "relative" },
  content: {
    flexGrow: 1,
    // What is placed absolutely within scrolls along, and never makes the page longer.
    position: "relative",
    // The focus ring of a control at the edge must not be cut off.
    padding: tokens.spacingHorizontalM,
    overflowY: "auto",
    overflowX: "hidden",
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
  },
  heading: { ...typographyStyles.subtitle1, margin: 0, outlineStyle: "none" },
  // For the keyboard: shown while it has the focus.
  skip: {
    position: "absolute",
    top: tokens.spacingVerticalXS,
    left: tokens.spacingHorizontalM,
    zIndex: 1,
    ":not(:focus)": {
      width: "1px",
      minWidth: 0,
      height: "1px",
      padding: 0,
      overflow: "hidden",
      clipPath: "inset(50%)",
    },
  },
  footer: {
    flexShrink: 0,
    padding: tokens.spacingHorizontalM,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    display: "grid",
    gap: tokens.spacingVerticalS,
  },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** One screen: a heading that takes the focus when the screen appears, content that scrolls, buttons that stay. */
export function ScreenFrame(props: {
  readonly heading: string;
  readonly children: ReactNode;
  /** Stands between content and buttons and does not scroll away. */
  readonly notice?: ReactNode;
  readonly footer?: ReactNode;
  /** What is chosen for the buttons of the footer, above them. */
  readonly choices?: ReactNode;
  /** Leads the keyboard from the heading to the first button of the footer, past the content. */
  readonly skip?: string;
  /** Left out on the screen that the pane opens with: nothing has changed that focus should follow. */
  readonly takesFocus?: boolean;
}) {
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  const buttons = useRef<HTMLDivElement>(null);
  const { takesFocus = true } = props;

  useEffect(() => {
    // A screen of another place than the open one leaves the focus where it is.
    if (takesFocus && !heading.current?.closest("[hidden]")) heading.current?.focus();
  }, [takesFocus]);

  return (
    <main className={styles.frame}>
      <div className={styles.content}>
        <h1 ref={heading} tabIndex={-1} className={styles.heading}>
          {props.heading}
        </h1>
        {props.skip && (
          <Button
            size="small"
            className={styles.skip}
            onClick={() => buttons.current?.querySelector("button")?.focus()}
          >
            {props.skip}
          </Button>
        )}
        {props.children}
      </div>
      {props.notice}
      {props.footer && (
        <div className={styles.footer}>
          {props.choices}
          <div ref={buttons} className={styles.buttons}>
            {props.footer}
          </div>
        </div>
      )}
    </main>
  );
}

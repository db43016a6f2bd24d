import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { type ReactNode, useEffect, useRef } from "react";

const useStyles = makeStyles({
  frame: { display: "flex", flexDirection: "column", height: "100%" },
  content: {
    flexGrow: 1,
    // The focus ring of a control at the edge must not be cut off.
    padding: tokens.spacingHorizontalM,
    overflowY: "auto",
    overflowX: "hidden",
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
  },
  // Office keeps the top right corner of the pane for its own button.
  heading: { ...typographyStyles.subtitle1, margin: 0, paddingRight: "32px", outlineStyle: "none" },
  footer: {
    padding: tokens.spacingHorizontalM,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
  },
});

/** One screen: a heading that takes the focus when the screen appears, content that scrolls, buttons that stay. */
export function ScreenFrame(props: {
  readonly heading: string;
  readonly children: ReactNode;
  /** Stands between content and buttons and does not scroll away. */
  readonly notice?: ReactNode;
  readonly footer?: ReactNode;
  /** Left out on the screen that the pane opens with: nothing has changed that focus should follow. */
  readonly takesFocus?: boolean;
}) {
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  const { takesFocus = true } = props;

  useEffect(() => {
    if (takesFocus) {
      heading.current?.focus();
    }
  }, [takesFocus]);

  return (
    <main className={styles.frame}>
      <div className={styles.content}>
        <h1 ref={heading} tabIndex={-1} className={styles.heading}>
          {props.heading}
        </h1>
        {props.children}
      </div>
      {props.notice}
      {props.footer && <div className={styles.footer}>{props.footer}</div>}
    </main>
  );
}

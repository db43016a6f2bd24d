import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronDownRegular, ChevronRightRegular } from "./icons";
import { type ReactNode, useId, useState } from "react";

const useStyles = makeStyles({
  toggle: {
    justifyContent: "flex-start",
    textAlign: "left",
    paddingLeft: 0,
    marginLeft: `calc(-1 * ${tokens.spacingHorizontalXS})`,
    paddingRight: tokens.spacingHorizontalXS,
    minWidth: 0,
  },
  small: { fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightRegular },
  content: { paddingLeft: tokens.spacingHorizontalXL, paddingBottom: tokens.spacingVerticalXS },
});

interface DisclosureProps {
  readonly label: string;
  readonly children: ReactNode;
  readonly small?: boolean;
}

/** A button that shows and hides what stands below it; `open` is the caller's. */
export function Disclosure(props: DisclosureProps & { readonly open: boolean; readonly onToggle: () => void }) {
  const styles = useStyles();
  const content = useId();
  return (
    <div>
      <Button
        appearance="transparent"
        size="small"
        className={mergeClasses(styles.toggle, props.small && styles.small)}
        icon={props.open ? <ChevronDownRegular /> : <ChevronRightRegular />}
        aria-expanded={props.open}
        aria-controls={content}
        onClick={props.onToggle}
      >
        {props.label}
      </Button>
      <div id={content} hidden={!props.open} className={styles.content}>
        {props.open && props.children}
      </div>
    </div>
  );
}

/** A disclosure that nobody else needs to know the state of. */
export function OwnDisclosure(props: DisclosureProps) {
  const [open, setOpen] = useState(false);
  return <Disclosure {...props} open={open} onToggle={() => setOpen(!open)} />;
}

import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { type ComponentType, useEffect, useState } from "react";

/**
 * A part of the pane whose code is fetched when it is first shown: what most people never open need not be loaded by all.
 * Where it can't be fetched, it says so and can be tried again.
 */
export function lazily<P extends object>(load: () => Promise<ComponentType<P>>): ComponentType<P> {
  let loaded: ComponentType<P> | undefined;

  return function Lazily(props: P) {
    const [Part, setPart] = useState(() => loaded);
    const [tries, setTries] = useState(0);
    const [failed, setFailed] = useState(false);

    useEffect(() => {
      if (loaded) return undefined;
      let wanted = true;
      setFailed(false);
      load().then(
        (part) => {
          loaded = part;
          if (wanted) setPart(() => part);
        },
        () => wanted && setFailed(true),
      );
      return () => {
        wanted = false;
      };
    }, [tries]);

    if (Part) return <Part {...props} />;
    if (!failed) return null;
    return (
      <MessageBar intent="warning" layout="multiline">
        <MessageBarBody>This part of the pane could not be loaded. Check the connection.</MessageBarBody>
        <MessageBarActions>
          <Button onClick={() => setTries(tries + 1)}>Try again</Button>
        </MessageBarActions>
      </MessageBar>
    );
  };
}

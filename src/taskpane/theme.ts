import { type Theme, webDarkTheme, webLightTheme } from "@fluentui/react-components";
import { useEffect, useState } from "react";

const darkQuery = "(prefers-color-scheme: dark)";

/** Excel's theme where Excel says which it is, else the system's, followed when it changes. */
export function useTheme(officeIsDark: boolean | undefined): Theme {
  const [systemIsDark, setSystemIsDark] = useState(() => window.matchMedia?.(darkQuery).matches ?? false);

  useEffect(() => {
    const query = window.matchMedia?.(darkQuery);
    const follow = (event: MediaQueryListEvent) => setSystemIsDark(event.matches);
    query?.addEventListener("change", follow);
    return () => query?.removeEventListener("change", follow);
  }, []);

  return (officeIsDark ?? systemIsDark) ? webDarkTheme : webLightTheme;
}

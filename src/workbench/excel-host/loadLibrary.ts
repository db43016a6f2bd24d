import { readFileSync } from "node:fs";
import { createContext, Script } from "node:vm";
import type { OfficeLibrary } from "./library";

const file = "@microsoft/office-js/dist/excel-web-16.00.debug.js";

const ours = () => ({ Error, Promise, Object, Array, Date, console, setTimeout, clearTimeout, performance });

/** The little that the library asks a page for while it loads. */
const page = {
  navigator: { userAgent: "simulated-excel" },
  location: { href: "https://localhost/", search: "", hash: "" },
  document: { getElementById: () => null, getElementsByTagName: () => [], addEventListener: () => undefined },
  addEventListener: () => undefined,
};

let loaded: OfficeLibrary | undefined;

/**
 * Microsoft's own library, unmodified, evaluated once per process in a context of its own: it adds to `Function` and
 * writes to `window`. It gets our Error and Promise, so that what it throws is an Error to everybody else.
 */
export function loadOfficeLibrary(): OfficeLibrary {
  if (!loaded) {
    const source = readFileSync(require.resolve(file), "utf8");
    const context = createContext({ ...ours(), ...page });
    context["window"] = context;
    new Script(source, { filename: file }).runInContext(context);
    loaded = context as unknown as OfficeLibrary;
  }
  return loaded;
}

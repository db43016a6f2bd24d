import type { Method } from "../objectType";

type EventKind = "SelectionChanged" | "Activated" | "Added" | "Deleted" | "DataChanged";

/**
 * What Office.js calls when the first handler of an event comes and the last one goes. The simulated Excel reports
 * these events whether or not anyone asked; the library drops what nobody listens to.
 */
export function eventRegistration(...kinds: readonly EventKind[]): Readonly<Record<string, Method<unknown>>> {
  return Object.fromEntries(
    kinds.flatMap((kind) => [
      [`_Register${kind}Event`, () => null],
      [`_Unregister${kind}Event`, () => null],
    ]),
  );
}

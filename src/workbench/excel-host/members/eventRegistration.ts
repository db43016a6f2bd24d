import type { Method } from "../objectType";

const kinds = ["SelectionChanged", "Activated", "Added", "Deleted"] as const;

/**
 * What Office.js calls when the first handler of an event comes and the last one goes. The simulated Excel reports
 * these events whether or not anyone asked; the library drops what nobody listens to.
 */
export const sheetEvents: Readonly<Record<string, Method<unknown>>> = Object.fromEntries(
  kinds.flatMap((kind) => [
    [`_Register${kind}Event`, () => null],
    [`_Unregister${kind}Event`, () => null],
  ]),
);

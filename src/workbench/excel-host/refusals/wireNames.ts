import type { OfficeLibrary } from "../library";
import { apiName } from "../protocol";
import type { MemberUse, WireNames } from "./coverage";

/** What Office.js sends for a use stands in the code that does it. */
const sent = {
  get: undefined,
  set: /_invokeSetProperty\(this, "(\w+)"|\bthis\.(gridlines|headings) = /,
  call: /(?:_invokeMethod\(this|_createMethodObject\([\w.]+, this), "(\w+)"/,
  listen: /\b_this\.(_Register\w+)\(/,
} as const;

/** The one event that Excel reports unasked, and the simulated Excel as well. */
const unasked = "office10EventIdDocumentSelectionChangedEvent";

/** The names under which a loaded Office.js asks for the members of its objects. */
export function wireNamesOf({ Excel: classes }: OfficeLibrary): WireNames {
  const byName = classes as unknown as Readonly<Record<string, { readonly prototype: object } | undefined>>;
  return (type, { member, use }) => {
    const code = codeOf(byName[type]?.prototype ?? {}, { member, use });
    if (use === "listen" && code.includes(unasked)) return undefined;
    const [, name, renamed] = sent[use]?.exec(code) ?? [];
    return apiName(name ?? renamed ?? member);
  };
}

function codeOf(prototype: object, { member, use }: MemberUse): string {
  const { get, set, value } = Object.getOwnPropertyDescriptor(prototype, member) ?? {};
  return String(use === "set" ? set : use === "call" ? (value as unknown) : get);
}

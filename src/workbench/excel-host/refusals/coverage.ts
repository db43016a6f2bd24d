import type { DeclaredClasses, DeclaredMember } from "./declaredClasses";
import type { ObjectType } from "../objectType";

/** What is done with a member: a property is read or set, a method called, an event listened to. */
export type Use = "get" | "set" | "call" | "listen";

export interface MemberUse {
  readonly member: string;
  readonly use: Use;
}

/** What the simulated Excel does and refuses of one class of Office.js. */
export interface ClassCoverage {
  readonly name: string;
  /** Whether there are objects of the class at all: what leads to one that there isn't is refused. */
  readonly isSimulated: boolean;
  readonly done: readonly MemberUse[];
  readonly refused: readonly MemberUse[];
}

/** The name under which Office.js asks Excel for a use of a member; undefined where it asks for nothing. */
export type WireNames = (type: string, use: MemberUse) => string | undefined;

/** Class by class, what of Microsoft's declarations the simulation does and what it refuses. */
export function coverage(
  classes: DeclaredClasses,
  types: ReadonlyMap<string, ObjectType<never>>,
  wireNames: WireNames,
): readonly ClassCoverage[] {
  return [...classes].map(([name, members]) => {
    const type = types.get(name);
    const uses = members.flatMap((member) => usesOf(member, classes));
    const isDone = (use: MemberUse) => type !== undefined && does(type, use, wireNames(name, use));
    return {
      name,
      isSimulated: type !== undefined,
      done: uses.filter(isDone),
      refused: uses.filter((use) => !isDone(use)),
    };
  });
}

function usesOf({ name, kind, isReadonly, gives }: DeclaredMember, classes: DeclaredClasses): readonly MemberUse[] {
  if (kind !== "property") return [{ member: name, use: kind === "method" ? "call" : "listen" }];
  const isPlain = !isReadonly && !gives.some((type) => classes.has(type));
  return [{ member: name, use: "get" }, ...(isPlain ? [{ member: name, use: "set" } as const] : [])];
}

function does(type: ObjectType<never>, { member, use }: MemberUse, wireName: string | undefined): boolean {
  if (wireName === undefined) return true;
  switch (use) {
    case "get":
      return wireName in { ...type.get, ...type.open } || (member === "items" && type.items !== undefined);
    case "set":
      return wireName in { ...type.set };
    case "call":
      return wireName in { ...type.call } || (member === "getItem" && type.item !== undefined);
    case "listen":
      return wireName in { ...type.call };
  }
}

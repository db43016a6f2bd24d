import { bind, type HostObject, type ObjectType } from "../objectType";

/**
 * A type whose target is several objects of another type: what is set is set on each. What they say is not simulated,
 * because Excel gives null where they differ.
 */
export function spread<T>({ name, set = {}, open = {}, item, identity }: ObjectType<T>): ObjectType<readonly T[]> {
  const together = (opened: readonly (HostObject | null)[]): HostObject | null => {
    const [first] = opened;
    if (!first) return null;
    return bind(
      spread(first.type),
      opened.map((one) => one?.target),
    );
  };
  return {
    name,
    set: Object.fromEntries(
      Object.entries(set).map(([key, setter]) => [
        key,
        (targets: readonly T[], value, excel) => {
          for (const target of targets) setter(target, value, excel);
        },
      ]),
    ),
    open: Object.fromEntries(
      Object.entries(open).map(([key, opener]) => [
        key,
        (targets: readonly T[], excel) => together(targets.map((target) => opener(target, excel))),
      ]),
    ),
    ...(item && {
      item: (targets, key, excel) => together(targets.map((target) => item(target, key, excel))) as HostObject,
    }),
    ...(identity && { identity: ([first]) => identity(first as T) }),
  };
}

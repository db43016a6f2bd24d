import type { Storage as HelperStorage } from "@microsoft/office-js-helpers";

const container = "msp-scorecard";

/**
 * office-js-helpers is loaded when it is first needed: the pane does not wait for it.
 * It is archived upstream; this file is the only one that knows it.
 */
function helpers() {
  return import(/* webpackChunkName: "helpers" */ "@microsoft/office-js-helpers");
}

/** Excel on the web separates add-ins that share an origin by a key of their own, which every entry must carry. */
function partitioned(name: string): string {
  const partition = typeof Office === "undefined" ? undefined : Office.context?.partitionKey;
  return `${partition ?? ""}${name}`;
}

async function storage(): Promise<HelperStorage<unknown>> {
  const { Storage, StorageType } = await helpers();
  return new Storage<unknown>(container, StorageType.LocalStorage);
}

/** What was kept under this name for this user on this machine; undefined where there is nothing or no storage. */
export async function readPreference(name: string): Promise<unknown> {
  try {
    return (await storage()).get(partitioned(name)) ?? undefined;
  } catch {
    // Storage that is blocked or unreadable only costs the convenience of being remembered.
    return undefined;
  }
}

/** Keeps a plain value under this name. Quietly does nothing where storage is blocked or full. */
export async function savePreference(name: string, value: unknown): Promise<void> {
  try {
    (await storage()).set(partitioned(name), value);
  } catch {
    return;
  }
}

/** Writes an error with its debug information to the console, for whoever looks into it. Never fails. */
export async function logError(error: unknown): Promise<void> {
  try {
    const { Utilities } = await helpers();
    Utilities.log(error instanceof Error ? error : String(error));
  } catch {
    return;
  }
}

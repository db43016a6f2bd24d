import type { Response } from "./protocol";

type EventHandler = (args: unknown) => void;

/** The parts of Microsoft's library that the simulated Excel plugs into. */
export interface SessionHook {
  _resolveRequestUrlAndHeaderInfo(): Promise<null>;
  _createRequestExecutorOrNull(): {
    executeAsync(customData: string, flags: number, message: { readonly Body: unknown }): Promise<Response>;
  };
  getEventRegistration(): unknown;
}

export interface EventRegistration {
  callHandlers(eventId: number, targetId: string, args: unknown): void;
  hasHandlers(eventId: number, targetId: string): boolean;
  register(eventId: number, targetId: string, handler: EventHandler): Promise<unknown>;
}

export interface OfficeExtensionInternals {
  readonly SessionBase: { new (): object; _overrideSession?: SessionHook | undefined };
  readonly EventRegistration: {
    new (register: (eventId: number) => Promise<null>, unregister: () => Promise<null>): EventRegistration;
  };
  readonly _testSetRichApiMessageReadyImpl: (ready: (() => Promise<null>) | undefined) => void;
  readonly _testTriggerRichApiMessageEvent: (message: { entries: readonly GenericEvent[] }) => void;
  readonly GenericEventRegistration: { s_genericEventRegistrations: Record<string, unknown> };
}

/** An event of a sheet or of all sheets, as the library expects it from Excel. */
export interface GenericEvent {
  readonly messageCategory: number;
  readonly messageType: number;
  readonly targetId: string;
  readonly message: string;
}

/** Microsoft's own Office.js for Excel, loaded but not connected to anything. */
export interface OfficeLibrary {
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly CustomFunctions: {
    readonly Error: new (code: string, message?: string) => Error & { readonly code: string };
    readonly ErrorCode: Readonly<Record<string, string>>;
  };
}

/** Whether the library has a class with such a member. */
export function declares({ Excel: classes }: OfficeLibrary, type: string, member: string): boolean {
  const found = (classes as unknown as Readonly<Record<string, { readonly prototype?: object } | undefined>>)[type];
  return found?.prototype !== undefined && member in found.prototype;
}

export function internals(library: OfficeLibrary): OfficeExtensionInternals {
  return library.OfficeExtension as unknown as OfficeExtensionInternals;
}

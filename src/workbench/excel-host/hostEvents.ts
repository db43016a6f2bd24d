import { notImplemented } from "./excelError";
import type { EventRegistration, GenericEvent, OfficeExtensionInternals } from "./library";
import type { HostEvent } from "./simulatedExcel";

/** Workbook.onSelectionChanged, which the library registers by number. */
const documentSelectionChanged = 2;

/** Another one that it registers so; those of bindings need a binding. */
const settingsChanged = 1;

/** Events of sheets, which the library waits for as messages of one category; the numbers are the library's. */
const messageCategory = 65_536;
const messageTypes = { changed: 10, activated: 11, added: 13, selectionChanged: 14, deleted: 15 } as const;
const allSheets = "Workbook";

/** Carries events to the handlers that the add-in has registered through Office.js. */
export class HostEvents {
  /** What the library registers the events of the document with. */
  readonly registration: EventRegistration;

  constructor(private readonly library: OfficeExtensionInternals) {
    const nothing = () => Promise.resolve(null);
    const register = (id: number) =>
      id === settingsChanged ? Promise.reject(notImplemented("SettingCollection.onSettingsChanged")) : nothing();
    this.registration = new library.EventRegistration(register, nothing);
    // Handlers of a host that was here before must not hear of this one.
    library.GenericEventRegistration.s_genericEventRegistrations = {};
    library._testSetRichApiMessageReadyImpl(nothing);
  }

  fire(event: HostEvent): void {
    if (event.kind === "selectionChanged") this.registration.callHandlers(documentSelectionChanged, "", {});
    const message = JSON.stringify({
      worksheetId: event.sheet.id,
      source: "Local",
      ...("address" in event ? { address: event.address } : {}),
      ...(event.kind === "changed"
        ? {
            ...event.details,
            changeType: event.changeType ?? "RangeEdited",
            triggerSource: event.byAddIn ? "ThisLocalAddin" : "Unknown",
          }
        : {}),
    });
    const entries = [event.sheet.id, allSheets].map((targetId): GenericEvent => {
      return { messageCategory, messageType: messageTypes[event.kind], targetId, message };
    });
    this.library._testTriggerRichApiMessageEvent({ entries });
  }
}

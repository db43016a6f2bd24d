import { internals, type OfficeLibrary } from "../../excel-host/library";
import { ActionType, type RequestBody } from "../../excel-host/protocol";

/** Calls back before each request of the pane goes to the simulated Excel. */
export function beforeRequests(library: OfficeLibrary, look: (body: RequestBody) => void): void {
  const hook = internals(library).SessionBase._overrideSession;
  if (!hook) throw new Error("The pane's Office.js is not connected.");
  const create = hook._createRequestExecutorOrNull.bind(hook);
  hook._createRequestExecutorOrNull = () => {
    const executor = create();
    return {
      executeAsync: (customData, flags, message) => {
        look(message.Body as RequestBody);
        return executor.executeAsync(customData, flags, message);
      },
    };
  };
}

/** Whether a request changes the workbook, rather than only reads, selects or lets go of something. */
export function isWrite(body: RequestBody): boolean {
  return body.Actions.some(({ ActionType: type }) => type === ActionType.setProperty);
}

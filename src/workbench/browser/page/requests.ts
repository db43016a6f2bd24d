import { internals, type OfficeLibrary } from "../../excel-host/library";
import { ActionType, PathType, type RequestBody } from "../../excel-host/protocol";

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

/** Methods that change the workbook, as far as the add-in's own writing goes. */
const changing = /^(Add|Clear|Copy|Delete|Insert|Merge|Protect|Replace|Unmerge|Unprotect)/;

/** Whether a request changes the workbook, rather than only reads, selects or lets go of something. */
export function isWrite(body: RequestBody): boolean {
  const opened = Object.values(body.ObjectPaths).filter((path) => path.ObjectPathType === PathType.method);
  return (
    opened.some((path) => changing.test(path.Name)) ||
    body.Actions.some(
      ({ ActionType: type, Name: name }) =>
        type === ActionType.setProperty || (type === ActionType.method && changing.test(name)),
    )
  );
}

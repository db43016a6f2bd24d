import type { Addresses, CustomFunctionTable } from "../../../calculator/customFunctions";
import type { Blank, CustomFunction } from "../../../excel-host/customFunctions";
import type { FunctionMetadata } from "../../../../functions/metadata";
import type { FunctionsJson } from "../grid";
import { WaitingCalls } from "./waitingCalls";

/** The namespace that the manifest gives the add-in's functions. */
export const namespace = "MSP";

/** The add-in's functions as formulas call them: =MSP.FCR(...) is FCR in functions.json. */
export class CustomTable implements CustomFunctionTable {
  blank: Blank = 0;
  /** Set where functions.json lets errors in cells reach the functions: as objects, as the runtime hands them over. */
  error: ((code: string) => unknown) | undefined;
  private functions: ReadonlyMap<string, CustomFunction> = new Map();
  private metadata: ReadonlyMap<string, FunctionMetadata> = new Map();
  private readonly waiting: WaitingCalls;

  /** `ready` is called when functions that had to wait for something can answer. */
  constructor(ready: () => void) {
    this.waiting = new WaitingCalls(ready);
  }

  register(functions: ReadonlyMap<string, CustomFunction>, json: FunctionsJson): void {
    this.functions = functions;
    this.metadata = new Map(json.functions.map((one) => [`${namespace}.${one.name}`.toUpperCase(), one]));
    this.error = json.allowErrorForDataTypeAny ? (code) => ({ type: "CustomFunctionError", code }) : undefined;
  }

  knows(name: string): boolean {
    const id = this.metadata.get(name)?.id;
    return id !== undefined && this.functions.has(id.toUpperCase());
  }

  ranges(name: string): readonly boolean[] {
    return (this.metadata.get(name)?.parameters ?? []).map(({ dimensionality }) => dimensionality === "matrix");
  }

  call(name: string, given: readonly unknown[], addresses: Addresses): unknown {
    const about = this.metadata.get(name);
    const compute = this.functions.get((about?.id ?? "").toUpperCase());
    // Excel puts it behind the arguments of every call.
    const invocation = about?.options?.requiresParameterAddresses ? { parameterAddresses: addresses } : {};
    return this.waiting.call([name, given, addresses], () => compute?.(...given, Object.freeze(invocation)));
  }
}

/** Whether a formula calls one of the add-in's functions. */
export function callsAddIn(formula: string): boolean {
  return new RegExp(`\\b${namespace}\\.`, "i").test(formula);
}

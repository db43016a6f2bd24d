import type { CustomFunctionTable } from "../../../calculator/customFunctions";
import type { Blank, CustomFunction } from "../../../excel-host/customFunctions";
import type { FunctionMetadata } from "../../../../functions/metadata";
import type { FunctionsJson } from "../grid";

/** The namespace that the manifest gives the add-in's functions. */
export const namespace = "MSP";

/** Excel puts it behind the arguments of every call. */
const invocation = Object.freeze({});

/** The add-in's functions as formulas call them: =MSP.FCR(...) is FCR in functions.json. */
export class CustomTable implements CustomFunctionTable {
  blank: Blank = 0;
  private functions: ReadonlyMap<string, CustomFunction> = new Map();
  private metadata: ReadonlyMap<string, FunctionMetadata> = new Map();

  /** `ready` is called when a function that had to wait for something could answer now. */
  constructor(private readonly ready: () => void) {}

  register(functions: ReadonlyMap<string, CustomFunction>, { functions: metadata }: FunctionsJson): void {
    this.functions = functions;
    this.metadata = new Map(metadata.map((one) => [`${namespace}.${one.name}`.toUpperCase(), one]));
  }

  knows(name: string): boolean {
    const id = this.metadata.get(name)?.id;
    return id !== undefined && this.functions.has(id.toUpperCase());
  }

  ranges(name: string): readonly boolean[] {
    return (this.metadata.get(name)?.parameters ?? []).map(({ dimensionality }) => dimensionality === "matrix");
  }

  call(name: string, given: readonly unknown[]): unknown {
    const compute = this.functions.get((this.metadata.get(name)?.id ?? "").toUpperCase());
    const result = compute?.(...given, invocation);
    if (isPromise(result)) result.then(this.ready, this.ready);
    return result;
  }
}

function isPromise(result: unknown): result is Promise<unknown> {
  return typeof (result as { readonly then?: unknown } | null | undefined)?.then === "function";
}

/** Whether a formula calls one of the add-in's functions. */
export function callsAddIn(formula: string): boolean {
  return new RegExp(`\\b${namespace}\\.`, "i").test(formula);
}

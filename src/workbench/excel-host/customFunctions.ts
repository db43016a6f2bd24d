import type { OfficeLibrary } from "./library";

/** How an empty cell arrives in a custom function: Excel on Windows sends 0, Excel on the web null or "". */
export type Blank = 0 | null | "";

/** A custom function as the add-in associates it; Excel adds the invocation as the last argument. */
export type CustomFunction = (...args: unknown[]) => unknown;

/** The global `CustomFunctions`: Error and ErrorCode are the library's own. */
export interface CustomFunctionsGlobal extends Pick<OfficeLibrary["CustomFunctions"], "Error" | "ErrorCode"> {
  associate(id: string, compute: CustomFunction): void;
  associate(functions: Readonly<Record<string, CustomFunction>>): void;
}

/** What is associated lands in `registry` under its upper-case id. */
export function customFunctionsGlobal(
  library: OfficeLibrary,
  registry: Map<string, CustomFunction>,
): CustomFunctionsGlobal {
  function associate(id: string | Readonly<Record<string, CustomFunction>>, compute?: CustomFunction): void {
    const entries = typeof id === "string" ? { [id]: compute } : id;
    for (const [name, value] of Object.entries(entries)) {
      if (typeof value !== "function") throw new TypeError(`The custom function ${name} is not a function.`);
      registry.set(name.toUpperCase(), value);
    }
  }
  return { associate, Error: library.CustomFunctions.Error, ErrorCode: library.CustomFunctions.ErrorCode };
}

/** How an empty cell arrives in a custom function: Excel on Windows sends 0, Excel on the web null or "". */
export type Blank = 0 | null | "";

/** A custom function as the add-in associates it; Excel adds the invocation as the last argument. */
export type CustomFunction = (...args: unknown[]) => unknown;

const messages = {
  "#VALUE!": "invalidValue",
  "#N/A": "notAvailable",
  "#DIV/0!": "divisionByZero",
  "#NUM!": "invalidNumber",
  "#NULL!": "nullReference",
  "#NAME?": "invalidName",
  "#REF!": "invalidReference",
} as const;

/** CustomFunctions.Error: what a custom function throws to show an error in its cell. */
export class CustomFunctionError extends Error {
  override readonly name = "CustomFunctions.Error";

  constructor(
    /** "#N/A" */
    readonly code: string,
    message?: string,
  ) {
    super(message ?? code);
  }
}

export interface CustomFunctionsGlobal {
  associate(id: string, compute: CustomFunction): void;
  associate(functions: Readonly<Record<string, CustomFunction>>): void;
  readonly Error: typeof CustomFunctionError;
  readonly ErrorCode: Readonly<Record<string, string>>;
}

/** The global `CustomFunctions`; what is associated lands in `registry` under its upper-case id. */
export function customFunctionsGlobal(registry: Map<string, CustomFunction>): CustomFunctionsGlobal {
  function associate(id: string | Readonly<Record<string, CustomFunction>>, compute?: CustomFunction): void {
    const entries = typeof id === "string" ? { [id]: compute } : id;
    for (const [name, value] of Object.entries(entries)) {
      if (typeof value !== "function") throw new TypeError(`The custom function ${name} is not a function.`);
      registry.set(name.toUpperCase(), value);
    }
  }
  return {
    associate,
    Error: CustomFunctionError,
    ErrorCode: Object.fromEntries(Object.entries(messages).map(([text, name]) => [name, text])),
  };
}

import type { Input } from "../catalogue/inputs/input";
import type { Kpi } from "../catalogue/kpi";
import { asksAddresses } from "./customFunction";

/** Where the add-in is served from while it is developed; the build puts the published address in its place. */
const developmentOrigin = "https://localhost:3000";

/** One argument as functions.json tells Excel about it. */
export interface ParameterMetadata {
  readonly name: string;
  readonly description: string;
  readonly type: "any";
  readonly dimensionality?: "matrix";
  readonly optional?: true;
}

/** One function as functions.json tells Excel about it. */
export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly helpUrl: string;
  readonly parameters: readonly ParameterMetadata[];
  /** Without a type = any. */
  readonly result: { readonly type?: "number" | "string"; readonly dimensionality?: "matrix" };
  readonly options?: { readonly requiresParameterAddresses: true };
}

/** The content of functions.json. */
export interface FunctionsMetadata {
  /** Errors in cells reach the functions, so that they can name the row. */
  readonly allowErrorForDataTypeAny: true;
  readonly functions: readonly FunctionMetadata[];
}

/** Address of a function's own help page: `helpUrl(fcr)` ends in "/functions/fcr.html". */
export function helpUrl(kpi: Kpi): string {
  return `${developmentOrigin}/functions/${kpi.id.toLowerCase()}.html`;
}

/** What Excel is told about the functions: the content of functions.json. */
export function functionsMetadata(kpis: readonly Kpi[]): FunctionsMetadata {
  return { allowErrorForDataTypeAny: true, functions: kpis.map(functionMetadata) };
}

function functionMetadata(kpi: Kpi): FunctionMetadata {
  return {
    id: kpi.id,
    name: kpi.id,
    description: kpi.summary,
    helpUrl: helpUrl(kpi),
    parameters: kpi.inputs.map(parameterMetadata),
    result: resultMetadata(kpi),
    ...(asksAddresses(kpi) ? { options: { requiresParameterAddresses: true } } : {}),
  };
}

function resultMetadata(kpi: Kpi): FunctionMetadata["result"] {
  if (kpi.result === "rows") return { dimensionality: "matrix" };
  const type = kpi.result === "number" ? "number" : "string";
  return asksAddresses(kpi) ? { type, dimensionality: "matrix" } : { type };
}

/** Every argument is of the type "any": text such as "74%" must reach the function, and a blank must not become 0. */
function parameterMetadata(input: Input): ParameterMetadata {
  return {
    name: input.name,
    description: input.help,
    type: "any",
    ...(input.shape === "range" ? { dimensionality: "matrix" } : {}),
    ...(input.optional ? { optional: true } : {}),
  };
}

/** The text of functions.json. */
export function functionsJson(kpis: readonly Kpi[]): string {
  return `${JSON.stringify(functionsMetadata(kpis), undefined, 2)}\n`;
}

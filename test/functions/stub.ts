import type { Kpi } from "../../src/catalogue/kpi";
import { asksAddresses } from "../../src/functions/customFunction";
import { helpUrl } from "../../src/functions/metadata";

/** TypeScript that declares every function the way Microsoft's generator wants to read it. */
export function stubSource(kpis: readonly Kpi[]): string {
  return kpis.map(declaration).join("\n");
}

function declaration(kpi: Kpi): string {
  const parameters = kpi.inputs.map(
    ({ name, shape, optional }) => `${name}${optional ? "?" : ""}: any${shape === "range" ? "[][]" : ""}`,
  );
  const asks = asksAddresses(kpi);
  if (asks) parameters.push("invocation: CustomFunctions.Invocation");
  const returns = { number: "number", text: "string", rows: "any" }[kpi.result];
  const matrix = asks || kpi.result === "rows" ? "[][]" : "";
  return [
    "/**",
    ` * ${kpi.summary}`,
    ` * @customfunction ${kpi.id} ${kpi.id}`,
    ` * @helpurl ${helpUrl(kpi)}`,
    ...kpi.inputs.map(({ name, help }) => ` * @param ${name} ${help}`),
    ...(asks
      ? [` * @param invocation The call`, ` * @returns {${returns}${matrix}}`, " * @requiresParameterAddresses"]
      : []),
    " */",
    `function ${kpi.id.toLowerCase()}(${parameters.join(", ")}): ${returns}${matrix} {`,
    "  throw new Error();",
    "}",
  ].join("\n");
}

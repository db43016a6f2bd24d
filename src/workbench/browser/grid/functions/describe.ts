import { IFunctionService, FunctionType, IDescriptionService, type IFunctionInfo } from "@univerjs/preset-sheets-core";
import type { Univer } from "@univerjs/core";
import type { FunctionMetadata } from "../../../../functions/metadata";
import type { FunctionsJson } from "../grid";
import { namespace } from "./customTable";
import { helpAddress } from "./helpAddress";

const described = new WeakMap<Univer, { dispose(): void }>();

function descriptionOf({ name, description, parameters, helpUrl }: FunctionMetadata): IFunctionInfo {
  return {
    functionName: `${namespace}.${name}`,
    aliasFunctionName: undefined,
    functionType: FunctionType.User,
    description: `${description}\nHelp: ${helpAddress(helpUrl, window.location.href)}`,
    abstract: description,
    functionParameter: parameters.map((parameter) => ({
      name: parameter.name,
      detail: parameter.description,
      example: parameter.dimensionality === "matrix" ? "A2:A100" : "A2",
      require: parameter.optional ? 0 : 1,
      repeat: 0,
    })),
  };
}

/** Lets the grid offer the add-in's functions while a formula is typed, with help about their arguments. */
export function describeFunctions(univer: Univer, { functions }: FunctionsJson): void {
  const injector = univer.__getInjector();
  described.get(univer)?.dispose();
  const infos = functions.map(descriptionOf);
  described.set(univer, injector.get(IDescriptionService).registerDescriptions(infos));
  injector.get(IFunctionService).registerDescriptions(...infos);
}

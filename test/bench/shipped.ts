import { runInThisContext } from "node:vm";
import { builtFunctions } from "../support/builtFunctions";
import type { Shipped } from "./cases";

type Called = (...given: readonly unknown[]) => unknown;

/** Builds functions.js and registers what it holds. */
export async function shippedFunctions(): Promise<Shipped> {
  const found = new Map<string, Called>();
  const associate = (id: string, body: Called): void => void found.set(id, body);
  class ShownError extends Error {
    constructor(code: string, message: string) {
      super(`${code} ${message}`);
    }
  }
  const ErrorCode = new Proxy({}, { get: (_codes, name) => name });
  Object.assign(globalThis, { CustomFunctions: { associate, Error: ShownError, ErrorCode } });
  runInThisContext(await builtFunctions(), { filename: "functions.js" });
  return (id, given) => single(found.get(id)?.(...given));
}

/** Single results arrive in a matrix of one cell. */
function single(result: unknown): unknown {
  if (!Array.isArray(result) || result.length !== 1) return result;
  const [row] = result as readonly unknown[];
  return Array.isArray(row) && row.length === 1 ? row[0] : result;
}

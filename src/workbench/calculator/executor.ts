import type { BaseFunction, FunctionVariantType } from "@univerjs/engine-formula";

/** What computes one of the engine's functions; nothing where it lacks the function. */
export type Executor = BaseFunction | null | undefined | void;
export type Calculate = (...variants: FunctionVariantType[]) => FunctionVariantType;

/** Puts another calculation in place of the engine's own, which it is given. */
export function wrap(executor: Executor, wrapper: (calculate: Calculate) => Calculate): void {
  if (!executor) return;
  executor.calculate = wrapper(executor.calculate.bind(executor) as Calculate);
}

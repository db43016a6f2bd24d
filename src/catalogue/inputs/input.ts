import { failure, isFailure, type Failure } from "../../cells/failure";
import { firstFault } from "./column";
import { isLeftOut, type Argument, type Asker } from "./range";

/** What an argument is, as functions.md names it. */
export type InputKind =
  | "amount"
  | "flags"
  | "amount or flags"
  | "times"
  | "date"
  | "scores"
  | "keys"
  | "rate"
  | "number"
  | "unit"
  | "choice"
  | "kpi"
  | "source"
  | "area";

/** One argument of a function: how it is described, and how what Excel delivers is read. */
export interface Input<T = unknown> {
  readonly name: string;
  readonly kind: InputKind;
  /** One sentence for the function's help, with the unit. */
  readonly help: string;
  readonly shape: "scalar" | "range";
  readonly optional: boolean;
  /** What an omitted argument means, where it means a value. */
  readonly fallback?: number | string;
  /** True where a 0 can't be meant, so that a blank cell delivered as 0 counts as left out. */
  readonly zeroIsBlank?: boolean;
  /**
   * What a 0 says that a blank cell, which desktop Excel delivers as 0, doesn't: it "counts" as a number of its own, or it
   * "adds" nothing to the other numbers of a sum. Left out = nothing: here a 0 is a missing value.
   */
  readonly zero?: "counts" | "adds";
  /** True where a range without any value is an answer. */
  readonly mayBeBlank?: boolean;
  read(argument: Argument, asker: Asker): T | Failure;
}

/** The values that a list of inputs reads, in order. */
export type Values<I extends readonly Input[]> = {
  readonly [K in keyof I]: I[K] extends Input<infer T> ? T : never;
};

/** An argument that may be left out: undefined then. */
export function optional<T>(input: Input<T>, zeroIsBlank = false): Input<T | undefined> {
  return { ...input, optional: true, zeroIsBlank: zeroIsBlank || input.zeroIsBlank === true };
}

/** An argument that may be left out and then means a value. */
export function withDefault<T extends number | string>(input: Input<T>, fallback: T, zeroIsBlank = false): Input<T> {
  return { ...input, optional: true, fallback, zeroIsBlank: zeroIsBlank || input.zeroIsBlank === true };
}

/** Reads the arguments of a call; ranges that are needed cell by cell are read later. Missing ones arrive as null or not at all; more than there are inputs are ignored. */
export function readInputs(
  id: string,
  inputs: readonly Input[],
  given: readonly Argument[],
): readonly unknown[] | Failure {
  const values: unknown[] = [];
  const firstRange = inputs.find((input) => input.shape === "range") ?? inputs[0];
  for (const [index, input] of inputs.entries()) {
    const value = readOne(id, input, given[index], input === firstRange);
    if (isFailure(value)) return firstFault(values) ?? value;
    values.push(value);
  }
  return values;
}

function readOne(id: string, input: Input, argument: Argument, first: boolean): unknown {
  const blank = isLeftOut(argument) && !(input.mayBeBlank && Array.isArray(argument));
  const leftOut = blank || (input.zeroIsBlank === true && isZero(argument));
  if (!leftOut) return input.read(argument, { id, input: input.name, first });
  if (input.fallback !== undefined) return input.fallback;
  if (input.optional) return undefined;
  return failure(
    "#N/A",
    `${id} requires ${input.name}: the ${input.shape === "range" ? "cells are" : "cell is"} blank`,
  );
}

function isZero(argument: Argument): boolean {
  return Array.isArray(argument)
    ? argument.length === 1 && argument[0]?.length === 1 && argument[0][0] === 0
    : argument === 0;
}

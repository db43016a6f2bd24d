import type { SimulatedExcel } from "./simulatedExcel";

/** An object as Office.js sees it: what it stands for in the document, and the type that says what can be asked of it. */
export interface HostObject<T = unknown> {
  readonly type: ObjectType<T>;
  readonly target: T;
}

export type Getter<T> = (target: T, excel: SimulatedExcel) => unknown;
export type Setter<T> = (target: T, value: unknown, excel: SimulatedExcel) => void;
export type Opener<T> = (target: T, excel: SimulatedExcel) => HostObject | null;
/** Gives a host object, null for a null object, or the plain value that a method answers. */
export type Method<T> = (target: T, args: readonly unknown[], excel: SimulatedExcel) => unknown;

/** What a type of object can do, by the names of the Office.js API; whatever isn't listed fails by name. */
export interface Members<T> {
  readonly get?: Readonly<Record<string, Getter<T>>>;
  readonly set?: Readonly<Record<string, Setter<T>>>;
  /** Navigation properties. */
  readonly open?: Readonly<Record<string, Opener<T>>>;
  readonly call?: Readonly<Record<string, Method<T>>>;
  /** The id by which Office.js asks for the object again, in wire form: { Id } or { _Id }. */
  readonly identity?: (target: T) => Readonly<Record<string, unknown>>;
  /** The members of a collection. */
  readonly items?: (target: T, excel: SimulatedExcel) => readonly HostObject[];
  /** The member of a collection by key; throws ItemNotFound. */
  readonly item?: (target: T, key: unknown, excel: SimulatedExcel) => HostObject;
  /** Properties that come along when all of an object is loaded only where they can be told. */
  readonly onlyByName?: readonly string[];
}

export interface ObjectType<T> extends Members<T> {
  readonly name: string;
}

const types = new Map<string, ObjectType<never>>();

/** Declares a type; each is declared by this, once, so that what the simulation has can be walked. */
export function objectType<T>(type: ObjectType<T>): ObjectType<T> {
  if (types.has(type.name)) throw new Error(`The type ${type.name} is declared twice.`);
  types.set(type.name, type as ObjectType<never>);
  return type;
}

/** The types that were declared, by their names: all of them once the workbook's is loaded, which leads to each. */
export function declaredTypes(): ReadonlyMap<string, ObjectType<never>> {
  return types;
}

/** Gives a type its members that was declared without: one that its own members lead back to. */
export function complete<T>(type: ObjectType<T>, members: Members<T>): void {
  Object.assign(type, members);
}

class Bound<T> implements HostObject<T> {
  constructor(
    readonly type: ObjectType<T>,
    readonly target: T,
  ) {}
}

export function bind<T>(type: ObjectType<T>, target: T): HostObject {
  return new Bound(type, target) as unknown as HostObject;
}

export function isHostObject(value: unknown): value is HostObject {
  return value instanceof Bound;
}

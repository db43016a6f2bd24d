import { ExcelError, excelError, notImplemented } from "./excelError";
import { asText } from "./arguments";
import { workbookType } from "./members/workbook";
import { bind, isHostObject, type HostObject } from "./objectType";
import { ActionType, apiName, PathType, type Action, type ArgumentInfo, type RequestBody } from "./protocol";
import { runQuery } from "./query";
import type { References } from "./references";
import type { SimulatedExcel } from "./simulatedExcel";

/** An error together with the action it struck. */
export class ActionFailed extends Error {
  constructor(
    readonly error: ExcelError,
    readonly location: string,
  ) {
    super(error.message);
  }
}

/** Runs the actions of one request, one by one; what ran before a failing action stays done, as in Excel. */
export class RequestRun {
  private readonly objects = new Map<number, HostObject | null>();
  private readonly kept = new Map<number, string>();

  constructor(
    private readonly body: RequestBody,
    private readonly excel: SimulatedExcel,
    private readonly references: References,
  ) {}

  /** What the action answers; undefined for one that answers nothing. */
  run(action: Action): unknown {
    try {
      return this.perform(action);
    } catch (error) {
      if (error instanceof ExcelError) throw new ActionFailed(error, this.locate(action));
      throw error;
    }
  }

  private locate(action: Action): string {
    const known = this.objects.get(action.ObjectPathId);
    const path = this.body.ObjectPaths[action.ObjectPathId];
    if (known) return `${known.type.name}${action.Name ? `.${apiName(action.Name)}` : ""}`;
    const parent = this.objects.get(path?.ParentObjectPathId ?? 0);
    return `${parent?.type.name ?? "Workbook"}.${path?.Name ? apiName(path.Name) : "getItem"}`;
  }

  private perform(action: Action): unknown {
    if (action.ActionType === ActionType.trace) return null;
    const object = this.object(action.ObjectPathId);
    switch (action.ActionType) {
      case ActionType.instantiate:
        return this.identity(object, action.ObjectPathId);
      case ActionType.query:
        return this.query(object, action);
      case ActionType.method:
        return this.method(object, action);
      case ActionType.setProperty:
        return this.setProperty(object, action);
      default:
        throw notImplemented(`Action type ${action.ActionType}`);
    }
  }

  private identity(object: HostObject | null, path: number): unknown {
    if (object === null) return null;
    const reference = this.kept.get(path);
    return {
      ...object.type.identity?.(object.target),
      ...(reference === undefined ? {} : { _ReferenceId: reference }),
    };
  }

  private query(object: HostObject | null, action: Action): unknown {
    const answer = runQuery(object, action.QueryInfo ?? {}, this.excel);
    const reference = this.kept.get(action.ObjectPathId);
    return reference === undefined ? answer : Object.assign(answer as object, { _ReferenceId: reference });
  }

  private method(object: HostObject | null, action: Action): unknown {
    // What is done to an object that isn't there is passed over.
    if (object === null) return null;
    if (action.Name === "_KeepReference") {
      if (!this.kept.has(action.ObjectPathId)) this.kept.set(action.ObjectPathId, this.references.keep(object));
      return null;
    }
    if (action.Name === "_RemoveReference") {
      this.references.remove(asText(this.arguments(action.ArgumentInfo)[0]));
      return null;
    }
    const answer = this.call(object, action.Name, action.ArgumentInfo);
    return isHostObject(answer) ? null : (answer ?? null);
  }

  private setProperty(object: HostObject | null, action: Action): null {
    if (object === null) return null;
    const name = apiName(action.Name);
    this.excel.assertMember(object.type.name, name, "set");
    const setter = object.type.set?.[name];
    if (!setter) throw notImplemented(`Setting ${object.type.name}.${name}`);
    setter(object.target, this.arguments(action.ArgumentInfo)[0], this.excel);
    return null;
  }

  private call(object: HostObject, wireName: string, info: ArgumentInfo | undefined): unknown {
    const name = apiName(wireName);
    this.excel.assertMember(object.type.name, name);
    const method = object.type.call?.[name];
    if (!method) throw notImplemented(`${object.type.name}.${name}`);
    return method(object.target, this.arguments(info), this.excel);
  }

  private object(id: number): HostObject | null {
    const known = this.objects.get(id);
    if (known !== undefined) return known;
    const found = this.find(id);
    this.objects.set(id, found);
    return found;
  }

  private find(id: number): HostObject | null {
    const path = this.body.ObjectPaths[id];
    if (!path) throw excelError("InvalidRequest");
    if (path.ObjectPathType === PathType.root) return bind(workbookType, this.excel.document);
    if (path.ObjectPathType === PathType.nullObject) return null;
    if (path.ObjectPathType === PathType.reference) {
      this.kept.set(id, path.Name);
      return this.references.get(path.Name);
    }
    const parent = this.object(path.ParentObjectPathId ?? 0);
    if (parent === null) return null;
    switch (path.ObjectPathType) {
      case PathType.property: {
        const name = apiName(path.Name);
        this.excel.assertMember(parent.type.name, name);
        const opener = parent.type.open?.[name];
        if (!opener) throw notImplemented(`${parent.type.name}.${name}`);
        return opener(parent.target, this.excel);
      }
      case PathType.indexer: {
        this.excel.assertMember(parent.type.name, "getItem");
        if (!parent.type.item) throw notImplemented(`${parent.type.name}.getItem`);
        return parent.type.item(parent.target, this.arguments(path.ArgumentInfo)[0], this.excel);
      }
      case PathType.method: {
        const answer = this.call(parent, path.Name, path.ArgumentInfo);
        if (answer === null || isHostObject(answer)) return answer;
        throw notImplemented(`${parent.type.name}.${apiName(path.Name)}`, "it gives no object");
      }
      default:
        throw notImplemented(`Object path type ${path.ObjectPathType}`);
    }
  }

  private arguments(info: ArgumentInfo | undefined): readonly unknown[] {
    return (info?.Arguments ?? []).map((value, index) => this.argument(value, info?.ReferencedObjectPathIds?.[index]));
  }

  private argument(value: unknown, reference: unknown): unknown {
    if (typeof reference === "number" && reference !== 0) return this.object(reference);
    if (Array.isArray(value) && Array.isArray(reference)) {
      return value.map((part: unknown, index) => this.argument(part, reference[index]));
    }
    if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
    if ("_ObjectPathId" in value) return this.object(Number(value._ObjectPathId));
    // An object may stand anywhere in a rule: { list: { source: range } }.
    return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, this.argument(part, undefined)]));
  }
}

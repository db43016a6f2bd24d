import { excelError } from "./excelError";
import type { HostObject } from "./objectType";

/** The objects that Office.js tracks between requests: ranges, which have no id of their own. */
export class References {
  private readonly objects = new Map<string, HostObject>();
  private last = 0;

  keep(object: HostObject): string {
    this.last += 1;
    const id = `ref-${this.last}`;
    this.objects.set(id, object);
    return id;
  }

  get(id: string): HostObject {
    const object = this.objects.get(id);
    if (!object) throw excelError("InvalidReference");
    return object;
  }

  remove(id: string): void {
    this.objects.delete(id);
  }
}

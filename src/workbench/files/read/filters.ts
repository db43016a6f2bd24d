import type { ColumnFilter } from "../../document/autoFilter";
import { flag, type Attributes, type XmlElement } from "../xml/readXml";

const operators: Readonly<Record<string, string>> = {
  equal: "=",
  notEqual: "<>",
  greaterThan: ">",
  greaterThanOrEqual: ">=",
  lessThan: "<",
  lessThanOrEqual: "<=",
};

/** Reads the columns of a filter from its elements, in their order. */
export class FilterReader {
  readonly columns = new Map<number, ColumnFilter>();
  private column = 0;

  open(name: string, attributes: Attributes): void {
    const known = this.columns.get(this.column);
    switch (name) {
      case "filterColumn":
        this.column = Number(attributes["colId"] ?? 0);
        this.columns.set(this.column, {});
        return;
      case "filters":
        this.columns.set(this.column, { values: flag(attributes["blank"]) ? [""] : [] });
        return;
      case "filter":
        this.columns.set(this.column, { values: [...(known?.values ?? []), attributes["val"] ?? ""] });
        return;
      case "dateGroupItem":
        // Dates by year or month: of a kind that isn't modelled.
        this.columns.set(this.column, {});
        return;
      case "customFilters":
        this.columns.set(this.column, { custom: { first: "", and: flag(attributes["and"]) } });
        return;
      case "customFilter": {
        const condition = `${operators[attributes["operator"] ?? "equal"] ?? "="}${attributes["val"] ?? ""}`;
        const { first = "", and = false } = known?.custom ?? {};
        this.columns.set(this.column, {
          custom: first ? { first, second: condition, and } : { first: condition, and },
        });
      }
    }
  }
}

/** The columns that a filter element limits; undefined where it limits none. */
export function readFilters(filter: XmlElement | undefined): Map<number, ColumnFilter> | undefined {
  const reader = new FilterReader();
  const visit = ({ name, attributes, children }: XmlElement) => {
    reader.open(name, attributes);
    children.forEach(visit);
  };
  filter?.children.forEach(visit);
  return reader.columns.size > 0 ? reader.columns : undefined;
}

import type { SheetDocument } from "../../document/sheetDocument";
import { bind, type HostObject, type ObjectType } from "../objectType";

/** Declared here, below all that leads back to its sheet; its members stand in `worksheet.ts`. */
export const worksheetType: ObjectType<SheetDocument> = { name: "Worksheet" };

export const worksheetObject = (sheet: SheetDocument): HostObject => bind(worksheetType, sheet);

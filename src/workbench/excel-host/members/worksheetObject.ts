import type { SheetDocument } from "../../document/sheetDocument";
import { bind, type HostObject, objectType } from "../objectType";

/** Declared here, below all that leads back to its sheet; its members stand in `worksheet.ts`. */
export const worksheetType = objectType<SheetDocument>({ name: "Worksheet" });

export const worksheetObject = (sheet: SheetDocument): HostObject => bind(worksheetType, sheet);

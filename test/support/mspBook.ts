import type { WorkbookDocument } from "../../src/workbench/document/workbookDocument";
import { workbookOf } from "./excel";
import { mspCalculator } from "./mspCalculator";

export const formulas = {
  plain: "=MSP.FCR(A1,A2)",
  inside: '=IF(A1>0,"MSP.FCR("&ROUND(MSP.SLA(A1,A2),2),"")',
  other: "=MSP.MTTR(Data!$A$1:$A$2)",
  ownOnly: "=A1+A2",
  spilling: "=MSP.KPIS()",
  text: "=MSP.TEXT()",
};

/** A workbook of a user's own in which formulas of the add-in stand, one of them spilling. */
export function book(): WorkbookDocument {
  const document = workbookOf({
    Board: [
      [150, formulas.plain],
      [200, formulas.inside],
      ["MSP.FCR(1,2)", formulas.ownOnly, formulas.spilling],
      [null, formulas.other],
      [null, formulas.text],
    ],
    Data: [[10], [20], [formulas.plain]],
    "It's quiet": [["=MSP.FCR('It''s quiet'!B1,1)", 3]],
  });
  document.calculator = mspCalculator;
  return document;
}

import { bind, type Members } from "../objectType";
import { writeCells } from "../input/writeCells";
import { excelError } from "../excelError";
import { conditionalFormatsType } from "./conditionalFormats";
import { dataValidationType } from "./dataValidation";
import { rangeFormatType } from "./rangeFormat";
import { copyFrom } from "./rangeCopy";
import { edits, hiding } from "./rangeEdit";
import { hyperlink, setHyperlink } from "./rangeHyperlink";
import { getMergedAreasOrNullObject } from "./rangeAreas";
import { measures } from "./rangeMeasure";
import { navigation } from "./rangeNavigate";
import { cellReaders, setNumberFormat } from "./rangeRead";
import { isUnbounded, type RangeTarget } from "./rangeTarget";
import { rangeViewType, visibleView } from "./rangeView";
import { getSpillingToRangeOrNullObject, hasSpill } from "./spill";
import { worksheetObject } from "./worksheetObject";
import type { SimulatedExcel } from "../simulatedExcel";

function write({ sheet, rect }: RangeTarget, value: unknown, excel: SimulatedExcel): void {
  if (isUnbounded(rect)) throw excelError("InvalidOperation");
  writeCells(excel, sheet, rect, value);
}

export const rangeMembers: Members<RangeTarget> = {
  get: {
    ...measures,
    ...cellReaders,
    hasSpill,
    formulasLocal: cellReaders.formulas,
    numberFormatLocal: cellReaders.numberFormat,
    hyperlink,
  },
  set: {
    values: write,
    formulas: write,
    formulasLocal: write,
    numberFormat: setNumberFormat,
    hyperlink: setHyperlink,
    ...hiding,
  },
  // The cells of a range may differ in it: then only the question for it fails, not that for everything.
  onlyByName: ["hyperlink"],
  open: {
    format: (target) => bind(rangeFormatType, target),
    worksheet: ({ sheet }, excel) => {
      excel.assertAlive(sheet);
      return worksheetObject(sheet);
    },
    conditionalFormats: (target) => bind(conditionalFormatsType, target),
    dataValidation: (target) => bind(dataValidationType, target),
  },
  call: {
    ...navigation,
    ...edits,
    copyFrom,
    getSpillingToRangeOrNullObject,
    getMergedAreasOrNullObject,
    getVisibleView: (target, _args, excel) => bind(rangeViewType, visibleView(target, excel)),
  },
};

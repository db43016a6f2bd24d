import { formatLocalAddress } from "../../document/a1";
import { intersect, type Rect } from "../../document/rect";
import type { SheetDocument } from "../../document/sheetDocument";
import { excelError } from "../excelError";
import { bind, type HostObject, type Method, objectType } from "../objectType";
import { rangeFormatType } from "./rangeFormat";
import { cellCount, rangeObject, resolveRange, type RangeTarget } from "./rangeTarget";
import { spread } from "./spread";

/** More merged areas than this, and Excel gives no answer. */
const mostMerged = 512;

interface Areas {
  readonly sheet: SheetDocument;
  readonly rects: readonly Rect[];
}

const rangeCollectionType = objectType<Areas>({
  name: "RangeCollection",
  items: ({ sheet, rects }): HostObject[] => rects.map((rect) => rangeObject(sheet, rect)),
});

const rangeAreasType = objectType<Areas>({
  name: "RangeAreas",
  get: {
    areaCount: ({ rects }) => rects.length,
    cellCount: ({ rects }) => rects.reduce((sum, rect) => sum + cellCount(rect), 0),
    address: ({ rects }) => rects.map(formatLocalAddress).join(","),
  },
  open: {
    areas: (areas) => bind(rangeCollectionType, areas),
    format: ({ sheet, rects }) =>
      bind(
        spread(rangeFormatType),
        rects.map((rect) => ({ sheet, rect })),
      ),
  },
});

/** An address of several ranges is not taken beyond this. */
const longestAddress = 8192;

/** Worksheet.getRanges: the ranges of an address with commas. */
export const getRanges: Method<SheetDocument> = (sheet, [address], excel) => {
  if (typeof address !== "string" || address.length > longestAddress) throw excelError("InvalidArgument");
  const rects = address.split(",").map((one) => resolveRange(excel, sheet, one).rect);
  return bind(rangeAreasType, { sheet, rects });
};

/** The merged areas that touch a range; a null object where there is none. */
export const getMergedAreasOrNullObject: Method<RangeTarget> = ({ sheet, rect }, _args, excel) => {
  excel.assertAlive(sheet);
  const rects = sheet.merges.filter((merge) => intersect(merge, rect));
  if (rects.length > mostMerged) throw excelError("InvalidOperation");
  return rects.length > 0 ? bind(rangeAreasType, { sheet, rects }) : null;
};

import { openXlsx } from "../../../src/workbench/files/openXlsx";
import { OpcPackage } from "../../../src/workbench/files/package/opcPackage";
import { saveXlsx } from "../../../src/workbench/files/saveXlsx";
import { rows, workbookBytes } from "./builtWorkbook";
import { addScorecardLike } from "./scorecardLike";

const stylesOf = (bytes: Uint8Array) => new TextDecoder().decode(new OpcPackage(bytes).bytes("xl/styles.xml"));

/** The workbook with its scorecard sheet written anew, as a refresh does. */
function refreshed(bytes: Uint8Array): Uint8Array {
  const { document, source } = openXlsx(bytes, "book.xlsx");
  const old = document.sheet("Card");
  if (old) document.removeSheet(old);
  addScorecardLike(document, "Card");
  return saveXlsx(document, source);
}

describe("a sheet that is written anew uses the styles that it wrote before", () => {
  const styles =
    '<fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills/><cellXfs><xf/></cellXfs>';

  test.each([
    ["plain", workbookBytes({ sheets: { A: rows() }, styles })],
    ["without styles", workbookBytes({ sheets: { A: rows() } })],
    [
      "with a namespace prefix",
      workbookBytes({
        sheets: { A: rows() },
        styles,
        parts: {
          "xl/styles.xml":
            '<x:styleSheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:fonts><x:font>' +
            '<x:sz val="11"/><x:name val="Calibri"/></x:font></x:fonts><x:cellXfs><x:xf/></x:cellXfs></x:styleSheet>',
        },
      }),
    ],
  ])("%s", (_name, bytes) => {
    const once = refreshed(bytes);
    expect(stylesOf(refreshed(once))).toBe(stylesOf(once));
  });
});

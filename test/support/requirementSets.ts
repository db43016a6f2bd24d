import { readFileSync } from "node:fs";
import { join } from "node:path";

/** The set of ExcelApi that the manifest asks for: Excel offers the add-in to nobody who has less. */
export const declaredApi: string = (() => {
  const manifest = readFileSync(join(__dirname, "../../manifest.xml"), "utf8");
  const found = /<Set Name="ExcelApi" MinVersion="([\d.]+)" \/>/.exec(manifest)?.[1];
  if (found === undefined) throw new Error("The manifest asks for no set of ExcelApi.");
  return found;
})();

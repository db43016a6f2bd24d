import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { loadOfficeLibrary } from "../loadLibrary";
import "../members/workbook";
import { declaredTypes } from "../objectType";
import { coverage, type ClassCoverage } from "./coverage";
import { declaredClassesIn, type DeclaredClasses } from "./declaredClasses";
import { wireNamesOf } from "./wireNames";

/** The classes of the installed type declarations of Office.js. */
export function loadDeclaredClasses(): DeclaredClasses {
  const folder = dirname(require.resolve("@types/office-js/package.json"));
  return declaredClassesIn(readFileSync(join(folder, "index.d.ts"), "utf8"));
}

/** What the simulated Excel does and refuses of the installed Office.js. */
export function loadCoverage(classes = loadDeclaredClasses()): readonly ClassCoverage[] {
  return coverage(classes, declaredTypes(), wireNamesOf(loadOfficeLibrary()));
}

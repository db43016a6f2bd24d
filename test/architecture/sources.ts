import { readdirSync, readFileSync, statSync } from "node:fs";
import { join, sep } from "node:path";
import ts from "typescript";

/** One module of src and the host objects that it names. */
export interface Module {
  /** Path under src with forward slashes, "excel/addIn.ts". */
  readonly path: string;
  /** Identifiers that stand for a host object here, as values or as the head of a type name. */
  readonly hostNames: readonly string[];
}

const hostObjects = ["Office", "Excel", "OfficeExtension", "CustomFunctions", "OfficeRuntime"];

/** All TypeScript files below a folder, as paths with forward slashes. */
export function typescriptFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => /\.tsx?$/.test(file) && statSync(join(folder, file)).isFile())
    .map((file) => file.split(sep).join("/"))
    .sort();
}

/** The names of the folders directly in a folder. */
export function foldersIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name);
}

export function readModule(root: string, path: string): Module {
  return parseModule(path, readFileSync(join(root, path), "utf8"));
}

export function parseModule(path: string, text: string): Module {
  const kind = path.endsWith("x") ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true, kind);
  const hostNames = new Set<string>();

  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node) && hostObjects.includes(node.text) && standsForGlobal(node)) {
      hostNames.add(node.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return { path, hostNames: [...hostNames] };
}

/** A property or a key that happens to be called "Excel" names no host object; `window.Excel` does. */
function standsForGlobal(node: ts.Identifier): boolean {
  const parent = node.parent;
  if (ts.isPropertyAccessExpression(parent) && parent.name === node) {
    return ts.isIdentifier(parent.expression) && ["window", "globalThis", "self"].includes(parent.expression.text);
  }
  if (ts.isQualifiedName(parent) && parent.right === node) {
    return false;
  }
  const isKey =
    (ts.isPropertyAssignment(parent) ||
      ts.isPropertySignature(parent) ||
      ts.isPropertyDeclaration(parent) ||
      ts.isJsxAttribute(parent) ||
      ts.isEnumMember(parent)) &&
    parent.name === node;
  return !isKey;
}

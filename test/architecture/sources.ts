import { readdirSync, readFileSync, statSync } from "node:fs";
import { join, posix, sep } from "node:path";
import ts from "typescript";

/** One module of src: what it imports and which host objects it names. */
export interface Module {
  /** Path under src with forward slashes, "excel/addIn.ts". */
  readonly path: string;
  /** Import specifiers as written: static, dynamic, type-only, re-exported. */
  readonly imports: readonly string[];
  /** Identifiers that stand for a host object here, as values or as the head of a type name. */
  readonly hostNames: readonly string[];
  readonly hasDefaultExport: boolean;
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
  const imports: string[] = [];
  const hostNames = new Set<string>();
  let hasDefaultExport = false;

  const visit = (node: ts.Node): void => {
    const specifier = importedFrom(node);
    if (specifier !== undefined) {
      imports.push(specifier);
    }
    if (ts.isIdentifier(node) && hostObjects.includes(node.text) && standsForGlobal(node)) {
      hostNames.add(node.text);
    }
    if (ts.isExportAssignment(node) || node.kind === ts.SyntaxKind.DefaultKeyword) {
      hasDefaultExport ||= !ts.isCaseOrDefaultClause(node.parent);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return { path, imports, hostNames: [...hostNames], hasDefaultExport };
}

function importedFrom(node: ts.Node): string | undefined {
  if ((ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) && node.moduleSpecifier) {
    return ts.isStringLiteral(node.moduleSpecifier) ? node.moduleSpecifier.text : undefined;
  }
  if (ts.isCallExpression(node)) {
    const called = node.expression;
    const loads = called.kind === ts.SyntaxKind.ImportKeyword || (ts.isIdentifier(called) && called.text === "require");
    const [argument] = node.arguments;
    return loads && argument && ts.isStringLiteral(argument) ? argument.text : undefined;
  }
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument) && ts.isStringLiteral(node.argument.literal)) {
    return node.argument.literal.text;
  }
  return undefined;
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

/** The modules that the relative imports lead to, as paths under src without extension; ".." leads out of src. */
function importedPaths(module: Module): string[] {
  return module.imports
    .filter((specifier) => specifier.startsWith("."))
    .map((specifier) => posix.normalize(posix.join(posix.dirname(module.path), specifier)));
}

/** The folder of src that a relative import leads to, "cells"; undefined for packages. */
export function importedFolder(module: Module, specifier: string): string | undefined {
  const [path] = importedPaths({ ...module, imports: [specifier] });
  return path?.startsWith("..") ? "outside src" : path?.split("/")[0];
}

/** The entries and every module that they import, directly or not. */
export function reachable(modules: readonly Module[], entries: readonly string[]): Module[] {
  const found = new Set<Module>();
  const visit = (module: Module): void => {
    if (found.has(module)) {
      return;
    }
    found.add(module);
    const wanted = importedPaths(module).flatMap((path) => [`${path}.ts`, `${path}.tsx`, `${path}/index.ts`]);
    modules.filter(({ path }) => wanted.includes(path)).forEach(visit);
  };
  modules.filter(({ path }) => entries.includes(path)).forEach(visit);
  return [...found];
}

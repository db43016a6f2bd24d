import { join } from "node:path";
import ts from "typescript";

/** A member of an object of Excel that a file uses. */
export interface UsedMember {
  readonly file: string;
  /** "Range.values" */
  readonly member: string;
  readonly access: "get" | "set";
}

const root = join(__dirname, "../..");

/** Every member of Excel's objects that these files name: called, read, set, taken apart, or asked for by `load`. */
export function usedMembers(files: readonly string[]): readonly UsedMember[] {
  const { config } = ts.readConfigFile(join(root, "tsconfig.json"), (path) => ts.sys.readFile(path)) as {
    config: { compilerOptions: object };
  };
  const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, root);
  const program = ts.createProgram(
    files.map((file) => join(root, file)),
    { ...options, types: ["office-js", "custom-functions-runtime"], noEmit: true, skipLibCheck: true },
  );
  const checker = program.getTypeChecker();
  const used: UsedMember[] = [];
  for (const file of files) {
    const source = program.getSourceFile(join(root, file));
    if (!source) throw new Error(`There is no ${file}.`);
    const note = (symbol: ts.Symbol | undefined, access: UsedMember["access"] = "get"): void => {
      const member = symbol && nameOf(symbol);
      if (member !== undefined) used.push({ file, member, access });
    };
    const visit = (node: ts.Node): void => {
      if (ts.isPropertyAccessExpression(node)) {
        note(checker.getSymbolAtLocation(node.name), isAssigned(node) ? "set" : "get");
        if (node.name.text === "load" && ts.isCallExpression(node.parent)) loaded(checker, node, node.parent, note);
      } else if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent)) {
        const name = node.propertyName ?? node.name;
        if (ts.isIdentifier(name)) note(checker.getTypeAtLocation(node.parent).getProperty(name.text));
      } else if (ts.isPropertyAssignment(node)) {
        note(checker.getContextualType(node.parent)?.getProperty(node.name.getText()), "set");
      }
      ts.forEachChild(node, visit);
    };
    visit(source);
  }
  return used;
}

/** "Range.values", for a member that Office.js declares for Excel. */
function nameOf(symbol: ts.Symbol): string | undefined {
  const [declaration] = symbol.declarations ?? [];
  const type = declaration?.parent;
  if (!type || !/office-js\/index\.d\.ts$/.test(declaration.getSourceFile().fileName)) return undefined;
  if (!ts.isClassDeclaration(type) && !ts.isInterfaceDeclaration(type)) return undefined;
  const space = type.parent.parent;
  return ts.isModuleDeclaration(space) && space.name.text === "Excel" ? `${type.name?.text}.${symbol.name}` : undefined;
}

function isAssigned(node: ts.PropertyAccessExpression): boolean {
  const { parent } = node;
  return (
    ts.isBinaryExpression(parent) && parent.left === node && parent.operatorToken.kind === ts.SyntaxKind.EqualsToken
  );
}

/** The names in `range.load("values,format/fill/color")`, each by the type of the object before it. */
function loaded(
  checker: ts.TypeChecker,
  node: ts.PropertyAccessExpression,
  call: ts.CallExpression,
  note: (symbol: ts.Symbol | undefined) => void,
): void {
  const texts = call.arguments.flatMap((given) => stringsIn(given));
  for (const path of texts.flatMap((text) => text.split(","))) {
    let type = checker.getNonNullableType(checker.getTypeAtLocation(node.expression));
    for (const step of path.trim().split("/")) {
      const property = type.getProperty(step);
      if (!property) throw new Error(`${node.getText()}: "${path}" is no name of ${checker.typeToString(type)}.`);
      note(property);
      const next = checker.getTypeOfSymbolAtLocation(property, node);
      type = checker.getIndexTypeOfType(next, ts.IndexKind.Number) ?? next;
    }
  }
}

function stringsIn(node: ts.Node): string[] {
  if (ts.isStringLiteral(node)) return [node.text];
  return node.getChildren().flatMap(stringsIn);
}

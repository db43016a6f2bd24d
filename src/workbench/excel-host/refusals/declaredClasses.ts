import ts from "typescript";

/** A member of a class of Office.js, as Microsoft's type declarations name it. */
export interface DeclaredMember {
  readonly name: string;
  readonly kind: "property" | "method" | "event";
  readonly isReadonly: boolean;
  /** Names of types that it gives, classes among them. */
  readonly gives: readonly string[];
}

/** The classes of objects that Excel hands out, with their members, by name. */
export type DeclaredClasses = ReadonlyMap<string, readonly DeclaredMember[]>;

/** What every object has; Office.js does it by itself. */
const everyObjects = new Set(["context", "isNullObject", "load", "set", "toJSON", "track", "untrack"]);

/** The classes of objects in the namespace Excel of type declarations. */
export function declaredClassesIn(declarations: string): DeclaredClasses {
  const source = ts.createSourceFile("index.d.ts", declarations, ts.ScriptTarget.Latest);
  const space = source.statements.find(
    (one): one is ts.ModuleDeclaration => ts.isModuleDeclaration(one) && one.name.text === "Excel",
  );
  const body = space?.body && ts.isModuleBlock(space.body) ? space.body.statements : [];
  const objects = [...body].filter(ts.isClassDeclaration).filter(isClientObject);
  return new Map(
    objects.map((one) => [one.name?.text ?? "", membersOf(one).filter(({ name }) => !everyObjects.has(name))]),
  );

  function isClientObject({ heritageClauses }: ts.ClassDeclaration): boolean {
    return heritageClauses?.some((clause) => clause.getText(source).endsWith("OfficeExtension.ClientObject")) ?? false;
  }

  function membersOf({ members }: ts.ClassDeclaration): readonly DeclaredMember[] {
    const found = new Map<string, DeclaredMember>();
    for (const member of members) {
      if (!ts.isPropertyDeclaration(member) && !ts.isMethodDeclaration(member)) continue;
      const name = member.name.getText(source);
      const type = member.type?.getText(source) ?? "";
      const isEvent = /\bEventHandlers\b/.test(type);
      const kind = ts.isMethodDeclaration(member) ? "method" : isEvent ? "event" : "property";
      const isReadonly = ts.getModifiers(member)?.some(({ kind: of }) => of === ts.SyntaxKind.ReadonlyKeyword) ?? false;
      const gives = isEvent ? [] : (type.replace(/"[^"]*"/g, "").match(/\w+/g) ?? []);
      found.set(name, { name, kind, isReadonly, gives: [...gives, ...(found.get(name)?.gives ?? [])] });
    }
    return [...found.values()];
  }
}

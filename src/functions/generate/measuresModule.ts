/** The text of a module that imports the KPIs of the given files and lists them in order. A file exports its own name. */
export function measuresModule(files: readonly string[]): string {
  const names = files.map((file) => file.slice(file.lastIndexOf("/") + 1));
  return `// Generated from order.ts by npm run generate.
${files.map((file, index) => `import { ${names[index]} } from "./${file}";\n`).join("")}
/** Every KPI that is measured, in the order in which they are shown. */
export const measures = [
${names.map((name) => `  ${name},\n`).join("")}] as const;
`;
}

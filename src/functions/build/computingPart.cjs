const ts = require("typescript");

/** What a declaration says to readers, to the task pane and to the tests, and no function needs to compute. */
const unneeded = ["summary", "mistakes", "advice", "needs", "examples", "note", "native", "result"];

/** The same by the folder under src. Functions about KPIs are no KPIs: nobody can ask one for the definition of another. */
const unneededIn = {
  "kpis/benchmarks/": [...unneeded, "definition", "synonyms", "name", "unit", "better", "figures"],
  "kpis/": unneeded,
  "catalogue/shapes": ["native"],
  "catalogue/variant": ["note"],
  "catalogue/inputs/": ["help", "kind"],
};

/**
 * A transformer for ts-loader that leaves of every KPI's declaration what its function computes with, so that
 * functions.js stays small. A KPI is still declared once, in one file; the task pane gets all of it.
 */
function computingPart() {
  return {
    before: [
      (context) => (file) => {
        const path = file.fileName.replaceAll("\\", "/").split("/src/").pop();
        const place = Object.keys(unneededIn).find((start) => path.startsWith(start));
        return place ? shortened(file, context, new Set(unneededIn[place])) : file;
      },
    ],
  };
}

function shortened(file, context, dropped) {
  const visit = (node) => {
    if (ts.isShorthandPropertyAssignment(node) && dropped.has(node.name.text)) return undefined;
    if (!ts.isPropertyAssignment(node)) return ts.visitEachChild(node, visit, context);
    const name = node.name.getText(file);
    if (dropped.has(name) || isDefault(node, name)) return undefined;
    if (!ts.isCallExpression(node.parent.parent)) return ts.visitEachChild(node, visit, context);
    const shorter = {
      variants: (list) => firstOnly(list, file),
      inputs: (list) => withoutHelp(list, context),
    }[name];
    const value = shorter ? shorter(node.initializer) : node.initializer;
    return ts.factory.updatePropertyAssignment(node, node.name, ts.visitNode(value, visit));
  };
  return ts.visitNode(file, visit);
}

/**
 * True for what defineKpi puts in where it is left out: no figures, and the only way of counting. Headline KPIs and others
 * differ for the scanner alone.
 */
function isDefault({ initializer }, name) {
  if (name === "role") return initializer.text === "kpi";
  if (!ts.isArrayLiteralExpression(initializer)) return false;
  const [first] = initializer.elements;
  return (name === "figures" && !first) || (name === "variants" && ts.isCallExpression(first ?? initializer));
}

/**
 * A function counts the first way; the others are what else the scanner may find in a sheet. Its label is told where
 * published figures are about the others.
 */
function firstOnly(variants, file) {
  const [first] = variants.elements;
  const labelled = /\bvariants: \["/.test(variants.parent.parent.getText(file));
  const needed = first.properties.filter((property) => labelled || property.name.getText(file) !== "label");
  return ts.factory.updateArrayLiteralExpression(variants, [ts.factory.updateObjectLiteralExpression(first, needed)]);
}

/** Help begins with a capital, names of inputs and units do not. */
function withoutHelp(inputs, context) {
  const isHelp = (argument) => ts.isStringLiteral(argument) && /^[A-Z]/.test(argument.text);
  const visit = (node) => {
    if (!ts.isCallExpression(node)) return ts.visitEachChild(node, visit, context);
    const given = node.arguments
      .filter((argument) => !isHelp(argument))
      .map((argument) => ts.visitNode(argument, visit));
    return ts.factory.updateCallExpression(node, node.expression, node.typeArguments, given);
  };
  return ts.visitNode(inputs, visit);
}

module.exports = { computingPart };

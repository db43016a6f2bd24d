const ts = require("typescript");

/** What a declaration says to readers, to the task pane and to the tests, and no function needs to compute. */
const unneeded = new Set(["summary", "mistakes", "advice", "needs", "examples", "note", "native"]);

/** Functions about KPIs are no KPIs: nobody can ask one for the definition of another. */
const unneededAboutKpis = new Set([...unneeded, "definition", "synonyms", "name"]);

const declarations = /[\\/]src[\\/](?:kpis[\\/].+|catalogue[\\/]shapes)\.ts$/;

/**
 * A transformer for ts-loader that leaves of every KPI's declaration what its function computes with, so that
 * functions.js stays small. A KPI is still declared once, in one file; the task pane gets all of it.
 */
function computingPart() {
  return { before: [(context) => (file) => (declarations.test(file.fileName) ? shortened(file, context) : file)] };
}

function shortened(file, context) {
  const dropped = /[\\/]kpis[\\/]benchmarks[\\/]/.test(file.fileName) ? unneededAboutKpis : unneeded;
  const visit = (node) => {
    if (!ts.isPropertyAssignment(node)) return ts.visitEachChild(node, visit, context);
    const name = node.name.getText(file);
    if (dropped.has(name)) return undefined;
    if (!ts.isCallExpression(node.parent.parent)) return ts.visitEachChild(node, visit, context);
    const shorter = { variants: firstOnly, inputs: (list) => withoutHelp(list, context) }[name];
    const value = shorter ? shorter(node.initializer) : node.initializer;
    return ts.factory.updatePropertyAssignment(node, node.name, ts.visitNode(value, visit));
  };
  return ts.visitNode(file, visit);
}

/** A function counts the first way; the others are what else the scanner may find in a sheet. */
function firstOnly(variants) {
  return ts.factory.updateArrayLiteralExpression(variants, variants.elements.slice(0, 1));
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

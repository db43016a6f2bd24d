import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { allFunctions } from "../kpis";
import { functionsJson } from "./metadata";

// Writes what Excel is told about the functions, and tells how much that is.
writeFileSync(fileURLToPath(new URL("functions.json", import.meta.url)), functionsJson(allFunctions));
process.stdout.write(`${allFunctions.length} functions\n`);

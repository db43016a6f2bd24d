import { loadCoverage } from "./loadCoverage";
import { report } from "./report";

const wanted = new Set(process.argv.slice(2).map((name) => name.toLowerCase()));
const all = loadCoverage();
console.log(report(wanted.size === 0 ? all : all.filter(({ name }) => wanted.has(name.toLowerCase()))));

import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { functions } from "../../kpis";
import { functionsJson } from "../metadata";
import { writePages } from "../pages/writePages";

writeFileSync(fileURLToPath(new URL("../functions.json", import.meta.url)), functionsJson(functions));
writePages(fileURLToPath(new URL("../pages/html", import.meta.url)));

import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { kpis } from "../../kpis";
import { functionsJson } from "../metadata";

writeFileSync(fileURLToPath(new URL("../functions.json", import.meta.url)), functionsJson(kpis));

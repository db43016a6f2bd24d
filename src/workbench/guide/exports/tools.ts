import { deskTools } from "./deskTools";
import { psaTools } from "./psaTools";
import type { Tool } from "./tool";

/** The tools whose exports are known. */
export const tools: readonly Tool[] = [...psaTools, ...deskTools];

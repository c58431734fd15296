import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** The folder of the pages' sources; tests run in the module's folder. */
export const SOURCES = "src";

/** All source files below `src` whose path ends so. */
export function sources(ending: string): string[] {
  return readdirSync(SOURCES, { recursive: true, encoding: "utf8" })
    .map((file) => join(SOURCES, file))
    .filter((file) => file.endsWith(ending));
}

/** The text of a source file. */
export function source(file: string): string {
  return readFileSync(file, "utf8");
}

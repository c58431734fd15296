// Types, lint, format and size: what the Maven build checks besides the tests.
import { spawnSync } from "node:child_process";
import { checkSizes } from "./sizes.mjs";

const root = new URL("../", import.meta.url);

const tools = [
  ["typescript/bin/tsc", "-p", "."],
  ["eslint/bin/eslint.js", "--max-warnings=0", "."],
  ["prettier/bin/prettier.cjs", "--check", "--log-level=warn", "."],
];
for (const [tool, ...args] of tools) {
  const run = spawnSync(
    process.execPath,
    [new URL(`node_modules/${tool}`, root).pathname, ...args],
    { cwd: root, stdio: "inherit" },
  );
  if (run.status !== 0) {
    process.exit(run.status ?? 1);
  }
}
await checkSizes();

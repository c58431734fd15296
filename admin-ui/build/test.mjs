// Bundles each test for Node and runs them all with node:test.
import { spawnSync } from "node:child_process";
import { readdirSync, rmSync } from "node:fs";
import { build } from "esbuild";
import { bundle } from "./bundle.mjs";

const root = new URL("../", import.meta.url);
const out = new URL("target/test/", root).pathname;
const only = process.argv[2] ?? "";

rmSync(out, { recursive: true, force: true });
const tests = readdirSync(new URL("test/", root)).filter(
  (file) => file.endsWith(".test.ts") && file.includes(only),
);
await build({
  absWorkingDir: root.pathname,
  entryPoints: tests.map((file) => `test/${file}`),
  outdir: out,
  bundle: true,
  packages: "external",
  platform: "node",
  format: "esm",
  target: "node20",
  logLevel: "warning",
});
// The browser tests look at their own bundle, so that no other build is disturbed.
await bundle(new URL("target/test-ui/", root).pathname);
const run = spawnSync(
  process.execPath,
  [
    "--test",
    "--test-reporter=dot",
    ...tests.map((file) => `target/test/${file.replace(/ts$/, "js")}`),
  ],
  { cwd: root, stdio: "inherit" },
);
process.exit(run.status ?? 1);

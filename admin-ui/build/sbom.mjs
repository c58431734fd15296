// Lists what the pages are made of, as CycloneDX; the same packages give the same file.
import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";

const root = new URL("../", import.meta.url);
const out = new URL("target/sbom/", root);

const npm = spawnSync(
  "npm",
  ["sbom", "--sbom-format", "cyclonedx", "--sbom-type", "application", "--omit", "dev"],
  { cwd: root, encoding: "utf8", shell: process.platform === "win32" },
);
if (npm.status !== 0) {
  console.error(npm.error ?? npm.stderr);
  process.exit(1);
}
const list = JSON.parse(npm.stdout);
delete list.serialNumber;
delete list.metadata.timestamp;
delete list.metadata.tools;
mkdirSync(out, { recursive: true });
writeFileSync(new URL("pages.cdx.json", out), `${JSON.stringify(list, null, 2)}\n`);

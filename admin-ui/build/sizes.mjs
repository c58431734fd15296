// The first view of a person, everything included, stays within a budget.
import { readFileSync } from "node:fs";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { bundle } from "./bundle.mjs";

const root = new URL("../", import.meta.url);
const out = new URL("../target/sizes/", import.meta.url);

/** Bytes compressed with gzip, which is what every server and browser can do. */
const BUDGET = 60_000;

/** What is fetched before each first view stands: its modules and English texts. */
const views = {
  "journey overview": ["src/journey/journey.ts"],
  "journey, longest step": ["src/journey/journey.ts", "src/journey/agreement/agreement.ts"],
  course: ["src/course/course.ts"],
  "deep linking": ["src/deep-linking/deep-linking.ts"],
  console: ["src/console/console.ts", "src/console/registrations.ts"],
};

/** Bundles, prints the compressed size of each first view and fails above the budget. */
export async function checkSizes() {
  const { outputs } = await bundle(out.pathname);
  const byEntry = new Map(
    Object.entries(outputs)
      .filter(([, output]) => output.entryPoint)
      .map(([file, output]) => [output.entryPoint, file]),
  );
  let failed = false;
  for (const [name, entries] of Object.entries(views)) {
    const files = new Set([byEntry.get("src/app.css")]);
    for (const entry of ["src/app.ts", ...entries]) {
      collect(byEntry.get(entry), outputs, files);
    }
    const texts = [...files].map((file) => readFileSync(new URL(file, root)));
    const gzip = texts.reduce((sum, text) => sum + gzipSync(text, { level: 6 }).length, 0);
    const brotli = texts.reduce((sum, text) => sum + brotliCompressSync(text).length, 0);
    console.log(`${name}: ${gzip} B gzip, ${brotli} B brotli, ${files.size} files`);
    failed ||= gzip > BUDGET;
  }
  if (failed) {
    console.error(`A first view is above the budget of ${BUDGET} B compressed.`);
    process.exit(1);
  }
}

/** Adds a file, what it imports at once, and its English catalogue. */
function collect(file, outputs, files) {
  if (!file || files.has(file)) {
    return;
  }
  files.add(file);
  for (const { path, kind } of outputs[file].imports) {
    const english = outputs[path]?.entryPoint?.endsWith("/en.ts") ?? false;
    if (kind === "import-statement" || english) {
      collect(path, outputs, files);
    }
  }
}

if (process.argv[1] === new URL(import.meta.url).pathname) {
  await checkSizes();
}

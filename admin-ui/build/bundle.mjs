// Bundles the pages into the folder that the jar serves under /ui.
import { cp, mkdir, rm } from "node:fs/promises";
import { build } from "esbuild";

const out = new URL("../target/classes/META-INF/resources/ui/", import.meta.url);

/** Bundles into `outdir`; with `metafile` the sizes of each entry can be told. */
export async function bundle(outdir = out.pathname) {
  await rm(outdir, { recursive: true, force: true });
  await mkdir(outdir, { recursive: true });
  const result = await build({
    absWorkingDir: new URL("..", import.meta.url).pathname,
    entryPoints: [
      "src/app.ts",
      "src/app.css",
      "src/page.css",
      "src/ladder/login.ts",
      "src/ladder/proof.ts",
      "src/ladder/enter.ts",
    ],
    outdir,
    bundle: true,
    splitting: true,
    external: ["logo.svg"],
    format: "esm",
    target: ["es2022", "chrome111", "firefox121", "safari16.4"],
    minify: true,
    legalComments: "none",
    chunkNames: "chunk/[name]-[hash]",
    metafile: true,
    logLevel: "warning",
  });
  await cp(new URL("../static/", import.meta.url).pathname, outdir, { recursive: true });
  return result.metafile;
}

if (process.argv[1] === new URL(import.meta.url).pathname) {
  await bundle();
}

// Serves the pages with fixture answers, to look at them: http://localhost:9220/app/<fixture>
import { readdirSync } from "node:fs";
import { bundle } from "./bundle.mjs";
import { serve } from "./preview-server.mjs";

const ui = new URL("../target/preview/", import.meta.url);
const port = Number(process.env.PORT ?? 9220);

await bundle(ui.pathname);
await serve(ui, port);
for (const file of readdirSync(new URL("../test/fixtures/", import.meta.url))) {
  const name = file.replace(/\.json$/, "");
  console.log(`http://localhost:${port}/app/${name}`);
}

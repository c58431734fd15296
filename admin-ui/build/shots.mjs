// Takes pictures of a fixture's page into target/shots: node build/shots.mjs <fixture> [#/route]
import { mkdirSync } from "node:fs";
import { bundle } from "./bundle.mjs";
import { startChromium } from "./chromium.mjs";
import { serve } from "./preview-server.mjs";

const [fixture = "journey", route = ""] = process.argv.slice(2);
const ui = new URL(`../target/shots-ui-${process.pid}/`, import.meta.url);
const out = new URL("../target/shots/", import.meta.url);
const looks = [
  { name: "light", width: 960 },
  { name: "dark", width: 960, colorScheme: "dark" },
  { name: "narrow", width: 320 },
  { name: "arabic", width: 960, locale: "ar" },
];

mkdirSync(out, { recursive: true });
await bundle(ui.pathname);
const server = await serve(ui);
const browser = await startChromium();
for (const { name, width, colorScheme = "light", locale = "en" } of looks) {
  const page = await browser.newPage({
    viewport: { width, height: 720 },
    colorScheme,
    reducedMotion: "reduce",
  });
  page.on("console", (message) => console.log(`${name}: ${message.text()}`));
  page.on("pageerror", (error) => console.log(`${name}: ${error}`));
  const path = fixture.endsWith(".html") ? `/static/${fixture}` : `/app/${fixture}`;
  await page.goto(`http://localhost:${server.address().port}${path}?locale=${locale}${route}`);
  await page.waitForLoadState("networkidle");
  const file = `${fixture}${route.replace(/[^\w]+/g, "-")}-${name}.png`;
  await page.screenshot({ path: new URL(file, out).pathname, fullPage: true });
  console.log(`target/shots/${file}`);
  await page.close();
}
await browser.close();
server.close();

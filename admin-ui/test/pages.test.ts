import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { pathToFileURL } from "node:url";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { startChromium } from "../build/chromium.mjs";
import { serve } from "../build/preview-server.mjs";

const AXE = readFileSync(
  createRequire(join(process.cwd(), "x.js")).resolve("axe-core/axe.min.js"),
  "utf8",
);

/** Every way a page has to hold: both schemes, a small phone, and right to left. */
const LOOKS: readonly (BrowserContextOptions & { name: string; language: string })[] = [
  { name: "light", language: "en", viewport: { width: 1000, height: 700 }, colorScheme: "light" },
  { name: "dark", language: "en", viewport: { width: 1000, height: 700 }, colorScheme: "dark" },
  { name: "320 px", language: "en", viewport: { width: 320, height: 640 }, hasTouch: true },
  { name: "Arabic", language: "ar", viewport: { width: 700, height: 700 }, colorScheme: "light" },
];

/** What `routes` in a fixture adds to its first page. */
interface Fixture {
  readonly routes?: readonly string[];
}

const fixtures = readdirSync("test/fixtures").map((file) => ({
  path: file.endsWith(".html") ? `/static/${file}` : `/app/${file.replace(".json", "")}`,
  routes: file.endsWith(".json")
    ? [
        "",
        ...((JSON.parse(readFileSync(join("test/fixtures", file), "utf8")) as Fixture).routes ??
          []),
      ]
    : [""],
}));

let browser: Browser;
let server: Server;
let base: string;

before(async () => {
  server = await serve(pathToFileURL("target/test-ui/"));
  base = `http://localhost:${(server.address() as AddressInfo).port}`;
  browser = await startChromium();
});

after(async () => {
  await browser.close();
  server.close();
});

for (const look of LOOKS) {
  for (const { path, routes } of fixtures) {
    for (const route of routes) {
      test(`${path}${route} holds: ${look.name}`, async () => {
        const context = await browser.newContext({ reducedMotion: "reduce", ...look });
        context.setDefaultTimeout(20_000);
        try {
          const page = await context.newPage();
          const complaints = listen(page);
          const answer = await page.goto(`${base}${path}?locale=${look.language}${route}`);
          assert.equal(answer?.status(), 200);
          await page.locator("h1").waitFor();
          await page.locator(".skeleton").waitFor({ state: "detached" });
          assert.equal(await page.locator("h1").count(), 1, "one h1");
          assert.deepEqual(await overflowing(page), [], "nothing is wider than the page");
          assert.deepEqual(await violations(page), [], "axe-core");
          assert.deepEqual(complaints, [], "errors on the console");
        } finally {
          await context.close();
        }
      });
    }
  }
}

test("axe-core is listened to: a field without a label is found", async () => {
  const page = await browser.newPage();
  await page.goto(`${base}/app/not-ready`);
  await page.locator("h1").waitFor();
  await page.evaluate(() =>
    document.querySelector("main")?.append(document.createElement("input")),
  );
  const found = await violations(page);
  assert.ok(
    found.some((one) => one.startsWith("label:")),
    found.join("\n"),
  );
  await page.close();
});

/** Errors, and what the Content-Security-Policy refused. */
function listen(page: Page): string[] {
  const complaints: string[] = [];
  page.on("pageerror", (error) => complaints.push(String(error)));
  page.on("console", (message) => {
    if (message.type() === "error") {
      complaints.push(message.text());
    }
  });
  return complaints;
}

async function overflowing(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const room = document.documentElement.clientWidth;
    return document.documentElement.scrollWidth <= room
      ? []
      : [...document.querySelectorAll("body *")]
          .filter((one) => {
            const box = one.getBoundingClientRect();
            return box.right > room + 1 || box.left < -1;
          })
          .map((one) => `${one.localName}.${one.className}`);
  });
}

/** What axe-core finds; it is run by the debugger, which the page's policy does not bind. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: typeof import("axe-core") };
    const { violations } = await axe.run(document, {
      runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
    });
    return violations.flatMap((one) =>
      one.nodes.map((node) => `${one.id}: ${node.html} (${node.failureSummary ?? ""})`),
    );
  });
}

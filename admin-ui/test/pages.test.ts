import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import type { Page } from "playwright-core";
import { Pages } from "./browser.js";

const AXE = readFileSync(
  createRequire(join(process.cwd(), "x.js")).resolve("axe-core/axe.min.js"),
  "utf8",
);

/** What `routes` in a fixture adds to its first page. */
interface Fixture {
  readonly routes?: readonly string[];
}

const fixtures = readdirSync("test/fixtures")
  .filter((file) => !file.startsWith("frame."))
  .map((file) => ({
    path: file.endsWith(".html") ? `/static/${file}` : `/app/${file.replace(".json", "")}`,
    routes: file.endsWith(".json")
      ? [
          "",
          ...((JSON.parse(readFileSync(join("test/fixtures", file), "utf8")) as Fixture).routes ??
            []),
        ]
      : [""],
  }));

let pages: Pages;

before(async () => {
  pages = await Pages.start();
});

after(async () => {
  await pages.stop();
});

// Two at once: Chromium is busy with one while the other is looked at.
void describe("every page", { concurrency: 2 }, () => {
  for (const { path, routes } of fixtures) {
    for (const route of routes) {
      test(`${path}${route} holds in both schemes, at 320 px and right to left`, () =>
        pages.with(async (page) => {
          const complaints = listen(page);
          await open(page, `${path}?locale=en${route}`);
          await page.setViewportSize({ width: 1000, height: 700 });
          await holds(page, "light");
          await page.emulateMedia({ colorScheme: "dark" });
          await holds(page, "dark");
          await page.setViewportSize({ width: 320, height: 640 });
          await holds(page, "320 px");
          await spaceText(page);
          assert.deepEqual(await overflowing(page), [], "spaced text at 320 px (WCAG 1.4.12)");
          await open(page, `${path}?locale=ar${route}`);
          await holds(page, "Arabic, 320 px");
          await spaceText(page);
          assert.deepEqual(await overflowing(page), [], "spaced text in Arabic");
          await unspaceText(page);
          await page.emulateMedia({ colorScheme: "light" });
          await page.setViewportSize({ width: 700, height: 700 });
          await holds(page, "Arabic");
          assert.deepEqual(complaints, [], "errors on the console");
        }));
    }
  }
});

/** Opens a page and waits until it stands. */
async function open(page: Page, path: string): Promise<void> {
  // Another fragment alone would not load the page anew.
  await page.goto("about:blank");
  const answer = await page.goto(pages.base + path);
  assert.equal(answer?.status(), 200);
  await page.locator("h1").waitFor();
  // Several parts may still be on their way; there is no first one once all have come.
  await page.locator(".skeleton").first().waitFor({ state: "detached" });
}

async function holds(page: Page, look: string): Promise<void> {
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => done(null))));
  assert.equal(await page.locator("h1").count(), 1, `${look}: one h1`);
  assert.deepEqual(await overflowing(page), [], `${look}: nothing is wider than the page`);
  assert.deepEqual(await violations(page), [], `${look}: axe-core`);
}

test("axe-core is listened to: a field without a label is found", () =>
  pages.with(async (page) => {
    await page.goto(`${pages.base}/app/not-ready`);
    await page.locator("h1").waitFor();
    await page.evaluate(() =>
      document.querySelector("main")?.append(document.createElement("input")),
    );
    const found = await violations(page);
    assert.ok(
      found.some((one) => one.startsWith("label:")),
      found.join("\n"),
    );
  }));

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

/** Sets the text as WCAG 1.4.12 lets people set it. */
async function spaceText(page: Page): Promise<void> {
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      "* { line-height: 1.5 !important; letter-spacing: 0.12em !important;" +
        " word-spacing: 0.16em !important } p { margin-block-end: 2em !important }",
    );
    document.adoptedStyleSheets = [sheet];
  });
}

async function unspaceText(page: Page): Promise<void> {
  await page.evaluate(() => {
    document.adoptedStyleSheets = [];
  });
}

/** What axe-core finds; it is run by the debugger, which the page's policy does not bind. */
async function violations(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => "axe" in globalThis))) {
    await page.evaluate(AXE);
  }
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

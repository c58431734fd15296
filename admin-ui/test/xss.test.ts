import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { runInThisContext } from "node:vm";
import type { Page, Route } from "playwright-core";
import { Pages } from "./browser.js";

/** What people might write who want a page to do something: in markup, attributes, links, text. */
const PAYLOADS = JSON.parse(readFileSync("test/hostile/texts.json", "utf8")) as readonly string[];

/** Finds whatever of a payload is more than text by now. */
const found = runInThisContext(readFileSync("test/hostile/found.js", "utf8")) as () => string[];

interface Fixture {
  readonly routes?: readonly string[];
}

const fixtures = readdirSync("test/fixtures").filter((file) => file.endsWith(".json"));

let pages: Pages;

before(async () => {
  pages = await Pages.start();
});

after(async () => {
  await pages.stop();
});

for (const file of fixtures) {
  const { routes = [] } = JSON.parse(readFileSync(join("test/fixtures", file), "utf8")) as Fixture;
  test(`${file}: what people write runs nowhere and changes no page`, () =>
    pages.with(async (page) => {
      const complaints = listen(page);
      // Where a page has gone on, nobody waits for what it asked for any more.
      await page.route("**/api/**", (route) => answer(route).catch(() => undefined));
      for (const route of ["", ...routes]) {
        await page.goto("about:blank");
        await page.goto(`${pages.base}/app/${file.replace(".json", "")}?locale=en${route}`);
        await page.locator("h1").waitFor();
        await page.locator(".skeleton").first().waitFor({ state: "detached" });
        assert.deepEqual(await page.evaluate(found), [], `${file}${route}`);
      }
      assert.deepEqual(complaints, [], "errors, and what the policy had to stop");
    }));
}

/** Lets the fixture's answer through with payloads in the place of its texts. */
async function answer(route: Route): Promise<void> {
  const response = await route.fetch();
  await (response.ok()
    ? route.fulfill({ response, json: poisoned(await response.json()) })
    : route.fulfill({ response }));
}

/** Puts a payload in the place of every text that people wrote: what has a space in it. */
function poisoned(answer: unknown): unknown {
  let next = 0;
  const poison = (value: unknown): unknown => {
    if (typeof value === "string") {
      return /\s/.test(value) ? PAYLOADS[next++ % PAYLOADS.length] : value;
    }
    if (Array.isArray(value)) {
      return value.map(poison);
    }
    return value !== null && typeof value === "object"
      ? Object.fromEntries(Object.entries(value).map(([key, one]) => [key, poison(one)]))
      : value;
  };
  return poison(answer);
}

/** Errors, and what the Content-Security-Policy refused. */
function listen(page: Page): string[] {
  const complaints: string[] = [];
  page.on("pageerror", (error) => complaints.push(String(error)));
  page.on("console", (message) => {
    if (message.type() === "error") {
      complaints.push(message.text());
    }
  });
  page.on("dialog", (dialog) => {
    complaints.push(dialog.message());
    void dialog.dismiss();
  });
  return complaints;
}

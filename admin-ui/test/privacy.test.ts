import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { answering, Pages } from "./browser.js";

let pages: Pages;

before(async () => {
  pages = await Pages.start();
});

after(async () => {
  await pages.stop();
});

test("somebody has themselves erased by typing their name, and is told that it is done", () =>
  pages.with(async (page) => {
    await page.goto(`${pages.base}/app/privacy`);
    await page.getByText("One pair that is under way ends with it").waitFor();
    await page.getByText("I want this").click();
    await page.getByLabel("To say that you mean it").fill("Maria Santos");
    const sent = answering(page, "/api/privacy/erasure", 200, {});
    await page.getByRole("button", { name: "Erase for good" }).click();
    assert.deepEqual((await sent).body, { name: "Maria Santos" });
    await page.getByText("Erased.", { exact: true }).waitFor();
    await page.waitForFunction(() => document.activeElement?.id === "erasure");
  }));

test("one's own data are reached from every page, and the way back leads to that page", () =>
  pages.with(async (page) => {
    await page.goto(`${pages.base}/app/course`);
    await page.locator("main h1").waitFor();
    await page.locator(".skeleton").waitFor({ state: "detached" });
    const before = await page.locator("main h1").textContent();
    await page.getByRole("link", { name: "Your data" }).click();
    await page.getByRole("heading", { name: "Your data" }).waitFor();
    await page.getByRole("link", { name: "Back to the page before" }).click();
    await page.getByRole("heading", { name: String(before).trim(), exact: true }).waitFor();
  }));

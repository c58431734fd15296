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

test("whoever was let into the console opens it from the foot of a page", () =>
  pages.with(async (page) => {
    await page.goto(`${pages.base}/app/course-hand`);
    const refused = answering(page, "/api/appointment/console", 403, {
      code: "forbidden",
      detail: "Not any more.",
    });
    await page.getByRole("button", { name: "Open the console" }).click();
    await refused;
    await page.getByRole("alert").getByText("That did not work").waitFor();
    const opened = answering(page, "/api/appointment/console", 204, {});
    const again = page.waitForEvent("load");
    await page.getByRole("button", { name: "Open the console" }).click();
    await opened;
    await again;
  }));

test("somebody objects to uses of their data, and takes back what was set before", () =>
  pages.with(async (page) => {
    await page.goto(`${pages.base}/app/privacy`);
    await page.getByLabel("to be counted in reports").check();
    await page.getByLabel("to get mail").uncheck();
    const sent = answering(page, "/api/privacy/objections", 200, []);
    await page
      .getByRole("region", { name: "Object to a use" })
      .getByRole("button", { name: "Save" })
      .click();
    assert.deepEqual((await sent).body, { uses: ["MATCHING", "STATISTICS"] });
  }));

test("a second person approves with a reason of their own", () =>
  pages.with(async (page) => {
    await page.goto(`${pages.base}/app/console#/safeguarding/r1`);
    await page.getByText("Approve this").click();
    const approve = page.getByRole("button", { name: "Approve", exact: true });
    await approve.click();
    await page.waitForFunction(() => document.activeElement?.id === "reason-o1");
    await page.getByLabel("Why?").fill("I spoke to her and agree that we look.");
    const path = "/api/console/safeguarding/r1/openings/o1/approval";
    const sent = answering(page, path, 200, []);
    await approve.click();
    assert.deepEqual((await sent).body, { reason: "I spoke to her and agree that we look." });
    await page.getByText("Nothing is open, and nobody waits for an approval.").waitFor();
  }));

test("shortening how long things are kept is asked about before it is sent", () =>
  pages.with(async (page) => {
    await page.goto(`${pages.base}/app/console#/retention/r1`);
    const all = page.getByRole("region", { name: "For this LMS" });
    await all.getByLabel("What pairs write").fill("12");
    await all.getByRole("button", { name: "Save" }).click();
    const sent = answering(page, "/api/console/retention/r1", 200, {});
    await page.getByRole("button", { name: "Shorten" }).click();
    assert.deepEqual((await sent).body, { months: { PAIR: 12 } });
  }));

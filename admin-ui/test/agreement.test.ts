import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { Page } from "playwright-core";
import { answering, Pages } from "./browser.js";

let pages: Pages;

before(async () => {
  pages = await Pages.start();
});

after(async () => {
  await pages.stop();
});

const AGREEMENT = "/api/engagements/e1/agreement";

/** What the fixture says about the agreement. */
const present = (page: Page): Promise<Record<string, unknown>> =>
  page.evaluate(
    (path) => fetch(path).then((one) => one.json() as Promise<Record<string, unknown>>),
    AGREEMENT,
  );

test("a change to a signed agreement is proposed with its reason, and opens the text", () =>
  pages.with(async (page) => {
    await page.goto(`${pages.base}/app/pair-work#/agreement/e1`);
    await page.locator("summary", { hasText: "Change or extend this agreement" }).click();
    await page.getByLabel("Why do you want to change it?").fill("Two more months");
    const open = {
      ...(await present(page)),
      state: "DRAFT",
      missing: [{ code: "NOTHING_CHANGED", clauseId: "", subject: "", text: "" }],
      amendment: {
        by: "MENTEE",
        reason: "Two more months",
        since: "2026-11-26T10:00:00Z",
        holds: 1,
        changes: [],
      },
    };
    const sent = answering(page, `${AGREEMENT}/amendment`, 200, open);
    await page.getByRole("button", { name: "Write a change" }).click();
    assert.deepEqual((await sent).body, { reason: "Two more months" });
    await page.getByText("You are changing your agreement").waitFor();
    await page.getByText("Change at least one clause above").waitFor();
    assert.equal(await page.getByLabel("Planned end").isEditable(), true);
  }));

test("a change is signed by what it changes, or dropped", () =>
  pages.with(async (page) => {
    await page.goto(`${pages.base}/app/pair-amend#/agreement/e1`);
    const before = await present(page);
    const changes = page.locator("section", { has: page.locator("#changes") });
    await changes.locator("ins", { hasText: "August 31, 2027" }).waitFor();
    const signed = answering(page, `${AGREEMENT}/signatures`, 200, before);
    await page.getByRole("button", { name: "Sign the change" }).click();
    assert.deepEqual((await signed).body, { contentHash: before["contentHash"] });
    const dropped = answering(page, `${AGREEMENT}/amendment`, 200, {
      ...before,
      state: "SIGNED",
      amendment: null,
    });
    await page.getByRole("button", { name: "Drop the change" }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Drop the change" }).click();
    await dropped;
    await page.getByText("Signed by both of you").waitFor();
  }));

test("what the two say about a clause is there when asked for, and a suggestion is taken", () =>
  pages.with(async (page) => {
    await page.goto(`${pages.base}/app/pair-begin#/agreement/e1`);
    await page.getByText("Jonas Weber is here, in").waitFor();
    const talk = page.locator("x-clause-talk").first();
    await talk.locator("summary", { hasText: "2 to look at" }).click();
    const entry = talk.locator("li", { hasText: "Jonas Weber suggests this text" });
    const entries = `${AGREEMENT}/clauses/scope/entries`;
    const taken = answering(page, `${entries}/n4/taking`, 200, []);
    await entry.getByRole("button", { name: "Put this text into the clause" }).click();
    assert.deepEqual((await taken).body, { version: 3 });
    await talk.getByText("Nobody has written or said anything here yet.").waitFor();
    const said = answering(page, entries, 200, []);
    await talk.getByLabel("Say something about this clause").fill("And nights?");
    await talk.getByRole("button", { name: "Comment" }).click();
    assert.deepEqual((await said).body, { kind: "COMMENT", words: "And nights?" });
  }));

test("an instructor decides about a score with a reason, and nothing goes without one", () =>
  pages.with(async (page) => {
    await page.goto(`${pages.base}/app/review`);
    const review = page.locator("x-score-review").first();
    await review.locator("summary").click();
    await review.getByLabel("Points").fill("70");
    await review.getByRole("button", { name: "Send these points" }).click();
    await review.locator("textarea[aria-invalid=true]:focus").waitFor();
    await review.getByLabel("Why?").fill("Looked at once more");
    const sent = answering(page, "/review", 204, undefined);
    await review.getByRole("button", { name: "Send these points" }).click();
    assert.deepEqual((await sent).body, { points: 70, reason: "Looked at once more" });
    await page.locator("#live", { hasText: "on their way" }).waitFor({ state: "attached" });
  }));

test("a break begins without a day, and ends by a button", () =>
  pages.with(async (page) => {
    await page.goto(`${pages.base}/app/pair-work#/close/e1`);
    await page.locator("summary", { hasText: "Take a break" }).click();
    const begun = answering(page, "/api/engagements/e1/pause", 204, undefined);
    await page.getByRole("button", { name: "Take a break" }).click();
    assert.deepEqual((await begun).body, { until: "" });
    await page.goto(`${pages.base}/app/pair-paused#/close/e1`);
    await page.getByText("It is meant to last until January 11, 2027.").waitFor();
    const over = page.waitForRequest((one) => one.method() === "DELETE");
    await page.getByRole("button", { name: "Go on" }).click();
    assert.match((await over).url(), /\/api\/engagements\/e1\/pause$/);
  }));

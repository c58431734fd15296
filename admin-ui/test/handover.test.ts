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

test("the mentee reads what a hand-over means and consents to exactly that", () =>
  pages.with(async (page) => {
    await page.goto(`${pages.base}/app/pair-paused`);
    await page.getByRole("link", { name: "Look at it" }).click();
    await page.getByText("Your private notes stay yours alone").waitFor();
    const sent = answering(page, "/api/engagements/e1/handover/consent", 200, {
      mentee: true,
      mentor: "Jonas Weber",
      menteeName: "Maria Santos",
      together: true,
      open: {
        successor: "Olu Adeyemi",
        startedBy: "Jonas Weber",
        expiresAt: "2026-12-10T10:00:00Z",
        consented: true,
        contentHash: "b".repeat(64),
      },
      successors: [],
    });
    await page.getByRole("button", { name: "Agree to it" }).click();
    assert.deepEqual((await sent).body, { contentHash: "b".repeat(64) });
    await page.getByText("Olu Adeyemi has yet to answer").waitFor();
  }));

test("a mentor takes a pair over by signing the agreement that is shown", () =>
  pages.with(async (page) => {
    await page.goto(`${pages.base}/app/journey-mentor`);
    const card = page.getByRole("region", { name: "You are asked to go on with Noor Khalil" });
    await card.getByText("Every other Thursday").waitFor();
    const sent = answering(page, "/api/handovers/e9/acceptance", 200, {
      consents: [],
      invitations: [],
      kept: [],
    });
    await card.getByRole("button", { name: "Take over and sign" }).click();
    assert.deepEqual((await sent).body, { contentHash: "a".repeat(64) });
    await card.waitFor({ state: "detached" });
  }));

test("whoever runs the course asks somebody to go on, and reads nothing of the pair", () =>
  pages.with(async (page) => {
    await page.goto(`${pages.base}/app/course`);
    await page.getByText("Go on with another person").click();
    const pair = page.getByLabel("Which pair?");
    await pair.selectOption({ index: 1 });
    await page.getByLabel(/^Who is to go on with/).selectOption("m7");
    const sent = answering(page, "/handover", 200, {
      mentee: false,
      mentor: "Jonas Weber",
      menteeName: "Maria Santos",
      together: true,
      open: {
        successor: "Olu Adeyemi",
        startedBy: "Priya Nair",
        expiresAt: "2026-12-10T10:00:00Z",
        consented: false,
        contentHash: "",
      },
      successors: [],
    });
    await page.getByRole("button", { name: "Ask", exact: true }).click();
    assert.deepEqual((await sent).body, { successor: "m7" });
    await page.getByText("has yet to agree").waitFor();
    assert.equal(await page.getByRole("button", { name: "Agree to it" }).count(), 0);
  }));

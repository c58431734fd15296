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

const AGREEMENT = "/api/engagements/e1/agreement";

test("one of the two lets in whom the other named, and then everybody knows who reads", () =>
  pages.with(async (page) => {
    await page.goto(`${pages.base}/app/pair-third#/agreement/e1`);
    await page.getByText("They read nothing until you let them in").waitFor();
    await page.getByText("Only the two of you can read this text").waitFor();
    const agreed = answering(page, `${AGREEMENT}/third-party/agreement`, 204, undefined);
    const now = await page.evaluate(
      (path) => fetch(path).then((one) => one.json() as Promise<Record<string, unknown>>),
      AGREEMENT,
    );
    await page.route(`**${AGREEMENT}?at=*`, (route) =>
      route.fulfill({
        json: {
          ...now,
          third: {
            wanted: true,
            name: "Ines Duarte",
            agreedBy: ["MENTOR", "MENTEE"],
            signed: false,
          },
        },
      }),
    );
    await page.getByRole("button", { name: "Let Ines Duarte in" }).click();
    await agreed;
    await page.getByText("Only the two of you and Ines Duarte can read this text").waitFor();
  }));

test("a third party reads, says something and signs for themselves, and decides nothing", () =>
  pages.with(async (page) => {
    await page.goto(`${pages.base}/app/third-party`);
    const card = page.locator("section", {
      has: page.getByRole("heading", { name: "Agreement of Maria Santos and Jonas Weber" }),
    });
    await card.getByText("Your signature is asked for").waitFor();
    await card.locator("summary", { hasText: "Read it" }).click();
    const agreement = card.locator("x-third-party-agreement");
    await agreement.getByText("Handing over patients at the end of a late shift").waitFor();
    const seen = await page.evaluate(
      (path) => fetch(path).then((one) => one.json() as Promise<Record<string, unknown>>),
      AGREEMENT,
    );
    const talk = agreement.locator("x-clause-talk").first();
    await talk.locator("summary").click();
    const entries = `${AGREEMENT}/clauses/scope/entries`;
    const suggested = answering(page, entries, 200, [
      {
        id: "n1",
        kind: "SUGGESTION",
        words: "Name the ward.",
        by: "THIRD",
        at: "2026-11-26T10:00:00Z",
        open: true,
      },
    ]);
    await talk.getByLabel("Say something about this clause").fill("Name the ward.");
    await talk.getByRole("button", { name: "Suggest as text" }).click();
    assert.deepEqual((await suggested).body, { kind: "SUGGESTION", words: "Name the ward." });
    await talk.getByText("You suggest this text").waitFor();
    assert.equal(await talk.getByRole("button", { name: "Put this text" }).count(), 0);

    const signed = answering(page, `${AGREEMENT}/signatures`, 200, {
      ...seen,
      state: "SIGNED",
      working: true,
    });
    await agreement.getByRole("button", { name: "Sign for myself" }).click();
    assert.deepEqual((await signed).body, { contentHash: seen["contentHash"] });
    await agreement.getByText("All three have signed").waitFor();

    const left = page.waitForRequest((one) => one.method() === "DELETE");
    await agreement.getByRole("button", { name: "I do not want to be a party" }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Leave" }).click();
    assert.match((await left).url(), /\/agreement\/third-party$/);
  }));

test("an administrator asks for a third party in a program, and takes it back", () =>
  pages.with(async (page) => {
    await page.goto(`${pages.base}/app/console#/programs`);
    const form = page.locator("form", { has: page.locator("#third-g1") });
    await page
      .locator("details", { has: page.locator("#third-g1") })
      .locator("summary")
      .click();
    const sent = answering(page, "/api/console/programs/g1/third-party", 200, {});
    await form.getByLabel("A sponsor or instructor signs every agreement").uncheck();
    await form.getByRole("button", { name: "Save" }).click();
    assert.deepEqual((await sent).body, { registrationId: "r2", wanted: false, version: 2 });
  }));

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

const MANY = "/api/console/pairs/r1/p1";

test("an administrator lets the pairs of a cohort rest, having seen which cannot", () =>
  pages.with(async (page) => {
    await page.goto(`${pages.base}/app/console#/pairs/r1/p1`);
    await page.getByLabel("Cohort").selectOption("Autumn 2026");
    await page.getByText("2 pairs.").waitFor();
    await page.getByLabel("Choose all shown").check();
    await page.getByText("2 chosen").waitFor();
    await page.getByLabel("Until which day").fill("2027-01-11");
    await page.getByRole("button", { name: "Look first" }).click();
    await page.locator("textarea:focus[aria-invalid]").fill("Exams.");
    const wish = { act: "PAUSE", pairs: ["e1", "e2"], reason: "Exams.", until: "2027-01-11" };
    const looked = answering(page, `${MANY}/preview`, 200, [
      { course: "c1", person: "u1", name: "Maria Santos", partner: "Jonas Weber", outcome: "DONE" },
      { course: "c2", person: "u2", name: "Noor Aziz", partner: "ليلى حداد", outcome: "RESTS" },
    ]);
    await page.getByRole("button", { name: "Look first" }).click();
    assert.deepEqual((await looked).body, wish);
    await page.locator("h2:focus", { hasText: "One pair rests" }).waitFor();
    await page.getByText("Maria Santos with Jonas Weber").waitFor();
    await page.getByText("rests already").waitFor();

    const done = answering(page, MANY, 200, {});
    await page.getByRole("button", { name: "Do it" }).click();
    assert.deepEqual((await done).body, wish);
    await page.locator("h2:focus", { hasText: "Done lately" }).waitFor();

    const undone = answering(page, `${MANY}/b3/undo`, 200, {});
    await page.getByRole("button", { name: "Undo" }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Undo" }).click();
    await undone;
  }));

test("ending asks for no day, and nothing is sent before something is chosen", () =>
  pages.with(async (page) => {
    await page.goto(`${pages.base}/app/console#/pairs/r1/p1`);
    await page.getByLabel("End them").check();
    await page.getByLabel("Until which day").waitFor({ state: "detached" });
    await page.getByLabel("What they read").fill("Thank you all.");
    await page.getByRole("button", { name: "Look first" }).click();
    await page.getByText("Choose in the table first.").waitFor();
  }));

test("an administrator invites some of a group and others by their addresses", () =>
  pages.with(async (page) => {
    await page.goto(`${pages.base}/app/console#/invitations/r1/p1`);
    await page.getByRole("button", { name: "Look first" }).click();
    await page
      .locator("textarea:focus[aria-invalid]")
      .fill("Eli <eli@example.edu>; no@where.example");
    await page.getByLabel("Show", { exact: true }).selectOption("Nursing practice, ward A: Year 2");
    await page.getByText("One person has not begun.").waitFor();
    await page.getByLabel("Choose Maria Santos").check();
    await page.getByLabel("who helps").check();
    await page.getByLabel("What they read").fill("Come.");
    const wish = {
      act: "INVITE",
      side: "MENTOR",
      whom: [{ course: "c1", person: "u1" }],
      addresses: ["eli@example.edu", "no@where.example"],
      reason: "Come.",
    };
    const invitations = "/api/console/invitations/r1/p1";
    const looked = answering(page, `${invitations}/preview`, 200, {
      lines: [
        { course: "c1", person: "u1", name: "Maria Santos", outcome: "DONE" },
        { course: "c1", person: "u5", name: "Eli Brandt", outcome: "ON_PAGE" },
      ],
      unknown: ["no@where.example"],
    });
    await page.getByRole("button", { name: "Look first" }).click();
    assert.deepEqual((await looked).body, wish);
    await page.locator("h2:focus", { hasText: "2 people are invited" }).waitFor();
    await page.getByText("One address leads to nobody").waitFor();
    await page.getByText("no@where.example").waitFor();
    const done = answering(page, invitations, 200, {});
    await page.getByRole("button", { name: "Do it" }).click();
    assert.deepEqual((await done).body, wish);
    await page.locator("h2:focus", { hasText: "Done lately" }).waitFor();
  }));

test("somebody who is invited says no, and is asked no more", () =>
  pages.with(async (page) => {
    await page.goto(`${pages.base}/app/journey-start`);
    const card = page.getByRole("region", { name: "You are invited to take part" });
    await card.getByText("We look for people who have been on a ward before.").waitFor();
    const refused = answering(page, "/api/invitation/refusal", 200, {});
    await card.getByRole("button", { name: "No, thank you" }).click();
    await refused;
    await card.waitFor({ state: "detached" });
  }));

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

test("times that suit both are put into the form, each into a field of its own", () =>
  pages.with(
    async (page) => {
      await page.goto(`${pages.base}/app/pair-work#/meetings/e1`);
      await page.getByRole("button", { name: "Offer times that suit us both" }).click();
      const offered = page.getByRole("group", { name: /usually have time then/ });
      await offered.getByRole("button").nth(0).click();
      await offered.getByRole("button").nth(2).click();
      await page.locator("#local-1").waitFor();
      const sent = answering(page, "/api/engagements/e1/meetings", 200, {
        me: "MENTEE",
        meetings: [],
      });
      await page.getByLabel("Topic").fill("First handovers");
      await page.getByRole("button", { name: "Add the meeting" }).click();
      const body = (await sent).body as Record<"local" | "zone" | "topic", string> & {
        others: string[];
      };
      assert.equal(body.topic, "First handovers");
      assert.equal(body.local, "2026-12-03T14:00");
      assert.deepEqual(body.others, ["2026-12-10T14:00"]);
      assert.equal(body.zone, "Europe/Vienna");
    },
    { timezoneId: "Europe/Vienna" },
  ));

test("somebody says when they usually have time", () =>
  pages.with(async (page) => {
    await page.goto(`${pages.base}/app/pair-work#/meetings/e1`);
    await page.getByText("When you usually have time", { exact: true }).click();
    await page.getByRole("checkbox", { name: /^Monday, 8/ }).check();
    const sent = answering(page, "/api/hours", 200, {
      zone: "Europe/Vienna",
      slots: ["MONDAY-MORNING", "THURSDAY-AFTERNOON"],
    });
    await page.getByRole("button", { name: "Keep these hours" }).click();
    assert.deepEqual((await sent).body, {
      zone: "Europe/Vienna",
      slots: ["THURSDAY-AFTERNOON", "MONDAY-MORNING"],
    });
    await page.locator("#live", { hasText: "Your hours are kept" }).waitFor({ state: "attached" });
  }));

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

test("whoever is asked chooses a level and sees only then where the two see it", () =>
  pages.with(async (page) => {
    await page.goto(`${pages.base}/app/course`);
    await page.getByText("Goals that you are asked to look at").click();
    const form = page.getByRole("form", { name: /Hand over patients safely/ });
    await form.getByText("watched by the night shift").waitFor();
    await form.getByRole("button", { name: "This is the level that I see" }).click();
    await form.getByRole("radio", { name: /Every handover complete, with notes/ }).check();
    const sent = answering(page, "/api/course/ratings/q1", 200, { level: 0, proven: 1 });
    await form.getByRole("button", { name: "This is the level that I see" }).click();
    assert.deepEqual((await sent).body, { level: 0 });
    const compared = page.locator(".notice", { hasText: "countersigned evidence of the two" });
    await compared.waitFor();
    assert.match(
      (await compared.textContent()) ?? "",
      /0\W*, as expected.*\+1\W*, more than expected/s,
    );
    await form.waitFor({ state: "detached" });
  }));

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

test("a survey is answered by keyboard with what was chosen, and not without any choice", () =>
  pages.with(async (page) => {
    await page.goto(`${pages.base}/app/pair-work#/reflection/e1`);
    const pulse = page.locator("section", { has: page.getByRole("heading", { name: "Pulse" }) });
    const give = pulse.getByRole("button", { name: "Give these answers" });
    await give.press("Enter");
    await pulse.getByRole("alert").waitFor();
    const open = pulse.locator("fieldset", { hasText: "I can speak openly with Jonas Weber." });
    await open.getByRole("radio").first().focus();
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("ArrowRight");
    const same = pulse.locator("fieldset", { hasText: "The two of us want the same" });
    await same.getByRole("radio", { name: "5: completely" }).check();
    const sent = answering(page, "/api/engagements/e1/surveys", 200, { due: [], results: [] });
    await give.press("Enter");
    assert.deepEqual((await sent).body, {
      occasion: "PULSE",
      round: 3,
      instrument: "pulse",
      points: { bond: 3, goals: 5 },
    });
    await page.locator("#live", { hasText: "Your answers are in." }).waitFor({ state: "attached" });
  }));

test("reminders are kept as chosen, with the version that was on the screen", () =>
  pages.with(
    async (page) => {
      await page.goto(`${pages.base}/app/journey`);
      const reminders = page.locator("x-reminders");
      await reminders
        .locator("summary", { hasText: "Reminders by mail: once a day at most" })
        .click();
      await reminders.getByLabel("Once a week").check();
      await reminders.getByLabel("Quiet from").fill("17:30");
      const sent = answering(page, "/api/reminders", 200, {
        byMail: true,
        rhythm: "WEEKLY",
        quietFrom: "17:30",
        quietUntil: "08:00",
        zone: "Africa/Cairo",
        version: 2,
      });
      await reminders.getByRole("button", { name: "Save" }).click();
      assert.deepEqual((await sent).body, {
        rhythm: "WEEKLY",
        quietFrom: "17:30",
        quietUntil: "08:00",
        zone: "Africa/Cairo",
        version: 1,
      });
      await reminders
        .locator("summary", { hasText: "Reminders by mail: once a week at most" })
        .waitFor();
    },
    { timezoneId: "Africa/Cairo" },
  ));

test("somebody is named with a reason, and what was typed stays until it was taken", () =>
  pages.with(async (page) => {
    await page.goto(`${pages.base}/app/journey-start`);
    const part = page.locator("x-nominate");
    await part.locator("summary").click();
    await part.getByLabel("Their full name").fill("Zoë Ödegård");
    await part.getByRole("button", { name: "Send" }).click();
    await part.getByText("Please fill this in.").waitFor();
    await part.getByLabel("Why").fill("She listens.");
    const refused = answering(page, "/api/nominations", 409, { code: "nobody-called-that" });
    await part.getByRole("button", { name: "Send" }).click();
    await refused;
    await part.getByRole("alert").getByText("Nobody is called that here.").waitFor();
    await page.unroute("**/api/nominations");
    const sent = answering(page, "/api/nominations", 200, {
      said: [],
      named: [{ id: "n2", name: "Zoë Ödegård", saidAt: "2026-11-27T09:00:00Z" }],
      most: 5,
    });
    await part.getByRole("button", { name: "Send" }).click();
    assert.deepEqual((await sent).body, { name: "Zoë Ödegård", reason: "She listens." });
    await part.getByText("Zoë Ödegård, on").first().waitFor();
    assert.equal(await part.getByLabel("Why").inputValue(), "");
  }));

test("whoever was named says yes and is led to their profile, and can say no", () =>
  pages.with(async (page) => {
    await page.goto(`${pages.base}/app/journey-start`);
    const invitation = page.locator("x-nomination-invitation");
    await invitation.getByText("2 people of this course think").waitFor();
    const no = answering(page, "/api/nominations/refusal", 204, undefined);
    await invitation.getByRole("button", { name: "No, thanks" }).click();
    await no;
    await invitation.locator("section").waitFor({ state: "detached" });
    await page.reload();
    const yes = answering(page, "/api/nominations/acceptance", 204, undefined);
    await invitation.getByRole("button", { name: "Yes, begin my profile" }).click();
    await yes;
    await page.waitForURL(/#\/profile/);
  }));

test("a guide is done once each situation has a choice that fits, and says what is missing", () =>
  pages.with(async (page) => {
    await page.goto(`${pages.base}/app/journey-start#/ready/MENTOR`);
    const ready = page.getByRole("button", { name: "I am ready" });
    await ready.click();
    await page.getByText("Choose what you would do.", { exact: true }).first().waitFor();
    await page.getByLabel("I say at once what I would do.").check();
    await page.getByText("It is meant well, and it answers your question").waitFor();
    await ready.click();
    await page.getByText("Choose again until it fits.", { exact: true }).waitFor();
    await page.getByLabel("I ask what they have tried").check();
    await page.getByLabel("I write two friendly lines").check();
    await page.getByLabel("I listen, say that I am worried").check();
    await page.getByLabel("I know what this is").check();
    const sent = answering(page, "/api/readiness/MENTOR", 200, { state: "DONE", guide: null });
    await ready.click();
    assert.deepEqual((await sent).body, {
      choices: { advice: "ask", silence: "write", heavy: "help" },
    });
    await page.waitForURL(/#\/profile/);
  }));

test("a score that the gradebook did not take says why and is sent again, one or all", () =>
  pages.with(async (page) => {
    await page.goto(`${pages.base}/app/course-hand`);
    const needs = page.locator("x-needs");
    await needs.getByText("2 scores did not reach the gradebook.", { exact: true }).waitFor();
    await needs
      .getByText("A pair would be glad to be asked how it goes.", { exact: true })
      .waitFor();
    await needs.getByRole("button", { name: "Go there: 2 scores" }).click();
    await page.locator("#outcomes:focus").waitFor();
    const outcomes = page.locator("x-course-outcomes");
    await outcomes.getByText("look whether they are enrolled as a learner").waitFor();
    const tried: string[] = [];
    const all = new Promise<void>((resolve) => {
      void page.route("**/api/course/grades/**", async (route) => {
        tried.push(new URL(route.request().url()).pathname);
        await route.fulfill({ status: 204 });
        if (tried.length === 3) {
          resolve();
        }
      });
    });
    await outcomes.getByRole("button", { name: "Try again: the score of Noor Haddad" }).click();
    await page.locator("#live", { hasText: "It is on its way again." }).waitFor({
      state: "attached",
    });
    assert.deepEqual(tried, ["/api/course/grades/m-f2/retry"]);
    await outcomes.getByRole("button", { name: "Try all 2 scores again" }).click();
    await all;
    assert.deepEqual(tried.slice(1), [
      "/api/course/grades/m-f1/retry",
      "/api/course/grades/m-f2/retry",
    ]);
  }));

test("the overview says what was earned, and whoever was helped lets it be known or not", () =>
  pages.with(async (page) => {
    await page.goto(`${pages.base}/app/journey-mentor`);
    await page.locator("x-award-news").getByText("3 new credentials").waitFor();
    await page.goto(`${pages.base}/app/pair-work#/recognition`);
    const line = page.locator("x-line");
    await line.getByRole("row", { name: "Noor Haddad 3" }).waitFor();
    await line.getByRole("row", { name: "Ana Silva theirs to tell" }).waitFor();
    const sent = answering(page, "/api/recognition/line", 200, {
      helpedBy: ["Jonas Weber"],
      helped: [],
      known: false,
    });
    await line.getByLabel("Those who helped me may see").uncheck();
    assert.deepEqual((await sent).body, { known: false });
    await page.locator("#live", { hasText: "Nobody sees it any more." }).waitFor({
      state: "attached",
    });
  }));

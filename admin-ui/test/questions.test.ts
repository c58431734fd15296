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

const QUESTIONS = "/api/console/questions/r1/p1";

test("an administrator words a question anew, adds one and takes one over", () =>
  pages.with(async (page) => {
    await page.goto(`${pages.base}/app/console#/questions/r1/p1`);
    await page.locator("summary", { hasText: "When do you work?" }).click();
    const shift = page.locator("#question-0");
    assert.equal(await shift.getByLabel("The answer is").isDisabled(), true);
    assert.equal(await shift.getByRole("button", { name: "Remove", exact: true }).count(), 0);
    await shift.getByLabel("Question (English)").fill("Which shift do you work?");

    await page.getByRole("button", { name: "Take it over" }).click();
    await page.getByRole("button", { name: "Add a question" }).click();
    const own = page.locator("#question-3");
    await own.getByLabel("The answer is").selectOption("A number");
    await own.getByLabel("In the matching").selectOption("The closer together, the better");
    await page.getByRole("button", { name: "Save" }).click();
    await page.locator("input:focus[aria-invalid]").fill("Years on a ward?");
    await own.getByLabel("Points for a full fit").fill("120");
    const sent = answering(page, QUESTIONS, 409, { code: "question-answered" });
    await page.getByRole("button", { name: "Save" }).click();

    const { questions, version } = (await sent).body as {
      questions: Record<string, unknown>[];
      version: number;
    };
    assert.equal(version, 4);
    assert.deepEqual(
      questions.map(({ key, type, way, points }) => [key, type, way, points]),
      [
        ["shift", "ONE", "ALIKE", 150],
        ["beds", "NUMBER", "NEAR", 50],
        ["first-in-family", "YES_NO", "ALIKE", 200],
        ["years-on-a-ward", "NUMBER", "NEAR", 120],
      ],
    );
    assert.deepEqual(questions[0]?.["text"], {
      en: "Which shift do you work?",
      ar: "متى تعمل؟",
    });
    assert.deepEqual([questions[3]?.["least"], questions[3]?.["most"]], [0, 10]);
    await page.getByRole("alert").getByText("People have answered one of these").waitFor();
    assert.equal(
      await own.getByLabel("Question (English)").inputValue(),
      "Years on a ward?",
      "what was typed stays",
    );
  }));

test("somebody answers what the program asks, told who will see it", () =>
  pages.with(async (page) => {
    await page.goto(`${pages.base}/app/matching#/profile`);
    const shift = page.getByRole("group", { name: "When do you work?" });
    assert.equal(await shift.getByLabel("Late").isChecked(), true);
    await shift.getByText("The wording has changed since you answered").waitFor();
    await page.getByText(/^Nobody is shown your answer/).waitFor();
    assert.equal(await page.getByLabel("What do you like outside work?").count(), 0);

    await page.getByRole("button", { name: /^Hand in/ }).click();
    await page.getByText("Choose at least one.").waitFor();
    await page.getByLabel("Surgery").check();
    await page.getByLabel("How many beds has your ward?").fill("31");
    const family = page.getByRole("group", { name: /first of your family/ });
    await family.getByLabel("Yes").check();
    await family.getByLabel("Left open").check();
    // Drafts are saved on the way, by another method.
    const sent = page.waitForRequest(
      (request) => request.method() === "POST" && request.url().endsWith("/api/participation"),
    );
    await page.getByRole("button", { name: /^Hand in/ }).click();
    const { profile } = (await sent).postDataJSON() as {
      profile: { details: { answers: Record<string, { values: string[] }> } };
    };
    const said = Object.entries(profile.details.answers).map(([key, { values }]) => [key, values]);
    assert.deepEqual(Object.fromEntries(said), {
      shift: ["late"],
      beds: ["31"],
      wards: ["surgery"],
    });
  }));

test("what met in a program's own questions is said in words, and nothing of what is told to nobody", () =>
  pages.with(async (page) => {
    await page.goto(`${pages.base}/app/matching#/match`);
    await page.getByText("When do you work? Late").first().waitFor();
    await page.getByText("How many beds has your ward? 31 beside 24").first().waitFor();
    await page.getByText("Something in answers that are shown to nobody").first().waitFor();
    await page.getByText("February 1, 2024").waitFor();
  }));

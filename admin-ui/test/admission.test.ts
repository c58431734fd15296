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

const POLICY = "/api/console/admission/r1/p1";
const MANY = "/api/console/applications/r1/p1";

test("an administrator says whom a program is for, when it is open, and that somebody decides", () =>
  pages.with(async (page) => {
    await page.goto(`${pages.base}/app/console#/admission/r1/p1`);
    const groups = page.getByLabel("In one of these groups").first();
    assert.equal(await groups.inputValue(), "Ward 1, Ward 2");
    await groups.fill("Ward 3,, Ward 4 ");
    await page.getByLabel("In the course they are").nth(1).selectOption("Instructors");
    const year = page.getByLabel("“Year of study”: at least");
    assert.equal(await year.inputValue(), "2");
    await year.fill("3");
    await page
      .getByRole("group", { name: /When do you work/ })
      .last()
      .getByLabel("Late")
      .check();
    await page.getByLabel("“Have you a certificate in first aid?”").selectOption("Yes");
    await page.getByRole("button", { name: "Remove this cohort" }).nth(1).click();
    await page.getByRole("button", { name: "Add a cohort" }).click();
    await page.getByRole("button", { name: "Save" }).click();
    await page.locator("input:focus[aria-invalid]").fill("Summer");
    await page.getByLabel("Opens on").nth(1).fill("2027-06-01");
    await page.getByLabel("Closes on").nth(1).fill("2027-06-30");
    const sent = answering(page, POLICY, 422, { code: "invalid-admission" });
    await page.getByRole("button", { name: "Save" }).click();
    assert.deepEqual((await sent).body, {
      approval: true,
      places: 0,
      cohorts: [
        { name: "Spring", opens: "2027-02-01", closes: "2027-02-28", places: 40, taken: 31 },
        { name: "Summer", opens: "2027-06-01", closes: "2027-06-30", places: 0, taken: 0 },
      ],
      rules: [
        { side: "MENTEE", kind: "GROUP", values: ["Ward 3", "Ward 4"] },
        { side: "MENTEE", kind: "AT_LEAST", question: "year", values: ["3"] },
        { side: "MENTOR", kind: "COURSE_ROLE", values: ["INSTRUCTOR"] },
        { side: "MENTOR", kind: "EXPERIENCE", values: ["3"] },
        { side: "MENTOR", kind: "ANSWER", question: "shift", values: ["late"] },
        { side: "MENTOR", kind: "ANSWER", question: "first-aid", values: ["yes"] },
      ],
      version: 1,
    });
    await page.getByRole("alert").getByText("Give each cohort a name").waitFor();
    assert.equal(await page.getByLabel("Name").nth(1).inputValue(), "Summer");
  }));

test("whoever runs a course decides about an application, with a reason", () =>
  pages.with(async (page) => {
    await page.goto(`${pages.base}/app/course-hand`);
    const form = page.getByRole("form", { name: "Mai Nguyen" });
    const needed = page
      .getByRole("region", { name: "What needs you" })
      .getByRole("button", { name: /to take part/ });
    await needed.waitFor();
    await form.getByRole("button", { name: "Do not admit" }).click();
    await form.locator("textarea:focus[aria-invalid]").fill("Come back in autumn.");
    const sent = answering(page, "/api/course/applications/a1", 200, []);
    await form.getByRole("button", { name: "Do not admit" }).click();
    assert.deepEqual((await sent).body, {
      admit: false,
      reason: "Come back in autumn.",
      version: 0,
    });
    await page.getByText("Nobody waits for a decision.").waitFor();
    await needed.waitFor({ state: "detached" });
  }));

test("a learner reads whom the program is for, and why they were not admitted", () =>
  pages.with(async (page) => {
    await page.goto(`${pages.base}/app/matching#/profile`);
    await page.getByText("You were not admitted").waitFor();
    await page.getByText("Please come back once you are on a ward.").waitFor();
    await page.getByText(/people in the group Ward 1 or Ward 2\./).waitFor();
    await page.getByText(/people with at least 3 years of experience/).waitFor();
    await page.getByText(/answer “Year of study” by 2 or more\./).waitFor();
    await page.getByText("Your answer is less, or still missing.").waitFor();
    await page.getByText(/answer “When do you work\?” by Early or Late\./).waitFor();
    await page.route("**/api/admission", (route) =>
      route.fulfill({
        json: {
          approval: true,
          rules: [],
          open: true,
          full: false,
          own: { state: "APPLIED", appliedAt: "2027-02-03T09:00:00Z", line: 4 },
        },
      }),
    );
    await page.reload();
    await page.getByText("You are number 4 of those who wait.").waitFor();
  }));

test("an administrator sees whom a decision about many concerns before it is done", () =>
  pages.with(async (page) => {
    await page.goto(`${pages.base}/app/console#/applications/r1/p1`);
    await page.getByLabel("Choose all shown").check();
    await page.getByText("2 chosen").waitFor();
    await page.getByRole("button", { name: "Look first" }).click();
    await page.locator("textarea:focus[aria-invalid]").fill("Welcome.");
    const wish = {
      act: "ADMIT",
      whom: [
        { course: "c1", person: "u1" },
        { course: "c2", person: "u2" },
      ],
      reason: "Welcome.",
    };
    const looked = answering(page, `${MANY}/preview`, 200, [
      { course: "c1", person: "u1", name: "Maria Santos", outcome: "DONE" },
      { course: "c2", person: "u2", name: "ليلى حداد", outcome: "NO_PLACE" },
    ]);
    await page.getByRole("button", { name: "Look first" }).click();
    assert.deepEqual((await looked).body, wish);
    await page.locator("h2:focus", { hasText: "One is let in" }).waitFor();
    await page.getByText("One is left as it is").first().waitFor();

    const done = answering(page, MANY, 200, {});
    await page.getByRole("button", { name: "Do it" }).click();
    assert.deepEqual((await done).body, wish);
    await page.locator("h2:focus", { hasText: "Done lately" }).waitFor();

    const undone = answering(page, `${MANY}/b2/undo`, 200, {});
    await page.getByRole("button", { name: "Undo" }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Undo" }).click();
    await undone;
  }));

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

interface Links {
  readonly links: readonly {
    readonly title: string;
    readonly grade: unknown;
    readonly available: unknown;
  }[];
}

test("an instructor adds the activity, and the browser carries the signed answer to the LMS", () =>
  pages.with(async (page) => {
    await page.goto(`${pages.base}/app/deep-linking`);
    await page.getByLabel("Placement coaching").check();
    await page.getByLabel("Highest number of points").fill("10");
    const sent = answering(page, "/api/deep-linking", 200, {
      returnUrl: `${pages.base}/lms/return`,
      jwt: "signed.by.tool",
    });
    const back = page.waitForRequest("**/lms/return");
    await page.getByRole("button", { name: "Add to the course" }).click();
    const { headers, body } = await sent;
    assert.equal(headers["tandem-launch"], "0193");
    assert.equal(headers["tandem-csrf"], "csrf");
    assert.deepEqual(body, {
      links: [
        {
          programId: "p2",
          widget: "journey",
          title: "Placement coaching",
          grade: { max: 10, points: { "-2": 0, "-1": 5, "0": 8, "1": 9, "2": 10 } },
          available: null,
          submission: null,
        },
      ],
    });
    assert.equal((await back).postData(), "JWT=signed.by.tool");
  }));

test("points that fall from a lower to a better level are marked, and nothing is sent", () =>
  pages.with(async (page) => {
    await page.goto(`${pages.base}/app/deep-linking`);
    const better = page.getByLabel("Points for “more than expected”");
    await better.fill("10");
    await page.getByRole("button", { name: "Add to the course" }).click();
    await page.getByText("A better level cannot give fewer points").waitFor();
    assert.equal(await better.getAttribute("aria-invalid"), "true");
    assert.equal(await better.evaluate((one) => one === document.activeElement), true);
  }));

test("a part without an outcome is added without a grade", () =>
  pages.with(async (page) => {
    await page.goto(`${pages.base}/app/deep-linking`);
    await page.getByLabel("Agreement", { exact: false }).first().check();
    await page.getByText("This part has no grade of its own").waitFor();
    const sent = answering(page, "/api/deep-linking", 200, { returnUrl: "/app/x", jwt: "j" });
    await page.getByRole("button", { name: "Add to the course" }).click();
    assert.equal(((await sent).body as Links).links[0]?.grade, null);
  }));

test("several activities go together, and what was chosen is kept for the next time", () =>
  pages.with(
    async (page) => {
      const kept = answering(page, "/api/deep-linking/draft", 204, {});
      await page.goto(`${pages.base}/app/deep-linking`);
      await page.getByLabel("Name in the course").fill("First");
      assert.equal(((await kept).body as { choice: { title: string } }).choice.title, "First");
      await page.getByRole("button", { name: "And another one" }).click();
      await page.getByRole("heading", { name: "Also to be added" }).waitFor();
      await page.getByLabel("Name in the course").fill("Second");
      await page.getByText("Dates", { exact: true }).click();
      await page.getByLabel("Open from").fill("2027-01-11");
      await page.getByLabel("Open until").fill("2027-01-10");
      const add = page.getByRole("button", { name: "Add 2 activities" });
      await add.click();
      await page.getByText("This day is before the first one.").waitFor();
      await page.getByLabel("Open until").fill("2027-01-31");
      const sent = answering(page, "/api/deep-linking", 200, { returnUrl: "/app/x", jwt: "j" });
      await add.click();
      const { links } = (await sent).body as Links;
      assert.deepEqual(
        links.map((one) => one.title),
        ["First", "Second"],
      );
      assert.deepEqual(links[1]?.available, {
        start: "2027-01-11T00:00:00.000Z",
        end: "2027-01-31T23:59:59.000Z",
      });
    },
    { timezoneId: "UTC" },
  ));

test("the operator approves an LMS", () =>
  pages.with(async (page) => {
    await page.goto(`${pages.base}/app/console`);
    const sent = answering(page, "/api/console/registrations/r2/approve", 200, {});
    await page.getByRole("button", { name: "Approve", exact: true }).click();
    assert.deepEqual((await sent).body, { version: 0 });
    await page.locator("#live", { hasText: "is active" }).waitFor({ state: "attached" });
  }));

test("the operator connects an LMS by hand, with its known addresses and a client ID", () =>
  pages.with(async (page) => {
    await page.goto(`${pages.base}/app/console#/by-hand`);
    await page.getByRole("button", { name: "Prepare" }).click();
    await page.getByText("Please give the whole address").waitFor();
    await page.getByLabel("Address of your LMS").fill("https://moodle.school.example/");
    await page.getByRole("button", { name: "Prepare" }).click();
    await page.getByRole("heading", { name: "First: tell your LMS about Tandem" }).waitFor();
    await page.getByLabel("Name", { exact: true }).fill("School");
    await page.getByLabel("Client ID").fill("c-1");
    await page.getByLabel("Deployment IDs").fill("1\n 2 ");
    const sent = answering(page, "/api/console/registrations", 201, {});
    await page.getByRole("button", { name: "Connect", exact: true }).click();
    assert.deepEqual((await sent).body, {
      id: "0199",
      version: 0,
      platformName: "School",
      productFamily: "moodle",
      issuer: "https://moodle.school.example",
      clientId: "c-1",
      authorizationEndpoint: "https://moodle.school.example/mod/lti/auth.php",
      tokenEndpoint: "https://moodle.school.example/mod/lti/token.php",
      tokenAudience: null,
      jwksUri: "https://moodle.school.example/mod/lti/certs.php",
      frameAncestors: [],
      deploymentIds: ["1", "2"],
      anyDeployment: false,
      anonymousLaunches: false,
    });
    await page.getByRole("heading", { name: "Connected LMSs" }).waitFor();
  }));

test("a key of LTI 1.1 keeps what was typed, and its secret is shown once", () =>
  pages.with(async (page) => {
    await page.goto(`${pages.base}/app/console#/lti11/r1`);
    await page.getByRole("textbox", { name: "Consumer key" }).fill("ward");
    await page.getByText("People, courses and links keep their numbers").last().click();
    const sent = page.waitForRequest((request) => request.method() === "POST");
    await page.getByRole("button", { name: "Save the key" }).click();
    assert.deepEqual((await sent).postDataJSON(), {
      key: "ward",
      secret: null,
      moves: "SAME_IDS",
    });
    const secret = page.getByLabel("Shared secret of ward");
    assert.equal(await secret.inputValue(), "made-for-this-test");
    assert.equal(await page.getByRole("textbox", { name: "Consumer key" }).inputValue(), "");
  }));

test("disabling an LMS is asked about first, and a no changes nothing", () =>
  pages.with(async (page) => {
    await page.goto(`${pages.base}/app/console`);
    const disable = page.getByRole("button", { name: "Disable", exact: true });
    await disable.click();
    const dialog = page.getByRole("dialog", { name: "Disable demo LMS?" });
    await dialog.getByRole("button", { name: "Cancel" }).click();
    await dialog.waitFor({ state: "detached" });
    assert.equal(await disable.evaluate((one) => one === document.activeElement), true);
  }));

test("when somebody was faster the page says so, takes focus there and shows the newest state", () =>
  pages.with(async (page) => {
    await page.goto(`${pages.base}/app/console`);
    const again = page.waitForRequest(
      (request) => request.method() === "GET" && request.url().endsWith("/console/registrations"),
    );
    void answering(page, "/api/console/registrations/r2/approve", 409, {
      code: "stale-version",
      status: 409,
      correlationId: "7f3a",
    });
    await page.getByRole("button", { name: "Approve", exact: true }).click();
    const alert = page.getByRole("alert");
    await alert.getByText("Someone changed this").waitFor();
    await alert.getByText("7f3a").waitFor();
    await again;
    // It gets there once the newest state is on the page.
    await page.locator("[role=alert]:focus").waitFor();
  }));

test("a page that cannot load says why and tries again", () =>
  pages.with(async (page) => {
    await page.route("**/api/console/registrations", (route) => route.abort());
    await page.goto(`${pages.base}/app/console`);
    await page.getByText("We cannot reach the server").waitFor();
    await page.unroute("**/api/console/registrations");
    await page.getByRole("button", { name: "Try again" }).click();
    await page.getByRole("heading", { name: "demo LMS" }).waitFor();
  }));

test("after the visit has ended, nothing offers to try again in vain", () =>
  pages.with(async (page) => {
    await page.route("**/api/journey", (route) =>
      route.fulfill({ status: 401, contentType: "application/problem+json", body: "{}" }),
    );
    await page.goto(`${pages.base}/app/journey`);
    await page.getByText("Your visit has ended").waitFor();
    assert.equal(await page.getByRole("button", { name: "Try again" }).count(), 0);
  }));

test("navigation by keyboard moves focus to the new page's heading", () =>
  pages.with(async (page) => {
    await page.goto(`${pages.base}/app/console`);
    await page.getByRole("link", { name: "Deliveries" }).press("Enter");
    await page.locator("h1:focus", { hasText: "Deliveries to the LMS" }).waitFor();
    assert.equal(await page.title(), "Deliveries to the LMS");
  }));

test("a learner outside an open program reads that it has not started", () =>
  pages.with(async (page) => {
    await page.route("**/api/journey", (route) =>
      route.fulfill({ status: 404, contentType: "application/problem+json", body: "{}" }),
    );
    await page.goto(`${pages.base}/app/journey`);
    await page.getByRole("heading", { name: "The program has not started yet" }).waitFor();
  }));

test("inside a frame the page tells the LMS how high it is", () =>
  pages.with(async (page) => {
    await page.goto(`${pages.base}/static/frame.html`);
    const frame = page.frameLocator("iframe");
    await frame.locator("h1").waitFor();
    await page.waitForFunction(() => Number(document.documentElement.dataset["height"]) > 900);
    const height = await frame
      .locator("body")
      .evaluate((one) => one.getBoundingClientRect().height);
    const told = await page.evaluate(() => Number(document.documentElement.dataset["height"]));
    assert.ok(Math.abs(height - told) <= 1, `${height} ${told}`);
  }));

test("a dialog in a high frame opens where the person pressed", () =>
  pages.with(
    async (page) => {
      await page.goto(`${pages.base}/static/frame.html`);
      const frame = page.frameLocator("iframe");
      await frame.locator("iframe, h1").first().waitFor();
      await page.evaluate(() => document.querySelector("iframe")?.setAttribute("height", "4000"));
      const disable = frame.getByRole("button", { name: "Disable", exact: true });
      await disable.scrollIntoViewIfNeeded();
      const pressed = await disable.boundingBox();
      await disable.click();
      const dialog = await frame.getByRole("dialog").boundingBox();
      assert.ok(pressed && dialog);
      assert.ok(Math.abs(pressed.y - dialog.y) < 300, `${pressed.y} ${dialog.y}`);
    },
    { viewport: { width: 1000, height: 700 } },
  ));

test("people whom the roster brings appear without a reload", () =>
  pages.with(async (page) => {
    await page.clock.install();
    const asked = "2026-11-26T17:00:00Z";
    let succeededAt: string | null = null;
    await page.route("**/api/course/roster", (route) =>
      route.fulfill({ json: { offered: true, requestedAt: asked, succeededAt, memberCount: 2 } }),
    );
    await page.goto(`${pages.base}/app/course-empty`);
    await page.getByText("The roster is on its way").waitFor();
    await page.getByText("One person in this course").waitFor();
    const course = await page.evaluate(async () => {
      const answer = await fetch("/api/course");
      return (await answer.json()) as { members: object[] };
    });
    const members = [...course.members, { ...course.members[0], id: "l1", name: "Amal Haddad" }];
    await page.route("**/api/course", (route) => route.fulfill({ json: { ...course, members } }));
    succeededAt = "2026-11-26T17:00:03Z";
    await page.clock.runFor(2_000);
    await page.getByText("2 people in this course").waitFor();
    await page.getByText("with 2 people").waitFor();
  }));

test("days are written as in the browser's region where the LMS names only the language", () =>
  pages.with(
    async (page) => {
      await page.goto(`${pages.base}/app/console`);
      await page.getByRole("heading", { name: "demo LMS" }).waitFor();
      assert.equal(await page.locator("html").getAttribute("lang"), "en-GB");
    },
    { locale: "en-GB" },
  ));

test("a pair is moved by choosing, its cost is shown first, and keeping it runs again", () =>
  pages.with(async (page) => {
    await page.goto(`${pages.base}/app/course`);
    await page.locator("summary", { hasText: "Move somebody" }).click();
    await page.getByRole("button", { name: "Move Amal Haddad" }).press("Enter");
    await page.locator("#board-mentor:focus").selectOption({ label: "Emeka Obi" });
    await page.locator("#board-cost").getByText("With this pair").waitFor();
    const sent = answering(page, "/api/course/runs", 200, { state: "STAGED", pairs: [] });
    await page.getByRole("button", { name: "Keep this pair and run again" }).click();
    const { pins } = (await sent).body as { pins: unknown };
    assert.deepEqual(pins, [
      { mentee: "p1", mentor: "p4" },
      { mentee: "p0", mentor: "p4" },
    ]);
  }));

test("the cost of a pair is not overwritten by the answer about another, however late it comes", () =>
  pages.with(async (page) => {
    let answerLate = (): void => undefined;
    const late = new Promise<void>((resolve) => (answerLate = resolve));
    await page.route("**/why?mentee=p0&mentor=p3", async (route) => {
      await late;
      await route.fulfill({ json: { paired: true, points: 500, parts: [], reasons: [] } });
    });
    await page.goto(`${pages.base}/app/course`);
    await page.locator("summary", { hasText: "Move somebody" }).click();
    const first = page.waitForRequest("**/why?mentee=p0&mentor=p3");
    await page.locator("#board-mentee").selectOption({ label: "Amal Haddad" });
    await page.locator("#board-mentor").selectOption({ label: "Dana Novak" });
    const asked = await first;
    await page.locator("#board-mentor").selectOption({ label: "Emeka Obi" });
    await page.locator("#board-cost").getByText("With this pair").waitFor();
    answerLate();
    assert.ok(asked.failure(), "the question about the first pair was taken back");
    assert.equal(await page.getByText("They are a pair of this run.").count(), 0);
  }));

test("a pair is moved by dragging as well", () =>
  pages.with(async (page) => {
    await page.goto(`${pages.base}/app/course`);
    await page.locator("summary", { hasText: "Move somebody" }).click();
    const chip = page.locator(".board-chip", { hasText: "Amal Haddad" });
    await chip.dragTo(page.locator(".board-seat", { hasText: "Emeka Obi" }));
    assert.equal(await page.locator("#board-mentee").inputValue(), "p0");
    assert.equal(await page.locator("#board-mentor").inputValue(), "p4");
    await page.locator("#board-cost").waitFor();
  }));

test("who runs the matching sees what each position of the slider comes to, and chooses one", () =>
  pages.with(async (page) => {
    await page.goto(`${pages.base}/app/course`);
    await page.locator("summary", { hasText: "Whom should the matching favour?" }).click();
    await page.getByLabel("From those who would rather have each other").fill("6");
    await page.getByText("the weakest pair has 310; 2 would rather").waitFor();
    await page.locator("x-frontier summary", { hasText: "The choices in a table" }).first().click();
    await page.getByRole("columnheader", { name: "Would rather" }).waitFor();
    await page.getByRole("button", { name: "Use this for the next run" }).first().click();
    const sent = answering(page, "/api/course/runs", 200, { state: "STAGED", pairs: [] });
    await page.getByRole("button", { name: "Run again" }).click();
    const { fairness, leastPoints } = (await sent).body as Record<string, unknown>;
    assert.deepEqual({ fairness, leastPoints }, { fairness: 8, leastPoints: 0 });
  }));

test("staff declare a reporting line and take one back", () =>
  pages.with(async (page) => {
    await page.goto(`${pages.base}/app/course`);
    await page.locator("summary", { hasText: "Who must not be paired" }).click();
    await page.getByText("Dana Novak leads Ben Carter").waitFor();
    await page.getByLabel("What is between the two?").selectOption("REPORTING_LINE");
    await page.getByLabel("Who leads").selectOption({ label: "Emeka Obi" });
    await page.getByLabel("Whom", { exact: true }).selectOption({ label: "Chen Wei" });
    const sent = answering(page, "/api/course/relations", 200, []);
    await page.getByRole("button", { name: "Declare" }).click();
    assert.deepEqual((await sent).body, { kind: "REPORTING_LINE", one: "p4", other: "p2" });
    await page.getByText("Nothing is declared between people").waitFor();
  }));

test("somebody is blocked at once, privately, beside the profile", () =>
  pages.with(async (page) => {
    await page.goto(`${pages.base}/app/matching#/profile`);
    await page.locator("summary", { hasText: "in any program?" }).click();
    await page.getByText("Ivan Petrov").waitFor();
    await page.getByLabel("Somebody from this program").selectOption({ label: "Emeka Obi" });
    await page.getByRole("button", { name: "Never match me with this person" }).click();
    await page.getByRole("button", { name: "Lift the block of Emeka Obi" }).waitFor();
  }));

test("a run is repeated and compared", () =>
  pages.with(async (page) => {
    await page.goto(`${pages.base}/app/course`);
    await page.locator("summary", { hasText: "All runs so far" }).click();
    void answering(page, "/api/course/runs/r1/repetition", 200, {
      same: true,
      solverThen: "1",
      solverNow: "1",
    });
    await page.getByRole("button", { name: "Repeat the run of" }).click();
    await page.getByText("identical to the last byte").waitFor();
  }));

test("staff pair two people by hand, with the reasons in sight", () =>
  pages.with(async (page) => {
    await page.goto(`${pages.base}/app/course-hand`);
    await page.locator("#hand-mentee").selectOption({ index: 1 });
    await page.getByText("Free coaches, best fit first").waitFor();
    await page.getByLabel("Emeka Obi").check();
    const course: unknown = await page.evaluate(() =>
      fetch("/api/course").then((one) => one.json() as Promise<unknown>),
    );
    const sent = answering(page, "/api/course/pairs", 200, course);
    await page.getByRole("button", { name: "Propose this pair" }).click();
    assert.equal(((await sent).body as { mentor: string }).mentor, "p4");
  }));

test("a mentee asks a mentor with a note", () =>
  pages.with(async (page) => {
    await page.goto(`${pages.base}/app/requests#/match`);
    await page.getByRole("button", { name: "Ask Hiro Tanaka" }).click();
    await page.locator("#note:focus").fill("Hello");
    const own: unknown = await page.evaluate(() =>
      fetch("/api/requests").then((one) => one.json() as Promise<unknown>),
    );
    const sent = answering(page, "/api/requests", 200, own);
    await page.getByRole("button", { name: "Send the request" }).click();
    assert.deepEqual((await sent).body, { mentorId: "p5", note: "Hello" });
  }));

test("a program begins with the result, and its design is suggested", () =>
  pages.with(async (page) => {
    await page.goto(`${pages.base}/app/console#/programs`);
    await page.getByRole("link", { name: "New program" }).click();
    await page.getByLabel("Students do one thing on placement clearly better").check();
    await page.getByText("We suggest: Placement coaching").waitFor();
    await page.getByLabel("Sign an agreement").fill("");
    await page.getByLabel("Show evidence").fill("75");
    await page.getByLabel("By when?").fill("2027-06-30");
    await page.getByLabel("Name", { exact: true }).fill("Ward coaching");
    const sent = answering(page, "/api/console/programs", 200, {});
    await page.getByRole("button", { name: "Open the program" }).click();
    assert.deepEqual((await sent).body, {
      registrationId: "r1",
      templateId: "placement-coaching",
      name: "Ward coaching",
      objectives: [
        {
          text: "Students do one thing on placement clearly better",
          indicators: [
            { measure: "EVIDENCED", target: 75 },
            { measure: "GOALS_REACHED", target: 60 },
          ],
          due: "2027-06-30",
        },
      ],
      open: true,
    });
    await page.waitForURL(/#\/programs$/);
  }));

test("a program is not opened for a wish that nothing measures", () =>
  pages.with(async (page) => {
    await page.goto(`${pages.base}/app/console#/design/r1`);
    await page.getByLabel("Something else").check();
    await page.getByLabel("Career mentoring").check();
    await page.getByLabel("What should be different").fill("Better talks");
    await page.getByRole("button", { name: "Open the program" }).click();
    await page.getByText("Give at least one of them a target.").waitFor();
    assert.equal(await page.getByLabel("What should be different").inputValue(), "Better talks");
  }));

test("an administrator says what a program is for", () =>
  pages.with(async (page) => {
    await page.goto(`${pages.base}/app/console#/programs`);
    await page.locator("summary", { hasText: "What it is for: 1 objective" }).click();
    const first = page.locator("x-program-objectives").first();
    await first.getByLabel("Meet").fill("85");
    await first.getByRole("button", { name: "Add an objective" }).click();
    await first.getByRole("button", { name: "Remove: Objective 2" }).click();
    const sent = answering(page, "/api/console/programs/g1/objectives", 409, {
      code: "stale-version",
    });
    await first.getByRole("button", { name: "Save" }).click();
    const { objectives } = (await sent).body as { objectives: { indicators: unknown[] }[] };
    assert.deepEqual(objectives[0]?.indicators[0], { measure: "MET", target: 85 });
    await first.getByRole("alert").waitFor();
    assert.equal(await first.getByLabel("Meet").inputValue(), "85");
  }));

test("a table with wrong lines is refused line by line, and a checked one is brought in", () =>
  pages.with(async (page) => {
    await page.goto(`${pages.base}/app/console#/people/r1/p1`);
    await page.getByRole("button", { name: "Check the table" }).click();
    await page.getByText("Say whether they have agreed.").waitFor();
    await page.getByText("Choose a file.").waitFor();
    await page.getByLabel("Yes").check();
    await page
      .getByLabel("The table (CSV")
      .setInputFiles({ name: "people.csv", mimeType: "text/csv", buffer: Buffer.from("email\n") });
    await page.getByRole("button", { name: "Check the table" }).click();
    const alert = page.getByRole("alert");
    await alert.getByText("3 lines are wrong").waitFor();
    assert.equal(await alert.evaluate((one) => one === document.activeElement), true);
    await page.getByRole("row", { name: /^17 The mentor has no seat left/ }).waitFor();
    const started = answering(page, "/api/console/people/r1/p1/i3/start", 200, {});
    await page
      .getByRole("article", { name: "autumn-2026.csv" })
      .getByRole("button", { name: "Bring it in" })
      .click();
    assert.deepEqual((await started).body, {});
  }));

test("an administrator says what a program calls people", () =>
  pages.with(async (page) => {
    await page.goto(`${pages.base}/app/console#/programs`);
    await page.locator("summary", { hasText: "coaches and coachees" }).click();
    const first = page.locator("x-program-vocabulary").first();
    await first.getByLabel("Several who help").nth(1).fill("");
    await first.getByRole("button", { name: "Save" }).click();
    await first.locator("input:focus[aria-invalid]").fill("guides");
    const [program] = await page.evaluate(async () => {
      const answer = await fetch("/api/console/programs");
      return (await answer.json()) as { vocabulary: { en: { mentor: { other: string } } } }[];
    });
    assert.ok(program);
    program.vocabulary.en.mentor.other = "guides";
    const sent = answering(page, "/api/console/programs/g1/vocabulary", 200, {
      ...program,
      version: 99,
    });
    await first.getByRole("button", { name: "Save" }).click();
    const { vocabulary } = (await sent).body as typeof program;
    assert.equal(vocabulary.en.mentor.other, "guides");
    await page.locator("summary", { hasText: "guides and coachees" }).waitFor();
  }));

test("an administrator says what counts in a program and whom it never pairs", () =>
  pages.with(async (page) => {
    await page.goto(`${pages.base}/app/console#/programs`);
    await page.getByText("What counts, and who is kept apart").first().click();
    await page.getByLabel("Goals", { exact: true }).fill("350");
    await page.getByLabel("Whom to favour").first().fill("5");
    await page.getByText("More for the weakest pairs").first().waitFor();
    await page.getByLabel("Department").selectOption("SAME");
    await page.getByLabel("Groups of the course").selectOption("OTHER");
    await page.getByLabel("People without a common language").uncheck();
    const sent = answering(page, "/api/console/programs/g1/matching", 400, {
      code: "invalid-rules",
    });
    await page.locator("x-program-matching").first().getByRole("button", { name: "Save" }).click();
    const { body } = await sent;
    const { points, ...rest } = body as { points: Record<string, number> };
    assert.equal(points["goals"], 350);
    assert.deepEqual(rest, {
      registrationId: "r2",
      leastPoints: 0,
      fairness: 4,
      affinities: ["First of my family to study", "Parent"],
      sharedLanguage: false,
      sharedHours: 2,
      department: "SAME",
      groups: "OTHER",
      rank: "MENTOR_MORE",
      version: 1,
    });
    await page.getByText("Ask for 0 to 40 shared hours.").waitFor();
  }));

test("a form that was sent shows what it began with, not nothing", () =>
  pages.with(async (page) => {
    await page.goto(`${pages.base}/app/pair-work#/meetings/e1`);
    const form = page.locator("form", { hasText: "Propose a meeting" });
    await form.getByLabel("Day and time").fill("2027-03-01T09:00");
    await form.getByLabel("Minutes").fill("90");
    await form.getByLabel("Topic").fill("Nights");
    const sent = answering(page, "/api/engagements/e1/meetings", 200, {
      me: "MENTEE",
      meetings: [],
    });
    await form.getByRole("button", { name: "Add the meeting" }).click();
    assert.equal(((await sent).body as { minutes: number }).minutes, 90);
    await page
      .locator("#live", { hasText: "The meeting is there." })
      .waitFor({ state: "attached" });
    assert.equal(await form.getByLabel("Minutes").inputValue(), "45");
    assert.equal(await form.getByLabel("Topic").inputValue(), "");
  }));

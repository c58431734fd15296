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

const GUIDES = "/api/console/readiness/r1/guides";
const OWN = "/app/console#/guide/r1/p1/ward-mentors";

interface File {
  readonly id: string;
  readonly version: number;
  readonly name: Readonly<Record<string, string>>;
  readonly sections: readonly { readonly title: Readonly<Record<string, string>> }[];
  readonly situations: readonly { readonly id: string; readonly choices: readonly unknown[] }[];
}

const fileOf = (body: unknown): File => JSON.parse((body as { file: string }).file) as File;

test("a guide is changed in two languages, put in another order by keyboard, and saved", () =>
  pages.with(async (page) => {
    await page.goto(`${pages.base}${OWN}`);
    await page.getByLabel("What happens in situation 1").fill("Somebody comes late, again.");
    await page.getByRole("button", { name: "Move “Situation 1” down" }).press("Enter");
    await page.waitForFunction(() => document.activeElement?.id === "situations-up-1", undefined);
    await page.getByLabel("Language that you write in").selectOption("ar");
    await page.getByLabel("What the guide is called").fill("على جناحنا");
    await page.getByText("In English: On our ward").waitFor();
    await page.getByLabel("Heading of section 2").fill("من يساعدك");

    await page.getByText("As people see it").click();
    await page.getByRole("heading", { name: "من يساعدك" }).waitFor();
    await page.getByText("What changes from version 2", { exact: true }).first().click();
    await page.getByRole("row", { name: "situations late, night night, late" }).waitFor();
    await page.getByRole("row", { name: /^sections\[2\]\.title\.ar — / }).waitFor();

    const saved = answering(page, GUIDES, 200, { flaws: [] });
    await page.getByRole("button", { name: "Save as version 3" }).click();
    const file = fileOf((await saved).body);
    assert.equal(file.version, 3);
    assert.equal(file.name["ar"], "على جناحنا");
    assert.equal(file.sections[1]?.title["ar"], "من يساعدك");
    assert.deepEqual(
      file.situations.map(({ id }) => id),
      ["night", "late"],
    );
  }));

test("situations and choices come and go, and what is missing is said where it is", () =>
  pages.with(async (page) => {
    await page.goto(`${pages.base}${OWN}`);
    await page.getByRole("button", { name: "Remove “Situation 2”" }).click();
    await page.waitForFunction(() => document.activeElement?.id === "situations-title", undefined);
    await page.getByRole("button", { name: "Add a situation" }).click();
    await page.getByRole("button", { name: "Add a choice to situation 2" }).click();
    await page.getByLabel("Choice 1 of situation 1 fits").uncheck();
    await page.getByRole("button", { name: "Save as version 3" }).click();
    await page.getByText("Let at least one choice fit.").waitFor();
    assert.equal(
      await page.getByLabel("What happens in situation 2").getAttribute("aria-invalid"),
      "true",
    );

    await page.getByLabel("Choice 1 of situation 1 fits").check();
    await page.getByRole("button", { name: "Remove “Situation 2”" }).click();
    await page.getByLabel("Address to read on, of section 2").fill("http://example.org");
    await page.getByRole("button", { name: "Save as version 3" }).click();
    await page.getByText("Write an address that begins with https://.").waitFor();
  }));

test("whoever saves second is told, and loses nothing", () =>
  pages.with(async (page) => {
    await page.goto(`${pages.base}${OWN}`);
    await page.getByLabel("What the guide is called").fill("On every ward");
    void answering(page, GUIDES, 200, { flaws: [{ code: "VERSION_TAKEN", where: "version" }] });
    await page.getByRole("button", { name: "Save as version 3" }).click();
    await page.getByRole("alert").getByText("What you wrote is still here").waitFor();
    assert.equal(await page.getByLabel("What the guide is called").inputValue(), "On every ward");
    await page.getByRole("button", { name: "Open the newest version" }).click();
    await page.waitForFunction(
      () => document.querySelector<HTMLInputElement>("#guide-name")?.value === "On our ward",
      undefined,
    );
  }));

test("one that comes with Tandem becomes a guide of one's own", () =>
  pages.with(async (page) => {
    await page.goto(`${pages.base}/app/console#/readiness/r1/p1`);
    await page.getByText("Look at “Before you help somebody”").click();
    await page.getByRole("link", { name: "Change “Before you help somebody”" }).waitFor();
    await page.goto(`${pages.base}/app/console#/guide/r1/p1/being-helped`);
    await page.getByRole("button", { name: "Save as version 1" }).click();
    await page
      .getByText("Write 2 to 40 small letters, digits and hyphens.", { exact: true })
      .waitFor();
    await page.getByLabel("Its name in files").fill("our-beginners");
    const saved = answering(page, GUIDES, 200, { flaws: [] });
    await page.getByRole("button", { name: "Save as version 1" }).click();
    const { id, version, situations } = fileOf((await saved).body);
    assert.deepEqual([id, version, situations.length], ["our-beginners", 1, 3]);
  }));

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

const FILE = { name: "ward.yaml", mimeType: "application/yaml", buffer: Buffer.from("id: ward\n") };
const LIBRARY = "/api/console/templates/r1";

test("the file of a template is mended line by line, and brought in once it was seen", () =>
  pages.with(async (page) => {
    await page.goto(`${pages.base}/app/console#/templates/r1`);
    await page.getByRole("button", { name: "Check the file" }).click();
    await page.getByText("Choose a file.").waitFor();
    await page.getByLabel("The file (YAML)").setInputFiles(FILE);
    await page.getByRole("button", { name: "Check the file" }).click();
    const alert = page.getByRole("alert");
    await alert.getByText("3 things keep this file from being used").waitFor();
    await page.waitForFunction(
      () => document.activeElement?.getAttribute("role") === "alert",
      undefined,
    );
    await page.getByRole("row", { name: /^Line 12 Write a whole number between/ }).waitFor();

    const looked = answering(page, `${LIBRARY}/look`, 200, {
      flaws: [],
      id: "ward",
      name: "Ward peers",
      version: 4,
      differences: [{ place: "agreement.maxMonths", before: "4", after: "6" }],
    });
    await page.getByRole("button", { name: "Check the file" }).click();
    assert.deepEqual((await looked).body, { file: "id: ward\n" });
    await page.getByText("Ward peers, version 4: nothing is wrong with it").waitFor();
    await page.getByRole("row", { name: "agreement.maxMonths 4 6" }).waitFor();
    const brought = answering(page, LIBRARY, 200, {
      flaws: [],
      name: "Ward peers",
      version: 4,
      differences: [],
    });
    await page.getByRole("button", { name: "Offer this template" }).click();
    assert.deepEqual((await brought).body, { file: "id: ward\n" });
    await page.getByText("nothing is wrong with it").waitFor({ state: "detached" });
  }));

test("versions of a template are compared, and one is retired", () =>
  pages.with(async (page) => {
    await page.goto(`${pages.base}/app/console#/templates/r1`);
    const own = page.getByRole("article", { name: "Ward peers" });
    await own.locator("summary").click();
    assert.equal(await own.getByLabel("From").inputValue(), "1");
    await own.getByRole("button", { name: "Compare", exact: true }).click();
    await own.getByRole("row", { name: "vocabulary.en.mentor.other buddies peers" }).waitFor();
    const sent = answering(page, `${LIBRARY}/ward-peers/offer`, 204, undefined);
    await own.getByRole("button", { name: "Retire" }).click();
    assert.deepEqual((await sent).body, { offered: false });
  }));

test("a program is copied, and its design is shared as a template", () =>
  pages.with(async (page) => {
    await page.goto(`${pages.base}/app/console#/design-of/r1/g1`);
    await page.getByRole("row", { name: "start.goals — OKR" }).waitFor();
    const shared = answering(page, `${LIBRARY}/programs/g1`, 422, {
      code: "invalid-template-id",
    });
    await page.getByLabel("Name of the template").fill("Wards");
    await page.getByLabel("Id of the template").fill("placement-coaching");
    await page.getByRole("button", { name: "Offer as a template" }).click();
    assert.deepEqual((await shared).body, { id: "placement-coaching", name: "Wards" });
    await page.getByRole("alert").getByText("Give the template an id of its own").waitFor();
    assert.equal(await page.getByLabel("Name of the template").inputValue(), "Wards");

    const copied = answering(page, "/api/console/programs/g1/copies", 200, {});
    await page.getByLabel("Name of the copy").fill("Wards 2027");
    await page.getByRole("button", { name: "Copy", exact: true }).click();
    assert.deepEqual((await copied).body, { registrationId: "r1", name: "Wards 2027" });
    await page.waitForURL(/#\/programs$/);
  }));

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { Pages } from "./browser.js";

const LMS = "https://lms.test";
const SSO = "https://sso.lms.test";
const TOOL = "https://tool.test";

let pages: Pages;

before(async () => {
  pages = await Pages.start();
});

after(async () => {
  await pages.stop();
});

/** A page of an LMS with the tool in a frame, and its storage in another of its sign-in server. */
async function open(page: Page, tool: string, capabilities: unknown): Promise<void> {
  const html = (body: string) => ({ contentType: "text/html", body: `<!doctype html>${body}` });
  // What is tested is what happens where no cookie is kept.
  await page.addInitScript(() => {
    Object.defineProperty(Document.prototype, "cookie", { get: () => "", set: () => undefined });
  });
  await page.route(`${TOOL}/ui/**`, (route) =>
    route.fulfill({
      contentType: "text/javascript",
      body: readFileSync(`target/test-ui/${new URL(route.request().url()).pathname.slice(4)}`),
    }),
  );
  await page.route(`${TOOL}/tool`, (route) => route.fulfill(html(tool)));
  await page.route(`${LMS}/**`, (route) =>
    route.fulfill(
      html(`<script>
        addEventListener("message", ({ data, source, origin }) => {
          const answer = ${JSON.stringify(capabilities)};
          if (answer && data.subject === "lti.capabilities") {
            // A forged answer for somebody else's question is not listened to.
            source.postMessage({ ...answer, message_id: "other", supported_messages: [] }, origin);
            source.postMessage({ ...answer, message_id: data.message_id }, origin);
          }
          if (data.subject === "lti.put_data") document.title = "told the wrong window";
        });
      </script>
      <iframe name="storage_frame" src="${SSO}/storage"></iframe>
      <iframe name="tool" src="${TOOL}/tool"></iframe>`),
    ),
  );
  await page.route(`${SSO}/storage`, (route) =>
    route.fulfill(
      html(`<script>
        addEventListener("message", ({ data, source, origin }) => {
          const more = data.subject === "lti.get_data" ? { value: "the proof" } : {};
          const answer = { ...more, subject: data.subject + ".response", message_id: data.message_id };
          source.postMessage({ ...answer, message_id: "another" }, origin);
          source.postMessage(answer, origin);
        });
      </script>`),
    ),
  );
  await page.goto(LMS);
}

const CAPABLE = {
  subject: "lti.capabilities.response",
  supported_messages: ["lti.put_data", "lti.get_data"].map((subject) => ({
    subject,
    frame: "storage_frame",
  })),
};

const page = (script: string, data: unknown, more = ""): string =>
  `<main><p data-waiting>Opening</p><div data-stuck hidden>Open a window</div>${more}</main>
   <script type="application/json" id="tandem-ladder">${JSON.stringify(data)}</script>
   <script type="module" src="${TOOL}/ui/ladder/${script}.js"></script>`;

const storage = (target: string, origin: string) => ({ target, origin, key: "k" });

test("a proof goes to the frame that the platform's capabilities name, then the login goes on", () =>
  pages.with(async (browser) => {
    await browser.route(`${SSO}/authorize`, (route) => route.fulfill({ body: "who are you?" }));
    const next = browser.waitForRequest(`${SSO}/authorize`);
    const kept = { ...storage("_parent", SSO), value: "the proof" };
    await open(browser, page("login", { next: `${SSO}/authorize`, storage: kept }), CAPABLE);
    await next;
    assert.notEqual(await browser.title(), "told the wrong window");
  }));

test("without capabilities the frame that the login named is spoken to", () =>
  pages.with(async (browser) => {
    await browser.route(`${SSO}/authorize`, (route) => route.fulfill({ body: "who are you?" }));
    const next = browser.waitForRequest(`${SSO}/authorize`);
    const kept = { ...storage("storage_frame", SSO), value: "the proof" };
    await open(browser, page("login", { next: `${SSO}/authorize`, storage: kept }), null);
    await next;
  }));

test("a platform that never answers ends in the way by a new window, within three seconds", () =>
  pages.with(async (browser) => {
    const kept = { ...storage("_parent", SSO), value: "the proof" };
    await open(browser, page("login", { next: `${SSO}/authorize`, storage: kept }), null);
    await browser
      .frameLocator("[name=tool]")
      .getByText("Open a window")
      .waitFor({ timeout: 3_500 });
  }));

test("nobody but the platform's own origin is told the proof, or believed", () =>
  pages.with(async (browser) => {
    const kept = { ...storage("storage_frame", "https://elsewhere.test"), value: "the proof" };
    await open(browser, page("login", { next: `${SSO}/authorize`, storage: kept }), CAPABLE);
    await browser
      .frameLocator("[name=tool]")
      .getByText("Open a window")
      .waitFor({ timeout: 3_500 });
  }));

test("a launch gets its proof from the platform's storage and posts it along", () =>
  pages.with(async (browser) => {
    const form = `<form method="post" action="${TOOL}/proof"><input type="hidden" name="state"
      value="s"><input type="hidden" name="proof"></form>`;
    await browser.route(`${TOOL}/proof`, (route) => route.fulfill({ body: "in" }));
    const posted = browser.waitForRequest(`${TOOL}/proof`);
    await open(browser, page("proof", { storage: storage("_parent", SSO) }, form), CAPABLE);
    assert.equal((await posted).postData(), "state=s&proof=the+proof");
  }));

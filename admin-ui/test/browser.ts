import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { pathToFileURL } from "node:url";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { startChromium } from "../build/chromium.mjs";
import { serve } from "../build/preview-server.mjs";

/** Chromium, and the pages with their fixture answers, for the tests of one file. */
export class Pages {
  private constructor(
    readonly base: string,
    private readonly browser: Browser,
    private readonly server: Server,
  ) {}

  static async start(): Promise<Pages> {
    const server = await serve(pathToFileURL("target/test-ui/"));
    const base = `http://localhost:${(server.address() as AddressInfo).port}`;
    try {
      return new Pages(base, await startChromium(), server);
    } catch (cause) {
      server.close();
      throw cause;
    }
  }

  /** Runs with a page of its own, in a browser profile of its own. */
  async with(
    use: (page: Page) => Promise<void>,
    options: BrowserContextOptions = {},
  ): Promise<void> {
    const context = await this.browser.newContext({ reducedMotion: "reduce", ...options });
    context.setDefaultTimeout(20_000);
    try {
      await use(await context.newPage());
    } finally {
      await context.close();
    }
  }

  async stop(): Promise<void> {
    await this.browser.close();
    this.server.close();
  }
}

/** What a page sent. */
export interface Sent {
  readonly headers: Record<string, string>;
  readonly body: unknown;
}

/** Answers a write of the page, and tells what was sent. */
export function answering(page: Page, path: string, status: number, body: unknown): Promise<Sent> {
  return new Promise((resolve) => {
    void page.route(`**${path}`, async (route) => {
      const request = route.request();
      if (request.method() === "GET") {
        return route.fallback();
      }
      await route.fulfill({
        status,
        contentType: status < 400 ? "application/json" : "application/problem+json",
        body: JSON.stringify(body),
      });
      resolve({ headers: request.headers(), body: request.postDataJSON() as unknown });
      return undefined;
    });
  });
}

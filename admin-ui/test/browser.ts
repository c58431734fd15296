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

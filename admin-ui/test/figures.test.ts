import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, before, test } from "node:test";
import type { Page } from "playwright-core";
import { Pages } from "./browser.js";

/** What the server counts, as the fixture has it; its own tests count that from records. */
interface Counted {
  readonly report: {
    readonly funnel: readonly { readonly stage: string; readonly people: number }[];
    readonly health: Readonly<Record<string, number>>;
    readonly attainment: {
      readonly goals: number;
      readonly claimed: readonly number[];
      readonly evidenced: readonly number[];
    };
    readonly load: Readonly<Record<"mentors" | "seats" | "taken" | "waiting" | "idle", number>>;
    readonly giveBack: Readonly<Record<"completed" | "offering" | "helping", number>> & {
      readonly invited: Readonly<Record<"people" | "accepted" | "matched", number>>;
    };
    readonly records: Readonly<Record<string, number>>;
  };
}

interface Roi {
  readonly assumptions: {
    readonly benefits: readonly {
      readonly value: number;
      readonly isolation: number;
      readonly confidence: number;
    }[];
    readonly costs: readonly { readonly amount: number }[];
    readonly mentorHour: number;
    readonly menteeHour: number;
  };
  readonly roi: {
    readonly hours: number;
    readonly benefits: readonly { readonly change: number }[];
  };
}

const { api } = JSON.parse(readFileSync("test/fixtures/console.json", "utf8")) as {
  readonly api: Readonly<Record<string, unknown>>;
};
const { report } = api["GET /api/console/reports/r1/g1"] as Counted;
const { health, attainment, load, giveBack, records } = report;

const people = (stage: string): number =>
  report.funnel.find((one) => one.stage === stage)?.people ?? NaN;
const percent = (count: number, of: number): string => `${((100 * count) / of).toFixed(0)}%`;
const asExpected = ([, , ...levels]: readonly number[]): number =>
  levels.reduce((all, one) => all + one, 0);
const need = ["unsigned", "silent", "closing"].reduce((all, one) => all + (health[one] ?? NaN), 0);
const pairs = need + (health["early"] ?? NaN) + (health["onTrack"] ?? NaN);

let pages: Pages;

before(async () => {
  pages = await Pages.start();
});

after(async () => {
  await pages.stop();
});

/** Opens a page of the console and waits until it stands. */
async function open(page: Page, route: string): Promise<void> {
  await page.goto(`${pages.base}/app/console?locale=en${route}`);
  await page.locator("h2").first().waitFor();
  await page.locator(".skeleton").first().waitFor({ state: "detached" });
}

/** The numbers of a table, by the name of their row. */
async function rows(page: Page, heading: string): Promise<Record<string, string[]>> {
  const all = await page
    .locator(`section[aria-labelledby=${heading}] tbody tr`)
    .evaluateAll((found) =>
      found.map((row) => [...row.children].map((cell) => (cell as HTMLElement).innerText.trim())),
    );
  return Object.fromEntries(all.map(([name = "", ...cells]) => [name, cells]));
}

/** What stands beside each term of a list of facts. */
async function facts(page: Page, heading: string): Promise<Record<string, string>> {
  return Object.fromEntries(
    await page
      .locator(`section[aria-labelledby=${heading}] dl.facts dt`)
      .evaluateAll((terms) =>
        terms.map((term) => [
          term.textContent.trim(),
          term.nextElementSibling?.textContent.trim() ?? "",
        ]),
      ),
  );
}

test("the report shows what was counted, and works out shares, sums and what is missing", () =>
  pages.with(async (page) => {
    await open(page, "#/reports/r1/g1");

    const funnel = await rows(page, "report-funnel");
    assert.deepEqual(funnel["In the courses"], [String(people("ENROLLED")), "–"]);
    assert.deepEqual(funnel["Both accepted"], [
      String(people("PAIRED")),
      percent(people("PAIRED"), people("PROPOSED")),
    ]);
    assert.deepEqual(funnel["Completed"], [
      String(people("COMPLETED")),
      percent(people("COMPLETED"), people("EVIDENCED")),
    ]);
    assert.equal(Object.keys(funnel).length, report.funnel.length);

    await page.getByText(`${need} pairs need a friendly question`).waitFor();
    const states = Object.values(await rows(page, "report-health"))
      .flat()
      .map(Number);
    assert.deepEqual(states.toSorted(), Object.values(health).toSorted());

    const goals = await rows(page, "report-goals");
    assert.deepEqual(goals["0, as expected"], [
      String(attainment.claimed[2]),
      String(attainment.evidenced[2]),
    ]);
    const columns = Object.values(goals).map((cells) => cells.map(Number));
    for (const column of [0, 1]) {
      const sum = columns.reduce((all, cells) => all + (cells[column] ?? NaN), 0);
      assert.equal(sum, attainment.goals, "every goal stands in one row");
    }

    const room = await facts(page, "report-load");
    assert.equal(Number(room["Seats free"]) + Number(room["Seats in use"]), load.seats);
    assert.equal(room["With nobody yet"], String(load.idle));
    let helpers = 0;
    while (load.taken + load.waiting > load.seats + (helpers * load.seats) / load.mentors) {
      helpers++;
    }
    await page.getByText(`ask about ${helpers} more to help`).waitFor();

    const back = await rows(page, "report-back");
    assert.deepEqual(back, {
      Asked: [String(giveBack.invited.people), "–"],
      "Said yes": [
        String(giveBack.invited.accepted),
        percent(giveBack.invited.accepted, giveBack.invited.people),
      ],
      "Then had a first pair": [
        String(giveBack.invited.matched),
        percent(giveBack.invited.matched, giveBack.invited.accepted),
      ],
    });
    const behind = await facts(page, "report-records");
    assert.equal(behind["Time of the latter"], `${(records["minutes"] ?? NaN) / 60} hours`);
    assert.equal(behind["Signatures under closings"], String(records["closings"]));

    assert.deepEqual((await rows(page, "report-course"))["Midwifery"], [
      ...["60", "50", "35", "10"],
      percent(10, 60),
    ]);
    assert.deepEqual(Object.values(await rows(page, "report-months")).at(-1), [
      String(people("PAIRED")),
      String(people("MET")),
      String(people("COMPLETED")),
    ]);
    const [safer] = await page.locator("article", { hasText: "Handovers on the wards" }).all();
    assert.ok(safer);
    await safer.getByText(`${people("MET")} of ${people("PAIRED")}`).waitFor();
    await safer.getByText(percent(people("MET"), people("PAIRED")), { exact: true }).waitFor();
  }));

test("the page at a glance says the same in fewer figures", () =>
  pages.with(async (page) => {
    await open(page, "#/summary/r1/g1");
    assert.deepEqual(await facts(page, "today"), {
      "Pairs at work": String(pairs),
      "Of those, to be asked how it goes": String(need),
      "Goals as expected or better, countersigned": `${asExpected(attainment.evidenced)} of ${attainment.goals}`,
      "The same by what people say themselves": `${asExpected(attainment.claimed)} of ${attainment.goals}`,
      "Look for somebody": String(load.waiting),
      "Seats free": String(load.seats - load.taken),
      "Who completed and offer to help others": `${giveBack.offering} of ${giveBack.completed}`,
    });
    assert.deepEqual((await rows(page, "way"))["Both accepted"], [
      String(people("PAIRED")),
      `${percent(people("PAIRED"), people("ASKED"))} of those before`,
    ]);
  }));

test("all programs are summed up where they can be, and a dash stands for what is not known", () =>
  pages.with(async (page) => {
    await open(page, "#/overview/r1");
    const summary = await page.locator("p.strong[role=status]").innerText();
    assert.match(summary, new RegExp(`${82 + 55} pairs .* ${11 + 6} of them .* 707 hours`));
    const shares = await rows(page, "overview-shares");
    assert.deepEqual(shares["Placement coaching 2026"], [
      percent(97, 121),
      percent(31, 121),
      percent(67, 131),
      "0 of 2 reached",
    ]);
    assert.deepEqual(shares["First-year buddies"], [
      percent(41, 60),
      percent(3, 60),
      "–",
      "None stated",
    ]);
    const never = (await rows(page, "overview-need"))["Reverse mentoring for leaders"];
    assert.deepEqual(never, ["–", "–", "–", "–"]);
  }));

test("the return is what the declared assumptions make of the counts", () =>
  pages.with(async (page) => {
    await open(page, "#/roi/r1/g1");
    const { assumptions, roi } = api["GET /api/console/roi/r1/g1"] as Roi;
    const brought = assumptions.benefits.reduce(
      (all, { value, isolation, confidence }, index) =>
        all + ((roi.benefits[index]?.change ?? NaN) * value * isolation * confidence) / 10_000,
      0,
    );
    const paid = assumptions.costs.reduce((all, { amount }) => all + amount, 0);
    const spent = paid + roi.hours * (assumptions.mentorHour + assumptions.menteeHour);
    const euros = (amount: number): string =>
      amount.toLocaleString("en", { style: "currency", currency: "EUR" });

    const told = await facts(page, "roi-result");
    assert.equal(told["Benefits"], euros(brought));
    assert.equal(told["Costs, with people’s hours"], euros(spent));
    assert.equal(told["Benefits for each unit of cost"], (brought / spent).toFixed(2));
    await page.getByText(`Return: ${(100 * (brought / spent - 1)).toFixed(1)}%`).waitFor();
  }));

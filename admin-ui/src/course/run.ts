import { html, nothing, type TemplateResult } from "lit";
import { favours } from "../matching/fairness.js";
import { why } from "../matching/why.js";
import { dateTime, list } from "../shared/i18n.js";
import { badge, notice } from "../shared/parts.js";
import { advice } from "./advice.js";
import type { Course, Run } from "./course-data.js";
import { t } from "./messages.js";

type ReasonKey = "reason.NO_SEAT";

/** What came of a run: in a sentence, with its proof, each pair with why, and who has none. */
export function run(made: Run, { mentee }: Course["program"]["vocabulary"]): TemplateResult {
  return html`<section class="stack" aria-labelledby="run">
    <div class="split">
      <h3 id="run" tabindex="-1">${t("run.title", { time: dateTime(made.runAt) })}</h3>
      ${
        made.publishedAt
          ? badge(t("run.published", { time: dateTime(made.publishedAt) }), "ok")
          : badge(t("run.staged"), "wait")
      }
    </div>
    <p>
      ${t("run.summary", {
        pairs: made.pairs.length,
        mentees: made.mentees.length,
        words: mentee.other,
        points: made.points,
      })}
      <span class="soft">${t("run.by", { name: made.runBy })}</span>
    </p>
    ${
      made.verified
        ? notice("ok", t("run.verified"), html`<p>${proven(made)}</p>`)
        : notice("bad", t("run.unverified"), html`<p>${t("run.unverified.text")}</p>`)
    }
    ${made.stale ? notice("wait", t("run.stale"), html`<p>${t("run.stale.text")}</p>`) : nothing}
    ${made.redacted ? notice("info", t("run.redacted"), html`<p>${t("run.redacted.text")}</p>`) : nothing}
    ${changes(made)}
    <h4 id="run-pairs">${t("run.pairs")}</h4>
    ${
      made.pairs.length === 0
        ? html`<p class="soft">${t("run.noPairs")}</p>`
        : html`<ul class="list" aria-labelledby="run-pairs">
            ${made.pairs.map(
              (pair) =>
                html`<li class="stack-tight">
                  <span class="strong"
                    >${t("run.pair", { mentee: pair.mentee.name, mentor: pair.mentor.name })}
                    ${pair.pinned ? badge(t("board.pinned"), "info") : nothing}</span
                  >
                  ${why(pair.parts)}
                </li>`,
            )}
          </ul>`
    }
    ${made.unmatched.length > 0 ? unmatched(made) : nothing} ${advice(made)}
  </section>`;
}

/** What is proved, which depends on what was to be favoured. */
function proven({ weights }: Run): string {
  return weights.fairness === 0
    ? t("run.verified.text")
    : t("run.verified.fair", { favours: favours(weights.fairness) });
}

function changes({ changes = [], comparedWith }: Run): TemplateResult | typeof nothing {
  return comparedWith
    ? html`<details class="more">
        <summary>
          ${t("changes.title", { count: changes.length, time: dateTime(comparedWith) })}
        </summary>
        ${
          changes.length > 0
            ? html`<ul>
                ${changes.map((one) => html`<li>${change(one)}</li>`)}
              </ul>`
            : html`<p class="soft">${t("changes.none")}</p>`
        }
      </details>`
    : nothing;
}

function change({ mentee, before, now }: NonNullable<Run["changes"]>[number]): string {
  const names = { mentee: mentee.name, before: before?.name ?? "", now: now?.name ?? "" };
  return t(before ? (now ? "changes.moved" : "changes.lost") : "changes.found", names);
}

function unmatched(made: Run): TemplateResult {
  return html`<h4 id="run-unmatched">${t("run.unmatched")}</h4>
    <ul class="list" aria-labelledby="run-unmatched">
      ${made.unmatched.map(
        (one) =>
          html`<li class="stack-tight">
            <span class="strong">${one.mentee.name}</span>
            <span>${explain(one)}</span>
          </li>`,
      )}
    </ul>`;
}

function explain(one: Run["unmatched"][number]): string {
  const head =
    one.possible > 0 ? t("unmatched.seats", { count: one.possible }) : t("unmatched.nobody");
  const reasons = Object.entries(one.reasons).map(([code, count]) => reasonText(code, count));
  return reasons.length === 0 ? head : `${head} ${list(reasons)}.`;
}

/** A rule that keeps people apart, in words. */
export function reasonText(code: string, count: number): string {
  const key = `reason.${code}` as ReasonKey;
  const text = t(key, { count });
  return text === key ? code : text;
}

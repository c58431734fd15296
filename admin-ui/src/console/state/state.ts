import { html, nothing, type TemplateResult } from "lit";
import { api } from "../../shared/api.js";
import { Page } from "../../shared/element.js";
import { date, relative } from "../../shared/i18n.js";
import { badge, notice, type Tone } from "../../shared/parts.js";
import { href } from "../../shared/router.js";
import type { Status } from "../console-data.js";
import type { Platform, Server, State, Trouble } from "./data.js";
import { t } from "./messages.js";

const TONES: Readonly<Record<Status, Tone>> = { PENDING: "wait", ACTIVE: "ok", DISABLED: "none" };

/** Where each concern is seen to; what is missing is seen to outside of the console. */
const PLACES: Partial<
  Readonly<
    Record<Trouble["concern"], "registrations" | "deliveries" | "certification" | "record-store">
  >
> = {
  APPROVAL: "registrations",
  DEPLOYMENTS: "registrations",
  SERVICES: "registrations",
  GIVEN_UP: "deliveries",
  STUCK: "deliveries",
  ROSTERS: "deliveries",
  RECORD_STORE: "record-store",
  KEY: "certification",
};

/** Nothing of these goes on by itself. */
const URGENT: ReadonlySet<Trouble["concern"]> = new Set(["GIVEN_UP", "KEY"]);

/** What is wrong and what to do, and below it the state of every LMS, queue, roster and key. */
class StatePage extends Page<State> {
  protected override heading(): string {
    return t("title");
  }

  protected override load(signal: AbortSignal): Promise<State> {
    return api.get("/api/console/state", { signal });
  }

  protected override content({ platforms, server }: State): TemplateResult {
    return html`<p class="lead">${t("lead")}</p>
      <div class="form-actions">
        ${this.action("refresh", t("refresh"), () => this.run("refresh", () => this.refresh()))}
      </div>
      ${todo(platforms, server)}
      ${platforms.length > 0 ? table(platforms) : html`<p class="soft">${t("empty")}</p>`}
      ${server ? serverPart(server) : nothing}`;
  }
}

function todo(platforms: readonly Platform[], server: Server | undefined): TemplateResult {
  const all = [...platforms, { id: "", name: t("server"), troubles: server?.troubles ?? [] }];
  const troubled = all.filter(({ troubles }) => troubles.length > 0);
  return troubled.length === 0
    ? notice("ok", t("well"), html`<p>${t("well.text")}</p>`)
    : html`<section class="stack" aria-labelledby="todo-title">
        <h2 id="todo-title">${t("todo")}</h2>
        ${troubled.map(({ id, name, troubles }) =>
          notice(
            troubles.some(({ concern }) => URGENT.has(concern)) ? "bad" : "wait",
            name,
            html`<ul class="stack-tight">
              ${troubles.map((one) => line(id, name, one))}
            </ul>`,
          ),
        )}
      </section>`;
}

function line(id: string, name: string, { concern, count }: Trouble): TemplateResult {
  const place = PLACES[concern];
  return html`<li>
    ${t(`trouble.${concern}`, { count })}
    ${
      place
        ? html`<a
            href=${place === "record-store" ? href(place, id) : href(place)}
            aria-label=${t("go.of", { link: t(`go.${place}`), name })}
            >${t(`go.${place}`)}</a
          >`
        : nothing
    }
  </li>`;
}

function table(platforms: readonly Platform[]): TemplateResult {
  return html`<table class="table">
    <caption class="only-heard">
      ${t("title")}
    </caption>
    <thead>
      <tr>
        <th scope="col">${t("lms")}</th>
        <th scope="col">${t("messages")}</th>
        <th scope="col">${t("rosters")}</th>
        <th scope="col">${t("keys")}</th>
      </tr>
    </thead>
    <tbody>
      ${platforms.map(
        (one) =>
          html`<tr>
            <th scope="row">
              <div class="stack-tight">
                <span>${one.name}</span>
                <span>${badge(t(`status.${one.status}`), TONES[one.status])}</span>
              </div>
            </th>
            <td data-label=${t("messages")}>${messages(one)}</td>
            <td data-label=${t("rosters")}>${rosters(one)}</td>
            <td data-label=${t("keys")}>${keys(one)}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}

function messages({ waiting, oldestAt, givenUp }: Platform): TemplateResult {
  return html`<div class="stack-tight">
    <span
      >${waiting === 0 ? t("messages.none") : t("messages.waiting", { count: waiting })}${
        oldestAt
          ? html`<br /><span class="soft small"
                >${t("messages.since", { time: relative(oldestAt) })}</span
              >`
          : nothing
      }</span
    >
    ${givenUp > 0 ? html`<span>${badge(t("messages.givenUp", { count: givenUp }), "bad")}</span>` : nothing}
  </div>`;
}

function rosters(one: Platform): TemplateResult {
  const { rosters: count, rosterAt, failingRosters } = one;
  const read = rosterAt
    ? t("rosters.read", { count, time: relative(rosterAt) })
    : t("rosters.unread", { count });
  return html`<div class="stack-tight">
    <span>${count === 0 ? t("rosters.none") : read}</span>
    ${
      failingRosters > 0
        ? html`<span>${badge(t("rosters.failing", { count: failingRosters }), "wait")}</span>`
        : nothing
    }
  </div>`;
}

function keys({ platformKeysAt, signsSince, nextKeyFrom }: Platform): TemplateResult {
  const theirs = platformKeysAt
    ? t("keys.theirs", { time: relative(platformKeysAt) })
    : t("keys.theirs.none");
  const ours = signsSince ? t("keys.ours", { date: date(signsSince) }) : t("keys.ours.none");
  return html`<div class="stack-tight">
    <span>${theirs}</span>
    <span
      >${ours}${
        nextKeyFrom
          ? html`<br /><span class="soft small"
                >${t("keys.next", { date: date(nextKeyFrom) })}</span
              >`
          : nothing
      }</span
    >
  </div>`;
}

function serverPart({ waitingWork, sendsMail, failingMail }: Server): TemplateResult {
  const mail = failingMail > 0 ? t("mail.failing") : t("mail.ok");
  return html`<section class="stack-tight" aria-labelledby="server-title">
    <h2 id="server-title">${t("server")}</h2>
    <p>${waitingWork === 0 ? t("work.none") : t("work.some", { count: waitingWork })}</p>
    <p>${sendsMail ? mail : t("mail.off")}</p>
  </section>`;
}

customElements.define("x-state", StatePage);

export const view = "x-state";

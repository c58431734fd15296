import { html, nothing, type TemplateResult } from "lit";
import { repeat } from "lit/directives/repeat.js";
import { api } from "../shared/api.js";
import { Page } from "../shared/element.js";
import { number, relative } from "../shared/i18n.js";
import { badge, empty, type Content } from "../shared/parts.js";
import type { Message, Registration, Roster } from "./console-data.js";
import { t } from "./messages.js";

/** What the page shows: messages that wait, rosters, and the names of the LMSs they belong to. */
interface Traffic {
  readonly messages: readonly Message[];
  readonly rosters: readonly Roster[];
  readonly names: ReadonlyMap<string, string>;
}

/** What is on its way to an LMS, what is stuck, and why; and how fresh each roster is. */
class DeliveriesPage extends Page<Traffic> {
  protected override heading(): string {
    return t("deliveries.title");
  }

  protected override async load(signal: AbortSignal): Promise<Traffic> {
    const [messages, rosters, registrations] = await Promise.all([
      api.get<readonly Message[]>("/api/console/messages", { signal }),
      api.get<readonly Roster[]>("/api/console/rosters", { signal }),
      api.get<readonly Registration[]>("/api/console/registrations", { signal }),
    ]);
    return {
      messages,
      rosters,
      names: new Map(registrations.map((one) => [one.id, one.platformName])),
    };
  }

  protected override content(traffic: Traffic): TemplateResult {
    const { messages } = traffic;
    const stuck = messages.filter(isStuck).length;
    const pending = messages.length - stuck;
    const again = this.action("refresh", t("deliveries.refresh"), () =>
      this.run("refresh", () => this.refresh()),
    );
    return html`
      <p class="lead">${t("deliveries.lead")}</p>
      ${
        messages.length === 0
          ? empty(t("deliveries.empty.title"), t("deliveries.empty.text"), again)
          : html`<div class="split">
                <div class="cluster">
                  ${stuck > 0 ? badge(t("deliveries.failed", { count: stuck }), "bad") : nothing}
                  ${pending > 0 ? badge(t("deliveries.pending", { count: pending }), "wait") : nothing}
                </div>
                ${again}
              </div>
              ${this.#messages(traffic)}`
      }
      <section class="stack" aria-labelledby="rosters-title">
        <div class="stack-tight">
          <h2 id="rosters-title">${t("rosters.title")}</h2>
          <p class="soft">${traffic.rosters.length > 0 ? t("rosters.text") : t("rosters.empty")}</p>
        </div>
        ${traffic.rosters.length > 0 ? this.#rosters(traffic) : nothing}
      </section>
    `;
  }

  #messages({ messages, names }: Traffic): TemplateResult {
    return html`<table class="table">
      <caption class="only-heard">
        ${t("deliveries.caption")}
      </caption>
      <thead>
        <tr>
          <th scope="col">${t("deliveries.what")}</th>
          <th scope="col">${t("deliveries.state")}</th>
          <th scope="col">${t("deliveries.why")}</th>
          <th scope="col">${t("deliveries.when")}</th>
          <th scope="col"><span class="only-heard">${t("deliveries.do")}</span></th>
        </tr>
      </thead>
      <tbody>
        ${repeat(
          messages,
          (one) => one.id,
          (one) => this.#message(one, names),
        )}
      </tbody>
    </table>`;
  }

  #message(one: Message, names: ReadonlyMap<string, string>): TemplateResult {
    const what = named(`deliveries.kind.${one.kind}`) ?? t("deliveries.kind.other");
    return html`<tr>
      <th scope="row">
        <div>
          ${what}
          <div class="soft small"><bdi>${one.subject}</bdi></div>
          <div class="soft small">${names.get(one.registrationId)}</div>
        </div>
      </th>
      <td data-label=${t("deliveries.state")}>
        <div class="stack-tight">
          ${
            isStuck(one)
              ? badge(t("deliveries.state.failed"), "bad")
              : badge(t("deliveries.state.pending"), "wait")
          }
          <span class="soft small">
            ${
              one.attempts === 0
                ? t("deliveries.attempts.none")
                : t("deliveries.attempts", { count: one.attempts })
            }
          </span>
        </div>
      </td>
      <td data-label=${t("deliveries.why")}>${reason(one)}</td>
      <td data-label=${t("deliveries.when")}>${when(one)}</td>
      <td>
        ${this.#small(`retry-${one.id}`, t("deliveries.retry"), t("deliveries.retry.of", { what: `${what}, ${one.subject}` }), () => this.#retry(one))}
      </td>
    </tr>`;
  }

  #rosters({ rosters, names }: Traffic): TemplateResult {
    return html`<table class="table">
      <caption class="only-heard">
        ${t("rosters.caption")}
      </caption>
      <thead>
        <tr>
          <th scope="col">${t("rosters.course")}</th>
          <th scope="col" class="number">${t("rosters.members")}</th>
          <th scope="col">${t("rosters.fresh")}</th>
          <th scope="col"><span class="only-heard">${t("deliveries.do")}</span></th>
        </tr>
      </thead>
      <tbody>
        ${repeat(
          rosters,
          (one) => one.courseId,
          (one) => this.#roster(one, names),
        )}
      </tbody>
    </table>`;
  }

  #roster(one: Roster, names: ReadonlyMap<string, string>): TemplateResult {
    return html`<tr>
      <th scope="row">
        <div>
          ${one.courseTitle}
          <div class="soft small">${names.get(one.registrationId)}</div>
        </div>
      </th>
      <td class="number" data-label=${t("rosters.members")}>
        ${one.memberCount === undefined ? "–" : number(one.memberCount)}
      </td>
      <td data-label=${t("rosters.fresh")}>
        <div class="stack-tight">
          <span>${one.lastSuccessAt ? relative(one.lastSuccessAt) : t("rosters.never")}</span>
          ${
            one.lastErrorAt
              ? html`<span class="small"
                  >${badge(t("rosters.failed", { time: relative(one.lastErrorAt) }), "wait")}
                  ${reason(one)}</span
                >`
              : nothing
          }
        </div>
      </td>
      <td>
        ${this.#small(`sync-${one.courseId}`, t("rosters.sync"), t("rosters.sync.of", { course: one.courseTitle }), () => this.#sync(one))}
      </td>
    </tr>`;
  }

  /** A button in a row: its accessible name says which row. */
  #small(name: string, label: string, full: string, action: () => unknown): TemplateResult {
    return html`<button
      type="button"
      class="button button-small"
      aria-label=${full}
      aria-busy=${this.busy === name ? "true" : "false"}
      ?disabled=${this.busy !== undefined && this.busy !== name}
      @click=${action}
    >
      ${label}
    </button>`;
  }

  #retry(one: Message): Promise<boolean> {
    return this.run(
      `retry-${one.id}`,
      async () => {
        await api.post(`/api/console/messages/${one.id}/retry`);
        await this.refresh();
      },
      t("deliveries.retried"),
    );
  }

  #sync(one: Roster): Promise<boolean> {
    return this.run(
      `sync-${one.courseId}`,
      async () => {
        await api.post(`/api/console/rosters/${one.courseId}/sync`);
        await this.refresh();
      },
      t("rosters.synced"),
    );
  }
}

function isStuck(one: Message): boolean {
  return one.status === "DEAD";
}

/** Our text for the reason; else the server's words, which say more than nothing. */
function reason(one: { readonly reason?: string; readonly lastError?: string }): Content {
  const text = one.reason ? named(`deliveries.reason.${one.reason}`) : undefined;
  return text ?? (one.lastError ? html`<bdi>${one.lastError}</bdi>` : t("deliveries.reason.none"));
}

/** The text of a code that the server gave; a newer server may know codes that these pages do not. */
function named(key: string): string | undefined {
  const text = t(key as "deliveries.kind.other");
  return text === key ? undefined : text;
}

function when(one: Message): string {
  if (isStuck(one) || !one.nextTryAt) {
    return t("deliveries.never");
  }
  return new Date(one.nextTryAt).getTime() <= Date.now()
    ? t("deliveries.soon")
    : relative(one.nextTryAt);
}

customElements.define("x-deliveries", DeliveriesPage);

export const view = "x-deliveries";

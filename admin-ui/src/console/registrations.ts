import { html, nothing, type TemplateResult } from "lit";
import { repeat } from "lit/directives/repeat.js";
import { api } from "../shared/api.js";
import { config } from "../shared/config.js";
import { confirmDialog } from "../shared/confirm.js";
import { Page } from "../shared/element.js";
import { date } from "../shared/i18n.js";
import { badge, empty, notice, type Tone } from "../shared/parts.js";
import { href } from "../shared/router.js";
import type { Deployment, Registration, Status } from "./console-data.js";
import { t } from "./messages.js";

const TONES: Readonly<Record<Status, Tone>> = {
  PENDING: "wait",
  ACTIVE: "ok",
  DISABLED: "none",
};

/** The LMSs that have registered: what each may do, and who lets it. */
class Registrations extends Page<readonly Registration[]> {
  protected override heading(): string {
    return t("registrations.title");
  }

  protected override load(signal: AbortSignal): Promise<readonly Registration[]> {
    return api.get("/api/console/registrations", { signal });
  }

  protected override content(registrations: readonly Registration[]): TemplateResult {
    if (registrations.length === 0) {
      return empty(
        t("registrations.empty.title"),
        t("registrations.empty.text"),
        html`<a class="button button-primary" href=${href("connect")}>${t("connect.title")}</a>`,
      );
    }
    return html`<div class="stack">
      ${repeat(
        registrations,
        (one) => one.id,
        (one) => this.#registration(one),
      )}
    </div>`;
  }

  #registration(one: Registration): TemplateResult {
    const title = `registration-${one.id}`;
    return html`<article
      class="card ${one.status === "PENDING" ? "card-next" : ""}"
      aria-labelledby=${title}
    >
      <div class="split">
        <div class="stack-tight">
          <h2 id=${title}>${one.platformName}</h2>
          <p class="soft small"><bdi dir="ltr">${one.issuer}</bdi></p>
        </div>
        ${badge(t(`registrations.status.${one.status}`), TONES[one.status])}
      </div>
      ${
        one.status === "PENDING"
          ? html`<p>${t("registrations.approve.text", { name: one.platformName })}</p>`
          : nothing
      }
      ${this.#waiting(one)} ${this.#details(one)}
      <p>
        <a href=${href("appointments", one.id)}>${t("registrations.appointments")}</a> ·
        <a href=${href("reads", one.id)}>${t("registrations.reads")}</a> ·
        <a href=${href("record-store", one.id)}>${t("registrations.recordStore")}</a> ·
        <a href=${href("erase", one.id)}>${t("registrations.erase")}</a> ·
        <a href=${href("retention", one.id)}>${t("registrations.retention")}</a> ·
        <a href=${href("safeguarding", one.id)}>${t("registrations.safeguarding")}</a>
      </p>
      <div class="form-actions">
        ${this.#actions(one)}
        ${
          config().launch === "console"
            ? html`<a class="button button-quiet" href=${href("edit", one.id)}
                >${t("registrations.edit")}<span class="only-heard"> ${one.platformName}</span></a
              >`
            : nothing
        }
      </div>
    </article>`;
  }

  #actions(one: Registration): TemplateResult {
    const { platformName: name, id } = one;
    const operator = config().launch === "console";
    switch (one.status) {
      case "PENDING":
      case "DISABLED":
        return operator
          ? this.action(
              `approve-${id}`,
              one.status === "PENDING" ? t("registrations.approve") : t("registrations.enable"),
              () => this.#change(one, "approve", t("registrations.approved", { name })),
              "primary",
            )
          : html``;
      case "ACTIVE":
        return operator
          ? this.action(
              `disable-${id}`,
              t("registrations.disable"),
              () => this.#disable(one),
              "plain",
            )
          : html``;
    }
  }

  /** Installations that the LMS opened and nobody has let in yet. */
  #waiting(one: Registration): TemplateResult | typeof nothing {
    const waiting = one.deployments.filter((each) => each.status === "PENDING");
    if (waiting.length === 0 || one.status !== "ACTIVE") {
      return nothing;
    }
    return notice(
      "wait",
      t("registrations.deployment.waiting", { count: waiting.length }),
      html`<div class="cluster">
        ${waiting.map((each) =>
          this.action(
            `approve-${each.id}`,
            t("registrations.deployment.approve", { id: each.deploymentId }),
            () => this.#approveDeployment(one, each),
          ),
        )}
      </div>`,
    );
  }

  #details(one: Registration): TemplateResult {
    const granted = services(one.scopes);
    const missing = services(one.missingScopes ?? []);
    return html`<details class="more" ?open=${one.status === "PENDING"}>
      <summary>${t("registrations.details")}</summary>
      <dl class="facts">
        <dt>${t("registrations.services")}</dt>
        <dd>${granted.length > 0 ? bullets(granted) : t("registrations.services.none")}</dd>
        ${
          missing.length > 0
            ? html`<dt>${t("registrations.missing")}</dt>
                <dd>${bullets(missing)}</dd>`
            : nothing
        }
        <dt>${t("registrations.hosts")}</dt>
        <dd>${one.hosts.map((host) => html`<div><code dir="ltr">${host}</code></div>`)}</dd>
        <dt>${t("registrations.client")}</dt>
        <dd><code dir="ltr">${one.clientId}</code></dd>
        <dt>${t("registrations.deployments")}</dt>
        <dd>${this.#deployments(one.deployments)}</dd>
      </dl>
      <p class="soft small">${t("registrations.since", { date: date(one.registeredAt) })}</p>
    </details>`;
  }

  #deployments(deployments: readonly Deployment[]): TemplateResult {
    return deployments.length === 0
      ? html`${t("registrations.deployments.none")}`
      : html`<ul class="stack-tight">
          ${deployments.map(
            (one) =>
              html`<li class="cluster">
                <span>${t("registrations.deployment", { id: one.deploymentId })}</span>
                ${badge(t(`registrations.status.${one.status}`), TONES[one.status])}
              </li>`,
          )}
        </ul>`;
  }

  async #disable(one: Registration): Promise<void> {
    const { platformName: name } = one;
    const sure = await confirmDialog({
      title: t("registrations.disable.title", { name }),
      body: html`<p>${t("registrations.disable.text")}</p>`,
      confirm: t("registrations.disable"),
      danger: true,
    });
    if (sure) {
      await this.#change(one, "disable", t("registrations.disabled", { name }));
    }
  }

  #change(one: Registration, verb: "approve" | "disable", done: string): Promise<boolean> {
    return this.run(
      `${verb}-${one.id}`,
      async () => {
        await api.post(`/api/console/registrations/${one.id}/${verb}`, { version: one.version });
        await this.refresh();
      },
      done,
    );
  }

  #approveDeployment(one: Registration, deployment: Deployment): Promise<boolean> {
    return this.run(
      `approve-${deployment.id}`,
      async () => {
        await api.post(
          `/api/console/registrations/${one.id}/deployments/${deployment.id}/approve`,
          { version: one.version },
        );
        await this.refresh();
      },
      t("registrations.approved", {
        name: t("registrations.deployment", { id: deployment.deploymentId }),
      }),
    );
  }
}

/** The granted services in words; scopes that we have no word for are shown as they are. */
function services(scopes: readonly string[]): string[] {
  const words = scopes.map((scope) => {
    if (scope.includes("/lti-ags/scope/")) {
      return t("registrations.service.grades");
    }
    return scope.includes("/lti-nrps/scope/") ? t("registrations.service.roster") : scope;
  });
  return [...new Set(words)];
}

function bullets(texts: readonly string[]): TemplateResult {
  return html`<ul>
    ${texts.map((text) => html`<li>${text}</li>`)}
  </ul>`;
}

customElements.define("x-registrations", Registrations);

export const view = "x-registrations";

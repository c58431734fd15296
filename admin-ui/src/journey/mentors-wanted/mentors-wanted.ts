import { html, nothing, type TemplateResult } from "lit";
import { api } from "../../shared/api.js";
import type { Content } from "../../shared/parts.js";
import { go, href } from "../../shared/router.js";
import { StepPage } from "../step.js";
import type { Evidence, MentorsWanted } from "./data.js";
import { t } from "./messages.js";

const COUNTS = ["mentors", "helping", "alike", "alikeHelping", "learnedFirst"] as const;

/** What a link opens that invites to help others: what it is, who does it, and the way to begin. */
class MentorsWantedPage extends StepPage<MentorsWanted> {
  protected override heading(): string {
    return t("title");
  }

  protected override overline(): Content {
    return html`<p class="overline">
      <bdi>${this.data?.title ?? this.journey.program.name}</bdi>
    </p>`;
  }

  protected override load(signal: AbortSignal): Promise<MentorsWanted> {
    return api.get("/api/mentors-wanted", { signal });
  }

  protected override content({ standing, evidence }: MentorsWanted): TemplateResult {
    return html`<p class="lead">${t("lead")}</p>
      ${standing === "FREE" ? this.#invite() : elsewhere(standing)} ${likeYou(evidence)}`;
  }

  #invite(): TemplateResult {
    return html`<section class="card card-next" aria-labelledby="what">
      <h2 id="what">${t("what.title")}</h2>
      <ul class="stack-tight">
        ${(["choose", "yes", "words", "stop"] as const).map(
          (one) => html`<li class="prose">${t(`what.${one}`)}</li>`,
        )}
      </ul>
      <div class="form-actions">
        ${this.action("begin", t("begin"), () => void this.#begin(), "primary")}
      </div>
      <p class="hint">${t("begin.hint")}</p>
    </section>`;
  }

  async #begin(): Promise<void> {
    if (await this.run("begin", () => api.post("/api/mentors-wanted"), t("begun"))) {
      this.moved();
      go("profile");
    }
  }
}

function elsewhere(standing: "HELPS" | "LEARNS"): TemplateResult {
  const helps = standing === "HELPS";
  return html`<section class="card" aria-labelledby="elsewhere">
    <h2 id="elsewhere">${helps ? t("helps.title") : t("learns.title")}</h2>
    <p class="prose">${helps ? t("helps.text") : t("learns.text")}</p>
    ${helps ? html`<div><a class="button" href=${href("profile")}>${t("helps.go")}</a></div>` : nothing}
  </section>`;
}

function likeYou(evidence: Evidence): Content {
  // Each speaks of "them": without the first there is nobody to speak of.
  if (evidence.mentors == null) {
    return nothing;
  }
  return html`<section class="stack" aria-labelledby="like">
    <h2 id="like">${t("like.title")}</h2>
    <ul class="stack-tight">
      ${COUNTS.map((one) => {
        const count = evidence[one];
        return count == null ? nothing : html`<li>${t(`like.${one}`, { count })}</li>`;
      })}
    </ul>
    <p class="hint">${t("like.counted")}</p>
  </section>`;
}

customElements.define("x-mentors-wanted", MentorsWantedPage);

export const view = "x-mentors-wanted";

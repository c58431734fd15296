import { html, nothing, type TemplateResult } from "lit";
import { api } from "../shared/api.js";
import { empty, type Content } from "../shared/parts.js";
import { reload } from "../shared/reload.js";
import type { GradePolicy, LinkChoice, LinkOffer, Widget } from "./link.js";
import { LinkPage } from "./link-page.js";
import { t } from "./messages.js";

/** What a link opens now, if anything, and what it could open. */
interface Setup extends LinkOffer {
  readonly current?: {
    readonly programId: string;
    readonly widget: Widget;
    readonly grade?: GradePolicy | null;
  } | null;
  readonly version: number;
}

/** Deciding what a link opens that was made in the LMS by hand. */
class SetupPage extends LinkPage<Setup> {
  protected override readonly named = false;

  protected override heading(): string {
    return t("setup.title");
  }

  protected override load(signal: AbortSignal): Promise<Setup> {
    return api.get("/api/setup", { signal });
  }

  protected override start(offer: LinkOffer): LinkChoice {
    const usual = super.start(offer);
    const current = this.data?.current;
    return current ? { ...usual, ...current, grade: current.grade ?? null } : usual;
  }

  protected override content(setup: Setup): TemplateResult {
    return setup.programs.length === 0
      ? empty(t("none.title"), t("none.text"))
      : html`
          <p class="lead">${setup.current ? t("setup.change") : t("setup.lead")}</p>
          ${this.form(setup)}
        `;
  }

  protected override buttons(): Content {
    return this.data ? this.submit("send", t("setup.save")) : nothing;
  }

  protected override send({ programId, widget, grade }: LinkChoice): Promise<boolean> {
    return this.run("send", async () => {
      const version = this.data?.version ?? 0;
      await api.put("/api/setup", { programId, widget, grade, version });
      reload();
    });
  }
}

customElements.define("x-setup", SetupPage);

export const view = "x-setup";

import { html, nothing, type TemplateResult } from "lit";
import { api } from "../../shared/api.js";
import { selectField, textField } from "../../shared/fields.js";
import { go, href } from "../../shared/router.js";
import { prefilled, sent, wantsSite, type Preset, type Tool, type Typed } from "./data.js";
import { t } from "./messages.js";
import { RegistrationPage } from "./registration-page.js";

/** Connecting an LMS that cannot register tools by itself, step by step. */
class ByHand extends RegistrationPage<readonly Preset[]> {
  static override properties = {
    ...RegistrationPage.properties,
    preset: { state: true },
    site: { state: true },
    tool: { state: true },
  };

  declare private preset: Preset | undefined;
  declare private site: string;
  declare private tool: Tool | undefined;

  constructor() {
    super();
    this.site = "";
  }

  protected override heading(): string {
    return t("title");
  }

  protected override load(signal: AbortSignal): Promise<readonly Preset[]> {
    return api.get("/api/console/by-hand/presets", { signal });
  }

  protected override content(presets: readonly Preset[]): TemplateResult {
    const { preset, tool, typed } = this;
    return html`
      <p class="lead">${t("lead")}</p>
      <p><a href=${href("connect")}>${t("rather")}</a></p>
      ${tool ? nothing : this.#choose(presets)}
      ${
        tool && typed && preset
          ? html`${this.addresses(tool, preset.productFamily === "canvas", t("tell.lms"))}
              <section class="stack" aria-labelledby="tell-tandem">
                <h2 id="tell-tandem">${t("tell.tandem")}</h2>
                ${this.form(typed, t("connect"))}
              </section>`
          : nothing
      }
    `;
  }

  #choose(presets: readonly Preset[]): TemplateResult {
    const preset = this.preset ?? presets[0];
    const site = preset !== undefined && wantsSite(preset);
    return html`<form class="form" novalidate @submit=${this.#prepare}>
      ${selectField({
        name: "preset",
        label: t("kind"),
        required: true,
        value: preset?.id,
        choices: presets.map(({ id }) => ({ value: id, label: t(`kind.${id}`) })),
        onChange: (id) => {
          this.preset = presets.find((one) => one.id === id);
        },
      })}
      ${
        site
          ? textField({
              name: "site",
              label: t("site"),
              hint: t("site.hint"),
              required: true,
              value: this.site,
              error: this.errors["site"],
              onInput: (value) => (this.site = value),
            })
          : nothing
      }
      <div class="form-actions">${this.submit("prepare", t("prepare"))}</div>
    </form>`;
  }

  readonly #prepare = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    const preset = this.preset ?? this.data?.[0];
    if (!preset) {
      return;
    }
    const site = this.site.trim();
    if (wantsSite(preset) && !/^https?:\/\/[^/\s]+/.test(site)) {
      this.errors = { site: t("site.wrong") };
      await this.updateComplete;
      this.querySelector<HTMLElement>("#site")?.focus();
      return;
    }
    this.errors = {};
    const ready = await this.run("prepare", async () => {
      this.tool = await api.post<Tool>("/api/console/by-hand/reservations");
      this.preset = preset;
      this.typed = prefilled(preset, site);
    });
    if (ready) {
      await this.updateComplete;
      this.querySelector<HTMLElement>("#tell-lms")?.scrollIntoView({ block: "nearest" });
    }
  };

  protected override send(typed: Typed): Promise<boolean> {
    return this.run(
      "send",
      async () => {
        await api.post("/api/console/registrations", {
          ...sent(typed),
          id: this.tool?.id,
          version: 0,
        });
        go("registrations");
      },
      t("connected", { name: typed.platformName }),
    );
  }
}

customElements.define("x-by-hand", ByHand);

export const view = "x-by-hand";

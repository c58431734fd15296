import { html, nothing, type TemplateResult } from "lit";
import { api } from "../../shared/api.js";
import { Page } from "../../shared/element.js";
import { checkField, secretField, selectField, textField } from "../../shared/fields.js";
import { formText } from "../../shared/forms.js";
import { dateTime, number } from "../../shared/i18n.js";
import { badge, notice, type Content } from "../../shared/parts.js";
import { href } from "../../shared/router.js";
import { lmsPath } from "../paths.js";
import { t } from "./messages.js";

const VERSIONS = ["1.0.3", "2.0.0"] as const;

/** GET /api/console/record-store/{registration}. */
interface RecordStore {
  readonly on: boolean;
  /** Absent where no store was named, as all that follows. */
  readonly endpoint?: string;
  readonly user?: string;
  readonly speaks?: (typeof VERSIONS)[number];
  readonly since?: string;
  readonly next?: string;
  /** What went wrong the last time. */
  readonly error?: string;
  readonly waiting: number;
  readonly told: number;
  readonly refused: number;
  readonly version: number;
}

/** POST /api/console/record-store/{registration}/test. */
interface Tried {
  readonly letIn: boolean;
  readonly versions: readonly string[];
  readonly error?: string;
}

/** The learning record store of an LMS: `#/record-store/<lms>`. */
class RecordStorePage extends Page<RecordStore> {
  static override properties = { ...Page.properties, tried: { state: true } };

  declare private tried: Tried | undefined;

  protected override heading(): string {
    return t("title");
  }

  get #path(): string {
    return lmsPath("record-store");
  }

  protected override load(signal: AbortSignal): Promise<RecordStore> {
    return api.get(this.#path, { signal });
  }

  protected override content(store: RecordStore): TemplateResult {
    return html`<p><a class="back" href=${href("registrations")}>${t("back")}</a></p>
      <p class="lead">${t("lead")}</p>
      ${store.endpoint ? state(store) : nothing} ${this.#form(store)}
      ${store.endpoint ? this.#test() : nothing}
      <section class="stack" aria-labelledby="told-title">
        <h2 id="told-title">${t("told.title")}</h2>
        <p class="prose">${t("told.text")}</p>
        <p class="prose">${t("told.erased")}</p>
      </section>`;
  }

  #form(store: RecordStore): TemplateResult {
    const { errors } = this;
    return html`<form class="form" novalidate @submit=${this.#save}>
      ${textField({
        name: "endpoint",
        label: t("endpoint"),
        hint: t("endpoint.hint"),
        required: true,
        maxlength: 1000,
        value: store.endpoint,
        error: errors["endpoint"],
      })}
      ${textField({
        name: "user",
        label: t("user"),
        required: true,
        maxlength: 255,
        value: store.user,
        error: errors["user"],
      })}
      ${secretField({
        name: "password",
        label: t("password"),
        hint: store.endpoint ? t("password.kept") : undefined,
        required: !store.endpoint,
        maxlength: 255,
        autocomplete: "off",
        error: errors["password"],
      })}
      ${selectField({
        name: "speaks",
        label: t("speaks"),
        required: true,
        value: store.speaks ?? "1.0.3",
        choices: VERSIONS.map((value) => ({ value, label: t(`speaks.${value}`) })),
      })}
      ${checkField({ name: "on", label: t("on"), hint: t("on.hint"), checked: store.on })}
      <div class="form-actions">${this.submit("save", t("save"))}</div>
    </form>`;
  }

  #test(): TemplateResult {
    const { tried } = this;
    return html`<div class="stack">
      <div>
        ${this.action("test", t("test"), () =>
          this.run("test", async () => {
            this.tried = await api.post<Tried>(`${this.#path}/test`, {});
          }),
        )}
      </div>
      <div role="status">
        ${
          tried
            ? notice(
                tried.letIn ? "ok" : "bad",
                t(tried.letIn ? "test.ok" : "test.bad"),
                html`${
                  tried.versions.length > 0
                    ? html`<p>${t("test.versions", { versions: tried.versions.join(", ") })}</p>`
                    : nothing
                }${tried.error ? html`<p><bdi dir="ltr">${tried.error}</bdi></p>` : nothing}`,
              )
            : nothing
        }
      </div>
    </div>`;
  }

  readonly #save = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    if (!this.passes(form)) {
      return;
    }
    const password = formText(form, "password");
    const kept = await this.run(
      "save",
      async () => {
        this.data = await api.put<RecordStore>(this.#path, {
          on: formText(form, "on") !== "",
          endpoint: formText(form, "endpoint"),
          user: formText(form, "user"),
          ...(password ? { password } : {}),
          speaks: formText(form, "speaks"),
          version: this.data?.version ?? 0,
        });
        this.tried = undefined;
      },
      t("saved"),
    );
    if (kept) {
      // A password that was kept need not stand on the page.
      await this.updateComplete;
      form.reset();
    }
  };
}

function state(store: RecordStore): Content {
  return html`<section class="card stack" aria-labelledby="state-title">
    <div class="split">
      <h2 id="state-title">${t("state.title")}</h2>
      ${
        store.on
          ? badge(t(store.error ? "state.trouble" : "state.well"), store.error ? "bad" : "ok")
          : badge(t("state.off"))
      }
    </div>
    <dl class="facts">
      <dt>${t("told")}</dt>
      <dd>${number(store.told)}</dd>
      <dt>${t("waiting")}</dt>
      <dd>${number(store.waiting)}</dd>
      <dt>${t("refused")}</dt>
      <dd>${number(store.refused)}</dd>
      ${
        store.on
          ? html`<dt>${t("since")}</dt>
              <dd>${dateTime(store.since ?? "")}</dd>
              <dt>${t("next")}</dt>
              <dd>${dateTime(store.next ?? "")}</dd>`
          : nothing
      }
      ${
        store.error
          ? html`<dt>${t("error")}</dt>
              <dd><bdi dir="ltr">${store.error}</bdi></dd>`
          : nothing
      }
    </dl>
  </section>`;
}

customElements.define("x-record-store", RecordStorePage);

export const view = "x-record-store";

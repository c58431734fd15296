import { html, nothing, type TemplateResult } from "lit";
import { api } from "../../shared/api.js";
import { config } from "../../shared/config.js";
import { confirmDialog } from "../../shared/confirm.js";
import { Page } from "../../shared/element.js";
import { selectField } from "../../shared/fields.js";
import { empty, type Content } from "../../shared/parts.js";
import type { Registration } from "../console-data.js";
import { base, type Key, type KeySets, type Launches } from "./data.js";
import { keySection } from "./keys.js";
import { launchList, trail } from "./launches.js";
import { t } from "./messages.js";
import "./try-services.js";

interface Loaded {
  readonly registrations: readonly Registration[];
  readonly launches?: Launches;
  readonly keys: readonly Key[];
}

/** What an L&D admin opens when "it does not work". */
class Certification extends Page<Loaded> {
  static override properties = {
    ...Page.properties,
    chosen: { state: true },
    sets: { state: true },
  };

  /** The LMS being looked at; the first to begin with. */
  declare private chosen: string | undefined;
  /** Both key sets, once they were read. */
  declare private sets: KeySets | undefined;

  protected override heading(): string {
    return t("title");
  }

  protected override async load(signal: AbortSignal): Promise<Loaded> {
    const registrations = await api.get<readonly Registration[]>("/api/console/registrations", {
      signal,
    });
    this.chosen ??= registrations[0]?.id;
    if (!this.chosen) {
      return { registrations, keys: [] };
    }
    const [launches, keys] = await Promise.all([
      api.get<Launches>(`${base(this.chosen)}/launches`, { signal }),
      api.get<readonly Key[]>(`${base(this.chosen)}/keys`, { signal }),
    ]);
    return { registrations, launches, keys };
  }

  protected override content({ registrations, launches, keys }: Loaded): Content {
    if (!this.chosen || !launches) {
      return empty(t("none.title"), t("none.text"));
    }
    const actions = html`<div class="cluster">
      ${this.#button("watch", t("launches.watch"), () => api.post(this.#at("watch")), t("launches.watched"))}
      ${this.action("again", t("again"), () => this.run("again", () => this.refresh()), "quiet")}
    </div>`;
    return html`
      <p class="lead">${t("lead")}</p>
      ${registrations.length > 1 ? this.#lms(registrations) : nothing}
      ${launchList(launches, actions)}
      <x-try-services
        .registration=${this.chosen}
        @tried=${() => void this.refresh()}
      ></x-try-services>
      ${keySection(keys, this.sets, this.#keyActions())} ${trail(launches.trail)}
    `;
  }

  #at(path: string): string {
    return `${base(this.chosen ?? "")}/${path}`;
  }

  #lms(registrations: readonly Registration[]): Content {
    return selectField({
      name: "lms",
      label: t("lms"),
      required: true,
      value: this.chosen,
      choices: registrations.map((one) => ({ value: one.id, label: one.platformName })),
      onChange: (value) => {
        this.chosen = value;
        this.sets = undefined;
        void this.refresh();
      },
    });
  }

  /** Keys are replaced by the operator, who answers for the server's secrets. */
  #keyActions(): Content {
    const test = this.#button(
      "test",
      t("keys.test"),
      async () => {
        this.sets = await api.post<KeySets>(this.#at("keys/test"), {});
      },
      t("keys.tested"),
    );
    return config().launch === "console"
      ? html`${test}
        ${this.#button("rotate", t("keys.rotate"), () => this.#rotate(false), t("keys.rotated"))}
        ${this.action("urgent", t("keys.urgent"), () => this.#urgent(), "danger")}`
      : test;
  }

  async #urgent(): Promise<void> {
    const sure = await confirmDialog({
      title: t("keys.urgent.title"),
      body: html`<p>${t("keys.urgent.text")}</p>`,
      confirm: t("keys.urgent"),
      danger: true,
    });
    if (sure) {
      await this.#then("urgent", () => this.#rotate(true), t("keys.urgent.done"));
    }
  }

  #rotate(urgent: boolean): Promise<unknown> {
    return api.post(this.#at("keys/rotate"), { urgent });
  }

  #button(
    name: string,
    label: string,
    action: () => Promise<unknown>,
    done: string,
  ): TemplateResult {
    return this.action(name, label, () => this.#then(name, action, done));
  }

  #then(name: string, action: () => Promise<unknown>, done: string): Promise<boolean> {
    return this.run(
      name,
      async () => {
        await action();
        await this.refresh();
      },
      done,
    );
  }
}

customElements.define("x-certification", Certification);

export const view = "x-certification";

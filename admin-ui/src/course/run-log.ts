import { html, nothing, type TemplateResult } from "lit";
import { api } from "../shared/api.js";
import { announce } from "../shared/announce.js";
import { LightElement } from "../shared/element.js";
import { dateTime, number } from "../shared/i18n.js";
import { notice, problemNotice, type Content } from "../shared/parts.js";
import type { LoggedRun, Repetition } from "./course-data.js";
import { t } from "./messages.js";

const SHORT = 12;

/** Every run so far, each to be repeated and compared, or taken away as a file. */
class RunLog extends LightElement {
  static override properties = {
    runs: { state: true },
    repeated: { state: true },
    busy: { state: true },
    failure: { state: true },
  };

  declare private runs: readonly LoggedRun[] | undefined;
  declare private repeated: { readonly of: LoggedRun; readonly what: Repetition } | undefined;
  declare private busy: string | undefined;
  declare private failure: unknown;

  protected override render(): TemplateResult {
    return html`<details class="more" @toggle=${this.#open}>
      <summary>${t("log.title")}</summary>
      <div class="stack">
        <p class="soft">${t("log.text")}</p>
        ${this.failure ? problemNotice(this.failure) : nothing} ${this.#comparison()}
        ${this.runs ? this.#table(this.runs) : nothing}
      </div>
    </details>`;
  }

  readonly #open = async (event: Event): Promise<void> => {
    if ((event.target as HTMLDetailsElement).open) {
      await this.#try("log", async () => {
        this.runs = await api.get<readonly LoggedRun[]>("/api/course/runs");
      });
    }
  };

  #comparison(): Content {
    if (!this.repeated) {
      return nothing;
    }
    const { of, what } = this.repeated;
    const time = dateTime(of.runAt);
    const versions = what.solverThen === what.solverNow ? nothing : t("log.otherSolver");
    return what.same
      ? notice("ok", t("log.same", { time }), html`<p>${t("log.same.text")} ${versions}</p>`)
      : notice(
          "bad",
          t("log.differs", { time }),
          html`<p>${t("log.differs.text")} ${versions}</p>`,
        );
  }

  #table(runs: readonly LoggedRun[]): TemplateResult {
    return html`<div class="table-room" role="group" aria-labelledby="log-caption" tabindex="0">
      <table class="table">
        <caption id="log-caption">
          ${t("log.caption")}
        </caption>
        <thead>
          <tr>
            <th scope="col">${t("log.when")}</th>
            <th scope="col">${t("log.state")}</th>
            <th scope="col" class="number">${t("run.pairs")}</th>
            <th scope="col" class="number">${t("log.points")}</th>
            <th scope="col">${t("log.inputs")}</th>
            <th scope="col">${t("log.check")}</th>
          </tr>
        </thead>
        <tbody>
          ${runs.map((run) => this.#row(run))}
        </tbody>
      </table>
    </div>`;
  }

  #row(run: LoggedRun): TemplateResult {
    const time = dateTime(run.runAt);
    return html`<tr>
      <th scope="row">${time}<br /><span class="soft small">${run.runBy}</span></th>
      <td data-label=${t("log.state")}>${t(`log.state.${run.state}`)}</td>
      <td class="number" data-label=${t("run.pairs")}>
        ${t("log.of", { pairs: run.pairs, mentees: run.mentees })}
      </td>
      <td class="number" data-label=${t("log.points")}>${number(run.points)}</td>
      <td data-label=${t("log.inputs")}>
        <code dir="ltr">${run.inputsHash.slice(0, SHORT)}</code><br />
        <span class="soft small" dir="ltr">${run.solver}</span>
      </td>
      <td data-label=${t("log.check")}>
        ${
          run.resultHash
            ? html`<div class="cluster">
                ${this.#button(
                  `repeat-${run.id}`,
                  t("log.repeat"),
                  t("log.repeat.of", { time }),
                  () => this.#repeat(run),
                )}
                ${this.#button(`inputs-${run.id}`, t("log.file"), t("log.file.of", { time }), () =>
                  downloadInputs(run.id),
                )}
              </div>`
            : nothing
        }
      </td>
    </tr>`;
  }

  #button(name: string, label: string, spoken: string, act: () => Promise<void>): TemplateResult {
    return html`<button
      type="button"
      class="button button-small"
      aria-label=${spoken}
      aria-busy=${this.busy === name ? "true" : "false"}
      ?disabled=${this.busy !== undefined && this.busy !== name}
      @click=${() => this.#try(name, act)}
    >
      ${label}
    </button>`;
  }

  async #repeat(run: LoggedRun): Promise<void> {
    const what = await api.post<Repetition>(`/api/course/runs/${run.id}/repetition`);
    this.repeated = { of: run, what };
    const time = dateTime(run.runAt);
    announce(what.same ? t("log.same", { time }) : t("log.differs", { time }));
  }

  async #try(name: string, act: () => Promise<void>): Promise<void> {
    this.busy = name;
    this.failure = undefined;
    try {
      await act();
    } catch (cause) {
      this.failure = cause;
    } finally {
      this.busy = undefined;
    }
  }
}

/** Saves the proof of a run as a file that the script in the documentation checks. */
export async function downloadProof(runId: string): Promise<void> {
  const { text } = await api.get<{ readonly text: string }>(`/api/course/runs/${runId}/proof-file`);
  save(`match-${runId}.jsonl`, text);
}

async function downloadInputs(runId: string): Promise<void> {
  const all = await api.get<unknown>(`/api/course/runs/${runId}/proof`);
  save(`match-${runId}.json`, JSON.stringify(all, null, 2));
}

function save(name: string, text: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { type: "application/octet-stream" }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}

customElements.define("x-run-log", RunLog);

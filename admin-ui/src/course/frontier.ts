import { html, nothing, svg, type TemplateResult } from "lit";
import { favours, slider } from "../matching/fairness.js";
import { api } from "../shared/api.js";
import { Part } from "../shared/element.js";
import { number } from "../shared/i18n.js";
import { problemNotice, skeleton, type Content } from "../shared/parts.js";
import type { Course, FrontierStep, Pin, Weights } from "./course-data.js";
import { t } from "./messages.js";

const WIDTH = 320;
const HEIGHT = 96;
const GAP = 8;

/** What the next run is to go by was chosen; it is in `event.step`. */
export class StepChosenEvent extends Event {
  constructor(readonly step: FrontierStep) {
    super("step-chosen", { bubbles: true });
  }
}

/**
 * What choices would come to on this roster: a slider, what it comes to in words, a chart, and the
 * table behind it. `frontier` asks how good a pair must be, `fairness` whom to favour.
 *
 * @fires step-chosen when a choice is to count in the next run
 */
class Frontier extends Part {
  static override properties = {
    ...Part.properties,
    about: { type: String },
    weights: { attribute: false },
    pins: { attribute: false },
    vocabulary: { attribute: false },
    steps: { state: true },
    chosen: { state: true },
  };

  declare about: "frontier" | "fairness";
  declare weights: Weights;
  declare pins: readonly Pin[];
  declare vocabulary: Course["program"]["vocabulary"];
  declare private steps: readonly FrontierStep[] | undefined;
  declare private chosen: number;

  constructor() {
    super();
    this.about = "frontier";
    this.pins = [];
    this.chosen = 0;
  }

  protected override render(): TemplateResult {
    const { about } = this;
    return html`<details class="more" @toggle=${this.#open}>
      <summary>
        <span>${t(`${about}.title`)} <span class="soft small">${this.#now()}</span></span>
      </summary>
      <div class="stack">
        <p class="soft">${t(`${about}.text`)}</p>
        ${this.failure ? problemNotice(this.failure) : this.#body()}
      </div>
    </details>`;
  }

  /** What the next run goes by as things stand. */
  #now(): string {
    return this.about === "fairness"
      ? favours(this.weights.fairness)
      : t("frontier.now", { least: this.weights.leastPoints });
  }

  #body(): Content {
    const { steps, about } = this;
    if (!steps) {
      return this.busy ? skeleton() : nothing;
    }
    const step = steps[this.chosen];
    if (!step) {
      return nothing;
    }
    return html`
      ${slider(
        { name: about, label: t(`${about}.slider`) },
        steps.map((one) => this.#sentence(one)),
        this.chosen,
        (index) => (this.chosen = index),
      )}
      <p class="strong" role="status">${this.#sentence(step)}</p>
      ${this.#chart(steps)} ${this.#table(steps)}
      <div>
        <button
          type="button"
          class="button"
          @click=${() => this.dispatchEvent(new StepChosenEvent(step))}
        >
          ${t("frontier.use")}
        </button>
      </div>
    `;
  }

  readonly #open = async (event: Event): Promise<void> => {
    if (!(event.target as HTMLDetailsElement).open) {
      return;
    }
    await this.attempt(async () => {
      const steps = await api.post<readonly FrontierStep[]>(`/api/course/runs/${this.about}`, {
        ...this.weights,
        pins: this.pins,
      });
      this.chosen = Math.max(
        0,
        steps.findIndex(
          (one) =>
            one.leastPoints >= this.weights.leastPoints && one.fairness >= this.weights.fairness,
        ),
      );
      this.steps = steps;
    });
  };

  #sentence(step: FrontierStep): string {
    const { pairs, unmatched, worst, points, regrets, leastPoints, fairness } = step;
    const words = this.vocabulary.mentee.other;
    if (this.about === "fairness") {
      return t("fairness.step", { favours: favours(fairness), points, worst, regrets });
    }
    return leastPoints === 0
      ? t("frontier.open", { pairs, unmatched, worst, words })
      : t("frontier.step", { pairs, unmatched, worst, words, least: leastPoints });
  }

  /** A bar for each choice: as high as there are pairs, or as the weakest pair has points. */
  #chart(steps: readonly FrontierStep[]): TemplateResult {
    const value = (one: FrontierStep): number =>
      this.about === "fairness" ? one.worst : one.pairs;
    const most = Math.max(1, ...steps.map(value));
    const width = WIDTH / steps.length;
    return html`<svg
      class="frontier"
      viewBox="0 0 ${WIDTH} ${HEIGHT}"
      preserveAspectRatio="none"
      role="img"
      aria-label=${t(`${this.about}.chart`)}
    >
      ${steps.map((one, index) => {
        const height = (value(one) / most) * HEIGHT;
        return svg`<rect
          class=${index === this.chosen ? "frontier-chosen" : "frontier-bar"}
          x=${index * width + GAP / 2}
          y=${HEIGHT - height}
          width=${width - GAP}
          height=${height}
        />`;
      })}
    </svg>`;
  }

  #table(steps: readonly FrontierStep[]): TemplateResult {
    const { about } = this;
    const columns = [
      { head: t("run.pairs"), of: (one: FrontierStep) => one.pairs },
      { head: t("run.unmatched"), of: (one: FrontierStep) => one.unmatched },
      { head: t("log.points"), of: (one: FrontierStep) => one.points },
      { head: t("frontier.worst"), of: (one: FrontierStep) => one.worst },
      { head: t("frontier.regrets"), of: (one: FrontierStep) => one.regrets },
    ];
    return html`<details class="more">
      <summary>${t("frontier.table")}</summary>
      <p class="soft">${t("frontier.regrets.text")}</p>
      <table class="table">
        <caption>
          ${t("frontier.caption")}
        </caption>
        <thead>
          <tr>
            <th scope="col" class=${about === "fairness" ? "" : "number"}>
              ${t(`${about}.column`)}
            </th>
            ${columns.map(({ head }) => html`<th scope="col" class="number">${head}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${steps.map(
            (step) =>
              html`<tr>
                <th scope="row" class=${about === "fairness" ? "" : "number"}>
                  ${about === "fairness" ? favours(step.fairness) : number(step.leastPoints)}
                </th>
                ${columns.map(
                  ({ head, of }) =>
                    html`<td class="number" data-label=${head}>${number(of(step))}</td>`,
                )}
              </tr>`,
          )}
        </tbody>
      </table>
    </details>`;
  }
}

customElements.define("x-frontier", Frontier);

declare global {
  interface GlobalEventHandlersEventMap {
    "step-chosen": StepChosenEvent;
  }
}

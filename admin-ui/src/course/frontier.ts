import { html, nothing, svg, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import { api } from "../shared/api.js";
import { LightElement } from "../shared/element.js";
import { field } from "../shared/fields.js";
import { number } from "../shared/i18n.js";
import { problemNotice, skeleton, type Content } from "../shared/parts.js";
import type { Course, FrontierStep, Pin, Weights } from "./course-data.js";
import { t } from "./messages.js";

const WIDTH = 320;
const HEIGHT = 96;
const GAP = 8;

/** Another bar for a pair was chosen; it is in `event.leastPoints`. */
export class LeastPointsEvent extends Event {
  constructor(readonly leastPoints: number) {
    super("least-points", { bubbles: true });
  }
}

/**
 * What insisting on good pairs costs on this roster: a slider, what it comes to in words, a chart,
 * and the table behind it.
 *
 * @fires least-points when a choice is to count in the next run
 */
class Frontier extends LightElement {
  static override properties = {
    weights: { attribute: false },
    pins: { attribute: false },
    vocabulary: { attribute: false },
    steps: { state: true },
    chosen: { state: true },
    loading: { state: true },
    failure: { state: true },
  };

  declare weights: Weights;
  declare pins: readonly Pin[];
  declare vocabulary: Course["program"]["vocabulary"];
  declare private steps: readonly FrontierStep[] | undefined;
  declare private chosen: number;
  declare private loading: boolean;
  declare private failure: unknown;

  constructor() {
    super();
    this.pins = [];
    this.chosen = 0;
    this.loading = false;
  }

  protected override render(): TemplateResult {
    return html`<details class="more" @toggle=${this.#open}>
      <summary>${t("frontier.title")}</summary>
      <div class="stack">
        <p class="soft">${t("frontier.text")}</p>
        ${this.failure ? problemNotice(this.failure) : this.#body()}
      </div>
    </details>`;
  }

  #body(): Content {
    const { steps } = this;
    if (!steps) {
      return this.loading ? skeleton() : nothing;
    }
    const step = steps[this.chosen];
    if (!step) {
      return nothing;
    }
    return html`
      ${field(
        { name: "frontier", label: t("frontier.slider"), required: true },
        html`<input
          type="range"
          id="frontier"
          name="frontier"
          min="0"
          max=${steps.length - 1}
          step="1"
          .value=${live(String(this.chosen))}
          aria-valuetext=${this.#sentence(step)}
          @input=${(event: InputEvent) =>
            (this.chosen = (event.target as HTMLInputElement).valueAsNumber)}
        />`,
      )}
      <p class="strong" role="status">${this.#sentence(step)}</p>
      ${this.#chart(steps)} ${this.#table(steps)}
      <div>
        <button
          type="button"
          class="button"
          @click=${() => this.dispatchEvent(new LeastPointsEvent(step.leastPoints))}
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
    this.failure = undefined;
    this.loading = true;
    try {
      this.steps = await api.post<readonly FrontierStep[]>("/api/course/runs/frontier", {
        ...this.weights,
        pins: this.pins,
      });
      const above = this.steps.findIndex((one) => one.leastPoints >= this.weights.leastPoints);
      this.chosen = Math.max(0, above);
    } catch (cause) {
      this.failure = cause;
    } finally {
      this.loading = false;
    }
  };

  #sentence(step: FrontierStep): string {
    const { mentee } = this.vocabulary;
    const numbers = { pairs: step.pairs, unmatched: step.unmatched, worst: step.worst };
    return step.leastPoints === 0
      ? t("frontier.open", { ...numbers, words: mentee.other })
      : t("frontier.step", { ...numbers, least: step.leastPoints, words: mentee.other });
  }

  /** A bar for each choice: as high as there are pairs, the chosen one in colour. */
  #chart(steps: readonly FrontierStep[]): TemplateResult {
    const most = Math.max(1, ...steps.map((one) => one.pairs));
    const width = WIDTH / steps.length;
    return html`<svg
      class="frontier"
      viewBox="0 0 ${WIDTH} ${HEIGHT}"
      preserveAspectRatio="none"
      role="img"
      aria-label=${t("frontier.chart")}
    >
      ${steps.map((one, index) => {
        const height = (one.pairs / most) * HEIGHT;
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
    return html`<details class="more">
      <summary>${t("frontier.table")}</summary>
      <table class="table">
        <caption>
          ${t("frontier.caption")}
        </caption>
        <thead>
          <tr>
            <th scope="col" class="number">${t("frontier.least")}</th>
            <th scope="col" class="number">${t("run.pairs")}</th>
            <th scope="col" class="number">${t("run.unmatched")}</th>
            <th scope="col" class="number">${t("frontier.worst")}</th>
            <th scope="col" class="number">${t("log.points")}</th>
          </tr>
        </thead>
        <tbody>
          ${steps.map(
            (one) =>
              html`<tr>
                <th scope="row" class="number">${number(one.leastPoints)}</th>
                <td class="number" data-label=${t("run.pairs")}>${number(one.pairs)}</td>
                <td class="number" data-label=${t("run.unmatched")}>${number(one.unmatched)}</td>
                <td class="number" data-label=${t("frontier.worst")}>${number(one.worst)}</td>
                <td class="number" data-label=${t("log.points")}>${number(one.points)}</td>
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
    "least-points": LeastPointsEvent;
  }
}

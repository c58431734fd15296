import { html, nothing, type TemplateResult } from "lit";
import { api } from "../shared/api.js";
import { focusHeading, LightElement } from "../shared/element.js";
import { problemNotice, skeleton } from "../shared/parts.js";
import { href, onRoute, route } from "../shared/router.js";
import { STEP_IDS, type Journey, type JourneyEngagement, type StepId } from "./journey-data.js";
import "./journey-overview.js";
import { t } from "./messages.js";
import { stepHref, stepsOf } from "./progress.js";
import type { StepPage } from "./step.js";
import { steps } from "./steps.js";

/**
 * The learner's view: the way through the program, and the step being looked at. Places are
 * `#/` (overview), `#/profile`, `#/match` and `#/<step>/<engagement>/…`.
 */
class JourneyView extends LightElement {
  static override properties = { journey: { state: true }, failure: { state: true } };

  declare private journey: Journey | undefined;
  declare private failure: unknown;
  #leaving = new AbortController();
  #shown = "";

  override connectedCallback(): void {
    super.connectedCallback();
    this.#leaving = new AbortController();
    onRoute(() => void this.#show(true), this.#leaving.signal);
    this.addEventListener("journey-change", () => void this.#load(), {
      signal: this.#leaving.signal,
    });
    void this.#load();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#leaving.abort();
  }

  async #load(): Promise<void> {
    this.failure = undefined;
    try {
      this.journey = await api.get<Journey>("/api/journey");
      await this.updateComplete;
      await this.#show(false);
    } catch (cause) {
      this.failure = cause;
    }
  }

  /** Puts the page of the current place below the steps, and keeps it while the place is the same. */
  async #show(navigated: boolean): Promise<void> {
    const { journey } = this;
    const place = this.querySelector("#journey-place");
    if (!journey || !place) {
      return;
    }
    this.requestUpdate();
    const { step, engagement, rest } = locate(journey);
    const key = `${step ?? ""}/${engagement?.id ?? ""}`;
    if (key !== this.#shown) {
      const name = step ? (await steps[step]()).view : "x-journey-overview";
      place.replaceChildren(
        Object.assign(document.createElement(name), { journey, engagement, rest }),
      );
      this.#shown = key;
    } else {
      Object.assign(place.firstElementChild as StepPage, { journey, engagement, rest });
    }
    if (navigated) {
      await (place.firstElementChild as StepPage).updateComplete;
      focusHeading(place);
    }
  }

  protected override render(): TemplateResult {
    const { journey } = this;
    if (!journey) {
      return this.failure ? problemNotice(this.failure, () => void this.#load()) : skeleton();
    }
    const { step, engagement } = locate(journey);
    return html`<div class="stack-wide">
      ${this.failure ? problemNotice(this.failure, () => void this.#load()) : nothing}
      <nav aria-label=${t("nav.label")} class="stack-tight">
        ${step ? html`<a class="back" href=${href()}>${t("nav.overview")}</a>` : nothing}
        <ol class="steps">
          ${stepsOf(journey, engagement).map(
            (one) => html`<li data-state=${one.state}>${this.#step(one, step, engagement)}</li>`,
          )}
        </ol>
      </nav>
      <div id="journey-place"></div>
    </div>`;
  }

  #step(
    one: { readonly id: StepId; readonly state: string },
    current: StepId | undefined,
    engagement: JourneyEngagement | undefined,
  ): TemplateResult {
    const inside = html`<span class="step-mark" aria-hidden="true"></span>
      <span class="step-label">${t(`step.${one.id}`)}</span>
      <span class="only-heard">${t(`state.${one.state as "done"}`)}</span>`;
    return one.state === "later"
      ? html`<span class="step">${inside}</span>`
      : html`<a
          class="step"
          href=${stepHref(one.id, engagement)}
          aria-current=${one.id === current ? "page" : nothing}
          >${inside}</a
        >`;
  }
}

/** What the address names; a pair that is not (or no longer) the person's leads to the overview. */
function locate(journey: Journey): {
  step: StepId | undefined;
  engagement: JourneyEngagement | undefined;
  rest: readonly string[];
} {
  const [first, second, ...more] = route();
  const only = journey.engagements.length === 1 ? journey.engagements[0] : undefined;
  const step = STEP_IDS.find((id) => id === first);
  if (step === "profile" || step === "match" || step === undefined) {
    return { step, engagement: only, rest: second === undefined ? [] : [second, ...more] };
  }
  const engagement = journey.engagements.find((one) => one.id === second);
  return engagement
    ? { step, engagement, rest: more }
    : { step: undefined, engagement: only, rest: [] };
}

customElements.define("x-journey", JourneyView);

export const view = "x-journey";

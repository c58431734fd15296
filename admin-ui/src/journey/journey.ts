import { html, nothing, type TemplateResult } from "lit";
import { api, ApiProblem } from "../shared/api.js";
import { config } from "../shared/config.js";
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
 * `#/` (overview), `#/recognition`, `#/mentors`, `#/ready/<side>`, `#/profile`, `#/match` and `#/<step>/<engagement>/…`.
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
    const { signal } = this.#leaving;
    onRoute(() => void this.#show(true), signal);
    this.addEventListener("journey-change", () => void this.#load(), { signal });
    // The other person may have signed while this tab was in the background.
    document.addEventListener(
      "visibilitychange",
      () => {
        if (document.visibilityState === "visible" && this.journey) {
          void this.#load();
        }
      },
      { signal },
    );
    void this.#load();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#leaving.abort();
  }

  async #load(): Promise<void> {
    this.failure = undefined;
    try {
      const first = this.journey === undefined;
      this.journey = await api.get<Journey>("/api/journey");
      if (first) {
        startAtWidget(this.journey);
      }
      await this.updateComplete;
      await this.#show(false);
    } catch (cause) {
      if (cause instanceof ApiProblem && cause.status === 404) {
        await import("../deep-linking/not-ready.js");
      }
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
    const { step, aside, engagement, rest } = locate(journey);
    const key = `${step ?? aside ?? ""}/${(aside ? rest[0] : engagement?.id) ?? ""}`;
    if (key !== this.#shown) {
      const name = step
        ? (await steps[step](journey)).view
        : aside
          ? (await ASIDES[aside]()).view
          : "x-journey-overview";
      const now = locate(this.journey ?? journey);
      if (now.step !== step || now.aside !== aside) {
        return; // Gone elsewhere while the step was on its way.
      }
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
      if (this.failure instanceof ApiProblem && this.failure.status === 404) {
        return html`<x-not-ready reason="not-open"></x-not-ready>`;
      }
      return this.failure ? problemNotice(this.failure, () => void this.#load()) : skeleton();
    }
    const { step, aside, engagement } = locate(journey);
    return html`<div class="stack-wide">
      ${this.failure ? problemNotice(this.failure, () => void this.#load()) : nothing}
      <nav aria-label=${t("nav.label")} class="stack-tight">
        ${step || aside ? html`<a class="back" href=${href()}>${t("nav.overview")}</a>` : nothing}
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

/** The step that a link to one part of the way opens. */
const FIRST_STEPS: Readonly<Record<string, StepId>> = {
  match: "match",
  agreement: "agreement",
  goals: "goals",
  outcome: "evidence",
};

/** Pages beside the way: what the person has earned, the invitation to help, what to read first. */
const ASIDES = {
  recognition: () => import("./recognition/recognition.js"),
  mentors: () => import("./mentors-wanted/mentors-wanted.js"),
  ready: () => import("./readiness/readiness.js"),
} as const;

type Aside = keyof typeof ASIDES;

/** Goes to the step that the link was made for, if it is open already and no other was asked for. */
function startAtWidget(journey: Journey): void {
  if (config().widget === "mentors" && route().length === 0) {
    history.replaceState(null, "", href("mentors"));
    return;
  }
  const step = FIRST_STEPS[config().widget];
  const [first, ...others] = journey.engagements;
  const open = stepsOf(journey, first).find((one) => one.id === step)?.state !== "later";
  if (step && open && others.length === 0 && route().length === 0) {
    history.replaceState(null, "", stepHref(step, first));
  }
}

/** What the address names; a pair that is not (or no longer) the person's leads to the overview. */
function locate(journey: Journey): {
  step: StepId | undefined;
  aside: Aside | undefined;
  engagement: JourneyEngagement | undefined;
  rest: readonly string[];
} {
  const [first, second, ...more] = route();
  const only = journey.engagements.length === 1 ? journey.engagements[0] : undefined;
  const step = STEP_IDS.find((id) => id === first);
  if (step === "profile" || step === "match" || step === undefined) {
    return {
      step,
      aside: first !== undefined && Object.hasOwn(ASIDES, first) ? (first as Aside) : undefined,
      engagement: only,
      rest: second === undefined ? [] : [second, ...more],
    };
  }
  const engagement = journey.engagements.find((one) => one.id === second);
  return engagement
    ? { step, aside: undefined, engagement, rest: more }
    : { step: undefined, aside: undefined, engagement: only, rest: [] };
}

customElements.define("x-journey", JourneyView);

export const view = "x-journey";

import { html, type TemplateResult } from "lit";
import { Page } from "../shared/element.js";
import type { Content } from "../shared/parts.js";
import type { Journey, JourneyEngagement } from "./journey-data.js";

/** Something was done that may move the journey on; the frame asks the server where it stands. */
export class JourneyChangeEvent extends Event {
  constructor() {
    super("journey-change", { bubbles: true });
  }
}

/** A step of the journey: a page that knows the program and, after matching, the pair. */
export abstract class StepPage<T = undefined> extends Page<T> {
  static override properties = {
    ...Page.properties,
    journey: { attribute: false },
    engagement: { attribute: false },
    rest: { attribute: false },
  };

  declare journey: Journey;
  /** The pair; profile and match come before there is one. */
  declare engagement: JourneyEngagement | undefined;
  /** What follows the step (and the pair) in the address. */
  declare rest: readonly string[];

  /** The pair's id, for paths; only for steps after the match. */
  protected get engagementId(): string {
    return this.engagement?.id ?? "";
  }

  /** The other person's name. */
  protected get partner(): string {
    return this.engagement?.partner.name ?? "";
  }

  /** Whether the two have finished, so that everything is there to look back on only. */
  protected get over(): boolean {
    return this.engagement?.steps.find((one) => one.id === "close")?.state === "done";
  }

  /** Tells the frame that the journey may have moved on. */
  protected moved(): void {
    this.dispatchEvent(new JourneyChangeEvent());
  }

  protected override overline(): Content {
    return html`<p class="overline">${this.overlineText()}</p>` satisfies TemplateResult;
  }

  private overlineText(): string {
    return this.engagement
      ? `${this.journey.program.name} · ${this.partner}`
      : this.journey.program.name;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    "journey-change": JourneyChangeEvent;
  }
}

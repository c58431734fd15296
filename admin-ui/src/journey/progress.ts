import { href } from "../shared/router.js";
import {
  STEP_IDS,
  type Journey,
  type JourneyEngagement,
  type JourneyStep,
  type StepId,
} from "./journey-data.js";

/**
 * The steps of the whole way; before there is a pair, all after the match come later. Looking back
 * is a step only where the program asks something.
 */
export function stepsOf(
  journey: Journey,
  engagement: JourneyEngagement | undefined,
): readonly JourneyStep[] {
  const known = [...journey.steps, ...(engagement?.steps ?? [])];
  return STEP_IDS.filter((id) => id !== "reflection" || known.some((one) => one.id === id)).map(
    (id) => known.find((one) => one.id === id) ?? { id, state: "later" },
  );
}

/** The address of a step: with its pair, where it needs one. */
export function stepHref(step: StepId, engagement: JourneyEngagement | undefined): string {
  return step === "profile" || step === "match" || !engagement
    ? href(step)
    : href(step, engagement.id);
}

import type { Journey, StepId } from "./journey-data.js";

/** The module of each step; only the one being looked at is fetched. */
export const steps: Readonly<
  Record<StepId, (journey: Journey) => Promise<{ readonly view: string }>>
> = {
  profile: () => import("./participation/participation.js"),
  match: ({ program }) =>
    program.pairing === "SELF"
      ? import("./requests/requests.js")
      : import("./proposals/proposals.js"),
  agreement: () => import("./agreement/agreement.js"),
  goals: () => import("./goals/goals.js"),
  meetings: () => import("./meetings/meetings.js"),
  evidence: () => import("./outcome/evidence.js"),
  reflection: () => import("./reflection/reflection.js"),
  close: () => import("./outcome/close.js"),
};

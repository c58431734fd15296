interface Common {
  /** Connecting a further LMS is the operator's; an L&D admin sees their own LMS. */
  readonly operatorOnly: boolean;
  readonly load: () => Promise<{ readonly view: string }>;
}

/** A page of the console with a tab: its place in the address, and its module. */
interface Tab extends Common {
  readonly id:
    "registrations" | "connect" | "programs" | "reports" | "deliveries" | "certification" | "state";
  readonly below?: undefined;
}

/** A page that is reached from another, whose tab stays marked. */
interface Further extends Common {
  readonly id:
    | "surveys"
    | "readiness"
    | "guide"
    | "people"
    | "pairs"
    | "invitations"
    | "recognition"
    | "overview"
    | "roi"
    | "equity"
    | "summary"
    | "standard"
    | "by-hand"
    | "design"
    | "admission"
    | "questions"
    | "applications"
    | "design-of"
    | "templates"
    | "edit"
    | "lti11"
    | "reads"
    | "retention"
    | "record-store"
    | "safeguarding"
    | "appointments"
    | "erase";
  readonly below: Tab["id"];
}

/** A page of the console. */
export type Section = Tab | Further;

/** The console's pages in the order of their tabs; the first is where one arrives. */
export const sections: readonly Section[] = [
  { id: "registrations", operatorOnly: false, load: () => import("./registrations.js") },
  { id: "connect", operatorOnly: true, load: () => import("./connect.js") },
  { id: "programs", operatorOnly: false, load: () => import("./programs/programs.js") },
  { id: "reports", operatorOnly: false, load: () => import("./reports/reports.js") },
  { id: "deliveries", operatorOnly: false, load: () => import("./deliveries.js") },
  {
    id: "certification",
    operatorOnly: false,
    load: () => import("./certification/certification.js"),
  },
  { id: "state", operatorOnly: false, load: () => import("./state/state.js") },
  {
    id: "design",
    operatorOnly: false,
    below: "programs",
    load: () => import("./design/design.js"),
  },
  {
    id: "admission",
    operatorOnly: false,
    below: "programs",
    load: () => import("./admission/admission.js"),
  },
  {
    id: "questions",
    operatorOnly: false,
    below: "programs",
    load: () => import("./questions/questions.js"),
  },
  {
    id: "applications",
    operatorOnly: false,
    below: "programs",
    load: () => import("./applications/applications.js"),
  },
  {
    id: "design-of",
    operatorOnly: false,
    below: "programs",
    load: () => import("./templates/design-of.js"),
  },
  {
    id: "templates",
    operatorOnly: false,
    below: "programs",
    load: () => import("./templates/templates.js"),
  },
  {
    id: "surveys",
    operatorOnly: false,
    below: "programs",
    load: () => import("./surveys/surveys.js"),
  },
  {
    id: "readiness",
    operatorOnly: false,
    below: "programs",
    load: () => import("./readiness/readiness.js"),
  },
  {
    id: "guide",
    operatorOnly: false,
    below: "programs",
    load: () => import("./guides/guide.js"),
  },
  {
    id: "people",
    operatorOnly: false,
    below: "programs",
    load: () => import("./people/people.js"),
  },
  {
    id: "pairs",
    operatorOnly: false,
    below: "programs",
    load: () => import("./pairs/pairs.js"),
  },
  {
    id: "invitations",
    operatorOnly: false,
    below: "programs",
    load: () => import("./invitations/invitations.js"),
  },
  {
    id: "recognition",
    operatorOnly: false,
    below: "reports",
    load: () => import("./recognition/recognition.js"),
  },
  {
    id: "overview",
    operatorOnly: false,
    below: "reports",
    load: () => import("./overview/overview.js"),
  },
  {
    id: "roi",
    operatorOnly: false,
    below: "reports",
    load: () => import("./roi/roi.js"),
  },
  {
    id: "equity",
    operatorOnly: false,
    below: "reports",
    load: () => import("./equity/equity.js"),
  },
  {
    id: "summary",
    operatorOnly: false,
    below: "reports",
    load: () => import("./summary/summary.js"),
  },
  {
    id: "standard",
    operatorOnly: false,
    below: "reports",
    load: () => import("./standard/standard.js"),
  },
  {
    id: "by-hand",
    operatorOnly: true,
    below: "connect",
    load: () => import("./by-hand/by-hand.js"),
  },
  {
    id: "edit",
    operatorOnly: true,
    below: "registrations",
    load: () => import("./by-hand/edit.js"),
  },
  {
    id: "erase",
    operatorOnly: false,
    below: "registrations",
    load: () => import("./erase/erase.js"),
  },
  {
    id: "reads",
    operatorOnly: false,
    below: "registrations",
    load: () => import("./reads/reads.js"),
  },
  {
    id: "retention",
    operatorOnly: false,
    below: "registrations",
    load: () => import("./retention/retention.js"),
  },
  {
    id: "record-store",
    operatorOnly: false,
    below: "registrations",
    load: () => import("./record-store/record-store.js"),
  },
  {
    id: "safeguarding",
    operatorOnly: false,
    below: "registrations",
    load: () => import("./safeguarding/safeguarding.js"),
  },
  {
    id: "appointments",
    operatorOnly: false,
    below: "registrations",
    load: () => import("./appointments/appointments.js"),
  },
  {
    id: "lti11",
    operatorOnly: true,
    below: "registrations",
    load: () => import("./lti11/lti11.js"),
  },
];

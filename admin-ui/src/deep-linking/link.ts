import { LEVELS, type Level } from "../shared/levels.js";

/** What a link may open. */
export const WIDGETS = ["journey", "match", "agreement", "goals", "outcome", "mentors"] as const;

/** One of the parts that a link may open. */
export type Widget = (typeof WIDGETS)[number];

/** The widgets that end in an outcome, and so may have a gradebook column. */
export const GRADED: ReadonlySet<Widget> = new Set(["journey", "outcome"]);

/** What a grade may rest on. */
export const BASES = ["LEVELS", "COMPLETION", "MEETINGS", "MILESTONES", "REVIEW"] as const;

/** What a grade rests on. */
export type Basis = (typeof BASES)[number];

/** How what a pair reached becomes points in the gradebook. */
export interface GradePolicy {
  readonly max: number;
  /** Levels where it is left out. */
  readonly basis?: Basis;
  /** The points of each level; they count only where levels are the basis. */
  readonly points: Readonly<Record<Level, number>>;
  /** How many confirmed meetings give all points, where meetings are the basis. */
  readonly meetings?: number;
}

/** What a policy rests on. */
export const basisOf = (policy: GradePolicy): Basis => policy.basis ?? "LEVELS";

/** A program that may be linked. */
export interface ProgramChoice {
  readonly id: string;
  readonly name: string;
  readonly summary?: string | null;
}

/** What the server offers to link to. */
export interface LinkOffer {
  readonly platform: string;
  readonly course?: string | null;
  readonly acceptsGrade: boolean;
  /** Whether the LMS takes links at all here; deep linking only. */
  readonly acceptsLink?: boolean;
  /** Whether it takes several at once; deep linking only. */
  readonly acceptsSeveral?: boolean;
  /** What was chosen earlier and not sent; deep linking only. */
  readonly draft?: Draft | null;
  /** What the LMS proposes to call the link. */
  readonly suggestedTitle?: string | null;
  readonly programs: readonly ProgramChoice[];
}

/** What the instructor has chosen so far. */
export interface LinkChoice {
  readonly programId: string;
  readonly widget: Widget;
  readonly title: string;
  readonly grade: GradePolicy | null;
  /** When learners can open it, as days of this browser's time zone. */
  readonly available: Days;
  /** When work is taken. */
  readonly submission: Days;
}

/** From a day until a day, both included; an empty one leaves that end open. */
export interface Days {
  readonly from: string;
  readonly until: string;
}

/** Always. */
export const ALWAYS: Days = { from: "", until: "" };

/** What is kept of an editor that was left: links that are ready, and the one in the making. */
export interface Draft {
  readonly ready: readonly LinkChoice[];
  readonly choice: LinkChoice;
}

/** A span of time as it is sent: moments, or nothing where both ends are open. */
export function span(days: Days): { start: string | null; end: string | null } | null {
  const moment = (day: string, time: string): string | null =>
    day ? new Date(`${day}T${time}`).toISOString() : null;
  return days.from || days.until
    ? { start: moment(days.from, "00:00:00"), end: moment(days.until, "23:59:59") }
    : null;
}

/** Whether the end lies before the beginning. */
export function backwards({ from, until }: Days): boolean {
  return from !== "" && until !== "" && until < from;
}

/** A policy as it is sent: only what counts on its basis. */
function sentGrade(grade: GradePolicy | null): unknown {
  if (!grade || basisOf(grade) === "LEVELS") {
    return grade && { max: grade.max, points: grade.points };
  }
  const { max, basis, meetings } = grade;
  return basis === "MEETINGS" ? { max, basis, meetings } : { max, basis };
}

/** A choice as it is sent. */
export function sent({ available, submission, grade, ...choice }: LinkChoice): unknown {
  return {
    ...choice,
    grade: sentGrade(grade),
    title: choice.title.trim(),
    available: span(available),
    submission: span(submission),
  };
}

/** What is usual: the expected level gives most of the points, more gives the rest. */
export const USUAL_GRADE: GradePolicy = {
  max: 100,
  points: { "-2": 0, "-1": 50, "0": 80, "1": 90, "2": 100 },
};

/** The same shares of another maximum, in whole points. */
export function scaled(policy: GradePolicy, max: number): GradePolicy {
  const share = (level: Level): number =>
    policy.max > 0 ? Math.round((policy.points[level] / policy.max) * max) : 0;
  return {
    ...policy,
    max,
    points: {
      "-2": share(-2),
      "-1": share(-1),
      "0": share(0),
      "1": share(1),
      "2": share(2),
    },
  };
}

/** The levels that give fewer points than the next lower level does. */
export function falling(policy: GradePolicy): readonly Level[] {
  if (basisOf(policy) !== "LEVELS") {
    return [];
  }
  return LEVELS.filter((level, index) => {
    const lower = LEVELS[index + 1];
    return lower !== undefined && policy.points[level] < policy.points[lower];
  });
}

/** The grade that goes with a choice: none where the widget or the LMS has none. */
export function gradeOf(choice: LinkChoice, offer: LinkOffer): GradePolicy | null {
  return offer.acceptsGrade && GRADED.has(choice.widget) ? choice.grade : null;
}

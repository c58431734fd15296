/** What parts of a course's page found that needs somebody; counts only. */
export interface News {
  /** People who ask to take part and have no answer. */
  readonly applications?: number;
  readonly checkIns?: number;
  /** Scores that the gradebook did not take. */
  readonly untaken?: number;
  /** Grades that somebody entered in the gradebook, to be decided about. */
  readonly undecided?: number;
  /** Goals that somebody independent is asked to look at. */
  readonly ratings?: number;
}

/** A part of the page has found something, or that there is nothing any more. */
export class CourseNewsEvent extends Event {
  constructor(readonly news: News) {
    super("course-news", { bubbles: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    "course-news": CourseNewsEvent;
  }
}

package org.tandem.tool.access;

/** What a launch opens: each is a page of the user interface. */
public enum View {
  /** A learner's own way through the program. */
  JOURNEY("journey"),
  /** What those who run the course see. */
  COURSE("course"),
  /** Choosing what to place in a course. */
  DEEP_LINKING("deep-linking"),
  /** Choosing what an existing link opens. */
  SETUP("setup"),
  /** What one person reached, opened out of the gradebook. */
  REVIEW("review"),
  /** What is kept about people, and what they can ask for. */
  PRIVACY("privacy"),
  /** Nothing to see, and why. */
  NOT_READY("not-ready"),
  /** An administrator's console. */
  CONSOLE("console"),
  /** The same for somebody whom an administrator appointed, while that holds. */
  APPOINTED("console");

  private final String code;

  View(String code) {
    this.code = code;
  }

  /** The name that the user interface knows it by. */
  public String code() {
    return code;
  }

  /** Why there is nothing to see, where that is so. */
  public enum Reason {
    /** There is something to see. */
    NONE("none"),
    /** The link is not set up, and this person cannot do that. */
    NOT_SET_UP("not-set-up"),
    /** The launch came from outside a course. */
    NO_COURSE("no-course"),
    /** The launch does not say who is there. */
    ANONYMOUS("anonymous"),
    /** The platform gives this person no role in the course that has a part here. */
    NO_ROLE("not-taking-part");

    private final String code;

    Reason(String code) {
      this.code = code;
    }

    /** The name that the user interface knows it by. */
    public String code() {
      return code;
    }
  }
}

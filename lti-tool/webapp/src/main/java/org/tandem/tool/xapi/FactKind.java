package org.tandem.tool.xapi;

/** What is told, with the verb and the type of activity by which public vocabularies call it. */
public enum FactKind {
  /** Both of a pair accepted. Verb of Activity Streams 1.0. */
  STARTED("http://activitystrea.ms/schema/1.0/start", "started", Activity.ENGAGEMENT),
  /** Both confirmed that a meeting took place. */
  MET("http://adlnet.gov/expapi/verbs/attended", "attended", Activity.MEETING),
  /** A goal was reached as expected or better, by countersigned evidence. Verb of ADL and cmi5. */
  ATTAINED("https://w3id.org/xapi/adl/verbs/satisfied", "satisfied", Activity.GOAL),
  /** Somebody who runs the course decided about an outcome. Verb of the TinCan registry. */
  REVIEWED("http://id.tincanapi.com/verb/reviewed", "reviewed", Activity.OUTCOME),
  /** Both signed the outcome at the end. */
  COMPLETED("http://adlnet.gov/expapi/verbs/completed", "completed", Activity.ENGAGEMENT);

  private final String verb;
  private final String display;
  private final Activity about;

  FactKind(String verb, String display, Activity about) {
    this.verb = verb;
    this.display = display;
    this.about = about;
  }

  String verb() {
    return verb;
  }

  String display() {
    return display;
  }

  Activity about() {
    return about;
  }

  /** What a statement is about, by the types of activity of ADL's vocabulary. */
  enum Activity {
    /** What two people do together in a program. */
    ENGAGEMENT("engagement", "module"),
    /** A meeting of theirs. */
    MEETING("meeting", "meeting"),
    /** A goal of theirs. */
    GOAL("goal", "objective"),
    /** What came of it. */
    OUTCOME("outcome", "assessment");

    private final String path;
    private final String type;

    Activity(String path, String type) {
      this.path = path;
      this.type = type;
    }

    String path() {
      return path;
    }

    String type() {
      return "http://adlnet.gov/expapi/activities/" + type;
    }
  }
}

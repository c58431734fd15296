package org.tandem.faults;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.BooleanSupplier;
import org.tandem.faults.Told.What;

/**
 * What a mentor does: looks again and again who asks and who waits for something, says yes to
 * whoever asks, and does what is due in each pair.
 */
final class MentorDay {
  /** Fewer than there are mentees who ask, so that seats are contested. */
  private static final int SEATS = 2;

  private final Person mentor;
  private final BooleanSupplier over;

  /** A day of somebody that lasts until it is over. */
  MentorDay(Person mentor, BooleanSupplier over) {
    this.mentor = mentor;
    this.over = over;
  }

  void live() throws InterruptedException {
    takePart();
    while (!over.getAsBoolean()) {
      for (JsonObject request :
          Pages.list(mentor.read("/api/requests").asJsonObject(), "requests")) {
        if (request.getString("state").equals("OPEN")) {
          mentor.does(
              Request.post(
                  "/api/requests/" + request.getString("id") + "/acceptance", Pages.NOTHING),
              new Told(
                  What.ACCEPTED,
                  Person.id(request.getJsonObject("partner").getString("name")),
                  request.getString("id")));
        }
      }
      for (JsonObject pair :
          Pages.list(mentor.read("/api/journey").asJsonObject(), "engagements")) {
        try {
          help(pair.getString("id"));
        } catch (NoSuchElementException goneMeanwhile) {
          // An answer that got lost had ended it, and the mentee has left since.
        }
      }
      mentor.pause();
    }
  }

  private void takePart() throws InterruptedException {
    String about = "Mentor " + mentor.id();
    mentor.until(
        () -> MenteeDay.isGiven(mentor.read("/api/participation").asJsonObject(), about),
        new Told(What.PROFILE, mentor.id(), about),
        () ->
            Request.post(
                "/api/participation",
                Pages.profile(
                    "MENTOR", about, SEATS, mentor.read("/api/participation").asJsonObject())));
  }

  private void help(String pair) throws InterruptedException {
    String path = "/api/engagements/" + pair;
    List<JsonObject> goals = Pages.list(mentor.read(path + "/goals").asJsonObject(), "goals");
    if (goals.isEmpty()) {
      return;
    }
    JsonObject agreement = mentor.read(path + "/agreement").asJsonObject();
    if (!agreement.getJsonArray("missing").isEmpty()) {
      write(path, pair, agreement);
    } else if (!Pages.signed(agreement, "MENTOR")) {
      mentor.does(
          Request.post(path + "/agreement/signatures", Pages.signature(agreement)),
          new Told(What.AGREEMENT_SIGNED, pair, "MENTOR"));
    } else if (agreement.getString("state").equals("SIGNED")) {
      confirm(path, pair);
      countersign(path, pair, goals);
      close(path, pair);
    }
  }

  private void write(String path, String pair, JsonObject agreement) throws InterruptedException {
    for (JsonObject clause : Pages.list(agreement, "clauses")) {
      if (clause.getBoolean("required") && !Pages.has(clause, "changedBy")) {
        mentor.does(
            Request.put(
                path + "/agreement/clauses/" + clause.getString("id"),
                Pages.clause("As both of us understand it", clause)),
            new Told(What.CLAUSE, pair, clause.getString("id")));
      }
    }
    mentor.does(
        Request.put(
            path + "/agreement/clauses/ends-on",
            Pages.clause(
                Pages.today().plusMonths(4).toString(), agreement.getJsonObject("endsOn"))),
        new Told(What.CLAUSE, pair, "ends-on"));
  }

  private void confirm(String path, String pair) throws InterruptedException {
    for (JsonObject meeting :
        Pages.list(mentor.read(path + "/meetings").asJsonObject(), "meetings")) {
      if (Pages.texts(meeting, "confirmedBy").noneMatch("MENTOR"::equals)) {
        mentor.does(
            Request.post(
                path + "/meetings/" + meeting.getString("id") + "/confirmation",
                Pages.version(meeting)),
            new Told(What.MEETING_CONFIRMED, pair, meeting.getString("topic") + " MENTOR"));
      }
    }
  }

  private void countersign(String path, String pair, List<JsonObject> goals)
      throws InterruptedException {
    for (JsonObject evidence : Pages.list(goals.get(0), "evidence")) {
      if (!Pages.has(evidence, "countersignedAt")) {
        mentor.does(
            Request.post(
                path + "/evidence/" + evidence.getString("id") + "/countersignature",
                Pages.version(evidence)),
            new Told(What.COUNTERSIGNED, pair, evidence.getString("text")));
      }
    }
  }

  /** Signs once the mentee has: what they wait for is there then. */
  private void close(String path, String pair) throws InterruptedException {
    JsonObject outcome = mentor.read(path + "/outcome").asJsonObject();
    if (outcome.getString("state").equals("OPEN")
        && Pages.signed(outcome, "MENTEE")
        && !Pages.signed(outcome, "MENTOR")) {
      mentor.does(
          Request.post(path + "/outcome/signatures", Pages.signature(outcome)),
          new Told(What.CLOSING_SIGNED, pair, "MENTOR"));
    }
  }
}

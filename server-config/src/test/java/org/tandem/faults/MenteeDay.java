package org.tandem.faults;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Optional;
import org.tandem.faults.Told.What;

/**
 * What a mentee does, from the first visit to the closing that both signed: every step again until
 * a page shows that it is done.
 */
final class MenteeDay {
  private static final int MEETINGS = 2;
  private static final int ASKED_AT_ONCE = 2;

  private final Person mentee;
  private final boolean leaves;
  private String pair = "";

  /**
   * A day of somebody.
   *
   * @param leaves whether they have themselves erased at the end
   */
  MenteeDay(Person mentee, boolean leaves) {
    this.mentee = mentee;
    this.leaves = leaves;
  }

  void live() throws InterruptedException {
    takePart();
    findMentor();
    setGoal();
    agree();
    for (int i = 1; i <= MEETINGS; i++) {
      meet("Meeting " + i + " of " + mentee.id());
    }
    showEvidence();
    close();
    seeCredential();
    if (leaves) {
      leave();
    }
  }

  private void takePart() throws InterruptedException {
    String about = "Mentee " + mentee.id();
    mentee.until(
        () -> isGiven(mentee.read("/api/participation").asJsonObject(), about),
        new Told(What.PROFILE, mentee.id(), about),
        () ->
            Request.post(
                "/api/participation",
                Pages.profile(
                    "MENTEE", about, 0, mentee.read("/api/participation").asJsonObject())));
  }

  static boolean isGiven(JsonObject part, String about) {
    return Pages.has(part, "givenAt")
        && about.equals(part.getJsonObject("draft").getString("about"));
  }

  /** Asks two mentors at once, whichever of them there are, until one of them has said yes. */
  private void findMentor() throws InterruptedException {
    mentee.until(this::isPaired, new Told(What.ASKED, mentee.id(), ""), this::ask, false);
    mentee.told(new Told(What.PAIRED, pair, ""));
  }

  private boolean isPaired() throws InterruptedException {
    List<JsonObject> pairs = Pages.list(mentee.read("/api/journey").asJsonObject(), "engagements");
    pairs.stream().findFirst().ifPresent(one -> pair = one.getString("id"));
    return !pairs.isEmpty();
  }

  private Optional<Request> ask() throws InterruptedException {
    long waiting =
        Pages.list(mentee.read("/api/requests").asJsonObject(), "requests").stream()
            .filter(one -> List.of("OPEN", "WAITING").contains(one.getString("state")))
            .count();
    List<JsonObject> mentors =
        Pages.list(mentee.read("/api/mentors").asJsonObject(), "mentors").stream()
            .filter(one -> !Pages.has(one, "request"))
            .toList();
    if (waiting >= ASKED_AT_ONCE || mentors.isEmpty()) {
      return Optional.empty();
    }
    JsonObject mentor = mentors.get(mentee.chooses(mentors.size()));
    return Request.post(
        "/api/requests",
        Json.createObjectBuilder()
            .add("mentorId", mentor.getString("id"))
            .add("note", "Will you help me?")
            .build());
  }

  private void setGoal() throws InterruptedException {
    String title = "Goal of " + mentee.id();
    mentee.until(
        () -> Pages.with("title", title, goals()).isPresent(),
        new Told(What.GOAL, pair, title),
        () -> Request.post(path("/goals"), Pages.goal(title)));
  }

  /** Signs, and signs again where the other has changed something since. */
  private void agree() throws InterruptedException {
    Told signed = new Told(What.AGREEMENT_SIGNED, pair, "MENTEE");
    mentee.until(
        () -> page("/agreement").getString("state").equals("SIGNED"),
        signed,
        () -> sign("/agreement", page("/agreement")),
        false);
    mentee.told(signed);
  }

  private Optional<Request> sign(String part, JsonObject page) {
    return page.getJsonArray("missing").isEmpty() && !Pages.signed(page, "MENTEE")
        ? Request.post(path(part + "/signatures"), Pages.signature(page))
        : Optional.empty();
  }

  private void meet(String topic) throws InterruptedException {
    mentee.until(
        () -> meeting(topic).isPresent(),
        new Told(What.MEETING, pair, topic),
        () -> Request.post(path("/meetings"), Pages.meeting(topic)));
    mentee.until(
        () ->
            meeting(topic)
                .filter(one -> Pages.texts(one, "confirmedBy").anyMatch("MENTEE"::equals))
                .isPresent(),
        new Told(What.MEETING_CONFIRMED, pair, topic + " MENTEE"),
        () ->
            meeting(topic)
                .flatMap(
                    one ->
                        Request.post(
                            path("/meetings/" + one.getString("id") + "/confirmation"),
                            Pages.version(one))));
    mentee.await(() -> meeting(topic).filter(one -> one.getBoolean("counts")).isPresent());
  }

  private Optional<JsonObject> meeting(String topic) throws InterruptedException {
    return Pages.with("topic", topic, Pages.list(page("/meetings"), "meetings"));
  }

  private void showEvidence() throws InterruptedException {
    String text = "Seen by " + mentee.id();
    mentee.until(
        () -> evidence(text).isPresent(),
        new Told(What.EVIDENCE, pair, text),
        () ->
            Request.post(
                path("/goals/" + goals().get(0).getString("id") + "/evidence"),
                Pages.evidence(text)));
    mentee.await(() -> evidence(text).filter(one -> Pages.has(one, "countersignedAt")).isPresent());
    mentee.told(new Told(What.COUNTERSIGNED, pair, text));
  }

  private Optional<JsonObject> evidence(String text) throws InterruptedException {
    return Pages.with("text", text, Pages.list(goals().get(0), "evidence"));
  }

  private void close() throws InterruptedException {
    Told signed = new Told(What.CLOSING_SIGNED, pair, "MENTEE");
    mentee.until(this::isClosed, signed, () -> sign("/outcome", page("/outcome")), false);
    mentee.told(signed);
    mentee.told(new Told(What.CLOSED, pair, mentee.id()));
  }

  private boolean isClosed() throws InterruptedException {
    return page("/outcome").getString("state").equals("CLOSED");
  }

  /** A credential is written when its holder first looks, whichever nodes they look at. */
  private void seeCredential() throws InterruptedException {
    String earned = "COMPLETED_AS_MENTEE";
    JsonObject recognition = mentee.read("/api/recognition").asJsonObject();
    if (Pages.with("achievement", earned, Pages.list(recognition, "awards")).isEmpty()) {
      throw new IllegalStateException(mentee.id() + " was shown no credential: " + recognition);
    }
    mentee.told(new Told(What.CREDENTIAL, pair, earned));
  }

  private void leave() throws InterruptedException {
    mentee.await(
        () ->
            List.of("SENT", "CONFIRMED")
                .contains(page("/outcome").getJsonObject("passback").getString("state")));
    mentee.until(
        () -> false,
        new Told(What.ERASED, mentee.id(), pair),
        () ->
            Request.post(
                "/api/privacy/erasure",
                Json.createObjectBuilder().add("name", mentee.name()).build()));
  }

  private List<JsonObject> goals() throws InterruptedException {
    return Pages.list(page("/goals"), "goals");
  }

  private JsonObject page(String part) throws InterruptedException {
    return mentee.read(path(part)).asJsonObject();
  }

  private String path(String part) {
    return "/api/engagements/" + pair + part;
  }
}

package org.tandem.path;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Consumer;

/** What two people write to each other from the first request to the closing. */
final class HostilePair {
  private final Seat mentor;
  private final Seat mentee;
  private final HostileTexts texts;
  private String pair = "";

  HostilePair(Seat mentor, Seat mentee, HostileTexts texts) {
    this.mentor = mentor;
    this.mentee = mentee;
    this.texts = texts;
  }

  /** The mentee asks both who offer, and asks one of them in other words. */
  void meetEachOther(Seat another) {
    offer(mentor, "MENTOR", texts);
    offer(another, "MENTOR", texts);
    offer(mentee, "MENTEE", texts);
    for (JsonObject one :
        mentee.one("/api/mentors").getJsonArray("mentors").getValuesAs(JsonObject.class)) {
      mentee.ask(
          "POST",
          "/api/requests",
          "{\"mentorId\":\"%s\",\"note\":%s}".formatted(one.getString("id"), texts.json(300)));
    }
    JsonObject asked = requestTo(mentor);
    mentee.ask(
        "PUT",
        "/api/requests/" + asked.getString("id"),
        "{\"note\":%s,\"version\":%d}".formatted(texts.json(300), asked.getInt("version")));
  }

  private static JsonObject requestTo(Seat mentor) {
    return mentor.one("/api/requests").getJsonArray("requests").getJsonObject(0);
  }

  /** After the request was looked at by both. */
  void becomeAPair() {
    mentor.ask("POST", "/api/requests/" + requestTo(mentor).getString("id") + "/acceptance", "");
    pair = mentee.one("/api/journey").getJsonArray("engagements").getJsonObject(0).getString("id");
  }

  /**
   * Drafts, talks, and sets goals of each kind.
   *
   * @param method lets goals be written in another way
   */
  void write(Consumer<String> method) {
    JsonObject agreement = mentor.one(path("/agreement"));
    for (JsonObject clause : agreement.getJsonArray("clauses").getValuesAs(JsonObject.class)) {
      String at = path("/agreement/clauses/" + clause.getString("id"));
      mentor.ask("PUT", at, text(texts.json(900), clause.getInt("version")));
    }
    mentor.ask(
        "PUT",
        path("/agreement/clauses/ends-on"),
        text(
            "\"" + LocalDate.now(ZoneOffset.UTC).plusMonths(4) + "\"",
            agreement.getJsonObject("endsOn").getInt("version")));
    String entries = path("/agreement/clauses/purpose/entries");
    mentee.ask("POST", entries, "{\"kind\":\"COMMENT\",\"words\":%s}".formatted(texts.json(500)));
    mentee.ask(
        "POST", entries, "{\"kind\":\"SUGGESTION\",\"words\":%s}".formatted(texts.json(500)));
    mentee.ask("POST", path("/goals"), scale(0));
    mentee.ask("POST", path("/goals"), scale(0));
    JsonObject first = goals().get(0);
    mentee.ask("PUT", path("/goals/" + first.getString("id")), scale(first.getInt("version")));
    method.accept("SMART");
    mentee.ask("POST", path("/goals"), results("SMART", 0));
    method.accept("OKR");
    mentee.ask("POST", path("/goals"), results("OKR", 0));
    JsonObject last = goals().get(3);
    mentee.ask(
        "PUT", path("/goals/" + last.getString("id")), results("OKR", last.getInt("version")));
  }

  /** Signs, meets, shows and asks. */
  void work() {
    for (Seat one : List.of(mentor, mentee)) {
      sign(one, "/agreement");
    }
    String goal = path("/goals/" + goals().get(0).getString("id"));
    mentee.ask("POST", goal + "/check-ins", "{\"level\":0,\"note\":%s}".formatted(texts.json(900)));
    mentee.ask(
        "POST",
        goal + "/milestones",
        "{\"text\":%s,\"dueOn\":\"2031-05-31\"}".formatted(texts.json(300)));
    for (String address : texts.unmarked()) {
      mentee.isRefused("POST", goal + "/evidence", evidence(texts.json(900), address, 0));
    }
    mentee.ask(
        "POST",
        goal + "/evidence",
        evidence(texts.json(900), "\"https://noise.example/?a='b\"", 0));
    JsonObject shown = shown();
    String evidence = path("/evidence/" + shown.getString("id"));
    mentor.ask("POST", evidence + "/question", text(texts.json(900), shown.getInt("version")));
    mentee.ask(
        "PUT",
        evidence,
        evidence(texts.json(900), "\"https://noise.example/?a='b\"", shown().getInt("version")));
    mentee.upload(
        "PUT",
        evidence
            + "/file?version=%d&name=%s"
                .formatted(
                    shown().getInt("version"),
                    java.net.URLEncoder.encode(
                        texts.text(190).replace("/", "") + ".pdf",
                        java.nio.charset.StandardCharsets.UTF_8)),
        "%PDF-1.7 sheet");
    mentor.ask("POST", evidence + "/question", text(texts.json(900), shown().getInt("version")));
    mentee.ask("POST", goal + "/evidence", evidence(texts.json(900), "null", 0));
    meet();
    mentee.ask("POST", path("/meetings"), meeting(LocalDateTime.now(ZoneOffset.UTC), 0));
  }

  /** A meeting with an agenda, notes and things to do; thanks for it. */
  private void meet() {
    LocalDateTime yesterday =
        LocalDateTime.now(ZoneOffset.UTC).minusDays(1).truncatedTo(ChronoUnit.MINUTES);
    mentee.ask("POST", path("/meetings"), meeting(yesterday, 0));
    String at = path("/meetings/" + meeting().getString("id"));
    mentee.ask("PUT", at, meeting(yesterday.minusHours(1), meeting().getInt("version")));
    for (String kind : List.of("AGENDA", "SHARED", "PRIVATE")) {
      mentee.ask("PUT", at + "/folder/notes/" + kind, text(texts.json(900), 0));
    }
    mentee.ask(
        "POST",
        at + "/folder/actions",
        "{\"text\":%s,\"owner\":\"MENTOR\"}".formatted(texts.json(300)));
    for (Seat one : List.of(mentee, mentor)) {
      if (meeting().getJsonArray("confirmedBy").size() < 2) {
        String side = one == mentee ? "MENTEE" : "MENTOR";
        if (!meeting().getJsonArray("confirmedBy").toString().contains(side)) {
          one.ask("POST", at + "/confirmation", version(meeting()));
        }
      }
    }
    JsonObject reason = mentee.one("/api/thanks").getJsonArray("open").getJsonObject(0);
    mentee.ask(
        "POST",
        "/api/thanks",
        "{\"engagement\":\"%s\",\"reason\":\"%s\",\"kudos\":\"LISTENED\",\"words\":%s}"
            .formatted(pair, reason.getString("id"), texts.json(280)));
  }

  /** Something in the agreement is to change. */
  void amend() {
    mentee.ask("POST", path("/agreement/amendment"), "{\"reason\":%s}".formatted(texts.json(900)));
  }

  /** Everything stays as it is after all, and the two close. */
  void close() {
    mentee.ask("DELETE", path("/agreement/amendment"), "");
    mentor.ask(
        "POST",
        path("/evidence/" + shown().getString("id") + "/countersignature"),
        version(shown()));
    for (Seat one : List.of(mentor, mentee)) {
      sign(one, "/outcome");
    }
  }

  /** The pair's id. */
  String id() {
    return pair;
  }

  /** Hands in a profile in which everything is said. */
  static void offer(Seat person, String side, HostileTexts texts) {
    String profile =
        """
        {"side":"%s","profile":{"about":%s,"skills":[%s],"topics":[%s],"languages":["English",%s],"seats":2,
         "ranked":[],"vetoes":[],"details":{"goals":[%s],"department":%s,"location":%s,
         "affinity":[%s],"formats":[]}}%s}""";
    // What was handed in is shown to others; what was typed since, to oneself.
    for (String method : List.of("PUT", "POST", "PUT")) {
      JsonObject own = person.one("/api/participation");
      String version =
          own.containsKey("version") && !own.isNull("version")
              ? ",\"version\":" + own.getInt("version")
              : "";
      person.ask(
          method,
          "/api/participation",
          profile.formatted(
              side,
              texts.json(500),
              texts.json(80),
              texts.json(80),
              texts.json(80),
              texts.json(80),
              texts.json(80),
              texts.json(80),
              texts.json(80),
              version));
    }
  }

  private void sign(Seat person, String what) {
    person.ask(
        "POST",
        path(what + "/signatures"),
        "{\"contentHash\":\"%s\"}".formatted(person.one(path(what)).getString("contentHash")));
  }

  private String scale(int version) {
    return """
        {"title":%s,"method":"GAS","levels":[{"level":-2,"text":%s},{"level":-1,"text":%s},
         {"level":0,"text":%s},{"level":1,"text":%s},{"level":2,"text":%s}],"baseline":-1,
         "importance":3,"difficulty":2,"dueOn":"%s","own":false,"version":%d}"""
        .formatted(
            texts.json(200),
            texts.json(900),
            texts.json(900),
            texts.json(900),
            texts.json(900),
            texts.json(900),
            LocalDate.now(ZoneOffset.UTC).plusMonths(3),
            version);
  }

  private String results(String method, int version) {
    return """
        {"title":%s,"method":"%s","reason":%s,"results":[{"text":%s,"unit":%s,"start":0,"target":9}],
         "importance":3,"difficulty":2,"dueOn":"%s","own":false,"version":%d}"""
        .formatted(
            texts.json(200),
            method,
            texts.json(900),
            texts.json(300),
            texts.json(40),
            LocalDate.now(ZoneOffset.UTC).plusMonths(3),
            version);
  }

  private String meeting(LocalDateTime at, int version) {
    return "{\"local\":\"%s\",\"zone\":\"UTC\",\"minutes\":45,\"topic\":%s,\"version\":%d}"
        .formatted(at, texts.json(200), version);
  }

  private static String evidence(String text, String link, int version) {
    return "{\"text\":%s,\"link\":%s,\"level\":1,\"version\":%d}".formatted(text, link, version);
  }

  private static String text(String text, int version) {
    return "{\"text\":%s,\"version\":%d}".formatted(text, version);
  }

  private static String version(JsonObject of) {
    return "{\"version\":%d}".formatted(of.getInt("version"));
  }

  private JsonObject meeting() {
    return mentee.one(path("/meetings")).getJsonArray("meetings").getJsonObject(0);
  }

  private List<JsonObject> goals() {
    return mentee.one(path("/goals")).getJsonArray("goals").getValuesAs(JsonObject.class);
  }

  private JsonObject shown() {
    return goals().get(0).getJsonArray("evidence").getJsonObject(0);
  }

  private String path(String part) {
    return "/api/engagements/" + pair + part;
  }
}

package org.tandem.path;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

/** What an L&amp;D admin and an operator with bad intentions write into the console. */
final class HostileConsole {
  private final Seat admin;
  private final HostileTexts texts;
  private final String lms;

  HostileConsole(Seat admin, HostileTexts texts) {
    this.admin = admin;
    this.texts = texts;
    this.lms = admin.list("/api/console/registrations").getJsonObject(0).getString("id");
  }

  /** Their LMS, as the tool knows it. */
  String lms() {
    return lms;
  }

  /** A program with everything in it that can be said of one. */
  String program() {
    String id = open();
    version(id, "", "\"name\":%s,\"status\":\"OPEN\"".formatted(texts.json(200)));
    version(id, "/objectives", "\"objectives\":" + objectives());
    version(
        id,
        "/vocabulary",
        "\"vocabulary\":{\"en\":{\"mentor\":{\"one\":%s,\"other\":%s},\"mentee\":{\"one\":%s,\"other\":%s}}}"
            .formatted(texts.json(60), texts.json(60), texts.json(60), texts.json(60)));
    version(id, "/pairing", "\"method\":\"SELF\",\"openRequests\":3,\"daysToAnswer\":7");
    version(id, "/third-party", "\"wanted\":false");
    JsonObject matching =
        admin.one("/api/console/programs/" + id + "/matching?registration=" + lms);
    admin.ask(
        "PUT",
        "/api/console/programs/" + id + "/matching",
        Json.createObjectBuilder(matching)
            .add("registrationId", lms)
            .add("points", everythingCounts(matching.getJsonObject("points")))
            .add("department", "OTHER")
            .add("affinities", Json.createArrayBuilder().add(texts.text(80)).add(texts.text(80)))
            .build()
            .toString());
    admin.ask("POST", "/api/console/programs/" + id + "/copies", named(texts.json(200)));
    admin.ask(
        "PUT",
        "/api/console/roi/" + lms + "/" + id,
        """
        {"currency":"EUR","benefits":[{"text":%s,"measure":"MET","value":10,"isolatedBy":"ESTIMATE",
         "isolation":50,"confidence":50}],"costs":[{"text":%s,"amount":100}],"margin":10,"seen":0}"""
            .formatted(texts.json(200), texts.json(200)));
    admin.ask(
        "PUT",
        "/api/console/standard/" + lms + "/" + id,
        "{\"answers\":[{\"criterion\":\"COORDINATOR\",\"level\":\"YES\",\"note\":%s}],\"seen\":0}"
            .formatted(texts.json(500)));
    return id;
  }

  /** Lets the pairs of a program write new goals in another way. */
  void writeGoals(String program, String method) {
    version(program, "/goals", "\"method\":\"%s\"".formatted(method));
  }

  /** Says that people apply to a program, for one cohort, and that mentors belong to a group. */
  void admission(String program) {
    String path = "/api/console/admission/" + lms + "/" + program;
    admin.ask(
        "PUT",
        path,
        """
        {"approval":true,"places":0,"cohorts":[{"name":%s,"opens":"2026-01-01",
         "closes":"2036-01-01","places":5}],
         "rules":[{"side":"MENTOR","kind":"GROUP","values":[%s]}],"version":%d}"""
            .formatted(texts.json(60), texts.json(60), admin.one(path).getInt("version")));
  }

  /** Files of its own: a template, a guide that people read, and a survey. */
  void files(String program) {
    String template = template();
    take("/api/console/templates/" + lms + "/look", template);
    take("/api/console/templates/" + lms, template);
    admin.ask(
        "POST",
        "/api/console/templates/" + lms + "/programs/" + program,
        "{\"id\":\"shared-one\",\"name\":%s}".formatted(texts.json(100)));
    for (String side : new String[] {"MENTOR", "MENTEE"}) {
      String id = "hostile-" + side.toLowerCase(java.util.Locale.ROOT);
      take("/api/console/readiness/" + lms + "/guides", guide(id, side));
      admin.ask(
          "PUT",
          "/api/console/readiness/" + lms + "/" + program,
          "{\"side\":\"%s\",\"guideId\":\"%s\",\"first\":false}".formatted(side, id));
    }
    take("/api/console/surveys/" + lms + "/instruments", instrument());
  }

  /** Tables: people who are nowhere, and groups. */
  void tables(String program, String course) {
    String rows =
        texts.unmarked().stream()
            .map(text -> text.substring(1, text.length() - 1).replace("\\\"", "\"\""))
            .map("\"%s\",mentor\n"::formatted)
            .collect(Collectors.joining());
    admin.upload(
        "POST",
        "/api/console/people/%s/%s?course=%s&agreed=true&name=%s"
            .formatted(lms, program, course, encoded(texts.text(200))),
        "email,role\n" + rows);
    admin.upload(
        "PUT",
        "/api/console/equity/%s/%s?title=%s".formatted(lms, program, encoded(texts.text(100))),
        "email,group\nmaria@demo.invalid,x\n");
  }

  /** Takes a credential back. */
  void revoke() {
    String awards = "/api/console/recognition/" + lms;
    String award = admin.list(awards).getJsonObject(0).getString("id");
    admin.ask(
        "POST",
        awards + "/awards/" + award + "/revocation",
        "{\"reason\":%s}".formatted(texts.json(300)));
  }

  /** People are asked about what counts. */
  private static JsonObjectBuilder everythingCounts(JsonObject points) {
    JsonObjectBuilder all = Json.createObjectBuilder();
    points.keySet().forEach(each -> all.add(each, 50));
    return all;
  }

  /** A program with a name and an objective, open. */
  String open() {
    return admin
        .ask(
            "POST",
            "/api/console/programs",
            """
            {"registrationId":"%s","templateId":"career-mentoring","name":%s,"objectives":%s,
             "open":true}"""
                .formatted(lms, texts.json(200), objectives()))
        .asJsonObject()
        .getString("id");
  }

  private void version(String program, String part, String members) {
    long version =
        admin.list("/api/console/programs").getValuesAs(JsonObject.class).stream()
            .filter(one -> one.getString("id").equals(program))
            .findFirst()
            .orElseThrow()
            .getInt("version");
    admin.ask(
        "PUT",
        "/api/console/programs/" + program + part,
        "{\"registrationId\":\"%s\",%s,\"version\":%d}".formatted(lms, members, version));
  }

  private String objectives() {
    return "[{\"text\":%s,\"indicators\":[{\"measure\":\"MET\",\"target\":5}],\"due\":\"2031-01-01\"}]"
        .formatted(texts.json(300));
  }

  private String named(String name) {
    return "{\"registrationId\":\"%s\",\"name\":%s}".formatted(lms, name);
  }

  /** Sends a file that nothing is wrong with, whatever it says. */
  private void take(String path, String file) {
    JsonObject answer =
        admin.ask("POST", path, "{\"file\":%s}".formatted(Json.createValue(file))).asJsonObject();
    assertThat(answer.getJsonArray("flaws")).as(file).isEmpty();
  }

  /** JSON is YAML as well. */
  private String template() {
    return """
        format: tandem-template/1
        id: hostile-template
        version: 1
        kind: PEER
        name: { en: %s }
        summary: { en: %s }
        vocabulary:
          en:
            mentor: { one: %s, other: %s }
            mentee: { one: %s, other: %s }
        agreement:
          maxMonths: 4
          clauses:
            purpose: required
            logistics: required
            confidentiality: required
            visibility: required
            dress:
              required: false
              title: { en: %s }
              help: { en: %s }
              starter: { en: %s }
            ending: required
        measurableOutcomeRequired: false
        grading:
          maximum: 100
          points: { -2: 0, -1: 50, 0: 80, 1: 90, 2: 100 }
        seats: 2
        suggestions:
          skills: { en: [%s] }
          topics: { en: [%s] }
        """
        .formatted(
            texts.json(100),
            texts.json(500),
            texts.json(60),
            texts.json(60),
            texts.json(60),
            texts.json(60),
            texts.json(60),
            texts.json(200),
            texts.json(200),
            texts.json(60),
            texts.json(60));
  }

  private String guide(String id, String side) {
    return """
        {"format":"tandem-guide/1","id":"%s","version":1,"side":"%s","name":{"en":%s},
         "sections":[{"title":{"en":%s},"text":{"en":%s},
           "link":{"address":"https://noise.example/x","text":{"en":%s}}}],
         "situations":[{"id":"one","text":{"en":%s},"choices":[
           {"id":"yes","fits":true,"text":{"en":%s},"why":{"en":%s}},
           {"id":"no","fits":false,"text":{"en":%s},"why":{"en":%s}}]}]}"""
        .formatted(
            id,
            side,
            texts.json(120),
            texts.json(120),
            texts.json(500),
            texts.json(120),
            texts.json(500),
            texts.json(500),
            texts.json(500),
            texts.json(500),
            texts.json(500));
  }

  private String instrument() {
    return """
        {"format":"tandem-instrument/1","id":"hostile-survey","version":1,"name":{"en":%s},
         "source":%s,"licence":%s,
         "scale":{"from":1,"to":5,"labels":{"1":{"en":%s},"5":{"en":%s}}},
         "prompt":{"en":%s},"subscales":[{"id":"one","name":{"en":%s}}],
         "items":[{"id":"one","subscale":"one","text":{"en":%s}}]}"""
        .formatted(
            texts.json(100),
            texts.json(200),
            texts.json(200),
            texts.json(60),
            texts.json(60),
            texts.json(200),
            texts.json(60),
            texts.json(200));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}

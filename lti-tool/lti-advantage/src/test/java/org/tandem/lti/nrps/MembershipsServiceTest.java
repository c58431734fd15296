package org.tandem.lti.nrps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.tandem.lti.http.LocalServer;
import org.tandem.lti.http.PlatformCallFailed;
import org.tandem.lti.http.PlatformCallFailed.Kind;
import org.tandem.lti.nrps.MembershipsService.Query;
import org.tandem.lti.token.Clients;

class MembershipsServiceTest {

  private final LocalServer server = Clients.platform();
  private final MembershipsService service = new MembershipsService(Clients.http());

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void walksAllPages() throws Exception {
    server.on(
        "/members",
        (exchange, seen) -> {
          boolean last = seen.query().contains("page=2");
          exchange
              .getResponseHeaders()
              .add(
                  "link",
                  last
                      ? "<" + server.uri("/members?since=5") + ">; rel=\"differences\""
                      : "<" + server.uri("/members?page=2") + ">; rel=\"next\"");
          LocalServer.answer(exchange, 200, last ? members("u2", "u1") : members("u1", "u3"));
        });

    Roster roster = service.read(Clients.at(server), server.uri("/members"), Query.everybody());

    assertThat(roster.members()).extracting(Member::userId).containsExactly("u1", "u3", "u2");
    assertThat(roster.complete()).isTrue();
    assertThat(roster.differences()).contains(server.uri("/members?since=5"));
    assertThat(server.seen("/members").get(0).accept())
        .containsExactly("application/vnd.ims.lti-nrps.v2.membershipcontainer+json");
  }

  @Test
  void setsParametersThatTheAddressMayCarryAlready() throws Exception {
    server.on("/members", 200, members("u1"));

    service.read(
        Clients.at(server),
        server.uri("/members?rlid=old&x=1"),
        new Query(Optional.empty(), Optional.of(50), Optional.of("new link"), false));

    assertThat(server.seen("/members").get(0).query()).isEqualTo("x=1&limit=50&rlid=new+link");
  }

  @Test
  void tellsTheGroupsOfEachMemberWhereTheyAreAskedFor() throws Exception {
    server.on(
        "/members",
        200,
        """
        {"members":[
          {"user_id":"1","roles":[],"group_enrollments":[{"group_id":"g1"},{"group_id":7},{}]},
          {"user_id":"2","roles":[]}]}
        """);

    Roster roster =
        service.read(
            Clients.at(server),
            server.uri("/members"),
            Query.everybody().inPagesOf(100).withGroups());

    assertThat(roster.members())
        .extracting(Member::groups)
        .containsExactly(List.of("g1", "7"), List.of());
    assertThat(server.seen("/members").get(0).query()).isEqualTo("limit=100&groups=true");
  }

  @Test
  void limitsToARoleItselfWhenThePlatformDoesNot() throws Exception {
    server.on(
        "/members",
        200,
        """
        {"members":[
          {"user_id":"1","roles":["Learner"]},
          {"user_id":"2","roles":["http://purl.imsglobal.org/vocab/lis/v2/membership#Learner"]},
          {"user_id":"3","roles":["http://purl.imsglobal.org/vocab/lis/v2/membership#Mentor"]},
          {"user_id":"4","roles":["http://purl.imsglobal.org/vocab/lis/v2/institution/person#Learner"]}]}
        """);
    String learner = "http://purl.imsglobal.org/vocab/lis/v2/membership#Learner";

    Roster roster =
        service.read(
            Clients.at(server),
            server.uri("/members"),
            new Query(Optional.of(learner), Optional.empty(), Optional.empty(), false));

    assertThat(roster.members()).extracting(Member::userId).containsExactly("1", "2");
    assertThat(roster.complete()).as("who is missing may well be in the course").isFalse();
  }

  @Test
  void fallsBackToTheCourseWhenThePlatformDoesNotKnowTheLink() throws Exception {
    server.on(
        "/members",
        (exchange, seen) -> {
          boolean link = seen.query().contains("rlid");
          LocalServer.answer(
              exchange,
              link ? 400 : 200,
              link ? "ResourceLink bound to unexpected external tool" : members("u1"));
        });

    Roster roster = service.read(Clients.at(server), server.uri("/members"), ofLink());

    assertThat(roster.members()).hasSize(1);
    assertThat(roster.resourceLink()).isEmpty();
    assertThat(roster.complete()).isTrue();
  }

  @Test
  void doesNotTakeARefusedPermissionForAnUnknownLink() {
    server.on("/members", 403, "no");

    PlatformCallFailed failed =
        catchThrowableOfType(
            PlatformCallFailed.class,
            () -> service.read(Clients.at(server), server.uri("/members"), ofLink()));

    assertThat(failed.status()).hasValue(403);
    assertThat(server.seen("/members")).hasSize(1);
  }

  @Test
  void readsTheCustomParametersOfALinkForEachMember() throws Exception {
    server.on(
        "/members",
        200,
        """
        {"members":[{"user_id":"1","roles":[],"picture":"https://x/p.png","middle_name":"M",
          "lis_person_sourcedid":"s1","message":[
            {"https://purl.imsglobal.org/spec/lti/claim/message_type":"LtiResourceLinkRequest",
             "https://purl.imsglobal.org/spec/lti/claim/custom":{"group":"3","who":"$User.id"}}, 5]}]}
        """);

    Roster roster = service.read(Clients.at(server), server.uri("/members"), ofLink());

    Member member = roster.members().get(0);
    assertThat(member.custom()).containsEntry("group", "3").containsEntry("who", "$User.id");
    assertThat(member.picture()).contains("https://x/p.png");
    assertThat(member.middleName()).contains("M");
    assertThat(member.sourcedId()).contains("s1");
    assertThat(roster.resourceLink()).contains("link-1");
  }

  @Test
  void readsWhatChangedSinceAnEarlierRoster() throws Exception {
    server.on(
        "/members",
        (exchange, seen) -> {
          exchange
              .getResponseHeaders()
              .add("Link", "<" + server.uri("/members?since=6") + ">; rel=\"differences\"");
          LocalServer.answer(
              exchange,
              200,
              "{\"members\":[{\"user_id\":\"1\",\"roles\":[],\"status\":\"Deleted\"}]}");
        });

    Roster changes = service.changes(Clients.at(server), server.uri("/members?since=5"));

    assertThat(server.seen("/members").get(0).query()).isEqualTo("since=5");
    assertThat(changes.members().get(0).status()).isEqualTo(Member.Status.DELETED);
    assertThat(changes.complete()).isFalse();
    assertThat(changes.differences()).contains(server.uri("/members?since=6"));
  }

  private static Query ofLink() {
    return new Query(Optional.empty(), Optional.empty(), Optional.of("link-1"), false);
  }

  @Test
  void readsAsLittleAsAPlatformTells() throws Exception {
    server.on(
        "/members",
        200,
        """
        {"members":[
          {"user_id":"1","roles":"Learner","email":null},
          {"user_id":2,"roles":["Instructor",7],"status":"Inactive","name":"  "},
          {"name":"Nobody"}, 5]}
        """);

    Roster roster = service.read(Clients.at(server), server.uri("/members"), Query.everybody());

    assertThat(roster.members()).hasSize(2);
    Member first = roster.members().get(0);
    assertThat(first.roles()).containsExactly("Learner");
    assertThat(first.status()).isEqualTo(Member.Status.ACTIVE);
    assertThat(first.email()).isEmpty();
    Member second = roster.members().get(1);
    assertThat(second.userId()).isEqualTo("2");
    assertThat(second.status()).isEqualTo(Member.Status.INACTIVE);
    assertThat(second.name()).isEmpty();
  }

  @Test
  void returnsNothingRatherThanAPart() {
    server.on(
        "/members",
        (exchange, seen) -> {
          if (seen.query().contains("page=2")) {
            LocalServer.answer(exchange, 500, "boom");
          } else {
            exchange
                .getResponseHeaders()
                .add("Link", "<" + server.uri("/members?page=2") + ">; rel=\"next\"");
            LocalServer.answer(exchange, 200, members("u1"));
          }
        });

    assertThat(failure().retryable()).isTrue();
  }

  @Test
  void noticesPagesInACircle() {
    server.on(
        "/members",
        (exchange, seen) -> {
          exchange
              .getResponseHeaders()
              .add("Link", "<" + server.uri("/members") + ">; rel=\"next\"");
          LocalServer.answer(exchange, 200, members("u1"));
        });

    assertThat(failure()).hasMessageContaining("in a circle");
  }

  @Test
  void doesNotFollowTheNextPageToAnotherSite() {
    server.on(
        "/members",
        (exchange, seen) -> {
          exchange.getResponseHeaders().add("Link", "<https://evil.example/members>; rel=\"next\"");
          LocalServer.answer(exchange, 200, members("u1"));
        });

    assertThat(failure().kind()).isEqualTo(Kind.REFUSED_ADDRESS);
  }

  @Test
  void saysWhenThereIsNoList() {
    server.on("/members", 200, "{\"error\":\"no\"}");

    assertThat(failure()).hasMessageContaining("without a list of members");
  }

  private PlatformCallFailed failure() {
    return catchThrowableOfType(
        PlatformCallFailed.class,
        () -> service.read(Clients.at(server), server.uri("/members"), Query.everybody()));
  }

  private static String members(String... ids) {
    StringBuilder json = new StringBuilder("{\"members\":[");
    for (String id : ids) {
      json.append(json.charAt(json.length() - 1) == '[' ? "" : ",")
          .append("{\"user_id\":\"")
          .append(id)
          .append("\",\"roles\":[\"Learner\"]}");
    }
    return json.append("]}").toString();
  }
}

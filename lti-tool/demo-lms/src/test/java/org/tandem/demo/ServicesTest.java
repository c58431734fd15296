package org.tandem.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jwt.JWTClaimsSet;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tandem.demo.faults.Fault;
import org.tandem.demo.faults.Service;
import org.tandem.demo.school.DemoSchool;
import org.tandem.demo.school.Grade;
import org.tandem.demo.school.LineItem;
import org.tandem.demo.school.Tool;

class ServicesTest {
  private static final String ITEM = "application/vnd.ims.lis.v2.lineitem+json";
  private static final String ITEMS = "application/vnd.ims.lis.v2.lineitemcontainer+json";
  private static final String SCORE = "application/vnd.ims.lis.v1.score+json";
  private static final String RESULTS = "application/vnd.ims.lis.v2.resultcontainer+json";
  private static final String MEMBERS = "application/vnd.ims.lti-nrps.v2.membershipcontainer+json";

  private DemoLms lms;
  private TestTool tool;
  private Tool registered;
  private String token;

  @BeforeEach
  void start() throws Exception {
    lms = DemoLms.start(DemoLmsOptions.defaults().withMembersPerPage(4));
    tool = new TestTool();
    registered = tool.join(lms);
    token = tool.token(lms, registered);
  }

  @AfterEach
  void stop() {
    tool.close();
    lms.close();
  }

  @Test
  void givesTokensForTheGrantedScopesOnly() throws Exception {
    String assertion = tool.sign(tool.assertion(lms, registered).build());

    HttpResponse<String> answer =
        tool.askForToken(
            lms, assertion, TestTool.AGS + "score " + TestTool.AGS + "lineitem.readonly");

    assertThat(TestTool.json(answer.body()).getString("scope")).isEqualTo(TestTool.AGS + "score");
  }

  @Test
  void refusesAnAssertionThatIsNotForItOrComesTwice() throws Exception {
    String good = tool.sign(tool.assertion(lms, registered).build());
    String scope = TestTool.AGS + "score";
    assertThat(tool.askForToken(lms, good, scope).statusCode()).isEqualTo(200);

    for (JWTClaimsSet bad :
        List.of(
            tool.assertion(lms, registered).audience("https://other.test/token").build(),
            tool.assertion(lms, registered).subject("other").build(),
            tool.assertion(lms, registered).jwtID(null).build(),
            tool.assertion(lms, registered).expirationTime(Date.from(Instant.EPOCH)).build())) {
      HttpResponse<String> answer = tool.askForToken(lms, tool.sign(bad), scope);
      assertThat(answer.statusCode()).isEqualTo(400);
      assertThat(answer.body()).contains("invalid_client");
    }
    assertThat(tool.askForToken(lms, good, scope).body()).contains("invalid_client");
  }

  @Test
  void givesTheRosterPageByPage() throws Exception {
    List<String> names = new ArrayList<>();
    Optional<String> next =
        Optional.of(
            lms.url()
                + "/lti/services/CourseSection/21/bindings/"
                + registered.id()
                + "/memberships?limit=100");
    int pages = 0;
    while (next.isPresent()) {
      HttpResponse<String> page = tool.call("GET", next.get(), token, MEMBERS, "");
      assertThat(page.statusCode()).isEqualTo(200);
      TestTool.json(page.body())
          .getJsonArray("members")
          .getValuesAs(JsonObject.class)
          .forEach(member -> names.add(member.getString("name")));
      next = page.headers().firstValue("Link").map(ServicesTest::address);
      pages++;
    }

    assertThat(pages).isEqualTo(3);
    assertThat(names).hasSize(9).doesNotHaveDuplicates().startsWith("Dr. Priya Raman");
  }

  @Test
  void wantsExactlyOneAcceptType() throws Exception {
    assertThat(tool.call("GET", items(""), token, ITEMS + ", " + ITEM, "").statusCode())
        .isEqualTo(400);
    assertThat(tool.call("GET", items(""), token, "*/*", "").statusCode()).isEqualTo(200);
    assertThat(tool.call("POST", items(""), token, "application/json", "{}").statusCode())
        .isEqualTo(400);
  }

  @Test
  void keepsGradeColumnsForTheTool() throws Exception {
    HttpResponse<String> created =
        tool.call(
            "POST",
            items(""),
            token,
            ITEM,
            "{\"label\":\"Goals\",\"scoreMaximum\":10,\"resourceId\":\"g\",\"tag\":\"t\"}");
    assertThat(created.statusCode()).isEqualTo(201);
    String url = TestTool.json(created.body()).getString("id");

    assertThat(TestTool.array(tool.call("GET", items("&tag=t"), token, ITEMS, "").body()))
        .hasSize(1);
    assertThat(TestTool.array(tool.call("GET", items("&tag=u"), token, ITEMS, "").body()))
        .isEmpty();
    HttpResponse<String> changed =
        tool.call("PUT", url, token, ITEM, "{\"label\":\"Aims\",\"scoreMaximum\":20}");
    assertThat(TestTool.json(changed.body()).getString("label")).isEqualTo("Aims");
    assertThat(TestTool.json(changed.body()).containsKey("resourceId")).isFalse();
    assertThat(tool.call("DELETE", url, token, ITEM, "").statusCode()).isEqualTo(204);
    assertThat(tool.call("GET", url, token, ITEM, "").statusCode()).isEqualTo(404);
    assertThat(lms.school().lineItems(DemoSchool.NURSING)).isEmpty();
  }

  @Test
  void linksToTheNextColumnsAsMoodleDoes() throws Exception {
    for (int i = 0; i < 3; i++) {
      column("Column " + i);
    }

    String link =
        tool.call("GET", items("&limit=2"), token, ITEMS, "")
            .headers()
            .firstValue("Link")
            .orElse("");

    assertThat(link).contains("&amp;limit=2&amp;from=2>").doesNotContain("rel=\"next\"");
  }

  @Test
  void rescalesAScoreAndShowsItWithItsComment() throws Exception {
    LineItem column = column("Outcome");

    HttpResponse<String> answer = score(column, "14", 8, 10, "FullyGraded", "2026-01-01T10:00:00Z");

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(grade(column, "14").score()).contains(80.0);
    Browser instructor = Browser.of(lms, DemoSchool.PRIYA);
    assertThat(instructor.open("/courses/21/grades").body())
        .contains("<strong>80</strong>", "Rests on &lt;b&gt; 2 items");
    assertThat(Browser.of(lms, "15").open("/courses/21/grades").body())
        .doesNotContain("Daniel Weiss");
    HttpResponse<String> results =
        tool.call("GET", url(column).replace("?", "/results?"), token, RESULTS, "");
    assertThat(TestTool.array(results.body()).get(0).getJsonNumber("resultScore").doubleValue())
        .isEqualTo(80);
  }

  @Test
  void refusesAScoreThatIsNotAtLeastASecondNewer() throws Exception {
    LineItem column = column("Outcome");
    score(column, "14", 8, 10, "FullyGraded", "2026-01-01T10:00:00.100Z");

    assertThat(score(column, "14", 9, 10, "FullyGraded", "2026-01-01T10:00:00.900Z").statusCode())
        .isEqualTo(409);
    assertThat(grade(column, "14").score()).contains(80.0);
    assertThat(score(column, "14", 9, 10, "FullyGraded", "2026-01-01T10:00:01Z").statusCode())
        .isEqualTo(200);
  }

  @Test
  void refusesScoresForPeopleWhoAreNotGradedInTheCourse() throws Exception {
    LineItem column = column("Outcome");

    assertThat(score(column, DemoSchool.PRIYA, 1, 1, "FullyGraded", "2026-01-01T10:00:00Z").body())
        .contains("Incorrect score received");
    assertThat(score(column, "17", 1, 1, "FullyGraded", "2026-01-01T10:00:00Z").statusCode())
        .isEqualTo(400);
  }

  @Test
  void clearsAScoreThatIsNotFullyGraded() throws Exception {
    LineItem column = column("Outcome");
    score(column, "14", 8, 10, "FullyGraded", "2026-01-01T10:00:00Z");
    score(column, "14", 8, 10, "Pending", "2026-01-01T10:00:05Z");

    assertThat(grade(column, "14").score()).isEmpty();
  }

  @Test
  void breaksOnDemandAndMendsAgain() throws Exception {
    lms.faults().breakDown(Service.LINE_ITEMS, new Fault.Status(500), 1);
    assertThat(tool.call("GET", items(""), token, ITEMS, "").statusCode()).isEqualTo(500);
    assertThat(tool.call("GET", items(""), token, ITEMS, "").statusCode()).isEqualTo(200);

    lms.faults().breakDown(Service.LINE_ITEMS, new Fault.HtmlPage());
    assertThat(tool.call("GET", items(""), token, ITEMS, "").body()).startsWith("<!doctype html>");

    lms.faults().breakDown(Service.LINE_ITEMS, new Fault.Dropped());
    assertThatThrownBy(() -> tool.call("GET", items(""), token, ITEMS, ""))
        .isInstanceOf(IOException.class);

    lms.faults().breakDown(Service.LINE_ITEMS, new Fault.Slow(Duration.ofMillis(200)));
    long start = System.nanoTime();
    assertThat(tool.call("GET", items(""), token, ITEMS, "").statusCode()).isEqualTo(200);
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThan(Duration.ofMillis(190));

    lms.faults().mendAll();
    lms.forgetTokens();
    assertThat(tool.call("GET", items(""), token, ITEMS, "").statusCode()).isEqualTo(401);
    assertThat(lms.faults().calls(Service.LINE_ITEMS)).isGreaterThanOrEqualTo(6);
  }

  private LineItem column(String label) {
    LineItem item =
        new LineItem(
            lms.school().nextId(),
            DemoSchool.NURSING,
            registered.id(),
            label,
            100,
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    lms.school().put(item);
    return item;
  }

  private String items(String more) {
    return lms.url() + "/lti/services/21/lineitems?type_id=" + registered.id() + more;
  }

  private String url(LineItem item) {
    return items("").replace("?", "/" + item.id() + "/lineitem?");
  }

  private HttpResponse<String> score(
      LineItem item, String person, int given, int maximum, String progress, String timestamp)
      throws Exception {
    String body =
        """
        {"userId":"%s","scoreGiven":%d,"scoreMaximum":%d,"comment":"Rests on <b> 2 items",
         "timestamp":"%s","activityProgress":"Completed","gradingProgress":"%s"}
        """
            .formatted(person, given, maximum, timestamp, progress);
    return tool.call("POST", url(item).replace("?", "/scores?"), token, SCORE, body);
  }

  private Grade grade(LineItem item, String person) {
    return lms.school().grade(item.id(), person).orElseThrow();
  }

  private static String address(String link) {
    Matcher matcher = Pattern.compile("<([^>]*)>; rel=\"next\"").matcher(link);
    assertThat(matcher.matches()).isTrue();
    return matcher.group(1);
  }
}

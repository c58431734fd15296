package org.tandem.bench;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tandem.bench.BenchPlatform.Learner;
import org.tandem.bench.Launches.Opened;

/** What a learner says of themselves, read and written as the page of a launch does it. */
public final class OwnProfile {
  private static final Pattern VERSION = Pattern.compile("\"version\":(\\d+)");

  private final HttpClient http = HttpClient.newHttpClient();
  private final String url;

  /** At the public address of the tool. */
  public OwnProfile(String url) {
    this.url = url;
  }

  /** Opens a program in the course of a learner who was there before. */
  public static void openAProgram(Connection database, Learner learner) throws SQLException {
    try (Statement sql = database.createStatement()) {
      sql.executeUpdate(
          "insert into program (id, tenant_id, name, template_id, template_version, status,"
              + " created_at, version) select gen_random_uuid(), tenant_id, 'A program',"
              + " 'career-mentoring', 1, 'OPEN', now(), 0 from course");
      sql.executeUpdate(
          "insert into activity (id, tenant_id, program_id, course_id, widget, title,"
              + " resource_link_id, version) select gen_random_uuid(), p.tenant_id, p.id, c.id,"
              + " 'JOURNEY', 'A program', 'link-"
              + learner.course()
              + "', 0 from program p join course c on c.tenant_id = p.tenant_id");
    }
  }

  /** The page of a launch; any other answer fails the test. */
  public String page(Opened visit) throws IOException, InterruptedException {
    return text(HttpRequest.newBuilder(visit.page()).header("Cookie", visit.cookies()).build());
  }

  /** Writes over what is there. */
  public void write(Opened visit, String page, String about)
      throws IOException, InterruptedException {
    Matcher version = VERSION.matcher(read(visit, page));
    String body =
        "{\"side\":\"MENTEE\",\"profile\":{\"about\":\"%s\"}%s}"
            .formatted(about, version.find() ? ",\"version\":" + version.group(1) : "");
    text(
        api(visit, page)
            .header("Content-Type", "application/json")
            .PUT(BodyPublishers.ofString(body))
            .build());
  }

  /** What is there, as JSON. */
  public String read(Opened visit, String page) throws IOException, InterruptedException {
    return text(api(visit, page).build());
  }

  private HttpRequest.Builder api(Opened visit, String page) throws IOException {
    return OpenPage.of(visit, page).request(URI.create(url + "/api/participation"));
  }

  private String text(HttpRequest request) throws IOException, InterruptedException {
    HttpResponse<String> answer = http.send(request, BodyHandlers.ofString(UTF_8));
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return answer.body();
  }
}

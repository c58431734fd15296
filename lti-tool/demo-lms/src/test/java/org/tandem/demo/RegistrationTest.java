package org.tandem.demo;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tandem.demo.school.DemoSchool;
import org.tandem.demo.school.Tool;

class RegistrationTest {
  private DemoLms lms;
  private TestTool tool;

  @BeforeEach
  void start() throws Exception {
    lms = DemoLms.start(DemoLmsOptions.defaults().below("/moodle"));
    tool = new TestTool();
  }

  @AfterEach
  void stop() {
    tool.close();
    lms.close();
  }

  @Test
  void takesAToolInAndKeepsItClosedUntilAnAdminActivatesIt() throws Exception {
    HttpResponse<String> answer =
        tool.register(lms.invite(tool.address("/register?token=x")), tool.registration());

    assertThat(answer.statusCode()).isEqualTo(200);
    JsonObject registered = TestTool.json(answer.body());
    Tool kept = lms.school().toolOfClient(registered.getString("client_id")).orElseThrow();
    assertThat(
            registered
                .getJsonObject("https://purl.imsglobal.org/spec/lti-tool-configuration")
                .getString("deployment_id"))
        .isEqualTo(kept.deploymentId());
    assertThat(kept.active()).isFalse();

    Browser admin = Browser.of(lms, DemoSchool.ALEX);
    assertThat(admin.open("/admin/tools").body()).contains("Test tool", "Pending", "Activate");
    assertThat(admin.open("/launch/admin/" + kept.id()).statusCode()).isEqualTo(403);
    admin.post(lms.url() + "/admin/tools/" + kept.id() + "/activate", Map.of());
    assertThat(admin.open("/admin/tools").body()).contains("Active", "Open console");
    assertThat(admin.open("/launch/admin/" + kept.id()).statusCode()).isEqualTo(200);
  }

  @Test
  void takesEachRegistrationTokenOnce() throws Exception {
    String invitation = lms.invite(tool.address("/register"));
    tool.register(invitation, tool.registration());

    assertThat(tool.register(invitation, tool.registration()).statusCode()).isEqualTo(401);
    assertThat(lms.school().tools()).hasSize(1);
  }

  @Test
  void describesItselfUnderTheIssuerThatItSends() throws Exception {
    JsonObject described =
        TestTool.json(tool.get(lms.url() + "/lti/openid-configuration", "*/*").body());

    assertThat(described.getString("issuer")).isEqualTo(lms.url()).endsWith("/moodle");
    assertThat(described.getString("registration_endpoint")).startsWith(lms.url());
  }

  @ParameterizedTest
  @CsvSource({
    "response_types, invalid_response_types",
    "redirect_uris, invalid_redirect_uris",
    "initiate_login_uri, missing_initiate_login_uri",
    "jwks_uri, missing_jwks_uri",
    "client_name, missing_client_name",
  })
  void refusesARegistrationThatLacksWhatMoodleWants(String field, String reason) throws Exception {
    JsonObject incomplete = Json.createObjectBuilder(tool.registration()).remove(field).build();

    HttpResponse<String> answer = tool.register(lms.invite(tool.address("/register")), incomplete);

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).isEqualTo(reason);
    assertThat(lms.school().tools()).isEmpty();
  }

  @Test
  void refusesATargetOnAnotherHostThanTheDomain() throws Exception {
    String name = "https://purl.imsglobal.org/spec/lti-tool-configuration";
    JsonValue elsewhere =
        Json.createObjectBuilder(tool.registration().getJsonObject(name))
            .add("domain", "elsewhere.test")
            .build();
    JsonObject registration =
        Json.createObjectBuilder(tool.registration()).add(name, elsewhere).build();

    HttpResponse<String> answer =
        tool.register(lms.invite(tool.address("/register")), registration);

    assertThat(answer.body()).isEqualTo("domain_targetlinkuri_mismatch");
  }

  @Test
  void showsTheRegistrationPageOfTheToolInAFrameWithWhatItNeeds() throws Exception {
    Browser admin = Browser.of(lms, DemoSchool.ALEX);

    HttpResponse<String> page =
        admin.post(
            lms.url() + "/admin/tools", Map.of("link", tool.address("/register?token=a&b=\"c")));

    assertThat(page.statusCode()).isEqualTo(400);
    page = admin.post(lms.url() + "/admin/tools", Map.of("link", tool.address("/r?token=a")));
    assertThat(page.body())
        .contains("<iframe", tool.address("/r?token=a") + "&amp;openid_configuration=")
        .contains("&amp;registration_token=", "data-when-closed=\"/moodle/admin/tools\"");
  }
}

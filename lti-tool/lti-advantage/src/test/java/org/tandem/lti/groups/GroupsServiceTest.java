package org.tandem.lti.groups;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.tandem.lti.http.LocalServer;
import org.tandem.lti.token.Clients;

class GroupsServiceTest {
  private final LocalServer server = Clients.platform();
  private final GroupsService service = new GroupsService(Clients.http());

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void readsTheGroupsOfAPersonOverAllPages() throws Exception {
    server.on(
        "/groups",
        (exchange, seen) -> {
          boolean last = seen.query().contains("page=2");
          if (!last) {
            exchange
                .getResponseHeaders()
                .add("Link", "<" + server.uri("/groups?page=2") + ">; rel=\"next\"");
          }
          LocalServer.answer(
              exchange,
              200,
              last
                  ? "{\"groups\":[{\"id\":7},{\"name\":\"nobody\"}]}"
                  : "{\"groups\":[{\"id\":\"a\",\"name\":\"A\",\"tag\":\"t\",\"set_id\":\"s\"}]}");
        });

    List<GroupsService.Group> groups =
        service.groups(
            Clients.at(server),
            new CourseGroups(server.uri("/groups"), Optional.empty()),
            Optional.of("u 1"));

    assertThat(groups)
        .containsExactly(
            new GroupsService.Group("a", "A", Optional.of("t"), Optional.of("s")),
            new GroupsService.Group("7", "7", Optional.empty(), Optional.empty()));
    assertThat(server.seen("/groups").get(0).query()).isEqualTo("user_id=u+1");
    assertThat(server.seen("/groups").get(0).accept())
        .containsExactly("application/vnd.ims.lti-gs.v1.contextgroupcontainer+json");
    assertThat(server.seen("/token").get(0).body()).contains("contextgroup.readonly");
  }

  @Test
  void readsSetsWhereThePlatformHasSome() throws Exception {
    server.on("/sets", 200, "{\"sets\":[{\"id\":\"s\",\"name\":\"Labs\"}]}");
    CourseGroups with = new CourseGroups(server.uri("/groups"), Optional.of(server.uri("/sets")));

    assertThat(service.sets(Clients.at(server), with))
        .containsExactly(new GroupsService.GroupSet("s", "Labs"));
    assertThat(
            service.sets(
                Clients.at(server), new CourseGroups(server.uri("/groups"), Optional.empty())))
        .isEmpty();
  }
}

package org.tandem.tool.kernel.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What lets two versions run on one schema: what was released is never changed, and what nodes of
 * the newest release need is not taken away.
 */
class MigrationRulesTest {
  @Test
  void whatWasReleasedStaysAsItIs() throws IOException {
    Map<String, String> now =
        Migration.all().stream().collect(Collectors.toMap(Migration::file, Migration::fingerprint));
    assertThat(Release.all()).isNotEmpty();
    for (Release release : Release.all()) {
      assertThat(now).as(release.toString()).containsAllEntriesOf(release.migrations());
    }
  }

  @Test
  void nothingIsTakenAwayThatTheNewestReleaseNeeds() throws IOException {
    int released = newestThatIsOut();
    List<String> wrong = new ArrayList<>();
    for (Migration one : Migration.all()) {
      if (one.number() > released) {
        objection(one, released).forEach(wrong::add);
      }
    }
    assertThat(wrong)
        .as("expand first; take away one release later, in a V…__contract_N_….sql")
        .isEmpty();
  }

  /** Nobody runs what is not out yet: before the first release nothing is held. */
  private static int newestThatIsOut() throws IOException {
    int newest = Integer.MAX_VALUE;
    for (Release release : Release.all()) {
      newest = release.isOut() ? release.newest() : newest;
    }
    return newest;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "drop table person;",
        "alter table person drop column email;",
        "alter table person drop email;",
        "alter table person rename column email to mail;",
        "alter table person rename to human;",
        "alter table person alter column name type varchar(10);",
        "alter table person alter column name set data type varchar(10);",
        "alter table person alter column email set not null;",
        "alter table person add column age integer not null;",
        "alter table person add column a int default 1 not null, add column b int not null;",
        "alter table person add constraint person_mail unique (tenant_id, email);",
        "-- tidy\nDELETE FROM match_run;"
      })
  void seesWhatTakesAway(String sql) {
    assertThat(objection(new Migration("V0900__try.sql", sql), 800)).hasSize(1);
    assertThat(objection(new Migration("V0900__contract_0800_try.sql", sql), 800)).isEmpty();
    assertThat(objection(new Migration("V0900__contract_0801_try.sql", sql), 800)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "create table hobby (id uuid primary key, tenant_id uuid not null, name varchar(9) not"
            + " null);",
        "alter table person add column age integer;",
        "alter table person add column age integer not null default 0;",
        "alter table person add column age integer default 0 not null;",
        "create index person_age on person (tenant_id, age);",
        "alter table person drop constraint person_subject; -- drop table",
        "update person set locale = 'en' where locale is null;"
      })
  void letsAnybodyAdd(String sql) {
    assertThat(objection(new Migration("V0900__try.sql", sql), 800)).isEmpty();
  }

  private static List<String> objection(Migration one, int released) {
    Function<String, String> in = what -> one.file() + ": " + what;
    return one.serves().isPresent()
        ? one.serves().filter(number -> number > released).stream()
            .map(number -> in.apply("the newest release knows " + released + ", not " + number))
            .toList()
        : one.takesAway().stream().map(in).toList();
  }
}

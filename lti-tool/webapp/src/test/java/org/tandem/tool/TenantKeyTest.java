package org.tandem.tool;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import jakarta.persistence.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Holds what a database of many machines needs: every table that grows says whose a row is, and
 * statements about them say it too, apart from those that are listed here with a reason.
 */
class TenantKeyTest {
  private static final Path CLASSES = Path.of("target/classes/org/tandem/tool");
  private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");

  /** They belong to the installation, or are what a registration is found by. */
  private static final Set<String> OF_THE_INSTALLATION =
      Set.of("registration", "registration_link", "console_session", "root_secret", "work_turn");

  /** A few rows for each registration, program or day: they may lie on every machine. */
  private static final Set<String> FEW =
      Set.of(
          "registration_alias",
          "deployment",
          "tool_key",
          "platform_keys",
          "outbox_lane",
          "launch_watch",
          "console_audit",
          "notice_subscription",
          "match_settings",
          "legacy_consumer",
          "program",
          "activity",
          "survey_plan",
          "survey_instrument",
          "staff_read_head",
          "document_key",
          "report_count",
          "program_template",
          "retired_template",
          "roi_declaration",
          "equity_declaration",
          "standard_answers",
          "guide",
          "preparation",
          "appointment",
          "xapi_store");

  private static final String BY_SECRET =
      "a secret leads to the row, and the row says whose it is: nobody knows before";
  private static final String FOR_ALL = "regular work for all registrations at once";
  private static final String BY_CLAIM = "a row that this node claims or has claimed, by its id";
  private static final String CONSOLE = "for the operator's console, who sees those of all";

  /** By the class that says it and a part of the statement: why it does not name the tenant. */
  private static final Map<String, Map<String, String>> WITHOUT =
      Map.ofEntries(
          Map.entry("JdbcAwards", Map.of("where shared = ?", BY_SECRET)),
          Map.entry("JpaCalendarFeeds", Map.of("f.secrethash = :hash", BY_SECRET)),
          Map.entry(
              "JdbcLaunchSessions",
              Map.of("where id = ?", BY_SECRET, "where seen_at < ?", FOR_ALL)),
          Map.entry(
              "JdbcLoginStates",
              Map.of("where state_hash = ?", BY_SECRET, "where expires_at <= ?", FOR_ALL)),
          Map.entry("JdbcLaunchRecords", Map.of("where seen_at < ?", FOR_ALL)),
          Map.entry("JdbcLegacyNonces", Map.of("where forget_after < ?", FOR_ALL)),
          Map.entry("JdbcLinkDrafts", Map.of("where updated_at < ?", FOR_ALL)),
          Map.entry("JdbcNotices", Map.of("where n.told_at is null", FOR_ALL)),
          Map.entry(
              "JdbcReminders",
              Map.of(
                  "insert into reminder",
                  FOR_ALL,
                  "from reminder where next_at",
                  FOR_ALL,
                  "from participation union",
                  "who takes part where: the query around it names the tenant, or is for all")),
          Map.entry(
              "JdbcStates", Map.of("select count(*)", FOR_ALL, "group by tenant_id", FOR_ALL)),
          Map.entry("JdbcSubscriptions", Map.of("from summary_mail where next_at", FOR_ALL)),
          Map.entry(
              "JdbcUnheard",
              Map.of(
                  "from application where (state",
                  FOR_ALL,
                  "from application a join membership",
                  FOR_ALL)),
          Map.entry("JdbcPlainWords", Map.of("from pair_to_seal where look_at", FOR_ALL)),
          Map.entry("JpaPostings", Map.of("where p.id > :after", FOR_ALL)),
          Map.entry("JpaRequests", Map.of("select distinct r.tenantid", FOR_ALL)),
          Map.entry("JpaRosterStates", Map.of("from rosterstateentity s\1", CONSOLE)),
          Map.entry(
              "JpaQueue",
              Map.of(
                  "select distinct m.tenantid",
                  FOR_ALL,
                  "update outbox_message as m",
                  BY_CLAIM,
                  "select o.id from messageentity o",
                  BY_CLAIM,
                  "m.claim = :claim",
                  BY_CLAIM,
                  "m.claimedat < :before",
                  FOR_ALL,
                  "m.finishedat < :before",
                  FOR_ALL)),
          Map.entry("JpaOutbox", Map.of("m.id = :id", CONSOLE, "m.status <> org", CONSOLE)),
          Map.entry(
              "JpaMatchJobs", Map.of("r.claim = :claim", BY_CLAIM, "where r.state = ", FOR_ALL)),
          Map.entry(
              "JpaImportJobs",
              Map.of(
                  "where id = ?",
                  BY_CLAIM,
                  "i.state in :waiting",
                  FOR_ALL,
                  "made_at < ?",
                  FOR_ALL,
                  "heard_at < ?",
                  FOR_ALL)));

  /** Parts that a method puts the tenant to: whoever reads the method sees it. */
  private static final Map<String, Set<String>> COMPLETED =
      Map.of(
          "JpaGoals", Set.of("from evidenceentity x", "from goalentity x"),
          "JpaHandovers", Set.of("h.inprogress is not null and \1"),
          "JdbcStaffReads", Set.of("content_hash from staff_read"));

  /** A table and what it is called there; the next word may begin another one, so it is left. */
  private static final Pattern REFERENCE =
      Pattern.compile("(?:\\b(?:from|join|update|into)|,) (\\w+)(?=(?: (?:as )?(\\w+))?)");

  private static final Set<String> NO_ALIAS =
      Set.of(
          "where", "set", "on", "order", "group", "for", "union", "and", "join", "left", "inner",
          "cross", "values", "using", "limit", "fetch", "select");

  @Test
  void everyTableThatGrowsSaysWhoseARowIs() throws IOException {
    Map<String, Boolean> tables = tables();

    assertThat(tables).hasSizeGreaterThan(70);
    assertThat(tables.keySet()).containsAll(FEW).containsAll(OF_THE_INSTALLATION);
    tables.forEach(
        (table, hasTenant) ->
            assertThat(hasTenant || OF_THE_INSTALLATION.contains(table)).as(table).isTrue());
  }

  @Test
  void everyStatementAboutATableThatGrowsNamesTheTenantOrIsListedWithAReason() throws IOException {
    Set<String> grow = new TreeSet<>(tables().keySet());
    grow.removeAll(FEW);
    grow.removeAll(OF_THE_INSTALLATION);
    Map<String, String> entities = entities();
    List<String> refused = new ArrayList<>();
    Set<String> used = new TreeSet<>();
    int looked = 0;
    for (var said : WrittenStatements.in(CLASSES).entrySet()) {
      for (String statement : said.getValue()) {
        List<String> about = lacking(statement, grow, entities);
        looked++;
        if (!about.isEmpty()) {
          List<String> reasons = reasons(said.getKey(), statement);
          used.addAll(reasons);
          if (reasons.isEmpty()) {
            refused.add(said.getKey() + " asks " + about + " without the tenant: " + statement);
          }
        }
      }
    }

    assertThat(looked).isGreaterThan(200);
    assertThat(refused).isEmpty();
    assertThat(used).as("a reason that nothing needs any more is removed").isEqualTo(listed());
  }

  private static Set<String> listed() {
    Set<String> all = new TreeSet<>();
    WITHOUT.forEach((type, parts) -> parts.keySet().forEach(part -> all.add(type + ": " + part)));
    COMPLETED.forEach((type, parts) -> parts.forEach(part -> all.add(type + ": " + part)));
    return all;
  }

  private static List<String> reasons(String type, String statement) {
    return Stream.concat(
            WITHOUT.getOrDefault(type, Map.of()).keySet().stream(),
            COMPLETED.getOrDefault(type, Set.of()).stream())
        .filter(statement::contains)
        .map(part -> type + ": " + part)
        .toList();
  }

  /** The tables that grow which a statement speaks of without their tenant. */
  private static List<String> lacking(
      String statement, Set<String> grow, Map<String, String> entities) {
    List<MatchResult> spoken =
        REFERENCE
            .matcher(statement)
            .results()
            .filter(one -> grow.contains(table(one.group(1), entities)))
            .toList();
    List<String> lacking = new ArrayList<>();
    for (MatchResult one : spoken) {
      String alias = one.group(2) == null || NO_ALIAS.contains(one.group(2)) ? "" : one.group(2);
      boolean alone = alias.isEmpty() || spoken.size() == 1;
      String name = alias.isEmpty() ? one.group(1) : alias;
      boolean added = statement.startsWith("insert into " + one.group(1) + " ");
      boolean named =
          contains(statement, "\\b" + name + "\\.tenant_?id (=|in)")
              || (alone && contains(statement, "(?<![\\w.])tenant_id (=|in)"))
              || (added && statement.split("\\)", 2)[0].contains("tenant_id"));
      if (!named) {
        lacking.add(table(one.group(1), entities));
      }
    }
    return lacking;
  }

  private static boolean contains(String statement, String pattern) {
    return Pattern.compile(pattern).matcher(statement).find();
  }

  private static String table(String name, Map<String, String> entities) {
    return entities.getOrDefault(name, name);
  }

  /** Every table of the newest schema, and whether it has a tenant. */
  private static Map<String, Boolean> tables() throws IOException {
    Map<String, Boolean> tables = new TreeMap<>();
    try (Stream<Path> files = Files.list(MIGRATIONS)) {
      for (Path file : files.filter(each -> each.toString().endsWith(".sql")).sorted().toList()) {
        String sql = Files.readString(file).replaceAll("--.*", "").toLowerCase(Locale.ROOT);
        Matcher created =
            Pattern.compile("create table (\\w+) \\((.*?)\\n\\);", Pattern.DOTALL).matcher(sql);
        created
            .results()
            .forEach(each -> tables.put(each.group(1), each.group(2).contains("tenant_id ")));
        Matcher added = Pattern.compile("alter table (\\w+) add column tenant_id").matcher(sql);
        added.results().forEach(each -> tables.put(each.group(1), true));
        Matcher dropped = Pattern.compile("drop table (\\w+)").matcher(sql);
        dropped.results().forEach(each -> tables.remove(each.group(1)));
      }
    }
    return tables;
  }

  /** What JPQL calls each table. */
  private static Map<String, String> entities() {
    return new ClassFileImporter()
        .importPath(CLASSES).stream()
            .filter(type -> type.isAnnotatedWith(Table.class))
            .collect(
                toMap(
                    (JavaClass type) -> type.getSimpleName().toLowerCase(Locale.ROOT),
                    type -> type.getAnnotationOfType(Table.class).name()));
  }
}

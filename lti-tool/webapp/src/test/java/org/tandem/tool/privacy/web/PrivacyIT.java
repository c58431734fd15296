package org.tandem.tool.privacy.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.tandem.tool.inventory.Column;
import org.tandem.tool.inventory.Holding;
import org.tandem.tool.inventory.WholeInventory;
import org.tandem.tool.it.Deployed;
import org.tandem.tool.it.ServerResources;
import org.tandem.tool.privacy.Kept;

/** What is kept about people, compared with the database as it is. */
@ArquillianTest
class PrivacyIT {
  private static final String HOW_TO_DECLARE =
      """
      The inventory of what is kept and the database differ. Every table and column stands in the
      Inventory of the component whose it is (…/store/…Inventory.java): Holding.impersonal(table,
      columns) where nothing is about a person; otherwise Holding.of(table, topic) with the rows that
      are about a person, what their copy has (gives), what it has not (holdsBack), and what erasing
      them does. A new topic needs its words in privacy/web/kept.properties and kept_ar.properties.
      """;

  @Inject private ServerResources server;
  @Inject private WholeInventory inventory;

  @Deployment
  static WebArchive deployment() {
    return Deployed.war(PrivacyIT.class, PrivacyDocument.class, ServerResources.class);
  }

  @Test
  void declaresEveryTableAndColumnOfTheDatabase() throws SQLException {
    Map<String, Set<String>> declared = new TreeMap<>();
    for (Holding holding : inventory.holdings()) {
      Set<String> columns =
          holding.columns().stream()
              .map(Column::name)
              .collect(Collectors.toCollection(TreeSet::new));
      assertThat(columns)
          .as("columns named twice in %s", holding.table())
          .hasSameSizeAs(holding.columns());
      assertThat(declared.put(holding.table(), columns))
          .as("declared twice: %s", holding.table())
          .isNull();
    }
    assertThat(declared).as(HOW_TO_DECLARE).isEqualTo(schema());
  }

  @Test
  void saysEverythingInEveryLanguage() {
    PrivacyTexts english = new PrivacyTexts(Locale.ENGLISH);
    PrivacyTexts arabic = new PrivacyTexts(Locale.forLanguageTag("ar"));

    assertThat(arabic.keys()).isEqualTo(english.keys());
    for (Kept kept : Kept.of(inventory.personal())) {
      for (PrivacyTexts texts : new PrivacyTexts[] {english, arabic}) {
        assertThat(texts.title(kept) + texts.what(kept) + texts.why(kept)).isNotBlank();
        assertThat(texts.until(kept) + texts.readers(kept) + texts.erasure(kept)).isNotBlank();
      }
    }
  }

  @Test
  void isWhatTheDocumentationPrints() throws IOException {
    Path docs = docs();
    String now = PrivacyDocument.table(Kept.of(inventory.personal()), inventory.holdings());
    Path fresh = docs.resolveSibling("lti-tool/webapp/target/privacy-inventory.md");
    Files.writeString(fresh, now);

    assertThat(PrivacyDocument.between(Files.readString(docs.resolve("privacy.md"))))
        .as("docs/privacy.md is stale: put %s between its two markers", fresh)
        .isEqualTo(now);
  }

  /** The server runs somewhere below the repository. */
  private static Path docs() {
    return Stream.iterate(Path.of("").toAbsolutePath(), Objects::nonNull, Path::getParent)
        .map(place -> place.resolve("docs"))
        .filter(docs -> Files.exists(docs.resolve("architecture.md")))
        .findFirst()
        .orElseThrow();
  }

  private Map<String, Set<String>> schema() throws SQLException {
    Map<String, Set<String>> tables = new TreeMap<>();
    try (Connection connection = server.dataSource().getConnection();
        PreparedStatement query =
            connection.prepareStatement(
                "select lower(table_name), lower(column_name) from information_schema.columns"
                    + " where lower(table_schema) = 'public'");
        ResultSet row = query.executeQuery()) {
      while (row.next()) {
        if (!row.getString(1).equals("flyway_schema_history")) {
          tables.computeIfAbsent(row.getString(1), name -> new TreeSet<>()).add(row.getString(2));
        }
      }
    }
    return tables;
  }
}

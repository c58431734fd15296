package org.tandem.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What later versions are tested with once this one is released: the fingerprints of its
 * migrations, and rows of a day of use in its schema. CONTRIBUTING.md says what is done with it.
 */
final class KeepRelease {
  /** Enough to see that nothing is lost, and little enough to be kept for good. */
  private static final int ROWS_OF_A_TABLE = 5;

  private KeepRelease() {}

  /**
   * Writes it.
   *
   * @param database after a day of use
   * @param migrations the folder with the migrations
   * @param into a folder, which is made
   */
  static void write(Connection database, Path migrations, Path into) throws Exception {
    Files.createDirectories(into);
    Files.write(into.resolve("migrations.txt"), migrations(migrations));
    Files.write(into.resolve("rows.sql"), rows(database));
  }

  private static List<String> migrations(Path folder) throws Exception {
    List<String> lines = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(one -> one.toString().endsWith(".sql")).sorted().toList()) {
        lines.add(sha256(file) + " " + file.getFileName());
      }
    }
    return lines;
  }

  private static String sha256(Path file) throws IOException, NoSuchAlgorithmException {
    return HexFormat.of()
        .formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
  }

  /** Every row as a statement that H2 and PostgreSQL read alike, apart from bytes. */
  private static List<String> rows(Connection database) throws SQLException {
    List<String> lines = new ArrayList<>();
    try (Statement sql = database.createStatement()) {
      for (String table : tables(sql)) {
        try (ResultSet row =
            sql.executeQuery(
                "select * from " + table + " order by 1, 2 limit " + ROWS_OF_A_TABLE)) {
          while (row.next()) {
            lines.add(insert(table, row));
          }
        }
      }
    }
    return lines;
  }

  private static List<String> tables(Statement sql) throws SQLException {
    List<String> tables = new ArrayList<>();
    try (ResultSet row =
        sql.executeQuery(
            "select tablename from pg_tables where schemaname = 'public'"
                + " and tablename not like 'flyway%' order by tablename")) {
      while (row.next()) {
        tables.add(row.getString(1));
      }
    }
    return tables;
  }

  private static String insert(String table, ResultSet row) throws SQLException {
    ResultSetMetaData columns = row.getMetaData();
    List<String> names = new ArrayList<>();
    List<String> values = new ArrayList<>();
    for (int i : IntStream.rangeClosed(1, columns.getColumnCount()).toArray()) {
      if (row.getObject(i) != null) {
        names.add(columns.getColumnName(i));
        values.add(literal(columns.getColumnType(i), row, i));
      }
    }
    return "insert into %s (%s) values (%s);"
        .formatted(table, String.join(", ", names), String.join(", ", values));
  }

  private static String literal(int type, ResultSet row, int column) throws SQLException {
    return switch (type) {
      case Types.BINARY, Types.VARBINARY ->
          "bytes('" + HexFormat.of().formatHex(row.getBytes(column)) + "')";
      case Types.INTEGER, Types.BIGINT, Types.SMALLINT, Types.NUMERIC -> row.getString(column);
      case Types.BIT, Types.BOOLEAN -> Boolean.toString(row.getBoolean(column));
      default ->
          row.getString(column)
              .replace("'", "''")
              .lines()
              .collect(Collectors.joining(" ", "'", "'"));
    };
  }
}

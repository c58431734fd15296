package org.tandem.faults;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;

/** A version of the tool that comes after the packaged one: it brings a change of the schema. */
final class NextVersion {
  private static final String CHANGE =
      """
      create table next_thing (id uuid primary key, tenant_id uuid not null, words varchar(100));
      alter table person add column next_words varchar(100) default 'none' not null;
      """;

  private NextVersion() {}

  /** Makes its jar. */
  static Path of(Path jar, Path folder) throws IOException {
    Path next = folder.resolve("next.jar");
    Files.copy(jar, next);
    try (FileSystem inside = FileSystems.newFileSystem(next)) {
      Files.writeString(
          inside.getPath(
              "server/wlp/usr/servers/tandem/apps/tandem.war/WEB-INF/classes/db/migration",
              "V9001__next_things.sql"),
          CHANGE,
          UTF_8);
    }
    return next;
  }
}

package org.tandem.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServerImageTest {
  @TempDir Path folder;

  private ServerImage image(Map<String, String> files) throws IOException {
    Path jar = Files.createTempFile(folder, "tandem", ".jar");
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(jar))) {
      for (Map.Entry<String, String> file : new TreeMap<>(files).entrySet()) {
        out.putNextEntry(new ZipEntry(file.getKey()));
        out.write(file.getValue().getBytes(java.nio.charset.StandardCharsets.UTF_8));
      }
    }
    return new ServerImage(jar);
  }

  @Test
  void unpacksWhatLiesBelowServer() throws IOException {
    try (ServerImage image =
        image(Map.of("server/wlp/lib/a.jar", "a", "org/tandem/Main.class", "m"))) {
      Path unpacked = image.unpackInto(folder.resolve("server"));

      assertThat(unpacked.resolve("wlp/lib/a.jar")).hasContent("a");
      assertThat(unpacked.resolve("org")).doesNotExist();
    }
  }

  @Test
  void unpacksOncePerContent() throws IOException {
    Path servers = folder.resolve("server");
    try (ServerImage image = image(Map.of("server/a", "1"))) {
      assertThat(image.isMissingIn(servers)).isTrue();
      Path first = image.unpackInto(servers);
      Files.writeString(first.resolve("cache"), "warm");

      assertThat(image.isMissingIn(servers)).isFalse();
      assertThat(image.unpackInto(servers).resolve("cache")).hasContent("warm");
    }
  }

  @Test
  void replacesTheServerOfAnotherVersion() throws IOException {
    Path servers = folder.resolve("server");
    try (ServerImage old = image(Map.of("server/a", "1"));
        ServerImage fresh = image(Map.of("server/a", "2"))) {
      old.unpackInto(servers);
      Path unpacked = fresh.unpackInto(servers);

      assertThat(unpacked.resolve("a")).hasContent("2");
      try (Stream<Path> left = Files.list(servers)) {
        assertThat(left).containsExactly(unpacked);
      }
    }
  }

  @Test
  void startsAfreshAfterAnUnpackingThatWasCutShort() throws IOException {
    Path servers = folder.resolve("server");
    try (ServerImage image = image(Map.of("server/a", "1"))) {
      Path half = Files.createDirectories(servers.resolve(image.name() + ".partial"));
      Files.writeString(half.resolve("a"), "hal");

      assertThat(image.unpackInto(servers).resolve("a")).hasContent("1");
      assertThat(half).doesNotExist();
    }
  }

  @Test
  void refusesEntriesThatPointOutside() throws IOException {
    try (ServerImage image = image(Map.of("server/../../evil", "x"))) {
      assertThatThrownBy(() -> image.unpackInto(folder.resolve("server")))
          .isInstanceOf(IOException.class)
          .hasMessageContaining("evil");
    }
  }
}

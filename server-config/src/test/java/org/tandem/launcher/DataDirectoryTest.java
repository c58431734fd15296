package org.tandem.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataDirectoryTest {
  @TempDir Path folder;

  @Test
  void generatesOneSecretThatOnlyItsOwnerReads() throws IOException, WrongSetting {
    try (DataDirectory data = DataDirectory.open(folder.resolve("new/data"))) {
      String secret = data.secret();

      assertThat(secret).hasSizeGreaterThanOrEqualTo(Checks.SHORTEST_SECRET);
      assertThat(data.secret()).isEqualTo(secret);
      assertThat(
              PosixFilePermissions.toString(
                  Files.getPosixFilePermissions(data.root().resolve("secret"))))
          .isEqualTo("rw-------");
    }
  }

  @Test
  void generatesDifferentSecretsInDifferentFolders() throws IOException, WrongSetting {
    try (DataDirectory one = DataDirectory.open(folder.resolve("one"));
        DataDirectory two = DataDirectory.open(folder.resolve("two"))) {
      assertThat(one.secret()).isNotEqualTo(two.secret());
    }
  }

  @Test
  void belongsToOneStartAtATime() throws IOException, WrongSetting {
    try (DataDirectory first = DataDirectory.open(folder)) {
      assertThatThrownBy(() -> DataDirectory.open(first.root()))
          .isInstanceOf(WrongSetting.class)
          .hasMessageStartingWith("TANDEM_DATA_DIR is " + folder + ", which another running");
    }
    try (DataDirectory next = DataDirectory.open(folder)) {
      assertThat(next.root()).isEqualTo(folder);
    }
  }

  @Test
  void saysWhichFolderCannotBeWritten() throws IOException {
    Path file = Files.createFile(folder.resolve("file"));

    assertThatThrownBy(() -> DataDirectory.open(file.resolve("data")))
        .isInstanceOf(WrongSetting.class)
        .hasMessageContaining("where nothing can be written");
  }
}

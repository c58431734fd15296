package org.tandem.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DatabaseTest {
  private static Database read(String url) throws WrongSetting {
    return Database.read(Map.of("TANDEM_DB_URL", url, "TANDEM_DB_USER", "tandem")).orElseThrow();
  }

  @Test
  void leavesTheTypeOfTextOpenForPostgresqlAndGivesASilentOneUp() throws WrongSetting {
    assertThat(read("jdbc:postgresql://db/tandem").url())
        .isEqualTo("jdbc:postgresql://db/tandem?socketTimeout=60&stringtype=unspecified");
    assertThat(read("jdbc:postgresql://db/tandem?ssl=true").url())
        .isEqualTo("jdbc:postgresql://db/tandem?ssl=true&socketTimeout=60&stringtype=unspecified");
    assertThat(read("jdbc:postgresql://db/tandem?stringtype=unspecified&socketTimeout=0").url())
        .isEqualTo("jdbc:postgresql://db/tandem?stringtype=unspecified&socketTimeout=0");
  }

  @Test
  void letsH2ReadTheSqlOfPostgresql() throws WrongSetting {
    assertThat(read("jdbc:h2:mem:x;mode=PostgreSQL").url())
        .isEqualTo(
            "jdbc:h2:mem:x;mode=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH"
                + ";OPTIMIZE_REUSE_RESULTS=FALSE");
  }

  @Test
  void keepsTheEmbeddedDatabaseInTheDataFolder() {
    assertThat(Database.embedded(Path.of("/srv/tandem")).url())
        .startsWith("jdbc:h2:file:/srv/tandem/database/tandem;");
  }
}

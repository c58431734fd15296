package org.tandem.launcher;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

/**
 * {@code java -jar tandem.jar doctor}: looks at everything that a running Tandem depends on, and
 * says what to do. It changes nothing, and can be asked while the server runs or stands still.
 */
final class Doctor {
  private static final int WELL = 0;
  private static final int ILL = 1;
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final Path jar;
  private final PrintStream out;
  private boolean ill;

  /**
   * @param jar the packaged Tandem
   * @param out where the findings go, one a line
   */
  Doctor(Path jar, PrintStream out) {
    this.jar = jar;
    this.out = out;
  }

  /**
   * Looks.
   *
   * @return 0 where nothing has to be done, 1 where something has, 2 for a wrong setting
   */
  int examine(Map<String, String> environment) throws IOException, InterruptedException {
    Configuration configuration;
    try {
      configuration = Configuration.read(environment);
    } catch (WrongSetting e) {
      say(Finding.bad("settings", e.inWords()));
      return WrongSetting.EXIT_CODE;
    }
    say(Finding.good("settings", "every variable that is set has a value that can be used."));
    FolderCheck.of(configuration).forEach(this::say);
    try (ServerImage image = new ServerImage(jar)) {
      new DatabaseCheckup(image).of(configuration).forEach(this::say);
    }
    new AddressCheck(configuration.trustedCertificates())
        .of(configuration.publicUrl())
        .forEach(this::say);
    say(
        new MailCheck(
                configuration.trustedCertificates(), configuration.publicUrl().getHost(), PATIENCE)
            .of(configuration.mailServer()));
    new ServerCheckup(configuration).examine(this::say);
    out.println(
        ill ? "There is something to do: see the lines that begin with BAD." : "All is well.");
    return ill ? ILL : WELL;
  }

  private void say(Finding finding) {
    ill |= finding.level() == Finding.Level.BAD;
    out.println(finding.line());
  }
}

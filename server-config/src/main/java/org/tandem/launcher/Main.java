package org.tandem.launcher;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * {@code java -jar tandem.jar}: starts the production server by the environment alone. {@code keys
 * rotate} has the one that runs replace its keys, {@code doctor} looks at all that it depends on.
 */
public final class Main {
  private Main() {}

  /** Runs until the server ends, and exits with its code; with 2 for a wrong setting. */
  public static void main(String[] arguments) throws InterruptedException {
    if (RotateKeys.isMeant(arguments)) {
      System.exit(rotateKeys(arguments.length > 2, System.getenv()));
    }
    if (List.of(arguments).equals(List.of("doctor"))) {
      System.exit(examine(System.getenv()));
    }
    if (arguments.length > 0) {
      Help.print(System.out);
      System.exit(
          List.of("--help", "-h", "help").contains(arguments[0]) ? 0 : WrongSetting.EXIT_CODE);
    }
    System.exit(run(System.getenv(), System.out, System.err));
  }

  private static int run(Map<String, String> environment, PrintStream out, PrintStream err)
      throws InterruptedException {
    try {
      return start(environment, out);
    } catch (WrongSetting e) {
      e.print(err);
      return WrongSetting.EXIT_CODE;
    } catch (IOException e) {
      err.println("Tandem cannot start: " + e);
      return 1;
    }
  }

  private static int rotateKeys(boolean now, Map<String, String> environment)
      throws InterruptedException {
    try {
      return new RotateKeys(Configuration.read(environment)).run(now, System.out, System.err);
    } catch (WrongSetting e) {
      e.print(System.err);
      return WrongSetting.EXIT_CODE;
    }
  }

  private static int examine(Map<String, String> environment) throws InterruptedException {
    try {
      return new Doctor(ownJar(), System.out).examine(environment);
    } catch (IOException e) {
      System.err.println("The examination broke off: " + e);
      return 1;
    }
  }

  private static int start(Map<String, String> environment, PrintStream out)
      throws WrongSetting, IOException, InterruptedException {
    long began = System.nanoTime();
    Configuration configuration = Configuration.read(environment);
    Log log = new Log(configuration.logFormat(), out);
    Readiness.requireFree(configuration.listening());
    try (DataDirectory data = DataDirectory.open(configuration.dataDirectory())) {
      Path image = unpacked(data, log);
      ProcessBuilder builder =
          new ServerCommand(image, configuration, data).process(ownJvmOptions());
      return new ServerRun(builder, log)
          .untilEnd(
              configuration.listening(),
              () -> log.say(Greeting.ready(configuration, data, System.nanoTime() - began)));
    }
  }

  private static Path unpacked(DataDirectory data, Log log) throws IOException {
    try (ServerImage image = new ServerImage(ownJar())) {
      if (image.isMissingIn(data.servers())) {
        log.say("Unpacking the server into " + data.servers() + ", once for this version.");
      }
      return image.unpackInto(data.servers());
    }
  }

  private static Path ownJar() throws IOException {
    try {
      return Path.of(Main.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IOException("The place of the running jar is unknown", e);
    }
  }

  /** What was given to java before {@code -jar}, such as a larger heap, is meant for the server. */
  private static List<String> ownJvmOptions() {
    return ProcessHandle.current().info().arguments().map(Main::jvmOptions).orElse(List.of());
  }

  static List<String> jvmOptions(String[] arguments) {
    return Arrays.stream(arguments)
        .takeWhile(argument -> !argument.equals("-jar"))
        .filter(argument -> argument.startsWith("-X") || argument.startsWith("-D"))
        .toList();
  }
}

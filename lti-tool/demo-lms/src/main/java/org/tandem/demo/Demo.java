package org.tandem.demo;

import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** The demo: Tandem as it is shipped, and the demo LMS beside it, until Ctrl-C. */
public final class Demo {
  private static final int LMS_PORT = 8081;
  private static final int TOOL_PORT = 9080;

  private Demo() {}

  /** Runs the demo with the {@code tandem.jar} at the given path. */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    if (arguments.length != 1 || !Files.isRegularFile(Path.of(arguments[0]))) {
      System.err.println("Say where tandem.jar is: Demo <path of tandem.jar>");
      System.exit(2);
    }
    Path jar = Path.of(arguments[0]).toAbsolutePath();
    try {
      run(jar, System.getenv(), System.out);
    } catch (CannotRun reason) {
      System.err.println(reason.getMessage());
      System.exit(1);
    }
  }

  private static void run(Path jar, Map<String, String> environment, PrintStream out)
      throws IOException, InterruptedException, CannotRun {
    int lmsPort = port(environment, "DEMO_LMS_PORT", LMS_PORT);
    int toolPort = port(environment, "DEMO_TOOL_PORT", TOOL_PORT);
    Path data = jar.resolveSibling("demo-data");
    TandemProcess tandem = TandemProcess.start(jar, data, toolPort, out);
    Runtime.getRuntime().addShutdownHook(new Thread(tandem::close, "stop-tandem"));
    try (DemoLms lms =
        DemoLms.start(
            DemoLmsOptions.defaults()
                .onPort(lmsPort)
                .guiding(
                    URI.create("http://localhost:" + toolPort), data.resolve("console-key.txt")))) {
      tandem.awaitReady();
      out.println();
      out.println("Everything answers. Stop it with Ctrl-C.");
      out.println("Open " + lms.url());
      tandem.awaitEnd();
    }
  }

  /** The port that a variable gives, or the usual one; it must be free. */
  static int port(Map<String, String> environment, String variable, int usual) throws CannotRun {
    String given = environment.getOrDefault(variable, Integer.toString(usual));
    try {
      int port = Integer.parseInt(given);
      try (ServerSocket probe = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
        return probe.getLocalPort();
      }
    } catch (IllegalArgumentException e) {
      throw new CannotRun(variable + " must be a port number from 1 to 65535, not: " + given);
    } catch (IOException e) {
      throw new CannotRun(
          "Port " + given + " is taken. Set " + variable + " to a free port and try again.");
    }
  }

  /** The demo cannot run; the message says why and what to do. */
  static final class CannotRun extends Exception {
    private static final long serialVersionUID = 1L;

    CannotRun(String message) {
      super(message);
    }
  }
}

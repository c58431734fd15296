package org.tandem.launcher;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How the server process is started: its command line and its environment. */
final class ServerCommand {
  /** The name of the server in the image. */
  static final String SERVER = "tandem";

  private static final int OPTIONS_CHANGED_IN = 24;

  private final Path image;
  private final Configuration configuration;
  private final DataDirectory data;

  ServerCommand(Path image, Configuration configuration, DataDirectory data) {
    this.image = image;
    this.configuration = configuration;
    this.data = data;
  }

  /**
   * A process that is ready to start.
   *
   * @param jvmOptions options of the operator, which win over those of the image
   */
  ProcessBuilder process(List<String> jvmOptions) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(command(jvmOptions))
            .directory(data.root().toFile())
            .redirectErrorStream(true);
    Map<String, String> environment = builder.environment();
    for (Variable variable : Variable.values()) {
      environment.remove(variable.name());
    }
    environment.putAll(settings());
    return builder;
  }

  private List<String> command(List<String> jvmOptions) {
    Path wlp = image.resolve("wlp");
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("@" + wlp.resolve("lib/platform/java").resolve(platformOptions()));
    command.add("@" + wlp.resolve("usr/servers").resolve(SERVER).resolve("jvm.options"));
    command.addAll(jvmOptions);
    command.add("-javaagent:" + wlp.resolve("bin/tools/ws-javaagent.jar"));
    command.add("-cp");
    command.add(
        String.join(
            System.getProperty("path.separator"),
            image.resolve("launcher.jar").toString(),
            wlp.resolve("bin/tools/ws-server.jar").toString()));
    command.add(ServerProcess.class.getName());
    command.add(SERVER);
    return command;
  }

  /** The options that the server's own scripts give to this Java version. */
  private static String platformOptions() {
    return Runtime.version().feature() >= OPTIONS_CHANGED_IN ? "java24.options" : "java9.options";
  }

  private Map<String, String> settings() throws IOException {
    Database database = configuration.database().orElseGet(() -> Database.embedded(data.root()));
    Map<String, String> settings = new HashMap<>();
    settings.put("TANDEM_PUBLIC_URL", configuration.publicUrl().toString());
    settings.put(
        "TANDEM_HTTP_HOST", configuration.httpHost().map(InetAddress::getHostAddress).orElse("*"));
    settings.put("TANDEM_HTTP_PORT", Integer.toString(configuration.httpPort()));
    settings.put("TANDEM_DATA_DIR", data.root().toString());
    settings.put("TANDEM_DB_URL", database.url());
    settings.put("TANDEM_DB_USER", database.user());
    settings.put("TANDEM_DB_PASSWORD", database.password());
    settings.put(
        "TANDEM_SECRET",
        configuration.secret().isPresent() ? configuration.secret().get() : data.secret());
    configuration.secretBefore().ifPresent(secret -> settings.put("TANDEM_SECRET_BEFORE", secret));
    configuration
        .registrationToken()
        .ifPresent(token -> settings.put("TANDEM_REGISTRATION_TOKEN", token));
    settings.put(
        "TANDEM_ALLOW_PRIVATE_NETWORKS", Boolean.toString(configuration.allowPrivateNetworks()));
    settings.put("TANDEM_LTI11", Boolean.toString(configuration.lti11()));
    configuration
        .trustedCertificates()
        .ifPresent(file -> settings.put("TANDEM_TRUSTED_CERTIFICATES", file.toString()));
    configuration
        .virusScanner()
        .ifPresent(daemon -> settings.put("TANDEM_VIRUS_SCANNER", daemon.toString()));
    configuration
        .traces()
        .ifPresent(collector -> settings.put("TANDEM_OTLP_URL", collector.toString()));
    configuration.mailServer().ifPresent(server -> server.put(settings));
    settings.put("TANDEM_CONTEXT_ROOT", configuration.contextRoot());
    settings.put("WLP_USER_DIR", image.resolve("wlp/usr").toString());
    settings.put("LOG_DIR", data.logs().toString());
    settings.put(ServerProcess.LOCK_VARIABLE, data.serverLock().toString());
    // The C library keeps an arena per thread otherwise, which costs tens of megabytes.
    settings.put("MALLOC_ARENA_MAX", "2");
    return settings;
  }
}

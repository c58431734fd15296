package org.tandem.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** What can be said of the files for containers, Kubernetes and systemd without running any. */
@SuppressWarnings("unchecked") // what a YAML file holds, the test is about to find out
class DeployFilesTest {
  private static final Path DEPLOY = Path.of("src/main/deploy");
  private static final Set<String> VARIABLES =
      Arrays.stream(Variable.values()).map(Variable::name).collect(Collectors.toSet());
  private static final Pattern VARIABLE = Pattern.compile("\\bTANDEM_[A-Z0-9_]+");
  private static final String NOBODY = "65532";

  @Test
  void everyVariableInThemExists() throws IOException {
    try (Stream<Path> files = Files.walk(DEPLOY)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        VARIABLE
            .matcher(Files.readString(file))
            .results()
            .forEach(found -> assertThat(VARIABLES).as(file.toString()).contains(found.group()));
      }
    }
  }

  @Test
  void mailIsNamedInAllOfThemAndAcceptedOnceItIsFilledIn() throws Exception {
    List<String> mail = List.of("TANDEM_SMTP_URL", "TANDEM_SMTP_PASSWORD", "TANDEM_MAIL_FROM");
    for (String file : List.of("systemd/tandem.env", "kubernetes.yaml", "Containerfile")) {
      assertThat(Files.readString(DEPLOY.resolve(file))).as(file).contains(mail);
    }
    Map<String, String> given = new HashMap<>();
    for (String file : List.of("systemd/tandem.env", "kubernetes.yaml")) {
      Pattern.compile("#\\s*(TANDEM_\\w+)(?:=|: )(\\S+)")
          .matcher(Files.readString(DEPLOY.resolve(file)))
          .results()
          .forEach(found -> given.put(found.group(1), found.group(2)));
      given.put("TANDEM_SMTP_PASSWORD", "word");
      assertThat(MailServer.read(given)).as(file).isPresent();
      given.clear();
    }
  }

  @Test
  void theContainerRunsTheJarAndNothingElseAsNobody() throws IOException {
    List<String> lines = Files.readAllLines(DEPLOY.resolve("Containerfile"));

    assertThat(lines)
        .contains("USER " + NOBODY + ":" + NOBODY)
        .contains("ENTRYPOINT [\"java\", \"-jar\", \"/app/tandem.jar\"]")
        .contains("COPY tandem.jar /app/tandem.jar")
        .noneMatch(line -> line.startsWith("RUN"));
  }

  @Test
  void kubernetesObjectsFitTogether() throws IOException {
    Map<String, Map<String, Object>> objects = objects();
    assertThat(objects)
        .containsOnlyKeys(
            "ConfigMap",
            "Deployment",
            "Service",
            "Ingress",
            "PodDisruptionBudget",
            "HorizontalPodAutoscaler");
    Map<String, Object> labels = Map.of("app", "tandem");
    for (Map<String, Object> each : objects.values()) {
      assertThat(at(each, "metadata", "labels")).isEqualTo(labels);
    }
    Object deployment = at(objects, "Deployment");
    assertThat(at(deployment, "spec", "selector", "matchLabels")).isEqualTo(labels);
    assertThat(at(deployment, "spec", "template", "metadata", "labels")).isEqualTo(labels);
    assertThat(at(objects, "Service", "spec", "selector")).isEqualTo(labels);
    assertThat(at(objects, "PodDisruptionBudget", "spec", "selector", "matchLabels"))
        .isEqualTo(labels);
    assertThat(at(objects, "HorizontalPodAutoscaler", "spec", "scaleTargetRef"))
        .isEqualTo(Map.of("apiVersion", "apps/v1", "kind", "Deployment", "name", "tandem"));
    assertThat((Integer) at(objects, "HorizontalPodAutoscaler", "spec", "minReplicas"))
        .as("one node may go at any time")
        .isGreaterThan((Integer) at(objects, "PodDisruptionBudget", "spec", "minAvailable"));
    assertThat(at(objects, "Ingress", "spec", "rules", "0", "http", "paths", "0", "backend"))
        .isEqualTo(Map.of("service", Map.of("name", "tandem", "port", Map.of("name", "http"))));
  }

  @Test
  void thePodMayDoNothingThatItNeedNot() throws IOException {
    Object pod = at(objects(), "Deployment", "spec", "template", "spec");
    Object container = at(pod, "containers", "0");

    assertThat(at(pod, "automountServiceAccountToken")).isEqualTo(false);
    assertThat(at(pod, "securityContext", "runAsNonRoot")).isEqualTo(true);
    assertThat(at(pod, "securityContext", "runAsUser")).hasToString(NOBODY);
    assertThat(at(container, "securityContext", "readOnlyRootFilesystem")).isEqualTo(true);
    assertThat(at(container, "securityContext", "allowPrivilegeEscalation")).isEqualTo(false);
    assertThat(at(container, "securityContext", "capabilities", "drop")).isEqualTo(List.of("ALL"));
    assertThat(at(container, "startupProbe", "httpGet", "path")).isEqualTo("/health/ready");
    assertThat(at(container, "readinessProbe", "httpGet", "path")).isEqualTo("/health/ready");
    assertThat(at(container, "livenessProbe", "httpGet", "path")).isEqualTo("/health/live");
    assertThat(Files.readString(DEPLOY.resolve("kubernetes.yaml")))
        .as("secrets come from a Secret")
        .doesNotContain("TANDEM_SECRET")
        .doesNotContain("TANDEM_DB_PASSWORD");
  }

  @Test
  void whatIsConfiguredForKubernetesIsAcceptedAtTheStart() throws Exception {
    Map<String, String> given =
        new HashMap<>((Map<String, String>) at(objects(), "ConfigMap", "data"));
    given.put("TANDEM_SECRET", "x".repeat(Checks.SHORTEST_SECRET));

    assertThat(Configuration.read(given).database()).isPresent();
  }

  @Test
  void theUnitStartsTheJarOnceMoreUnlessASettingIsWrong() throws IOException {
    List<String> unit = Files.readAllLines(DEPLOY.resolve("systemd/tandem.service"));

    assertThat(unit)
        .contains("ExecStart=/usr/bin/java -jar /opt/tandem/tandem.jar")
        .contains("EnvironmentFile=/etc/tandem.env")
        .contains("Restart=on-failure")
        .contains("RestartPreventExitStatus=" + WrongSetting.EXIT_CODE)
        .contains("DynamicUser=yes")
        .contains("StateDirectory=tandem")
        .contains("Environment=TANDEM_DATA_DIR=/var/lib/tandem")
        .doesNotContain("MemoryDenyWriteExecute=yes");
    assertThat(unit)
        .filteredOn(line -> !line.isEmpty() && !line.startsWith("#") && !line.startsWith("["))
        .allMatch(line -> line.matches("[A-Z][A-Za-z]+=.*"));
  }

  @Test
  void everyRuleSaysWhatIsWrongAndWhatToDo() throws IOException {
    Yaml yaml = new Yaml(new SafeConstructor(new LoaderOptions()));
    Object file = yaml.load(Files.readString(DEPLOY.resolve("watch/prometheus-alerts.yaml")));
    List<?> rules = (List<?>) at(file, "groups", "0", "rules");

    assertThat(rules).hasSizeGreaterThan(10);
    for (Object rule : rules) {
      assertThat(String.valueOf(at(rule, "alert"))).matches("Tandem[A-Za-z]+");
      assertThat(String.valueOf(at(rule, "expr"))).contains("{job=\"tandem\"");
      assertThat(at(rule, "labels", "severity")).isIn("page", "ticket");
      assertThat(String.valueOf(at(rule, "annotations", "summary"))).isNotBlank();
      assertThat(String.valueOf(at(rule, "annotations", "description"))).isNotBlank();
    }
  }

  private static Map<String, Map<String, Object>> objects() throws IOException {
    Map<String, Map<String, Object>> objects = new LinkedHashMap<>();
    Yaml yaml = new Yaml(new SafeConstructor(new LoaderOptions()));
    for (Object one : yaml.loadAll(Files.readString(DEPLOY.resolve("kubernetes.yaml")))) {
      Map<String, Object> object = (Map<String, Object>) one;
      objects.put(String.valueOf(object.get("kind")), object);
    }
    return objects;
  }

  private static Object at(Object from, String... path) {
    Object found = from;
    for (String step : path) {
      found =
          Objects.requireNonNull(
              found instanceof List<?> list
                  ? list.get(Integer.parseInt(step))
                  : ((Map<?, ?>) found).get(step),
              step);
    }
    return found;
  }
}

package org.tandem.tool;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.ws.rs.HttpMethod;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/** The arrows of docs/architecture.md, kept by the build. */
@AnalyzeClasses(packages = "org.tandem.tool", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
  @ArchTest
  static final ArchRule COMPONENTS_FORM_NO_CIRCLE =
      slices().matching("org.tandem.tool.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule WEB_IS_USED_BY_NOBODY =
      noClasses()
          .that()
          .resideOutsideOfPackages("..web..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.tandem.tool.*.web..");

  @ArchTest
  static final ArchRule STORES_ARE_USED_BY_NOBODY =
      noClasses()
          .that()
          .resideOutsideOfPackages("..store..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.tandem.tool.*.store..");

  @ArchTest
  static final ArchRule PERSISTENCE_STAYS_IN_STORES =
      noClasses()
          .that()
          .resideOutsideOfPackages("..store..", "..http..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("jakarta.persistence..", "java.sql..", "javax.sql..");

  @ArchTest
  static final ArchRule HTTP_STAYS_AT_THE_EDGE =
      noClasses()
          .that()
          .resideOutsideOfPackages("..web..", "..http..", "org.tandem.tool")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("jakarta.ws.rs..");

  @ArchTest
  static final ArchRule THE_KERNEL_KNOWS_NO_COMPONENT =
      noClasses()
          .that()
          .resideInAPackage("..tool.kernel..")
          .should()
          .dependOnClassesThat(
              JavaClass.Predicates.resideInAPackage("org.tandem.tool..")
                  .and(JavaClass.Predicates.resideOutsideOfPackage("org.tandem.tool.kernel..")));

  @ArchTest
  static final ArchRule ONLY_THE_EDGES_KNOW_THE_PROTOCOL =
      noClasses()
          .that()
          .resideOutsideOfPackages(
              "..access..",
              "..platforms..",
              "..passback..",
              "..certification..",
              "..notices..",
              "..legacy..",
              "..xapi..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.tandem.lti..");

  @ArchTest
  static final ArchRule EVERY_PACKAGE_REFUSES_NULL =
      classes()
          .should(
              new ArchCondition<>("live in a package marked @NullMarked") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                  JavaPackage home = type.getPackage();
                  if (!home.isAnnotatedWith(NullMarked.class)) {
                    events.add(
                        SimpleConditionEvent.violated(
                            type, home.getName() + " is not @NullMarked"));
                  }
                }
              });

  /** JSON-B reads and makes records by what is public; any other fails when it is asked for. */
  @ArchTest
  static final ArchRule RESOURCES_TAKE_AND_GIVE_WHAT_JSON_CAN_SAY =
      methods()
          .that()
          .areMetaAnnotatedWith(HttpMethod.class)
          .should(
              new ArchCondition<>("take and give public records") {
                @Override
                public void check(JavaMethod method, ConditionEvents events) {
                  Set<JavaClass> records = new HashSet<>();
                  Stream.concat(
                          Stream.of(method.getReturnType()), method.getParameterTypes().stream())
                      .forEach(type -> addRecords(type, records));
                  records.stream()
                      .filter(type -> !type.getModifiers().contains(JavaModifier.PUBLIC))
                      .forEach(
                          type ->
                              events.add(
                                  SimpleConditionEvent.violated(
                                      method, type.getName() + " is not public")));
                }
              });

  private static void addRecords(JavaType type, Set<JavaClass> records) {
    for (JavaClass raw : type.getAllInvolvedRawTypes()) {
      if (raw.isRecord() && records.add(raw)) {
        raw.getFields().forEach(field -> addRecords(field.getType(), records));
      }
    }
  }
}

package org.tandem.lti;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.NullMarked;

/** What keeps this library usable in any Java program. */
@AnalyzeClasses(packages = "org.tandem", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

  @ArchTest
  static final ArchRule dependsOnJavaJoseAndJsonOnly =
      classes()
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "java..",
              "javax.net..",
              "javax.crypto..",
              "com.nimbusds.jose..",
              "com.nimbusds.jwt..",
              "jakarta.json..",
              "org.jspecify..",
              "org.tandem.lti..");

  @ArchTest
  static final ArchRule hasNoCircles =
      slices().matching("org.tandem.(**)").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule theCoreKnowsNoService =
      noClasses()
          .that()
          .resideInAPackage("org.tandem.lti")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "..http..",
              "..token..",
              "..registration..",
              "..ags..",
              "..nrps..",
              "..deeplinking..");

  @ArchTest
  static final ArchRule isToldTheTimeAndTheIds =
      noClasses()
          .should()
          .callMethod(Instant.class, "now")
          .orShould()
          .callMethod(System.class, "currentTimeMillis")
          .orShould()
          .callMethod(UUID.class, "randomUUID");

  @ArchTest
  static void everyPackageSaysWhatMayBeNull(JavaClasses classes) {
    classes()
        .that(
            DescribedPredicate.describe(
                "are ours", (JavaClass each) -> each.getPackageName().startsWith("org.tandem")))
        .should(
            new ArchCondition<JavaClass>("live in a @NullMarked package") {
              @Override
              public void check(JavaClass each, ConditionEvents events) {
                events.add(
                    new SimpleConditionEvent(
                        each,
                        each.getPackage().isAnnotatedWith(NullMarked.class),
                        each.getPackageName()));
              }
            })
        .check(classes);
  }
}

package org.tandem.demo;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "org.tandem.demo", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
  @ArchTest
  static final ArchRule knowsNothingOfTheTool =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.tandem.lti..", "org.tandem.tool..", "org.tandem.matching..");

  @ArchTest
  static final ArchRule hasNoCircles =
      slices().matching("org.tandem.demo.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule theSchoolKnowsNoMessage =
      noClasses()
          .that()
          .resideInAPackage("..school..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("..lti..", "..web..", "..pages..", "..faults..");
}

package org.tandem.matching;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(
    packages = "org.tandem.matching",
    importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  @ArchTest
  static final ArchRule nothingButJavaIsNeeded =
      classes()
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage("org.tandem.matching..", "java..", "org.jspecify..");
}

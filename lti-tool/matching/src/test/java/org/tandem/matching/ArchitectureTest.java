package org.tandem.matching;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(
    packages = "org.tandem.matching",
    importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  private static final String OURS = "org.tandem.matching..";
  private static final String JDK = "java..";

  @ArchTest
  static final ArchRule nothingButJavaIsNeeded =
      classes()
          .that()
          .doNotHaveFullyQualifiedName("org.tandem.matching.criteria.Stems")
          .and()
          .doNotHaveFullyQualifiedName("org.tandem.matching.criteria.Stems$Chain")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(OURS, JDK, "org.jspecify..");

  @ArchTest
  static final ArchRule freeTextNeedsLucene =
      classes()
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(OURS, JDK, "org.jspecify..", "org.apache.lucene..");

  @ArchTest
  static final ArchRule packagesFormNoCircle =
      slices().matching("org.tandem.(**)").should().beFreeOfCycles();
}

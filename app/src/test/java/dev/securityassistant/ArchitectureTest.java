package dev.securityassistant;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;

/** The borders between packages. Rules for packages that are still to come hold already. */
@AnalyzeClasses(
    packages = "dev.securityassistant",
    importOptions = {ImportOption.DoNotIncludeTests.class, ArchitectureTest.WithoutTestkit.class})
class ArchitectureTest {

  private static final String ROOT = "dev.securityassistant.";

  private static final String[] DOMAIN = {
    ROOT + "component..",
    ROOT + "specification..",
    ROOT + "file..",
    ROOT + "job..",
    ROOT + "judge..",
    ROOT + "schedule..",
    ROOT + "pipeline.."
  };

  private static final String[] AGENTS = {
    ROOT + "context..",
    ROOT + "schedule..",
    ROOT + "codegen..",
    ROOT + "judge..",
    ROOT + "drawing.."
  };

  @ArchTest
  static final ArchRule domainKnowsNoLibraries =
      noClasses()
          .that()
          .resideInAnyPackage(DOMAIN)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "software.amazon..",
              "org.apache.pdfbox..",
              "org.apache.poi..",
              "io.javalin..",
              "picocli..",
              "com.fasterxml.jackson..")
          .because("what a door schedule is does not hang on how it is stored, drawn or shown");

  @ArchTest
  static final ArchRule coreKnowsOnlyItself =
      noClasses()
          .that()
          .resideInAnyPackage(
              ROOT + "component..", ROOT + "specification..", ROOT + "file..", ROOT + "job..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              ROOT + "pipeline..",
              ROOT + "context..",
              ROOT + "schedule..",
              ROOT + "codegen..",
              ROOT + "judge..",
              ROOT + "drawing..",
              ROOT + "json..",
              ROOT + "local..",
              ROOT + "aws..",
              ROOT + "worker..",
              ROOT + "cli..",
              ROOT + "web..",
              ROOT + "api..",
              ROOT + "config..")
          .because("records and ports are the centre that everything else points to");

  @ArchTest
  static final ArchRule storesNeverMeet =
      noClasses()
          .that()
          .resideInAPackage(ROOT + "local..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage(ROOT + "aws..")
          .because("each backend keeps the promises of the ports by itself");

  @ArchTest
  static final ArchRule storesNeverMeetTheOtherWay =
      noClasses()
          .that()
          .resideInAPackage(ROOT + "aws..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage(ROOT + "local..")
          .allowEmptyShould(true)
          .because("each backend keeps the promises of the ports by itself");

  @ArchTest
  static final ArchRule agentsNeverSeeStores =
      noClasses()
          .that()
          .resideInAnyPackage(AGENTS)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              ROOT + "job..",
              ROOT + "local..",
              ROOT + "aws..",
              ROOT + "pipeline..",
              ROOT + "worker..",
              ROOT + "json..")
          .because("an agent is a function of its inputs; the pipeline alone saves");

  @ArchTest
  static final ArchRule agentsNeverSeeTheFileStore =
      noClasses()
          .that()
          .resideInAnyPackage(AGENTS)
          .should()
          .dependOnClassesThat()
          .haveFullyQualifiedName(ROOT + "file.FileStore")
          .because("an agent is a function of its inputs; the pipeline alone saves");

  @ArchTest
  static final ArchRule pipelineKnowsPortsOnly =
      noClasses()
          .that()
          .resideInAnyPackage(ROOT + "pipeline..", ROOT + "worker..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              ROOT + "local..", ROOT + "aws..", ROOT + "cli..", ROOT + "web..", ROOT + "api..")
          .because("the same pipeline runs on a laptop and on AWS");

  @ArchTest
  static final ArchRule jacksonIsKnownToJson = knownOnlyTo("com.fasterxml.jackson..", "json");

  @ArchTest
  static final ArchRule pdfboxIsKnownToDrawing = knownOnlyTo("org.apache.pdfbox..", "drawing");

  @ArchTest
  static final ArchRule excelIsKnownToCodegen = knownOnlyTo("org.apache.poi.xssf..", "codegen");

  @ArchTest
  static final ArchRule spreadsheetModelIsKnownToCodegen =
      knownOnlyTo("org.apache.poi.ss..", "codegen");

  @ArchTest
  static final ArchRule wordIsKnownToContext = knownOnlyTo("org.apache.poi.xwpf..", "context");

  @ArchTest static final ArchRule picocliIsKnownToCli = knownOnlyTo("picocli..", "cli");

  @ArchTest
  static final ArchRule geometryIsKnownToReading =
      knownOnlyTo("org.locationtech.jts..", "drawing", "schedule");

  @ArchTest static final ArchRule awsIsKnownToAws = knownOnlyTo("software.amazon..", "aws");

  @ArchTest static final ArchRule httpIsKnownToWeb = knownOnlyTo("io.javalin..", "web", "api");

  @ArchTest
  static final ArchRule noCycles =
      slices()
          .matching(ROOT + "(*)..")
          .should()
          .beFreeOfCycles()
          .because("packages read as a table of contents only where each builds on those before");

  /** The backend on AWS asks at its start whether all is provided: one cycle within {@code aws}. */
  @ArchTest
  static final ArchRule noCyclesOfInnerPackages =
      slices()
          .matching(ROOT + "(**)")
          .should()
          .beFreeOfCycles()
          .ignoreDependency(resideInAPackage(ROOT + "aws.."), resideInAPackage(ROOT + "aws.."))
          .because("the packages within an agent are a table of contents too");

  @ArchTest
  static final ArchRule timeIsAnArgument =
      noClasses()
          .should()
          .callMethod(Instant.class, "now")
          .orShould()
          .callMethod(LocalDate.class, "now")
          .orShould()
          .callMethod(LocalDateTime.class, "now")
          .orShould()
          .callMethod(ZonedDateTime.class, "now")
          .orShould()
          .callMethod(System.class, "currentTimeMillis")
          .orShould()
          .callMethod(Clock.class, "systemUTC")
          .orShould()
          .callMethod(Clock.class, "systemDefaultZone")
          .because("time is handed in, so that expiry, leases and retries can be tested");

  @ArchTest
  static final ArchRule noStaticState =
      fields()
          .that()
          .areStatic()
          .and()
          .doNotHaveName("$VALUES")
          .should()
          .beFinal()
          .because("two jobs in one process share nothing that changes");

  @ArchTest
  static final ArchRule noThreadLocals =
      noClasses()
          .should()
          .dependOnClassesThat()
          .areAssignableTo(ThreadLocal.class)
          .because("what a step needs is handed to it");

  @ArchTest
  static final ArchRule onlyMainExits =
      noClasses()
          .that()
          .doNotHaveFullyQualifiedName(ROOT + "Main")
          .should()
          .callMethod(System.class, "exit", int.class)
          .because("a command returns its exit code");

  @ArchTest
  static final ArchRule nobodyPrints =
      noClasses()
          .should()
          .accessField(System.class, "out")
          .orShould()
          .accessField(System.class, "err")
          .because("output goes through the console that the command was given");

  @ArchTest
  static final ArchRule noFinalizers =
      methods()
          .should()
          .notHaveName("finalize")
          .because("resources are closed where they are opened");

  private static ArchRule knownOnlyTo(String library, String... packages) {
    String[] allowed = new String[packages.length];
    for (int i = 0; i < packages.length; i++) {
      allowed[i] = ROOT + packages[i] + "..";
    }
    return noClasses()
        .that()
        .resideOutsideOfPackages(allowed)
        .should()
        .dependOnClassesThat()
        .resideInAPackage(library)
        .because("a library that one package knows can be replaced by changing one package");
  }

  /** The drawings for tests are made with the very libraries that the product keeps in bounds. */
  static final class WithoutTestkit implements ImportOption {
    @Override
    public boolean includes(Location location) {
      return !location.contains("testkit");
    }
  }
}

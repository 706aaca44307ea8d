package dev.securityassistant.drawing.ocr;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(
    packages = "dev.securityassistant",
    importOptions = ImportOption.DoNotIncludeTests.class)
class OcrBorderTest {

  @ArchTest
  static final ArchRule recognitionLibrariesStayHere =
      noClasses()
          .that()
          .resideOutsideOfPackage("dev.securityassistant.drawing.ocr..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "ai.onnxruntime..", "ai.onnx.proto..", "com.google.protobuf..", "org.bytedeco..")
          .because("an engine is replaced by touching one package");

  @ArchTest
  static final ArchRule pixelsKnowNoSheets =
      noClasses()
          .that()
          .resideInAPackage("dev.securityassistant.drawing.raster..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "dev.securityassistant.drawing",
              "dev.securityassistant.drawing.ocr..",
              "dev.securityassistant.drawing.lettering..",
              "dev.securityassistant.drawing.layer..",
              "dev.securityassistant.drawing.outline..",
              "dev.securityassistant.drawing.scan..")
          .because("what a line of pixels is does not hang on who asks");

  @ArchTest
  static final ArchRule readersOfPagesAreApart =
      slices()
          .matching("dev.securityassistant.drawing.(lettering|layer|outline|scan)..")
          .should()
          .beFreeOfCycles()
          .because("scans, text layers and drawn lettering share rows of letters, nothing else");
}

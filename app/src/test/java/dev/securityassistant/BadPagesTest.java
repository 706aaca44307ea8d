package dev.securityassistant;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.securityassistant.CommandLine.Outcome;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A page that cannot be read, or is unlike the others, does not cost the others. */
class BadPagesTest {

  private static final Path EXAMPLE = Path.of("../examples/level-2-access-control.pdf");

  @TempDir Path temp;

  @Test
  void aPageOfRubbishIsReportedAndTheOthersAreRead() throws IOException {
    JsonNode sheet =
        assertAllDoorsFound(document -> {
          PDPage page = new PDPage(PDRectangle.A3);
          PDStream content = new PDStream(document);
          try (OutputStream raw = content.getCOSObject().createRawOutputStream()) {
            raw.write("this was never deflated".getBytes(StandardCharsets.US_ASCII));
          }
          content.getCOSObject().setItem(COSName.FILTER, COSName.FLATE_DECODE);
          page.setContents(content);
          return page;
        });

    assertThat(sheet.path("reason").asText()).contains("is damaged and was not read");
    assertThat(sheet.path("relevant").asBoolean()).isFalse();
  }

  @Test
  void aPageOf200InchesStandsAmongTheOthers() throws IOException {
    assertAllDoorsFound(document -> new PDPage(new PDRectangle(14_400, 14_400)));
  }

  @Test
  void aPageOfNoSizeStandsAmongTheOthers() throws IOException {
    assertAllDoorsFound(document -> new PDPage(new PDRectangle(0, 0)));
  }

  @Test
  void aFontThatIsMissingStandsAmongTheOthers() throws IOException {
    assertAllDoorsFound(document -> {
      PDPage page = new PDPage(PDRectangle.A3);
      COSDictionary font = new COSDictionary();
      font.setItem(COSName.TYPE, COSName.FONT);
      font.setItem(COSName.SUBTYPE, COSName.TRUE_TYPE);
      font.setName(COSName.BASE_FONT, "NoSuchFont-Bold");
      COSDictionary fonts = new COSDictionary();
      fonts.setItem("F1", font);
      COSDictionary resources = new COSDictionary();
      resources.setItem(COSName.FONT, fonts);
      page.setResources(new PDResources(resources));
      PDStream content = new PDStream(document);
      try (OutputStream text = content.createOutputStream()) {
        text.write(
            "BT /F1 12 Tf 100 100 Td (FIRE PLAN) Tj /F2 12 Tf (NO SUCH RESOURCE) Tj ET"
                .getBytes(StandardCharsets.US_ASCII));
      }
      page.setContents(content);
      return page;
    });
  }

  /** The example's one page after a page like this one, and that in turn before it once more. */
  private JsonNode assertAllDoorsFound(BadPage bad) throws IOException {
    Path drawing = temp.resolve("set.pdf");
    try (PDDocument set = Loader.loadPDF(EXAMPLE.toFile())) {
      set.getPages().insertBefore(bad.in(set), set.getPage(0));
      set.addPage(bad.in(set));
      set.save(drawing.toFile());
    }

    Outcome outcome =
        new CommandLine(new Wiring())
            .with("SCRATCH_DIR", temp.resolve("scratch").toString())
            .run(
                "process",
                drawing.toString(),
                "--client",
                "C",
                "--project",
                "P",
                "--out",
                temp.resolve("local_output").toString(),
                "--json");

    assertThat(outcome.code()).as(outcome.err()).isZero();
    JsonNode job = new ObjectMapper().readTree(outcome.out());
    assertThat(job.path("summary").path("by_type").path("door").asInt()).isEqualTo(12);
    JsonNode components =
        new ObjectMapper()
            .readTree(Path.of(job.path("files").path("components_extracted").asText()).toFile());
    assertThat(components.path("sheets")).hasSize(3);
    return components.path("sheets").get(0);
  }

  /** Makes a page of a document. */
  @FunctionalInterface
  private interface BadPage {
    PDPage in(PDDocument document) throws IOException;
  }
}

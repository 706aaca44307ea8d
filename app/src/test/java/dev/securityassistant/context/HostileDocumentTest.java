package dev.securityassistant.context;

import static dev.securityassistant.context.WordFile.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.securityassistant.specification.LockType;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileDocumentTest {

  private static final String DOCUMENT = "word/document.xml";

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
  void refusesADocumentTypeDeclarationInAnyEncoding(String encoding) throws IOException {
    Path file =
        edited(
            xml ->
                "<?xml version=\"1.0\" encoding=\"%s\"?><!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/hostname\">]>"
                        .formatted(encoding.substring(0, Math.min(6, encoding.length())))
                    + body(xml),
            Charset.forName(encoding));

    refused(() -> read(file), "specification_unsafe", "save it again");
  }

  @Test
  void asksNoOtherComputerForLinkedParts() throws IOException {
    try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      String link = "http://127.0.0.1:" + server.getLocalPort() + "/template.dotm";
      Path file =
          rewritten(
              "word/_rels/document.xml.rels",
              xml ->
                  xml.replace(
                      "</Relationships>",
                      "<Relationship Id=\"rId99\" TargetMode=\"External\" Target=\""
                          + link
                          + "\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate\"/></Relationships>"),
              StandardCharsets.UTF_8);

      new ContextAgent().read(file);

      server.setSoTimeout(50);
      assertThatThrownBy(server::accept).isInstanceOf(SocketTimeoutException.class);
    }
  }

  @Test
  void refusesAZipBombBeforeItIsParsed() throws IOException {
    Path file = folder.resolve("bomb.docx");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      part(zip, "[Content_Types].xml", "<Types/>");
      zip.putNextEntry(new ZipEntry(DOCUMENT));
      byte[] blanks = new byte[1 << 20];
      Arrays.fill(blanks, (byte) ' ');
      for (int megabyte = 0; megabyte < 100; megabyte++) {
        zip.write(blanks);
      }
    }
    assertThat(Files.size(file)).isLessThan(1 << 20);

    refused(() -> read(file), "specification_too_large", "times its size");
  }

  @Test
  void refusesTooManyParts() throws IOException {
    Path file = folder.resolve("parts.docx");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      part(zip, "[Content_Types].xml", "<Types/>");
      for (int i = 0; i < 1_001; i++) {
        part(zip, "word/part" + i + ".xml", "<a/>");
      }
    }

    refused(() -> read(file), "specification_too_large", "parts");
  }

  @Test
  void leavesTheStaticLimitsOfTheOfficeLibraryAlone() throws IOException {
    double ratio = ZipSecureFile.getMinInflateRatio();
    long size = ZipSecureFile.getMaxEntrySize();
    long count = ZipSecureFile.getMaxFileCount();

    read(plain());

    assertThat(ZipSecureFile.getMinInflateRatio()).isEqualTo(ratio);
    assertThat(ZipSecureFile.getMaxEntrySize()).isEqualTo(size);
    assertThat(ZipSecureFile.getMaxFileCount()).isEqualTo(count);
  }

  @Test
  void readsAHugeTable() throws IOException {
    String[][] rows = new String[1_001][];
    rows[0] = row("Type", "Lock", "Remarks");
    for (int i = 1; i < rows.length; i++) {
      rows[i] = row("L-%03d".formatted(i % 1000), "Electric strike, fail secure", "row " + i);
    }
    Path file = new WordFile().heading(1, "1 Locks").table(rows).save(folder.resolve("huge.docx"));

    assertThat(new ContextAgent().read(file).lockTypes())
        .hasSize(1_000)
        .allMatch(type -> type.kind() == LockType.Kind.STRIKE);
  }

  @Test
  void survivesAbsurdSpans() throws IOException {
    Path file =
        rewritten(
            DOCUMENT,
            xml -> xml.replace("w:gridSpan w:val=\"2\"", "w:gridSpan w:val=\"2000000000\""),
            StandardCharsets.UTF_8);

    assertThat(new ContextAgent().read(file).lockTypes()).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 50, 90, 99})
  void refusesATruncatedDocument(int percent) throws IOException {
    byte[] whole = Files.readAllBytes(plain());
    Path file = folder.resolve("cut.docx");
    Files.write(file, Arrays.copyOf(whole, Math.max(4, whole.length * percent / 100)));

    refused(() -> read(file), "specification_damaged", "Attach");
  }

  @Test
  void refusesBrokenXml() throws IOException {
    Path file = edited(xml -> xml.substring(0, xml.length() / 2), StandardCharsets.UTF_8);

    refused(() -> read(file), "specification_damaged", "save it as .docx");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"A", "A-1", "a", "(", "door ", "Door A-", "type 1 ", "\t", "1.", " ", "Aa "})
  @Timeout(30)
  void readsEndlessRunsOfOneTextInBoundedTime(String run) throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("runs.txt"),
            "1 Lock types\nDoor x" + run.repeat(300_000 / run.length()));

    assertThat(new ContextAgent().read(file).lockTypes()).isEmpty();
  }

  @Test
  void refusesAnEmptyFile() throws IOException {
    Path file = Files.createFile(folder.resolve("empty.docx"));

    refused(() -> read(file), "specification_empty", "empty (0 bytes)");
  }

  @Test
  void refusesAnEncryptedOfficeFile() throws IOException {
    refused(() -> read(ole("EncryptedPackage")), "specification_encrypted", "without the password");
  }

  @Test
  void refusesOldWordFilesAndOtherKinds() throws IOException {
    refused(() -> read(ole("WordDocument")), "specification_kind", ".doc");
    refused(
        () -> read(Files.writeString(folder.resolve("a.docx"), "{\\rtf1 text}")),
        "specification_kind",
        "RTF");
    refused(
        () -> read(Files.write(folder.resolve("b.txt"), new byte[] {0, 1, 2, 3, 4, 5})),
        "specification_kind",
        "Only Word (.docx), PDF and plain text");
    Path zip = folder.resolve("c.docx");
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
      part(out, "readme.txt", "no document");
    }
    refused(() -> read(zip), "specification_kind", "no Word document");
  }

  @Test
  void refusesABrokenPdf() throws IOException {
    Path file = Files.writeString(folder.resolve("a.docx"), "%PDF-1.7 and nothing else");

    refused(() -> read(file), "specification_damaged", "cannot be read as a PDF");
  }

  @Test
  void aMissingFileIsTheDisksError() {
    assertThatThrownBy(() -> new ContextAgent().read(folder.resolve("missing.docx")))
        .isInstanceOf(IOException.class);
  }

  private void read(Path file) {
    try {
      new ContextAgent().read(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void refused(ThrowingCallable read, String code, String words) {
    assertThatThrownBy(read)
        .isInstanceOfSatisfying(
            SpecificationException.class,
            refusal -> {
              assertThat(refusal.code()).isEqualTo(code);
              assertThat(refusal).hasMessageContaining(words);
              assertThat(refusal).hasMessageContaining("pecification");
            });
  }

  private Path plain() throws IOException {
    return new WordFile()
        .heading(1, "1 Lock types")
        .table(row("Type", "Lock", "<"), row("11", "Electric strike", "fail safe"))
        .save(folder.resolve("plain.docx"));
  }

  private Path ole(String stream) throws IOException {
    Path file = folder.resolve(stream + ".docx");
    try (OutputStream out = Files.newOutputStream(file)) {
      out.write(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0});
      out.write(new byte[1024]);
      out.write(stream.getBytes(StandardCharsets.UTF_16LE));
    }
    return file;
  }

  private static String body(String xml) {
    return xml.substring(xml.indexOf("?>") + 2);
  }

  private Path edited(UnaryOperator<String> change, Charset encoding) throws IOException {
    return rewritten(DOCUMENT, change, encoding);
  }

  /** The plain specification with one part changed. */
  private Path rewritten(String name, UnaryOperator<String> change, Charset encoding)
      throws IOException {
    Path file = folder.resolve("rewritten.docx");
    try (ZipFile source = new ZipFile(plain().toFile());
        ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      for (ZipEntry entry : source.stream().toList()) {
        byte[] bytes = source.getInputStream(entry).readAllBytes();
        if (entry.getName().equals(name)) {
          bytes = change.apply(new String(bytes, StandardCharsets.UTF_8)).getBytes(encoding);
        }
        zip.putNextEntry(new ZipEntry(entry.getName()));
        zip.write(bytes);
      }
    }
    return file;
  }

  private static void part(ZipOutputStream zip, String name, String text) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(text.getBytes(StandardCharsets.UTF_8));
  }
}

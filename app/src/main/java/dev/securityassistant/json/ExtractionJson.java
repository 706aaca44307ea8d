package dev.securityassistant.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.securityassistant.component.Box;
import dev.securityassistant.component.ComponentType;
import dev.securityassistant.component.Extraction;
import dev.securityassistant.component.LegendEntry;
import dev.securityassistant.component.PdfType;
import dev.securityassistant.component.SheetEntry;
import dev.securityassistant.component.SheetRole;
import dev.securityassistant.component.TagGrammar;
import dev.securityassistant.component.Withheld;
import dev.securityassistant.component.WithheldCause;
import java.io.IOException;
import java.io.InputStream;

/**
 * {@code checkpoint_components_v<N>.json} as the result contract has it. Keys it does not list are
 * passed over on reading; lengths are rounded to hundredths of a point, confidences to four places,
 * so reading what was written gives the same record only from the second time on.
 */
public final class ExtractionJson {

  private static final String WHAT = "components file";

  private ExtractionJson() {}

  /** The file's bytes: indented UTF-8. */
  public static byte[] write(Extraction extraction) throws IOException {
    ObjectNode root = Fields.newObject();
    root.put("job_id", extraction.jobId());
    root.put("version", extraction.version());
    root.put("source", extraction.source().code());
    ArrayNode sheets = root.putArray("sheets");
    extraction.sheets().forEach(s -> sheet(sheets.addObject(), s));
    ArrayNode legend = root.putArray("legend");
    extraction.legend().forEach(l -> legend(legend.addObject(), l));
    ArrayNode grammar = root.putArray("tag_grammar");
    extraction.tagGrammar().forEach(g -> grammar(grammar.addObject(), g));
    ArrayNode components = root.putArray("components");
    extraction.components().forEach(c -> ComponentJson.write(components.addObject(), c));
    ArrayNode withheld = root.putArray("withheld");
    extraction.withheld().forEach(w -> withheld(withheld.addObject(), w));
    SummaryJson.write(root.putObject("summary"), extraction.summary());
    return Fields.bytes(root);
  }

  /**
   * Reads such a file. Throws {@link IOException} that names the place where it does not follow the
   * contract. The summary is counted anew, not read. Does not close the stream.
   */
  public static Extraction read(InputStream content) throws IOException {
    return Fields.parse(content, WHAT)
        .checked(f ->
            new Extraction(
                f.text("job_id"),
                f.whole("version"),
                f.constant("source", Extraction.Source.class),
                f.list("sheets", ExtractionJson::sheet),
                f.list("legend", ExtractionJson::legend),
                f.list("tag_grammar", ExtractionJson::grammar),
                f.list("components", ComponentJson::read),
                f.list("withheld", ExtractionJson::withheld)));
  }

  private static void sheet(ObjectNode into, SheetEntry sheet) {
    into.put("page_number", sheet.pageNumber());
    into.put("sheet_number", sheet.sheetNumber());
    into.put("title", sheet.title());
    into.put("role", sheet.role().code());
    into.put("relevant", sheet.relevant());
    into.put("reason", sheet.reason());
    into.put("pdf_type", sheet.pdfType().code());
    into.put("width_pt", EvidenceJson.rounded(sheet.size().width(), 100));
    into.put("height_pt", EvidenceJson.rounded(sheet.size().height(), 100));
  }

  private static SheetEntry sheet(Fields from) throws IOException {
    return from.checked(f ->
        new SheetEntry(
            f.whole("page_number"),
            f.textOrNull("sheet_number"),
            f.textOrNull("title"),
            f.constant("role", SheetRole.class),
            f.flag("relevant"),
            f.text("reason"),
            f.constant("pdf_type", PdfType.class),
            new Box(0, 0, f.number("width_pt"), f.number("height_pt"))));
  }

  private static void legend(ObjectNode into, LegendEntry entry) {
    ComponentType type = entry.type();
    into.put("group", entry.group());
    into.put("symbol", entry.symbol());
    into.put("meaning", entry.meaning());
    into.put("type", type == null ? null : type.code());
    EvidenceJson.write(into, entry.evidence());
  }

  private static LegendEntry legend(Fields from) throws IOException {
    return new LegendEntry(
        from.textOrNull("group"),
        from.text("symbol"),
        from.text("meaning"),
        from.constantOrNull("type", ComponentType.class),
        EvidenceJson.read(from));
  }

  private static void grammar(ObjectNode into, TagGrammar grammar) {
    into.put("example", grammar.example());
    ArrayNode fields = into.putArray("fields");
    grammar.fields().forEach(fields::add);
    into.put("from", grammar.source());
  }

  private static TagGrammar grammar(Fields from) throws IOException {
    return new TagGrammar(from.text("example"), from.texts("fields"), from.text("from"));
  }

  private static void withheld(ObjectNode into, Withheld withheld) {
    into.put("what", withheld.what());
    into.put("cause", withheld.cause().code());
    into.put("reason", withheld.reason());
    EvidenceJson.write(into, withheld.evidence());
  }

  private static Withheld withheld(Fields from) throws IOException {
    WithheldCause cause = from.constantOrNull("cause", WithheldCause.class);
    return new Withheld(
        from.text("what"),
        cause == null ? WithheldCause.UNSAID : cause,
        from.text("reason"),
        EvidenceJson.read(from));
  }
}

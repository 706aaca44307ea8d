package dev.securityassistant.testkit.scan;

import dev.securityassistant.testkit.paper.Point;
import dev.securityassistant.testkit.paper.Rect;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;

/**
 * Text put on a scan afterwards: the numbers of its tags, which the print does not have, and a
 * title block in a white field over the scanned one.
 */
final class Stamps implements Addition {

  private static final double HEIGHT = 0.72;

  private final List<List<Rect>> tags;
  private final List<List<PrintText>> stamped = new ArrayList<>();
  private final List<List<PrintText>> titles = new ArrayList<>();

  /**
   * @param tags page by page
   */
  Stamps(List<List<Rect>> tags) {
    this.tags = List.copyOf(tags);
  }

  @Override
  public void prepare(PDDocument prints, PDPage print, int page) throws IOException {
    List<PrintText> texts = PrintMarks.texts(print);
    stamped.add(texts.stream().filter(t -> isOfTag(t, page)).toList());
    titles.add(titleBlock(texts));
    PrintMarks.retain(prints, print, m -> m.text() == null || !isOfTag(m.text(), page));
  }

  private boolean isOfTag(PrintText text, int page) {
    return tags.get(page).stream().anyMatch(t -> t.grow(1).holds(text.box()));
  }

  /** The texts from the field of the client down to that of the scale. */
  private static List<PrintText> titleBlock(List<PrintText> texts) {
    List<PrintText> block = new ArrayList<>();
    boolean open = false;
    for (PrintText text : texts) {
      open |= text.text().equals("Client");
      if (open) {
        block.add(text);
      }
      if (open && block.size() > 1 && block.get(block.size() - 2).text().startsWith("Scale")) {
        return block;
      }
    }
    return List.of();
  }

  @Override
  public void add(PDDocument scan, PDPageContentStream content, int page, Warp warp)
      throws IOException {
    TextPen pen = new TextPen(content, warp);
    List<PrintText> title = titles.get(page);
    if (!title.isEmpty()) {
      field(content, warp, title);
    }
    for (PrintText text : title) {
      pen.write(text, true);
    }
    for (PrintText text : stamped.get(page)) {
      pen.write(text, true);
    }
  }

  private static void field(PDPageContentStream content, Warp warp, List<PrintText> texts)
      throws IOException {
    Rect all = texts.getFirst().box();
    for (PrintText text : texts) {
      Rect box = text.box();
      all =
          Rect.between(
              new Point(Math.min(all.x(), box.x()), Math.min(all.y(), box.y())),
              new Point(Math.max(all.right(), box.right()), Math.max(all.bottom(), box.bottom())));
    }
    Rect field = warp.toFrame(all.grow(HEIGHT * texts.getFirst().size()));
    double foot = warp.frameHeight() - field.bottom();
    content.setNonStrokingColor(1f);
    content.setStrokingColor(0f);
    content.addRect((float) field.x(), (float) foot, (float) field.w(), (float) field.h());
    content.fillAndStroke();
  }
}

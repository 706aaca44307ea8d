package dev.securityassistant.drawing;

import java.util.HashSet;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;
import org.jspecify.annotations.Nullable;

/**
 * The layers of a document (optional content, ISO 32000-1 section 8.11) and which of them are
 * switched off.
 */
final class Layers {

  private final Set<COSBase> off = new HashSet<>();

  Layers(PDDocumentCatalog catalog) {
    PDOptionalContentProperties properties = catalog.getOCProperties();
    if (properties == null) {
      return;
    }
    COSDictionary root = properties.getCOSObject();
    COSDictionary config = root.getCOSDictionary(COSName.D);
    if (config == null) {
      return;
    }
    if ("OFF".equals(config.getNameAsString(COSName.BASE_STATE))) {
      addAll(root.getCOSArray(COSName.OCGS));
      COSArray on = config.getCOSArray(COSName.ON);
      for (int i = 0; on != null && i < on.size(); i++) {
        off.remove(on.getObject(i));
      }
    }
    addAll(config.getCOSArray(COSName.OFF));
  }

  private void addAll(@Nullable COSArray groups) {
    for (int i = 0; groups != null && i < groups.size(); i++) {
      off.add(groups.getObject(i));
    }
  }

  /** Whether content marked with this group, or membership of groups, is switched off. */
  boolean isOff(COSDictionary group) {
    if (off.contains(group)) {
      return true;
    }
    COSBase members = group.getDictionaryObject(COSName.OCGS);
    if (members instanceof COSDictionary single) {
      return off.contains(single);
    }
    if (members instanceof COSArray several && several.size() > 0) {
      boolean anyOn = false;
      for (int i = 0; i < several.size(); i++) {
        anyOn |= !off.contains(several.getObject(i));
      }
      return !anyOn;
    }
    return false;
  }

  /** The group's name; null where it has none. */
  @Nullable String name(COSDictionary group) {
    String name = group.getString(COSName.NAME);
    if (name == null && group.getDictionaryObject(COSName.OCGS) instanceof COSDictionary single) {
      name = single.getString(COSName.NAME);
    }
    return name;
  }
}

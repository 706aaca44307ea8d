package dev.securityassistant.drawing;

import java.util.List;

/**
 * What a page's content and annotations paint, on the page as viewed.
 *
 * @param covers what hides what lies under it
 * @param papers opaque pictures so large that they are the page itself, as scans are
 * @param invisible letters that are placed and not painted; {@code U+FFFD} for undecodable ones
 */
record PageContent(
    double width,
    double height,
    List<Glyph> glyphs,
    List<Polyline> lines,
    List<Picture> pictures,
    List<Markup> markups,
    List<Cover> covers,
    List<Cover> papers,
    List<Glyph> invisible,
    int hiddenLayerMarks,
    int unreadableGlyphs) {}

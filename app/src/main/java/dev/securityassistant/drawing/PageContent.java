package dev.securityassistant.drawing;

import java.util.List;

/** What a page's content and annotations paint, on the page as viewed. */
record PageContent(
    double width,
    double height,
    List<Glyph> glyphs,
    List<Polyline> lines,
    List<Picture> pictures,
    List<Markup> markups,
    List<Cover> covers,
    int invisibleGlyphs,
    int hiddenLayerMarks,
    int unreadableGlyphs) {}

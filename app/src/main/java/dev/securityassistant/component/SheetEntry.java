package dev.securityassistant.component;

import org.jspecify.annotations.Nullable;

/**
 * What was made of one page of the drawing.
 *
 * @param pageNumber from 1
 * @param sheetNumber the number in the title block ({@code SEC-301}); null where none was read
 * @param title the drawing title; null where none was read
 * @param role what the sheet is for
 * @param relevant whether components were looked for on it
 * @param reason why it has that role or was not read, in a sentence
 * @param pdfType how the page carries its content
 * @param size the page as viewed: {@code (0, 0, width, height)} in points
 */
public record SheetEntry(
    int pageNumber,
    @Nullable String sheetNumber,
    @Nullable String title,
    SheetRole role,
    boolean relevant,
    String reason,
    PdfType pdfType,
    Box size) {}

package dev.securityassistant.drawing;

import dev.securityassistant.drawing.raster.GreyImage;

/**
 * The pixels of a page as viewed, the whole of it and nothing else.
 *
 * @param image shades of grey
 * @param resolution pixels an inch
 */
public record PagePicture(GreyImage image, double resolution) {}

package dev.securityassistant.drawing;

import dev.securityassistant.drawing.raster.GreyImage;
import dev.securityassistant.drawing.raster.Projection;

/**
 * The pixels of a page.
 *
 * @param image shades of grey
 * @param toView from pixels to points of the page as viewed
 * @param resolution pixels an inch
 */
public record PagePicture(GreyImage image, Projection toView, double resolution) {}

package dev.securityassistant.drawing.picture;

import java.io.IOException;

/** A picture that is not decoded; the message completes "its picture ...". */
public final class UnfitPictureException extends IOException {

  private static final long serialVersionUID = 1L;

  UnfitPictureException(String message) {
    super(message);
  }
}

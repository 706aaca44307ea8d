package dev.securityassistant.testkit.security;

import dev.securityassistant.testkit.paper.Canvas;
import dev.securityassistant.testkit.paper.Face;
import dev.securityassistant.testkit.paper.Lettering;
import dev.securityassistant.testkit.paper.Pen;
import dev.securityassistant.testkit.paper.Point;
import dev.securityassistant.testkit.paper.Rect;
import java.awt.Color;
import java.util.List;

/** The frames that offices put round a door's reference. */
public enum Tags implements Tag {
  /** A row of cells, one for each field. */
  CELLS {
    @Override
    public double width(Canvas canvas, List<String> fields, double size) {
      return fields.stream().mapToDouble(f -> cell(canvas, f, size)).sum();
    }

    @Override
    public double height(double size) {
      return size * 1.7;
    }

    @Override
    public void draw(Canvas canvas, Rect r, List<String> fields, double size, Color colour) {
      canvas.rect(Pen.of(colour, 0.6), r);
      double x = r.x();
      for (String field : fields) {
        double w = cell(canvas, field, size);
        if (x > r.x()) {
          canvas.line(Pen.of(colour, 0.4), x, r.y(), x, r.bottom());
        }
        canvas.centred(letters(size, colour), x + w / 2, r.centre().y(), field);
        x += w;
      }
    }

    private double cell(Canvas canvas, String field, double size) {
      return canvas.width(letters(size, Color.BLACK), field) + size;
    }
  },
  /** First field over the others, parted by a line, in a rectangle. */
  TWO_ROWS {
    @Override
    public double width(Canvas canvas, List<String> fields, double size) {
      Lettering l = letters(size, Color.BLACK);
      return Math.max(canvas.width(l, fields.getFirst()), canvas.width(l, lower(fields))) + size;
    }

    @Override
    public double height(double size) {
      return size * 3;
    }

    @Override
    public void draw(Canvas canvas, Rect r, List<String> fields, double size, Color colour) {
      canvas.rect(Pen.of(colour, 0.7), r);
      double middle = r.centre().y();
      canvas.line(Pen.of(colour, 0.35), r.x(), middle, r.right(), middle);
      canvas.centred(letters(size, colour), r.centre().x(), r.y() + r.h() * 0.75, lower(fields));
      canvas.centred(
          letters(size, colour), r.centre().x(), r.y() + r.h() * 0.25, fields.getFirst());
    }

    private String lower(List<String> fields) {
      return String.join(" ", fields.subList(1, fields.size()));
    }
  },
  /** One line in a box with half-round ends. */
  CAPSULE {
    @Override
    public double width(Canvas canvas, List<String> fields, double size) {
      return canvas.width(letters(size, Color.BLACK), String.join("", fields)) + 2 * size;
    }

    @Override
    public double height(double size) {
      return size * 1.8;
    }

    @Override
    public void draw(Canvas canvas, Rect r, List<String> fields, double size, Color colour) {
      canvas.roundRect(Pen.of(colour, 0.6), r, r.h() / 2);
      canvas.centred(
          letters(size, colour), r.centre().x(), r.centre().y(), String.join("", fields));
    }
  },
  /** One line in a hexagon drawn out sideways. */
  HEXAGON {
    @Override
    public double width(Canvas canvas, List<String> fields, double size) {
      return canvas.width(letters(size, Color.BLACK), String.join("", fields)) + 2.4 * size;
    }

    @Override
    public double height(double size) {
      return size * 2;
    }

    @Override
    public void draw(Canvas canvas, Rect r, List<String> fields, double size, Color colour) {
      double n = size * 0.9;
      double my = r.centre().y();
      canvas.polygon(
          Pen.of(colour, 0.6),
          List.of(
              new Point(r.x(), my),
              new Point(r.x() + n, r.y()),
              new Point(r.right() - n, r.y()),
              new Point(r.right(), my),
              new Point(r.right() - n, r.bottom()),
              new Point(r.x() + n, r.bottom())));
      canvas.centred(letters(size, colour), r.centre().x(), my, String.join("", fields));
    }
  },
  /** Nothing: the devices carry tags of their own. */
  ABSENT {
    @Override
    public double width(Canvas canvas, List<String> fields, double size) {
      return 1;
    }

    @Override
    public double height(double size) {
      return 1;
    }

    @Override
    public void draw(Canvas canvas, Rect r, List<String> fields, double size, Color colour) {
      // A door without a reference has nothing to draw.
    }
  },
  /** Plain text with a line under it. */
  UNDERLINED {
    @Override
    public double width(Canvas canvas, List<String> fields, double size) {
      return canvas.width(letters(size, Color.BLACK), String.join("", fields)) + 2;
    }

    @Override
    public double height(double size) {
      return size * 1.4;
    }

    @Override
    public void draw(Canvas canvas, Rect r, List<String> fields, double size, Color colour) {
      canvas.centred(
          letters(size, colour), r.centre().x(), r.centre().y() - 0.6, String.join("", fields));
      canvas.line(Pen.of(colour, 0.5), r.x(), r.bottom(), r.right(), r.bottom());
    }
  };

  static Lettering letters(double size, Color colour) {
    return new Lettering(Face.SANS, size, colour);
  }
}

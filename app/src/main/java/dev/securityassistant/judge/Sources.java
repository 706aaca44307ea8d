package dev.securityassistant.judge;

/**
 * Where the cells of the schedule come from. A door has a cell for its id, its location and each of
 * its devices; a lock has a further one for its kind.
 *
 * @param cells all of them
 * @param drawing those read off the plan, its legend or its tables
 * @param specification those the specification tells
 * @param derived ids built from room or controller, because the drawing gives the door none
 * @param unknown locations and kinds of lock that nobody tells
 */
public record Sources(int cells, int drawing, int specification, int derived, int unknown) {

  static Sources of(Case subject) {
    int drawing = 0;
    int specification = 0;
    int derived = 0;
    int unknown = 0;
    for (AccessPoint point : subject.points()) {
      String idSource = point.door().attribute("id_source");
      if (idSource == null || idSource.equals("drawing")) {
        drawing++;
      } else {
        derived++;
      }
      if (point.door().location() == null) {
        unknown++;
      } else {
        drawing++;
      }
      drawing += point.devices().size();
      for (Lock lock : point.locks()) {
        switch (lock.source()) {
          case DRAWING -> drawing++;
          case SPECIFICATION -> specification++;
          case UNKNOWN -> unknown++;
        }
      }
    }
    int cells = drawing + specification + derived + unknown;
    return new Sources(cells, drawing, specification, derived, unknown);
  }

  /** Cells read from drawing or specification among all cells, from 0 to 1; 0 without cells. */
  public double share() {
    return cells == 0 ? 0 : (double) (drawing + specification) / cells;
  }
}

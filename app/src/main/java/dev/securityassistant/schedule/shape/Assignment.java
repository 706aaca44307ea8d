package dev.securityassistant.schedule.shape;

import java.util.Arrays;

/**
 * The cheapest pairing of rows with columns (the Hungarian method with potentials, O(n²m)): each
 * row gets at most one column and each column at most one row, so that the sum over all pairs is
 * least. A pair that costs more than the limit is left unpaired.
 */
public final class Assignment {

  /** No column. */
  public static final int NONE = -1;

  private Assignment() {}

  /**
   * The column of each row, {@link #NONE} where it stays alone.
   *
   * @param cost cost of each pair, rows first; all rows of one length
   * @param limit cost of staying alone, and the highest cost of a pair
   */
  public static int[] solve(double[][] cost, double limit) {
    int rows = cost.length;
    int[] result = new int[rows];
    Arrays.fill(result, NONE);
    if (rows == 0 || cost[0].length == 0) {
      return result;
    }
    int real = cost[0].length;
    int columns = real + rows;
    double[] rowPotential = new double[rows + 1];
    double[] columnPotential = new double[columns + 1];
    int[] rowOf = new int[columns + 1];
    int[] way = new int[columns + 1];
    for (int i = 1; i <= rows; i++) {
      rowOf[0] = i;
      int column = 0;
      double[] least = new double[columns + 1];
      Arrays.fill(least, Double.POSITIVE_INFINITY);
      boolean[] used = new boolean[columns + 1];
      do {
        used[column] = true;
        int row = rowOf[column];
        double delta = Double.POSITIVE_INFINITY;
        int next = 0;
        for (int j = 1; j <= columns; j++) {
          if (!used[j]) {
            double c = j <= real ? Math.min(cost[row - 1][j - 1], 4 * limit) : limit;
            double reduced = c - rowPotential[row] - columnPotential[j];
            if (reduced < least[j]) {
              least[j] = reduced;
              way[j] = column;
            }
            if (least[j] < delta) {
              delta = least[j];
              next = j;
            }
          }
        }
        for (int j = 0; j <= columns; j++) {
          if (used[j]) {
            rowPotential[rowOf[j]] += delta;
            columnPotential[j] -= delta;
          } else {
            least[j] -= delta;
          }
        }
        column = next;
      } while (rowOf[column] != 0);
      do {
        int previous = way[column];
        rowOf[column] = rowOf[previous];
        column = previous;
      } while (column != 0);
    }
    for (int j = 1; j <= real; j++) {
      if (rowOf[j] > 0 && cost[rowOf[j] - 1][j - 1] <= limit) {
        result[rowOf[j] - 1] = j - 1;
      }
    }
    return result;
  }
}

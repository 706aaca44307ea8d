package dev.securityassistant.benchmarks.scale;

import dev.securityassistant.benchmarks.report.Table;
import java.util.List;
import java.util.Locale;

/**
 * What AWS asks for a million units, in US dollars, and what a job takes of them: the one place to
 * change when prices do. List prices for on-demand use in us-east-1, written down from memory in
 * November 2026 and checked against nothing: look yours up at aws.amazon.com.
 *
 * @param writeUnits of DynamoDB
 * @param readUnits of DynamoDB
 * @param puts of S3, copies among them
 * @param gets of S3
 * @param messages requests of SQS
 * @param frequent a GB in S3 Intelligent-Tiering for a month, first 30 days
 * @param infrequent the same from then on
 * @param coreHour a core of a worker for an hour
 */
public record Prices(
    double writeUnits,
    double readUnits,
    double puts,
    double gets,
    double messages,
    double frequent,
    double infrequent,
    double coreHour) {

  /** From memory; see above. */
  public static final Prices REMEMBERED =
      new Prices(0.625, 0.125, 5.0, 0.4, 0.4, 0.023, 0.0125, 0.05);

  private static final double MILLION = 1e6;
  private static final int JOBS = 1_000;

  /**
   * What a job takes.
   *
   * @param gigabytes of its files, kept for 90 days
   * @param coreSeconds of a worker
   */
  public record Use(
      double writeUnits,
      double readUnits,
      int puts,
      int gets,
      int messages,
      double gigabytes,
      double coreSeconds) {}

  /** The bill for a thousand such jobs. */
  public Table thousand(Use use) {
    Table table = new Table(List.of("what", "a job", "price", "1,000 jobs"));
    double requests =
        line(table, "DynamoDB write units", use.writeUnits(), writeUnits, 1 / MILLION)
            + line(table, "DynamoDB read units", use.readUnits(), readUnits, 1 / MILLION)
            + line(table, "S3 puts and copies", use.puts(), puts, 1 / MILLION)
            + line(table, "S3 gets", use.gets(), gets, 1 / MILLION)
            + line(table, "SQS requests", use.messages(), messages, 1 / MILLION);
    double kept = use.gigabytes() * JOBS * (frequent + 2 * infrequent);
    row(
        table,
        "S3, GB for 90 days",
        use.gigabytes(),
        "%.4f, then 2 x %.4f a GB and month".formatted(frequent, infrequent),
        kept);
    double worked = use.coreSeconds() / 3_600 * JOBS * coreHour;
    row(table, "worker, core seconds", use.coreSeconds(), coreHour + " a core and hour", worked);
    return table.row(List.of("all", "", "", dollars(requests + kept + worked)));
  }

  private static double line(Table table, String what, double units, double price, double each) {
    double cost = units * JOBS * price * each;
    row(table, what, units, String.format(Locale.ROOT, "%.3f a million", price), cost);
    return cost;
  }

  private static void row(Table table, String what, double units, String price, double cost) {
    String amount = String.format(Locale.ROOT, units < 1 ? "%.4f" : "%.0f", units);
    table.row(List.of(what, amount, price, dollars(cost)));
  }

  private static String dollars(double amount) {
    return String.format(Locale.ROOT, "$%.3f", amount);
  }
}

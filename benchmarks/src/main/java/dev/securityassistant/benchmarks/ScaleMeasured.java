package dev.securityassistant.benchmarks;

import dev.securityassistant.aws.AwsClients;
import dev.securityassistant.benchmarks.measure.Cost;
import dev.securityassistant.benchmarks.measure.Work;
import dev.securityassistant.benchmarks.report.Report;
import dev.securityassistant.benchmarks.report.Table;
import dev.securityassistant.benchmarks.scale.Listings;
import dev.securityassistant.benchmarks.scale.Metered;
import dev.securityassistant.benchmarks.scale.OneJob;
import dev.securityassistant.benchmarks.scale.Prices;
import dev.securityassistant.config.Storage;
import dev.securityassistant.file.FileStore.StoredFile;
import dev.securityassistant.job.Job;
import dev.securityassistant.job.JobQuery;
import dev.securityassistant.job.JobStatus;
import dev.securityassistant.job.JobStore;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What jobs and listings ask of the AWS that the environment names: AWS itself, or the stand-in of
 * {@code make dev-aws}.
 */
final class ScaleMeasured {

  private static final int RECORDS = 2_000;
  private static final int READERS = 4;
  private static final double CORE_SECONDS = 40;

  private final Report report;
  private final Map<String, String> environment;

  ScaleMeasured(Report report, Map<String, String> environment) {
    this.report = report;
    this.environment = environment;
  }

  void run(Instant now, Path examples) throws Exception {
    Storage.Aws aws = Storage.aws(environment);
    try (AwsClients clients = AwsClients.open(aws.access())) {
      Metered metered = Metered.of(clients, aws.names());
      jobs(metered, examples);
      listings(metered, now);
    }
  }

  private void jobs(Metered aws, Path examples) throws Exception {
    Path drawing = examples.resolve("level-2-access-control.pdf");
    report.heading("Requests and units of one job, measured");
    Table table =
        new Table(List.of("job", "DynamoDB", "write units", "read units", "S3", "SQS", "MB"));
    run(table, "example without specification", aws, drawing, null);
    Job job = run(table, "and with one", aws, drawing, examples.resolve("specification.docx"));
    report.table(table);
    double gigabytes = bytes(aws, job) / 1e9;
    report.heading("What a thousand of the second kind cost");
    report.table(
        Prices.REMEMBERED.thousand(
            new Prices.Use(
                aws.dynamo().writeUnits(),
                aws.dynamo().readUnits(),
                aws.files().requests("PutObject", "CopyObject"),
                aws.files().requests("GetObject"),
                aws.queue().requests(),
                gigabytes,
                CORE_SECONDS)));
    report.paragraph(
        "List prices in US dollars for us-east-1, from memory (November 2026): check them before you"
            + " rely on them. They and the arithmetic are in `Prices`; the worker is taken to need "
            + "%.0f core seconds.".formatted(CORE_SECONDS));
  }

  private Job run(Table table, String what, Metered aws, Path drawing, @Nullable Path specification)
      throws Exception {
    aws.reset();
    Job job = OneJob.run(aws, environment, drawing, specification);
    table.row(
        List.of(
            what,
            aws.dynamo().words(),
            number(aws.dynamo().writeUnits()),
            number(aws.dynamo().readUnits()),
            aws.files().words(),
            aws.queue().words(),
            number(bytes(aws, job) / 1e6)));
    return job;
  }

  private static long bytes(Metered aws, Job job) throws IOException {
    String any = job.project().file(job.key(), "x").value();
    try (Stream<StoredFile> files =
        aws.backend().files().list(any.substring(0, any.length() - 1))) {
      return files.mapToLong(StoredFile::size).sum();
    }
  }

  private void listings(Metered aws, Instant now) throws Exception {
    report.heading("Pages of 50 listed, %,d records, %d readers".formatted(RECORDS, READERS));
    JobStore store = aws.backend().jobs();
    Listings.fill(store, RECORDS, new SampleJobs(now)::job);
    LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
    Map<String, JobQuery.By> indexes = new LinkedHashMap<>();
    indexes.put("StatusDateIndex", new JobQuery.By.Status(JobStatus.COMPLETED));
    indexes.put("ClientProjectIndex", new JobQuery.By.Client("Client 7"));
    indexes.put("DateRangeIndex", new JobQuery.By.Created(today.minusDays(29), today));
    Table table =
        new Table(List.of("index", "pages", "pages a second", "requests", "read units a page"));
    for (Map.Entry<String, JobQuery.By> index : indexes.entrySet()) {
      Listings.readAll(store, "7central", index.getValue(), READERS, now);
      aws.reset();
      int[] pages = {0};
      Work reading =
          () -> pages[0] = Listings.readAll(store, "7central", index.getValue(), READERS, now);
      Cost cost = reading.cost();
      table.row(
          List.of(
              index.getKey(),
              String.valueOf(pages[0]),
              number(pages[0] / cost.seconds()),
              String.valueOf(aws.dynamo().requests()),
              number(aws.dynamo().readUnits() / pages[0])));
    }
    report.table(table);
    String endpoint = environment.getOrDefault("AWS_ENDPOINT_URL_DYNAMODB", "AWS");
    report.paragraph(
        endpoint.equals("AWS")
            ? "Measured on AWS."
            : "Measured on the stand-in at %s, on this machine: it tells what the program needs for a page, not how fast AWS answers."
                .formatted(endpoint));
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }
}

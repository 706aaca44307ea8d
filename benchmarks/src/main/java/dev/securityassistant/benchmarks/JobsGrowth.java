package dev.securityassistant.benchmarks;

import dev.securityassistant.benchmarks.measure.Cost;
import dev.securityassistant.benchmarks.measure.Launcher;
import dev.securityassistant.benchmarks.measure.Scratch;
import dev.securityassistant.benchmarks.measure.Work;
import dev.securityassistant.benchmarks.report.Machine;
import dev.securityassistant.benchmarks.report.Report;
import dev.securityassistant.benchmarks.report.Table;
import dev.securityassistant.job.JobQuery;
import dev.securityassistant.job.JobStatus;
import dev.securityassistant.job.JobStore;
import dev.securityassistant.local.LocalFolder;
import dev.securityassistant.local.LocalJobStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The local store by number of jobs in {@code jobs.json}: {@code JobsGrowth REPORT}. */
public final class JobsGrowth {

  private static final int ROUNDS = 15;

  private JobsGrowth() {}

  /** Prints the table. */
  public static void main(String[] args) throws Exception {
    Instant now = Instant.now();
    Report report = new Report(System.out, "From 10 to 10,000 jobs", Machine.here(now));
    Table table =
        new Table(
            List.of(
                "jobs",
                "jobs.json",
                "open and list 50",
                "list 50",
                "find",
                "create",
                "command `jobs`",
                "its processor time",
                "its peak memory"));
    for (int jobs : new int[] {10, 100, 1_000, 10_000}) {
      try (Scratch scratch = Scratch.make()) {
        table.row(row(jobs, scratch.folder(), now));
      }
    }
    report.table(table);
    report.paragraph("Medians of " + ROUNDS + " runs. Every write is on the disk when it returns.");
    report.save(Path.of(args[0]));
  }

  private static List<String> row(int count, Path root, Instant now) throws Exception {
    LocalFolder folder = LocalFolder.open(root);
    SampleJobs jobs = new SampleJobs(now);
    jobs.write(count, root.resolve("jobs.json"));
    JobQuery query =
        new JobQuery("7central", new JobQuery.By.Status(JobStatus.COMPLETED), true, 50, null);
    Cost open = median(() -> new LocalJobStore(folder).list(query, now));
    JobStore store = new LocalJobStore(folder);
    Cost list = median(() -> store.list(query, now));
    Cost find = median(() -> store.find(SampleJobs.key(count / 2), now));
    int[] next = {count};
    Cost create = median(() -> store.create(jobs.job(next[0]++)));
    List<Cost> commands = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      List<String> command =
          List.of("jobs", "--status", "completed", "--json", "--out", root.toString());
      commands.add(Launcher.here().command(command).run());
    }
    Cost command = Cost.median(commands);
    return List.of(
        String.format(Locale.ROOT, "%,d", count),
        String.format(Locale.ROOT, "%,d kB", Files.size(root.resolve("jobs.json")) / 1000),
        open.time(),
        list.time(),
        find.time(),
        create.time(),
        command.time(),
        command.processorTime(),
        command.memory());
  }

  private static Cost median(Work work) throws Exception {
    List<Cost> costs = new ArrayList<>();
    for (int i = 0; i < 2 * ROUNDS; i++) {
      Cost cost = work.cost();
      if (i >= ROUNDS) {
        costs.add(cost);
      }
    }
    return Cost.median(costs);
  }
}

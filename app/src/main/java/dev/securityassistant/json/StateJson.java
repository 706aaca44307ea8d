package dev.securityassistant.json;

import dev.securityassistant.job.Job;
import dev.securityassistant.job.JobError;
import dev.securityassistant.job.JobStatus;
import dev.securityassistant.job.Lease;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The attributes {@code status}, {@code error}, {@code lease} and {@code attempts}. */
final class StateJson {

  private StateJson() {}

  static @Nullable Map<String, @Nullable Object> error(@Nullable JobError error) {
    if (error == null) {
      return null;
    }
    Map<String, @Nullable Object> object = new LinkedHashMap<>();
    object.put("code", error.code());
    object.put("message", error.message());
    object.put("stage", error.stage());
    object.put("retryable", error.retryable());
    object.put("details", InOrder.of(error.details(), List.of()));
    return object;
  }

  static @Nullable Map<String, @Nullable Object> lease(@Nullable Lease lease) {
    if (lease == null) {
      return null;
    }
    Map<String, @Nullable Object> object = new LinkedHashMap<>();
    object.put("owner", lease.owner());
    object.put("token", lease.token());
    object.put("until", Times.millis(lease.until()));
    return object;
  }

  static Job.State read(Attributes item) {
    return new Job.State(
        Codes.find(JobStatus.values(), JobStatus::code, item.text("status")),
        item.has("error") ? readError(item.object("error")) : null,
        item.has("lease") ? readLease(item.object("lease")) : null,
        item.has("attempts") ? (int) item.whole("attempts") : 0);
  }

  private static JobError readError(Attributes error) {
    Attributes details = error.object("details");
    Map<String, String> facts = new LinkedHashMap<>();
    details.values().keySet().forEach(name -> facts.put(name, details.text(name)));
    return new JobError(
        error.text("code"),
        error.text("message"),
        error.text("stage"),
        error.truth("retryable"),
        facts);
  }

  private static Lease readLease(Attributes lease) {
    return new Lease(lease.text("owner"), lease.text("token"), lease.instant("until"));
  }
}

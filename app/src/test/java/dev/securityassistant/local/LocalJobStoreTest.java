package dev.securityassistant.local;

import dev.securityassistant.job.JobStore;
import dev.securityassistant.job.JobStoreContract;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

class LocalJobStoreTest extends JobStoreContract {

  @TempDir Path folder;

  @Override
  protected JobStore open() throws IOException {
    return new LocalJobStore(LocalFolder.open(folder));
  }
}

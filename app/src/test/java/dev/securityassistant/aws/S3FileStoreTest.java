package dev.securityassistant.aws;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.securityassistant.file.FileKey;
import dev.securityassistant.file.FileStore;
import dev.securityassistant.file.FileStoreContract;
import java.io.IOException;
import org.junit.jupiter.api.extension.RegisterExtension;

class S3FileStoreTest extends FileStoreContract {

  @RegisterExtension final LocalAws aws = new LocalAws();

  @Override
  protected FileStore open() {
    return store();
  }

  private S3FileStore store() {
    return new S3FileStore(aws.clients(), aws.names());
  }

  /** S3 keeps both; the server of these tests keeps objects in folders and cannot. */
  @Override
  protected void a_file_may_lie_below_the_name_of_another() throws IOException {
    write(new FileKey("a/b"), "file");

    assertThatThrownBy(() -> write(new FileKey("a/b/c"), "below"))
        .isInstanceOf(IOException.class)
        .hasMessageContaining(aws.names().bucket());
  }
}

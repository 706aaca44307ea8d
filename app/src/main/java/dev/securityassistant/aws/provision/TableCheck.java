package dev.securityassistant.aws.provision;

import dev.securityassistant.aws.provision.TableSpec.IndexSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndexDescription;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.KeyType;
import software.amazon.awssdk.services.dynamodb.model.Projection;
import software.amazon.awssdk.services.dynamodb.model.ProjectionType;
import software.amazon.awssdk.services.dynamodb.model.ResourceNotFoundException;
import software.amazon.awssdk.services.dynamodb.model.TableDescription;
import software.amazon.awssdk.services.dynamodb.model.TimeToLiveDescription;
import software.amazon.awssdk.services.dynamodb.model.TimeToLiveStatus;

/** Compares a table with its description. */
record TableCheck(DynamoDbClient db) {

  /** All differences; with {@code keysOnly} those of keys and indexes. */
  List<Difference> check(TableSpec table, boolean keysOnly) {
    String resource = "table " + table.name();
    TableDescription found;
    try {
      found = db.describeTable(b -> b.tableName(table.name())).table();
    } catch (ResourceNotFoundException e) {
      return List.of(new Difference(resource, "the table", "there", "missing"));
    }
    List<Difference> differences = new ArrayList<>();
    compare(differences, resource, "key", table.keys().toString(), keys(found.keySchema()));
    for (IndexSpec index : table.indexes()) {
      check(differences, resource, index, found);
    }
    if (!keysOnly) {
      compare(differences, resource, "expiry", table.ttl(), expiry(table));
    }
    return differences;
  }

  private static void check(
      List<Difference> differences, String resource, IndexSpec index, TableDescription found) {
    String what = "index " + index.name();
    Optional<GlobalSecondaryIndexDescription> same =
        found.globalSecondaryIndexes().stream()
            .filter(i -> index.name().equals(i.indexName()))
            .findFirst();
    if (same.isEmpty()) {
      differences.add(new Difference(resource, what, "there", "missing"));
      return;
    }
    compare(
        differences,
        resource,
        "key of " + what,
        index.keys().toString(),
        keys(same.get().keySchema()));
    Projection projection = same.get().projection();
    compare(
        differences,
        resource,
        "projection of " + what,
        ProjectionType.ALL.toString(),
        projection == null ? "unknown" : String.valueOf(projection.projectionTypeAsString()));
  }

  private String expiry(TableSpec table) {
    TimeToLiveDescription ttl =
        db.describeTimeToLive(b -> b.tableName(table.name())).timeToLiveDescription();
    boolean on =
        ttl.timeToLiveStatus() == TimeToLiveStatus.ENABLED
            || ttl.timeToLiveStatus() == TimeToLiveStatus.ENABLING;
    return on ? String.valueOf(ttl.attributeName()) : "off";
  }

  private static String keys(List<KeySchemaElement> schema) {
    List<String> names = new ArrayList<>();
    for (KeyType type : List.of(KeyType.HASH, KeyType.RANGE)) {
      schema.stream()
          .filter(element -> element.keyType() == type)
          .forEach(element -> names.add(element.attributeName()));
    }
    return String.join(", ", names);
  }

  static void compare(
      List<Difference> differences, String resource, String what, String expected, String found) {
    if (!expected.equals(found)) {
      differences.add(new Difference(resource, what, expected, found));
    }
  }
}

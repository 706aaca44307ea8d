package dev.securityassistant.aws.provision;

import dev.securityassistant.aws.provision.TableSpec.KeySpec;
import java.util.ArrayList;
import java.util.List;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndex;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.KeyType;
import software.amazon.awssdk.services.dynamodb.model.ProjectionType;
import software.amazon.awssdk.services.dynamodb.model.ResourceNotFoundException;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;
import software.amazon.awssdk.services.dynamodb.model.TimeToLiveStatus;

/** Creates tables. */
record TableProvisioner(DynamoDbClient db) {

  /** Creates the table unless it exists, waits until it is active, and turns expiry on. */
  List<String> provision(TableSpec table) {
    List<String> done = new ArrayList<>();
    if (!exists(table)) {
      create(table);
      done.add("created table " + table.name());
    }
    db.waiter().waitUntilTableExists(b -> b.tableName(table.name()));
    if (!expires(table)) {
      db.updateTimeToLive(b ->
          b.tableName(table.name())
              .timeToLiveSpecification(t -> t.attributeName(table.ttl()).enabled(true)));
      done.add("turned expiry on for table " + table.name());
    }
    return done;
  }

  private boolean exists(TableSpec table) {
    try {
      db.describeTable(b -> b.tableName(table.name()));
      return true;
    } catch (ResourceNotFoundException e) {
      return false;
    }
  }

  private boolean expires(TableSpec table) {
    TimeToLiveStatus status =
        db.describeTimeToLive(b -> b.tableName(table.name()))
            .timeToLiveDescription()
            .timeToLiveStatus();
    return status == TimeToLiveStatus.ENABLED || status == TimeToLiveStatus.ENABLING;
  }

  private void create(TableSpec table) {
    db.createTable(b -> {
      b.tableName(table.name())
          .billingMode(BillingMode.PAY_PER_REQUEST)
          .attributeDefinitions(table.attributes().stream().map(this::definition).toList())
          .keySchema(schema(table.keys()));
      if (!table.indexes().isEmpty()) {
        b.globalSecondaryIndexes(table.indexes().stream().map(this::index).toList());
      }
    });
  }

  private GlobalSecondaryIndex index(TableSpec.IndexSpec index) {
    return GlobalSecondaryIndex.builder()
        .indexName(index.name())
        .keySchema(schema(index.keys()))
        .projection(p -> p.projectionType(ProjectionType.ALL))
        .build();
  }

  private AttributeDefinition definition(String attribute) {
    return AttributeDefinition.builder()
        .attributeName(attribute)
        .attributeType(ScalarAttributeType.S)
        .build();
  }

  private static List<KeySchemaElement> schema(KeySpec keys) {
    List<KeySchemaElement> elements = new ArrayList<>();
    for (String attribute : keys.attributes()) {
      elements.add(
          KeySchemaElement.builder()
              .attributeName(attribute)
              .keyType(elements.isEmpty() ? KeyType.HASH : KeyType.RANGE)
              .build());
    }
    return elements;
  }
}

package dev.securityassistant.benchmarks.scale;

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemResponse;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.PutItemResponse;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;
import software.amazon.awssdk.services.dynamodb.model.ReturnConsumedCapacity;

/**
 * A client that counts what the program asks while it works, and the units that DynamoDB says each
 * request took; it knows no other requests.
 */
record MeteredDynamo(DynamoDbClient real, Meter meter) implements DynamoDbClient {

  @Override
  public PutItemResponse putItem(PutItemRequest request) {
    meter.count("PutItem");
    PutItemResponse response =
        real.putItem(
            request.toBuilder().returnConsumedCapacity(ReturnConsumedCapacity.TOTAL).build());
    meter.wrote(response.consumedCapacity());
    return response;
  }

  @Override
  public BatchWriteItemResponse batchWriteItem(BatchWriteItemRequest request) {
    meter.count("BatchWriteItem");
    BatchWriteItemResponse response =
        real.batchWriteItem(
            request.toBuilder().returnConsumedCapacity(ReturnConsumedCapacity.TOTAL).build());
    response.consumedCapacity().forEach(meter::wrote);
    return response;
  }

  @Override
  public GetItemResponse getItem(GetItemRequest request) {
    meter.count("GetItem");
    GetItemResponse response =
        real.getItem(
            request.toBuilder().returnConsumedCapacity(ReturnConsumedCapacity.TOTAL).build());
    meter.read(response.consumedCapacity());
    return response;
  }

  @Override
  public QueryResponse query(QueryRequest request) {
    meter.count("Query");
    QueryResponse response =
        real.query(
            request.toBuilder().returnConsumedCapacity(ReturnConsumedCapacity.TOTAL).build());
    meter.read(response.consumedCapacity());
    return response;
  }

  @Override
  public String serviceName() {
    return real.serviceName();
  }

  @Override
  public void close() {
    real.close();
  }
}

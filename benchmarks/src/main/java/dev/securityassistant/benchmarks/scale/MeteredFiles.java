package dev.securityassistant.benchmarks.scale;

import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.core.sync.ResponseTransformer;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.CopyObjectRequest;
import software.amazon.awssdk.services.s3.model.CopyObjectResponse;
import software.amazon.awssdk.services.s3.model.DeleteObjectRequest;
import software.amazon.awssdk.services.s3.model.DeleteObjectResponse;
import software.amazon.awssdk.services.s3.model.GetObjectRequest;
import software.amazon.awssdk.services.s3.model.GetObjectResponse;
import software.amazon.awssdk.services.s3.model.HeadObjectRequest;
import software.amazon.awssdk.services.s3.model.HeadObjectResponse;
import software.amazon.awssdk.services.s3.model.ListObjectsV2Request;
import software.amazon.awssdk.services.s3.model.ListObjectsV2Response;
import software.amazon.awssdk.services.s3.model.PutObjectRequest;
import software.amazon.awssdk.services.s3.model.PutObjectResponse;

/** A client that counts what the program asks of files; it knows no requests of large ones. */
record MeteredFiles(S3Client real, Meter meter) implements S3Client {

  @Override
  public PutObjectResponse putObject(PutObjectRequest request, RequestBody body) {
    meter.count("PutObject");
    return real.putObject(request, body);
  }

  @Override
  public CopyObjectResponse copyObject(CopyObjectRequest request) {
    meter.count("CopyObject");
    return real.copyObject(request);
  }

  @Override
  public <T> T getObject(GetObjectRequest request, ResponseTransformer<GetObjectResponse, T> into) {
    meter.count("GetObject");
    return real.getObject(request, into);
  }

  @Override
  public DeleteObjectResponse deleteObject(DeleteObjectRequest request) {
    meter.count("DeleteObject");
    return real.deleteObject(request);
  }

  @Override
  public HeadObjectResponse headObject(HeadObjectRequest request) {
    meter.count("HeadObject");
    return real.headObject(request);
  }

  @Override
  public ListObjectsV2Response listObjectsV2(ListObjectsV2Request request) {
    meter.count("ListObjectsV2");
    return real.listObjectsV2(request);
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

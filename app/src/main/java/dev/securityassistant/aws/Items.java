package dev.securityassistant.aws;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Items in plain values, as {@code json} has them, as the attribute values of DynamoDB and back.
 */
final class Items {

  private Items() {}

  static Map<String, AttributeValue> values(Map<String, ? extends @Nullable Object> item) {
    Map<String, AttributeValue> values = new LinkedHashMap<>();
    item.forEach((name, value) -> values.put(name, value(value)));
    return values;
  }

  static Map<String, @Nullable Object> plain(Map<String, AttributeValue> values) {
    Map<String, @Nullable Object> item = new LinkedHashMap<>();
    values.forEach((name, value) -> item.put(name, plain(value)));
    return item;
  }

  static AttributeValue text(String text) {
    return AttributeValue.fromS(text);
  }

  static AttributeValue number(long number) {
    return AttributeValue.fromN(String.valueOf(number));
  }

  /** The text of a key attribute, which every item has; empty where it lacks it all the same. */
  static String string(Map<String, AttributeValue> item, String name) {
    AttributeValue value = item.get(name);
    return value == null || value.s() == null ? "" : value.s();
  }

  private static AttributeValue value(@Nullable Object plain) {
    return switch (plain) {
      case null -> AttributeValue.fromNul(true);
      case String s -> AttributeValue.fromS(s);
      case Boolean b -> AttributeValue.fromBool(b);
      case Number n -> number(n);
      case List<?> list -> AttributeValue.fromL(list.stream().map(Items::value).toList());
      case Map<?, ?> map -> {
        Map<String, AttributeValue> inner = new LinkedHashMap<>();
        map.forEach((name, value) -> inner.put(String.valueOf(name), value(value)));
        yield AttributeValue.fromM(inner);
      }
      default -> throw new IllegalArgumentException("not a plain value: " + plain);
    };
  }

  /** As DynamoDB gives numbers back, without zeros at the end. */
  private static AttributeValue number(Number number) {
    return AttributeValue.fromN(
        new BigDecimal(number.toString()).stripTrailingZeros().toPlainString());
  }

  private static @Nullable Object plain(AttributeValue value) {
    return switch (value.type()) {
      case NUL -> null;
      case S -> value.s();
      case BOOL -> value.bool();
      case N -> number(value.n());
      case L -> value.l().stream().map(Items::plain).toList();
      case M -> plain(value.m());
      default ->
          throw new IllegalArgumentException(
              "an attribute is of a kind the schema does not use: " + value.type());
    };
  }

  private static Number number(String digits) {
    BigDecimal number = new BigDecimal(digits);
    if (number.stripTrailingZeros().scale() <= 0 && number.precision() < 19) {
      return number.longValueExact();
    }
    return number.doubleValue();
  }
}

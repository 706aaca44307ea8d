#!/bin/sh
# Builds the application and the benchmarks where needed and runs a class of the benchmarks:
#   benchmarks/java.sh CLASS [ARGUMENT...]
# JAVA_OPTS adds options for the Java machine.
set -eu
home=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)
jar=$home/benchmarks/target/benchmarks.jar
app=$home/app/target/security-assistant.jar

needs_build() {
  [ -f "$jar" ] || return 0
  [ -n "$(find "$home/pom.xml" "$home"/*/pom.xml "$home"/*/src/main "$app" -newer "$jar" -print \
    2>/dev/null | head -n 1)" ]
}

# The launcher builds the application and notes the JDK it found.
"$home/security-assistant" --help >/dev/null
jdk=$(cat "$home/app/target/built-with-java")
if needs_build; then
  (cd "$home" && JAVA_HOME=$jdk MAVEN_OPTS="${MAVEN_OPTS:-} --sun-misc-unsafe-memory-access=allow" \
    mvn -q ${MAVEN_ARGS:-} -Dmaven.test.skip=true -pl benchmarks -am package) >&2
  touch "$jar"
  # A cache of classes serves only the jar it was made from.
  find "$home/app/target" -name '*.aot' ! -newer "$app" -exec rm -f {} +
fi

class=$1
shift
# shellcheck disable=SC2086 # options are words of their own
exec "$jdk/bin/java" --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow -Djava.awt.headless=true -Dbenchmarks.home="$home" ${JAVA_OPTS:-} \
  -cp "$jar:$home/benchmarks/target/lib/*" "$class" "$@"

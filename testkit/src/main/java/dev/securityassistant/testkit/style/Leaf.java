package dev.securityassistant.testkit.style;

/** A page of the set that is no plan. It must not give components. */
@FunctionalInterface
interface Leaf {

  void draw(Job job);
}

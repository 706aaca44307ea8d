package dev.securityassistant.testkit.style;

/** Something more on a plan, drawn after the doors. */
@FunctionalInterface
interface Extra {

  /**
   * @param page number of the plan's page, from 1
   */
  void draw(Job job, PlanSheet sheet, int page);
}

package dev.securityassistant.codegen;

import dev.securityassistant.component.Component;

/**
 * One device on the equipment sheet.
 *
 * @param number from 1
 * @param device the device
 * @param home the schedule row it belongs to
 * @param homeIndex number of that row in the schedule, from 0
 */
record EquipmentRow(int number, Component device, ScheduleRow home, int homeIndex) {}

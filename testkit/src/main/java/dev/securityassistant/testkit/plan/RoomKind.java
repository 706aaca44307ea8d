package dev.securityassistant.testkit.plan;

/** What a room is for; it decides its furniture and how its door is secured. */
public enum RoomKind {
  CORRIDOR,
  STAIR,
  LIFT,
  ENTRANCE,
  OFFICE,
  STORE,
  PLANT,
  COMMS,
  WASHROOM,
  MEETING
}

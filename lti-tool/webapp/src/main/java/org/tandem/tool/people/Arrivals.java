package org.tandem.tool.people;

/** Takes in what launches tell about people and courses. */
public interface Arrivals {
  /**
   * Keeps what is new; writes nothing where everything is known already. Two first arrivals at the
   * same moment are one person and one course.
   */
  Arrived record(Arrival arrival);
}

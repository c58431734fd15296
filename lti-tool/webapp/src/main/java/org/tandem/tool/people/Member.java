package org.tandem.tool.people;

/**
 * A person in a course.
 *
 * @param person who
 * @param role as what
 * @param active false once the platform says that they left
 */
public record Member(Person person, CourseRole role, boolean active) {}

package org.tandem.tool.people;

/**
 * A group of a course, made in the LMS.
 *
 * @param id the platform's identifier of it
 * @param name what people call it
 */
public record CourseGroup(String id, String name) {}

package org.tandem.demo.school;

import java.util.Map;

/** A place in a course that opens an external tool. */
public record Activity(
    String id,
    String courseId,
    String toolId,
    String title,
    String text,
    String url,
    Map<String, String> custom) {}

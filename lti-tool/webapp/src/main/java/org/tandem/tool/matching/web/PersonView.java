package org.tandem.tool.matching.web;

/** A person by id and name. */
public record PersonView(String id, String name) {}

/**
 * Outcomes over HTTP: all of it for the pair, results without content for those who run the course,
 * and where a person stands. Depends on the root of its component.
 */
@org.jspecify.annotations.NullMarked
package org.tandem.tool.outcomes.web;

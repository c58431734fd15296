/** Admission over HTTP: for learners, for those who run a course, and for administrators. */
@org.jspecify.annotations.NullMarked
package org.tandem.tool.admission.web;

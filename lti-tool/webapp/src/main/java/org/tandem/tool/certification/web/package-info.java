/** Certification in the console. */
@org.jspecify.annotations.NullMarked
package org.tandem.tool.certification.web;

/** Tests of programs, templates and activities. */
@org.jspecify.annotations.NullMarked
package org.tandem.tool.program;

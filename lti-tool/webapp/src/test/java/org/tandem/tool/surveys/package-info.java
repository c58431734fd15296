/** Tests of surveys. */
@org.jspecify.annotations.NullMarked
package org.tandem.tool.surveys;

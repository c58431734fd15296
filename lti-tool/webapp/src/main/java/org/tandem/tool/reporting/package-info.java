/**
 * What a program has come to, in numbers: counted anew from records each time, never from anybody's
 * words.
 */
@org.jspecify.annotations.NullMarked
package org.tandem.tool.reporting;

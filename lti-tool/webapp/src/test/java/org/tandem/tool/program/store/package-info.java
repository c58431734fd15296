/** Tests of the shipped templates. */
@org.jspecify.annotations.NullMarked
package org.tandem.tool.program.store;

/** Tests of goals. */
@org.jspecify.annotations.NullMarked
package org.tandem.tool.goals;

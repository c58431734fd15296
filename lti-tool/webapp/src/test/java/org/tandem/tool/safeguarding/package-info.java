/** Tests of safeguarding. */
@org.jspecify.annotations.NullMarked
package org.tandem.tool.safeguarding;

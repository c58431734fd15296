/** Tests of agreements. */
@org.jspecify.annotations.NullMarked
package org.tandem.tool.agreements;

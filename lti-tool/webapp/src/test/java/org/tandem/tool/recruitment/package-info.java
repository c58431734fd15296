/** Tests of recruitment. */
@org.jspecify.annotations.NullMarked
package org.tandem.tool.recruitment;

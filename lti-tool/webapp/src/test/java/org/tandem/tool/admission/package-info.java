/** Tests of who may take part. */
@org.jspecify.annotations.NullMarked
package org.tandem.tool.admission;

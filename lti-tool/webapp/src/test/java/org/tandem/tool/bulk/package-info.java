/** Tests of what is done to many at once. */
@org.jspecify.annotations.NullMarked
package org.tandem.tool.bulk;

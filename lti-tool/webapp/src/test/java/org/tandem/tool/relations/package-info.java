/** Tests of what keeps two people apart. */
@org.jspecify.annotations.NullMarked
package org.tandem.tool.relations;

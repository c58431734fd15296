/** Tests of how what a pair writes is kept. */
@org.jspecify.annotations.NullMarked
package org.tandem.tool.engagements.store;

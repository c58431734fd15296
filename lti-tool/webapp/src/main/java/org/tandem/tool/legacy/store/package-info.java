/** How consumers of LTI 1.1, their nonces and the moves to 1.3 are kept. */
@org.jspecify.annotations.NullMarked
package org.tandem.tool.legacy.store;

/** How the times of scores and the state of rosters are kept. */
@org.jspecify.annotations.NullMarked
package org.tandem.tool.passback.store;

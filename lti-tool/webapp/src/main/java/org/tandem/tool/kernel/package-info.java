/**
 * What every component may lean on and nothing of the trade: settings, ids, time, refusals. Depends
 * on no other component.
 */
@org.jspecify.annotations.NullMarked
package org.tandem.tool.kernel;

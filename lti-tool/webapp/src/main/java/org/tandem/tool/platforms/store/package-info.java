/** How registrations, deployments, keys, links and console sessions are kept. */
@org.jspecify.annotations.NullMarked
package org.tandem.tool.platforms.store;

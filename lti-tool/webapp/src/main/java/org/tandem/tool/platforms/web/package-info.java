/** The platforms' addresses: dynamic registration, key sets, and the console's interface. */
@org.jspecify.annotations.NullMarked
package org.tandem.tool.platforms.web;

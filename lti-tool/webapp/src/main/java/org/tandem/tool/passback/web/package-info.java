/** Messages and rosters in the console. */
@org.jspecify.annotations.NullMarked
package org.tandem.tool.passback.web;

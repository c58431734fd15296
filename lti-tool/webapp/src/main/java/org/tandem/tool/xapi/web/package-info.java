/** The learning record store in the console. Depends on the root of its component. */
@org.jspecify.annotations.NullMarked
package org.tandem.tool.xapi.web;

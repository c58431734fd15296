/** Which store is named, and what was told to it. Depends on the root of its component. */
@org.jspecify.annotations.NullMarked
package org.tandem.tool.xapi.store;

/** The life of a pair over HTTP, for the two alone. Depends on the root of its component. */
@org.jspecify.annotations.NullMarked
package org.tandem.tool.engagements.web;

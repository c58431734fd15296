/** The agreement over HTTP, for its two parties only. Depends on the root of its component. */
@org.jspecify.annotations.NullMarked
package org.tandem.tool.agreements.web;

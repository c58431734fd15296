/** Taking part, proposals, the way so far, and the instructor's course page, over HTTP. */
@org.jspecify.annotations.NullMarked
package org.tandem.tool.matching.web;

/** Where platforms post notices. */
@org.jspecify.annotations.NullMarked
package org.tandem.tool.notices.web;

/** Looking for a mentor, asking and answering, over HTTP. */
@org.jspecify.annotations.NullMarked
package org.tandem.tool.requests.web;

/** Tests of what access sends to browsers. */
@org.jspecify.annotations.NullMarked
package org.tandem.tool.access.web;

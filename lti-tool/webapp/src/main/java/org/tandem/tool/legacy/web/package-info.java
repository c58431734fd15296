/** LTI 1.1 in the console. */
@org.jspecify.annotations.NullMarked
package org.tandem.tool.legacy.web;

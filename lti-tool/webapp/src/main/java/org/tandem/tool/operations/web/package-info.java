/** The state of the installation as the console shows it. */
@org.jspecify.annotations.NullMarked
package org.tandem.tool.operations.web;

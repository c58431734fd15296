/** Tests of asking and answering. */
@org.jspecify.annotations.NullMarked
package org.tandem.tool.requests;

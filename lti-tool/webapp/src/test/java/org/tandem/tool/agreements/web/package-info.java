/** Tests of the agreement over HTTP and on paper. */
@org.jspecify.annotations.NullMarked
package org.tandem.tool.agreements.web;

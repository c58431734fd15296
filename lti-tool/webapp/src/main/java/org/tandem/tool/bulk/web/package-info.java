/** What is done to many over HTTP, for administrators. */
@org.jspecify.annotations.NullMarked
package org.tandem.tool.bulk.web;

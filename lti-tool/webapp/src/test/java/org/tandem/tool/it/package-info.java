/** What integration tests stand on: the deployed application and a database that is real. */
@org.jspecify.annotations.NullMarked
package org.tandem.tool.it;

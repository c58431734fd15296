/** Awards in the database, and what they rest on. */
@org.jspecify.annotations.NullMarked
package org.tandem.tool.recognition.store;

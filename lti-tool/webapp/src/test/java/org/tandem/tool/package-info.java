/** Tests of the application as a whole: its architecture, and what runs inside the server. */
@org.jspecify.annotations.NullMarked
package org.tandem.tool;

/** Tests of how the tool speaks HTTP whatever the component. */
@org.jspecify.annotations.NullMarked
package org.tandem.tool.http;

/**
 * How the tool speaks HTTP whatever the component: problem documents, correlation ids, headers, the
 * user interface's files, health. Depends on the kernel.
 */
@org.jspecify.annotations.NullMarked
package org.tandem.tool.http;

/** Tests of meetings. */
@org.jspecify.annotations.NullMarked
package org.tandem.tool.recognition.web;

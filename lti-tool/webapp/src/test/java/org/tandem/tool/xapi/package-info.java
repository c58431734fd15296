@org.jspecify.annotations.NullMarked
package org.tandem.tool.xapi;

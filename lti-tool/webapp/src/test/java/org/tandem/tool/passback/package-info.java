/** Tests of passback against a platform that can misbehave. */
@org.jspecify.annotations.NullMarked
package org.tandem.tool.passback;

/** Tests of groups. */
@org.jspecify.annotations.NullMarked
package org.tandem.lti.groups;

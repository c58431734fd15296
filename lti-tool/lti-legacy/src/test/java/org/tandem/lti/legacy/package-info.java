/** Tests of launches of LTI 1.1 and of the migration to 1.3. */
@org.jspecify.annotations.NullMarked
package org.tandem.lti.legacy;

/**
 * Who may open the console besides those whom the platform calls administrators: people whom one of
 * these appointed. An appointment gives all that an administrator may do but appointing. Depends on
 * people.
 */
@org.jspecify.annotations.NullMarked
package org.tandem.tool.appointments;

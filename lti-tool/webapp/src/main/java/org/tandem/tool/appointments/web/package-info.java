/** Appointments over HTTP. Depends on the root of its component. */
@org.jspecify.annotations.NullMarked
package org.tandem.tool.appointments.web;

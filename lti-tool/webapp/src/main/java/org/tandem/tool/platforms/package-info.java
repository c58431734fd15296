/**
 * The platforms this tool is registered with: their registrations, deployments and keys, dynamic
 * registration, and the console's session. Depends on the kernel, on people for who is in the
 * console, and on the LTI library.
 */
@org.jspecify.annotations.NullMarked
package org.tandem.tool.platforms;

package org.tandem.tool.meetings;

import java.time.Instant;

/**
 * What one person keeps alone about a meeting.
 *
 * @param meetingAt when the meeting was planned for
 * @param text the text
 */
public record PrivateNote(Instant meetingAt, String text) {}

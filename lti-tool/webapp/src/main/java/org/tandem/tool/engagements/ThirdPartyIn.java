package org.tandem.tool.engagements;

/**
 * A pair whose agreement somebody is a party to besides the two.
 *
 * @param pair the pair
 * @param isAskedToSign whether it is their turn to sign
 */
public record ThirdPartyIn(Engagement pair, boolean isAskedToSign) {}

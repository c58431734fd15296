package org.tandem.tool.recruitment;

import java.util.Optional;

/**
 * That people help others here, counted from records. What fewer people stand behind than may be
 * shown is absent.
 *
 * @param mentors how many offered to help and are here
 * @param helping how many of them have helped: a pair that both accepted
 * @param alike how many of them name a skill or topic that the reader names too
 * @param alikeHelping how many of these have helped
 * @param learnedFirst how many of all were helped themselves before
 */
public record Evidence(
    Optional<Integer> mentors,
    Optional<Integer> helping,
    Optional<Integer> alike,
    Optional<Integer> alikeHelping,
    Optional<Integer> learnedFirst) {}

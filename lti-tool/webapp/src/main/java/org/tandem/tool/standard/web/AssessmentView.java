package org.tandem.tool.standard.web;

import org.tandem.tool.standard.Assessment;

/**
 * How a program stands to the standards.
 *
 * @param name the program's
 * @param at when it was counted
 * @param number of the answers that hold; 0 for none
 * @param by who answered; empty for the operator or where nobody did
 * @param answeredAt when; empty where nobody did
 */
public record AssessmentView(
    String name, String at, int number, String by, String answeredAt, Assessment assessment) {}

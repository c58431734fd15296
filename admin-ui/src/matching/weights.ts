import type { TemplateResult } from "lit";
import { numberField } from "../shared/fields.js";
import { criterion } from "./why.js";

/** Most points of one criterion. */
export const MOST_POINTS = 1000;

/** What can count, in the order in which it is shown. */
const ORDER = [
  "skills",
  "topics",
  "goals",
  "languages",
  "ranking",
  "mentor-ranking",
  "hours",
  "experience",
  "seniority",
  "location",
  "format",
  "affinity",
  "about",
];

/**
 * A number to give for each criterion; `onChange` is told of each whole number in range.
 *
 * @param of what tells several such forms of a page apart
 */
export function weightFields(
  points: Readonly<Record<string, number>>,
  onChange: (changed: Readonly<Record<string, number>>) => void,
  of = "",
): TemplateResult[] {
  return ORDER.filter((name) => name in points).map((name) =>
    numberField({
      name: `weight-${name}${of}`,
      label: criterion(name),
      required: true,
      min: 0,
      max: MOST_POINTS,
      value: points[name],
      onInput: (chosen) => {
        if (Number.isInteger(chosen) && chosen >= 0 && chosen <= MOST_POINTS) {
          onChange({ [name]: chosen });
        }
      },
    }),
  );
}

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
 * @param asked the program's own questions that count, by the names of their points
 * @param of what tells several such forms of a page apart
 */
export function weightFields(
  points: Readonly<Record<string, number>>,
  asked: Readonly<Record<string, string>>,
  onChange: (changed: Readonly<Record<string, number>>) => void,
  of = "",
): TemplateResult[] {
  const names = [...ORDER, ...Object.keys(asked)];
  return names
    .filter((name) => name in points)
    .map((name) =>
      numberField({
        name: `weight-${name}${of}`,
        label: asked[name] ?? criterion(name),
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

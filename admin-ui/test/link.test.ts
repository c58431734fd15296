import assert from "node:assert/strict";
import { test } from "node:test";
import {
  ALWAYS,
  falling,
  gradeOf,
  scaled,
  USUAL_GRADE,
  type LinkChoice,
} from "../src/deep-linking/link.js";

const offer = { platform: "demo LMS", course: null, acceptsGrade: true, programs: [] };
const choice: LinkChoice = {
  programId: "p",
  widget: "journey",
  title: "Mentoring",
  grade: USUAL_GRADE,
  available: ALWAYS,
  submission: ALWAYS,
};

test("another maximum keeps the shares, in whole points", () => {
  assert.deepEqual(scaled(USUAL_GRADE, 10), {
    max: 10,
    points: { "-2": 0, "-1": 5, "0": 8, "1": 9, "2": 10 },
  });
});

test("a better level with fewer points is found", () => {
  const policy = { max: 100, points: { "-2": 0, "-1": 60, "0": 50, "1": 50, "2": 100 } };
  assert.deepEqual(falling(policy), [0]);
});

test("the usual policy never falls", () => {
  assert.deepEqual(falling(USUAL_GRADE), []);
});

test("only the whole way and the outcome carry a grade", () => {
  assert.equal(gradeOf(choice, offer), USUAL_GRADE);
  assert.equal(gradeOf({ ...choice, widget: "outcome" }, offer), USUAL_GRADE);
  assert.equal(gradeOf({ ...choice, widget: "goals" }, offer), null);
});

test("no grade is sent to an LMS that takes none", () => {
  assert.equal(gradeOf(choice, { ...offer, acceptsGrade: false }), null);
});

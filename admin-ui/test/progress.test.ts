import assert from "node:assert/strict";
import { test } from "node:test";
import type { Journey, JourneyEngagement } from "../src/journey/journey-data.js";
import { stepHref, stepsOf } from "../src/journey/progress.js";

const engagement: JourneyEngagement = {
  id: "e1",
  partner: { name: "Jonas" },
  role: "mentee",
  steps: [{ id: "agreement", state: "current" }],
  next: null,
};
const word = { one: "", other: "" };
const journey: Journey = {
  program: { id: "p", name: "Mentoring", vocabulary: { mentor: word, mentee: word } },
  me: { name: "Maria", role: "mentee" },
  steps: [
    { id: "profile", state: "done" },
    { id: "match", state: "waiting" },
  ],
  next: null,
  engagements: [],
};

test("before there is a pair everything after the match comes later", () => {
  assert.deepEqual(
    stepsOf(journey, undefined).map((one) => one.state),
    ["done", "waiting", "later", "later", "later", "later", "later"],
  );
});

test("looking back is a step only where the program asks something", () => {
  const asked = { ...engagement, steps: [{ id: "reflection", state: "later" } as const] };
  assert.equal(
    stepsOf(journey, engagement).some((one) => one.id === "reflection"),
    false,
  );
  assert.equal(stepsOf(journey, asked)[6]?.id, "reflection");
});

test("a pair brings its own steps", () => {
  assert.equal(stepsOf(journey, engagement)[2]?.state, "current");
});

test("steps after the match name their pair in the address", () => {
  assert.equal(stepHref("profile", engagement), "#/profile");
  assert.equal(stepHref("goals", engagement), "#/goals/e1");
});

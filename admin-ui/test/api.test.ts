import assert from "node:assert/strict";
import { test } from "node:test";
import { problem } from "../src/shared/api.js";

test("a problem document keeps its code, detail and reference", () => {
  const one = problem(409, { code: "stale-version", detail: "Changed", correlationId: "7f" });
  assert.deepEqual(
    [one.code, one.status, one.detail, one.correlationId],
    ["stale-version", 409, "Changed", "7f"],
  );
});

test("the title stands in for a missing detail", () => {
  assert.equal(problem(422, { code: "x", title: "Not like this" }).detail, "Not like this");
});

test("an answer of a proxy on the way still has a code", () => {
  assert.equal(problem(502, {}).code, "server-error");
  assert.equal(problem(401, {}).code, "session-over");
  assert.equal(problem(418, { code: 7 }).code, "unexpected-answer");
});

test("further members stay readable", () => {
  assert.deepEqual(problem(409, { code: "x", current: { version: 4 } }).members["current"], {
    version: 4,
  });
});

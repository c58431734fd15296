import assert from "node:assert/strict";
import { test } from "node:test";
import { href, parseRoute } from "../src/shared/router.js";

test("no fragment is the start", () => {
  assert.deepEqual(parseRoute(""), []);
  assert.deepEqual(parseRoute("#"), []);
  assert.deepEqual(parseRoute("#/"), []);
});

test("a link leads back to its own parts, whatever they contain", () => {
  const parts = ["goals", "a/b", "مرحبا", "50%"];
  assert.deepEqual(parseRoute(href(...parts)), parts);
});

test("a fragment that somebody broke is the start", () => {
  assert.deepEqual(parseRoute("#/goals/%E0%A4%A"), []);
});

import assert from "node:assert/strict";
import { test } from "node:test";
import { translator } from "../src/shared/translate.js";

const messages = {
  hello: "Hello {name}, {name}!",
  people: { one: "one person", other: "{count} people" },
} as const;

test("fills in every occurrence of a placeholder", () => {
  const t = translator(messages, "en", false);
  assert.equal(t("hello", { name: "Ana" }), "Hello Ana, Ana!");
});

test("keeps a placeholder that nothing was given for, so that the mistake is seen", () => {
  assert.equal(translator(messages, "en", false)("hello"), "Hello {name}, {name}!");
});

test("chooses the plural form of the language and writes the number its way", () => {
  const t = translator(messages, "en", false);
  assert.equal(t("people", { count: 1 }), "one person");
  assert.equal(t("people", { count: 1200 }), "1,200 people");
});

test("has dual and few in Arabic", () => {
  const t = translator({ m: { two: "two", few: "few", other: "other" } }, "ar", true);
  assert.deepEqual(
    [2, 5, 11, 100].map((count) => t("m", { count })),
    ["two", "few", "other", "other"],
  );
});

test("isolates filled-in text in a right-to-left sentence", () => {
  const t = translator(messages, "ar", true);
  assert.equal(t("hello", { name: "Ana" }), "Hello \u2068Ana\u2069, \u2068Ana\u2069!");
});

test("does not read a filled-in text for placeholders", () => {
  const t = translator(messages, "en", false);
  assert.equal(t("hello", { name: "{count}" }), "Hello {count}, {count}!");
});

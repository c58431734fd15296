import assert from "node:assert/strict";
import { test } from "node:test";
import ts from "typescript";
import { source, sources } from "./sources.js";

/** A catalogue as read from its source: the keys, and the placeholders of each. */
type Catalogue = Map<string, Set<string>>;

function parse(file: string): ts.SourceFile {
  return ts.createSourceFile(file, source(file), ts.ScriptTarget.ES2022, true);
}

function read(file: string): Catalogue {
  const catalogue: Catalogue = new Map();
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAssignment(node) && isTopLevel(node)) {
      const text = node.initializer.getText();
      const names = [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? "");
      catalogue.set(keyOf(node.name), new Set(names));
    }
    ts.forEachChild(node, visit);
  };
  visit(parse(file));
  return catalogue;
}

function isTopLevel(node: ts.PropertyAssignment): boolean {
  return !ts.isPropertyAssignment(node.parent.parent);
}

function keyOf(name: ts.PropertyName): string {
  return ts.isStringLiteral(name) ? name.text : name.getText();
}

const english = sources("messages/en.ts");

test("there are catalogues to look at", () => {
  assert.ok(english.length >= 4, english.join(" "));
});

for (const file of english) {
  const other = file.replace(/en\.ts$/, "ar.ts");

  test(`${other} says what ${file} says`, () => {
    assert.deepEqual([...read(other).keys()].sort(), [...read(file).keys()].sort());
  });

  test(`${other} fills in nothing that ${file} does not`, () => {
    const first = read(file);
    for (const [key, names] of read(other)) {
      const known = first.get(key) ?? new Set();
      assert.deepEqual(
        [...names].filter((name) => !known.has(name)),
        [],
        key,
      );
    }
  });
}

/** Attributes that people see or hear. */
const SPOKEN = /\b(?:aria-label|aria-description|title|placeholder|alt|label|hint)="[^"]*\p{L}/u;

function bareTexts(parsed: ts.SourceFile): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isTaggedTemplateExpression(node) && node.tag.getText() === "html") {
      const { template } = node;
      const parts = ts.isNoSubstitutionTemplateLiteral(template)
        ? [template.text]
        : [template.head.text, ...template.templateSpans.map((span) => span.literal.text)];
      // Expressions become a digit, which is no letter and needs no quotes.
      const markup = parts.join("0");
      const text = markup.replace(/<!--.*?-->/gs, "").replace(/<[^>]*>/g, " ");
      if (/\p{L}/u.test(text.replace(/&\w+;/g, ""))) {
        found.push(text.trim());
      }
      const attribute = SPOKEN.exec(markup);
      if (attribute) {
        found.push(attribute[0]);
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(parsed);
  return found;
}

test("no template has a text of its own", () => {
  const found = sources(".ts").flatMap((file) =>
    bareTexts(parse(file)).map((text) => `${file}: ${text}`),
  );
  assert.deepEqual(found, []);
});

for (const sample of [
  "html`<p>Hello ${name}</p>`",
  'html`<p>${t("a")} and ${b}</p>`',
  'html`<img alt="A boat" src=${src} />`',
]) {
  test(`the search finds the text in ${sample}`, () => {
    const parsed = ts.createSourceFile("sample.ts", sample, ts.ScriptTarget.ES2022, true);
    assert.equal(bareTexts(parsed).length, 1);
  });
}

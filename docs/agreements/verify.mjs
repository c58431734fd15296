// node verify.mjs agreement.json: checks a downloaded agreement; docs/agreements.md has the format.
// Exit code 0: nothing was changed, exchanged or left out. 1: something was, with the reasons.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

const objections = [];
const object = (what, holds) => holds || objections.push(what);
const hash = (text) => createHash('sha256').update(text, 'utf8').digest('hex');

/** RFC 8785: members sorted by UTF-16 code units, which is how JavaScript sorts, and no white space. */
const canonical = (value) =>
  Array.isArray(value)
    ? `[${value.map(canonical).join(',')}]`
    : value !== null && typeof value === 'object'
      ? `{${Object.keys(value).sort().map((key) => `${JSON.stringify(key)}:${canonical(value[key])}`).join(',')}}`
      : JSON.stringify(value);

/** Reads a text that somebody signed, if it is the one its fingerprint was taken of. */
function read(text, fingerprint, name) {
  object(`${name}: the fingerprint is not that of the text`, hash(text) === fingerprint);
  const content = JSON.parse(text);
  object(`${name}: not in canonical form`, canonical(content) === text);
  return content;
}

const file = JSON.parse(readFileSync(process.argv[2], 'utf8'));
object('this is no agreement file', file.format === 'tandem-agreement-export/1');
let previous = null;
let holds = null;
let people = {};
const texts = new Map();
file.versions.forEach((version, index) => {
  const name = `version ${version.number}`;
  const content = read(version.content, version.hash, name);
  object(`${name}: one is missing before it`, version.number === index + 1 && content.number === index + 1);
  object(`${name}: belongs to another pair`, content.engagement === file.engagement);
  object(`${name}: does not follow the one before`, content.previous === previous);
  previous = version.hash;
  const parties = content.parties
    ? Object.fromEntries(content.parties.map(({ side, person }) => [side, person]))
    : people;
  const sides = version.signatures.map(({ statement, hash: fingerprint }) => {
    const signature = read(statement, fingerprint, `${name}, signature`);
    object(`${name}: a signature is for another text`, signature.content === version.hash);
    object(`${name}: somebody signed for another`, signature.person === parties[signature.side]);
    return signature.side;
  });
  // Whoever takes over binds only the two; a third party stays one by what they signed before.
  const wanted =
    content.format === 'tandem-handover/1' ? ['MENTEE', 'MENTOR'] : Object.keys(parties).sort();
  object(
    `${name}: not signed by all parties`,
    version.state !== 'SIGNED' || sides.sort().join() === wanted.join(),
  );
  object(`${name}: somebody signed twice`, new Set(sides).size === sides.length);
  if (version.state !== 'SIGNED') return;
  const isHandover = content.format === 'tandem-handover/1';
  object(`${name}: brings in a third party that did not sign`, !isHandover || parties.THIRD === people.THIRD);
  people = parties;
  const isChange = content.format !== 'tandem-agreement/1';
  object(`${name}: changes something else`, isChange ? content.amends === holds : holds === null);
  holds = version.hash;
  for (const { id, title, text } of content.clauses) texts.set(id, { title, text });
  if ('endsOn' in content) texts.set('ends-on', { title: 'Planned end', text: content.endsOn });
});

if (objections.length === 0) {
  for (const { title, text } of texts.values()) if (text) console.log(`${title}\n  ${text.replaceAll('\n', '\n  ')}\n`);
}
console.log(objections.length ? objections.join('\n') : `nothing was changed; what holds: ${holds ?? 'nothing yet'}`);
process.exitCode = objections.length ? 1 : 0;

// node verify.mjs proof.jsonl: checks a matching that came with its proof; docs/matching.md has the format.
// Exit code 0: proved. 1: not proved, with the reasons.
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';

const objections = [];
const mentors = [];
const mentees = [];
let head = { kind: '', perPair: 0n, bend: 0, most: 0 };

for await (const line of createInterface({ input: createReadStream(process.argv[2]) })) {
  const [what, id, number, price, bend = 0, most = 0] = JSON.parse(line);
  if (what === 'tandem-proof') head = { kind: number, perPair: BigInt(price ?? 0), bend, most };
  else if (what === 'mentor') mentors.push({ id, seats: number, price: BigInt(price ?? 0), load: 0, worst: -1 });
  else if (what === 'mentee') mentees.push({ id, mentor: number, price: BigInt(price ?? 0), pairs: [] });
  else mentees.at(-1).pairs.push({ mentor: mentors[id], chosen: id === mentees.at(-1).mentor, number, theirs: price ?? 0 });
}
for (const mentee of mentees) {
  mentee.own = mentee.pairs.find((pair) => pair.chosen);
  if (mentee.mentor >= 0 && !mentee.own) objections.push(`${mentee.id} has an impossible mentor`);
  if (mentee.own) mentee.own.mentor.load += 1;
  if (mentee.own) mentee.own.mentor.worst = Math.max(mentee.own.mentor.worst, mentee.own.theirs);
}
for (const { id, load, seats } of mentors) if (load > seats) objections.push(`${id} has ${load} mentees and ${seats} seats`);
if (head.kind === 'optimum') checkPrices(head);
else if (head.kind === 'stable') checkCutoffs();
else objections.push('this is no proof file');
const made = mentees.filter((mentee) => mentee.own).length;
const how = head.bend ? ` (fairness slider at ${-head.bend})` : '';
console.log(objections.length ? objections.join('\n') : `proved ${head.kind}: ${made} pairs, none better${how}`);
process.exitCode = objections.length ? 1 : 0;

/** Weak duality: prices that cover every possible pair cost at least what any matching is worth. */
function checkPrices({ perPair, bend, most }) {
  const bent = (points) => (Math.expm1((bend * points) / most) / Math.expm1(bend)) * 1e6;
  let top = 0;
  let cost = mentors.reduce((sum, mentor) => sum + mentor.price * BigInt(mentor.seats), 0n);
  let worth = 0n;
  for (const { id, price } of [...mentors, ...mentees]) if (price < 0n) objections.push(`${id} has a negative price`);
  for (const { id, price, own, pairs } of mentees) {
    cost += price;
    if (own) worth += perPair + BigInt(own.number);
    for (const { mentor, number, theirs } of pairs) {
      top = Math.max(top, number);
      if (price + mentor.price < perPair + BigInt(number)) objections.push(`${id} and ${mentor.id} are not covered`);
      if (bend && Math.abs(number - bent(theirs)) > 1) objections.push(`${theirs} points of ${id} are not bent to ${number}`);
    }
  }
  if (cost !== worth) objections.push(`the prices allow ${cost}, the pairs are worth ${worth}`);
  if (perPair <= BigInt(top) * BigInt(mentees.length)) objections.push('a pair more does not outweigh all points');
}

/** Nobody passes the cutoff of a mentor whom they want more than their own. */
function checkCutoffs() {
  for (const { id, own, pairs } of mentees) {
    for (const { mentor, number, theirs } of pairs) {
      const passes = mentor.load < mentor.seats || theirs < mentor.worst;
      if ((!own || number < own.number) && passes) objections.push(`${id} and ${mentor.id} would rather have each other`);
    }
  }
}

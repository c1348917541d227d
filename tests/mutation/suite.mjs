// A stand-in for vitest that collects the tests of a file, so that they can be run one by one and stopped at the first that fails.
import { chai, JestAsymmetricMatchers, JestChaiExpect, JestExtend } from "@vitest/expect";

chai.use(JestExtend);
chai.use(JestChaiExpect);
chai.use(JestAsymmetricMatchers);
const expect = Object.assign((value, message) => chai.expect(value, message), chai.expect, {
  fail(message) {
    throw new Error(message);
  },
});

let collected = [];
let path = [];

const each = (declare) => (rows) => (name, run) => {
  rows.forEach((row, i) => {
    const values = Array.isArray(row) ? row : [row];
    declare(`${name} #${i} ${values.find((value) => typeof value === "string") ?? ""}`, () => run(...values));
  });
};
function describe(name, run) {
  path.push(name);
  run();
  path.pop();
}
function it(name, run) {
  collected.push({ name: [...path, name].join(" > "), run });
}
describe.each = each(describe);
it.each = each(it);

export const vitest = { describe, it, test: it, expect, onTestFinished() {} };

/** The tests that evaluating a file declares, in order; a name that comes again is numbered. */
export function collect(evaluate) {
  collected = [];
  path = [];
  evaluate();
  const counts = new Map();
  return collected.map(({ name, run }) => {
    const count = counts.get(name) ?? 0;
    counts.set(name, count + 1);
    return { name: count > 0 ? `${name} (${count + 1})` : name, run };
  });
}

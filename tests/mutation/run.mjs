// npm run mutation [-- --group dates] [--file src/kinds] [--sample 400 | --all] [--seed 7] [--tests rules,date] [--json FILE] [--verbose]
// Changes one thing at a time in the code of numbers, money, dates and settling and looks whether a test fails.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import fastGlob from "fast-glob";
import { equivalents, isEquivalent } from "./equivalent.mjs";
import { root } from "./modules.mjs";
import { Runner } from "./runner.mjs";

/** What is changed, by what it is about. */
const GROUPS = {
  numbers: [
    "src/kinds/{decimal,figure}.ts",
    "src/languages/fr/words/{numbers,numerals}.ts",
    "src/languages/fr/rules/{percentage,quantity,range}.ts",
  ],
  money: [
    "src/languages/fr/words/currencies.ts",
    "src/languages/fr/rules/money.ts",
    "src/languages/fr/figures/{currency,equivalent,home}.ts",
  ],
  dates: [
    "src/kinds/{calendar,date,fiscal,placed,recurring,resolve}.ts",
    "src/languages/fr/dates.ts",
    "src/languages/fr/dates/*.ts",
    "src/languages/fr/rules/date*.ts",
    "src/languages/fr/words/calendar/*.ts",
  ],
  /** Which of the figures that were found stand, and what those count that do not say it. */
  settling: [
    "src/rules/rule.ts",
    "src/languages/fr/rules/bare.ts",
    "src/languages/fr/figures/{around,draft,ellipsis,find,mask,settle,share,table,tell}.ts",
    "src/languages/fr/figures/licences/*.ts",
  ],
};
/** The least share of mutants that tests must notice. */
const FLOOR = 0.85;

const { values } = parseArgs({
  options: {
    group: { type: "string", default: "" },
    file: { type: "string", default: "" },
    sample: { type: "string", default: "300" },
    all: { type: "boolean", default: false },
    seed: { type: "string", default: "1" },
    json: { type: "string" },
    tests: { type: "string", default: "" },
    verbose: { type: "boolean", default: false },
  },
});

/** Numbers from 0 to 1 that a seed determines (mulberry32). */
function random(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

function sample(all, count, seed) {
  const next = random(seed);
  const rest = [...all];
  for (let i = rest.length - 1; i > 0; i--) {
    const j = Math.floor(next() * (i + 1));
    [rest[i], rest[j]] = [rest[j], rest[i]];
  }
  return rest.slice(0, count);
}

const began = performance.now();
const seconds = () => Math.round((performance.now() - began) / 1000);
const groupOf = new Map();
for (const [group, patterns] of Object.entries(GROUPS))
  for (const file of await fastGlob.glob(patterns, { cwd: root })) groupOf.set(file, group);
const files = [...groupOf.keys()].sort().filter((file) => file.includes(values.file) && groupOf.get(file).includes(values.group));
if (files.length === 0) throw new Error(`--group ${values.group} --file ${values.file}: there is no such file`);
const runner = new Runner(values.tests.split(",").filter(Boolean));
const mutants = await runner.read(files);
const real = mutants.filter((mutant) => !isEquivalent(mutant));
const chosen = values.all ? real : sample(real, Number(values.sample), Number(values.seed));
chosen.sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.start - b.start));
console.log(
  `${mutants.length} mutants of ${files.length} files, ${mutants.length - real.length} of them equivalent (${equivalents.length} entries in tests/mutation/equivalent.mjs)`,
);
await runner.watch(chosen, (line) => values.verbose && console.error(line));
console.log(`${chosen.length} are tried${values.all ? "" : `, seed ${values.seed}`}; the tests are ready after ${seconds()} s\n`);

const tallies = new Map(files.map((file) => [file, { tried: 0, killed: 0 }]));
const survivors = [];
let done = 0;
for (const mutant of chosen) {
  mutant.by = await runner.kill(mutant);
  const tally = tallies.get(mutant.file);
  tally.tried++;
  if (mutant.by === null) {
    survivors.push(mutant);
    console.log(
      `${mutant.file}:${mutant.line}  ${mutant.kind}: ${mutant.change}${mutant.reached ? "" : "  (no test comes here)"}\n    ${mutant.code}`,
    );
  } else tally.killed++;
  if (values.verbose && ++done % 100 === 0) console.error(`${done} of ${chosen.length}, ${survivors.length} alive, ${seconds()} s`);
}

const row = ({ tried, killed }, name) => {
  const share = tried === 0 ? "-" : `${((100 * killed) / tried).toFixed(1)} %`;
  console.log(`${share.padStart(8)}  ${`${killed}/${tried}`.padStart(9)}  ${name}`);
};
const sum = (some) => some.reduce((a, b) => ({ tried: a.tried + b.tried, killed: a.killed + b.killed }), { tried: 0, killed: 0 });
console.log(`\n${survivors.length} survive\n`);
for (const [file, tally] of tallies) if (tally.tried > 0) row(tally, file);
console.log("");
for (const group of new Set(groupOf.values()))
  row(sum(files.filter((file) => groupOf.get(file) === group).map((file) => tallies.get(file))), group);
const all = sum([...tallies.values()]);
row(all, `in all, after ${seconds()} s (at least ${FLOOR * 100} % asked)`);
const share = all.killed / Math.max(1, all.tried);
if (values.json) writeFileSync(join(process.cwd(), values.json), JSON.stringify({ share, survivors }, null, 1));
process.exitCode = share >= FLOOR ? 0 : 1;

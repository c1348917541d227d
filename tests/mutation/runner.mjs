// Runs the tests against the sources as they are, noting what each of them runs through, and then against one mutant after the other.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Modules, root } from "./modules.mjs";
import { mutantsOf } from "./operators.mjs";
import { instrument } from "./probes.mjs";
import { collect, vitest } from "./suite.mjs";
import { Watcher } from "./watcher.mjs";
import { isTimeout, within } from "./within.mjs";

/** The tests that run in this process, without waiting: tables of sentences and values, and whole articles. */
const TESTS = [
  "rules",
  "numbers",
  "words",
  "calendar-words",
  "date-meanings",
  "date-asks",
  "date-placing",
  "date",
  "date-edges",
  "figures-elided",
  "figures",
  "figures-edges",
  "figures-licences",
  "figures-branches",
  "figures-dates",
  "money-edges",
  "corpus-lines",
  "catalogue",
  "page",
].map((name) => `tests/${name}.test.ts`);
const ARTICLES = "tests/mutation/articles.ts";
/** What measures time, which says nothing of a mutant, and what reads the whole corpus. */
const UNFIT = /takes? time in proportion|every rule that the corpus brings up/;

/** A loop without an end is stopped; a machine that was busy gets a second chance. */
function patiently(time, run) {
  try {
    within(1000 + time * 20, run);
  } catch (error) {
    if (!isTimeout(error)) throw error;
    within(5000 + time * 60, run);
  }
}

/** Reads the list of known names once: nothing that is changed here has a part in it. */
function readOnce(gazetteer) {
  let known;
  return {
    ...gazetteer,
    loadGazetteer: (cut, own) => (own ? gazetteer.loadGazetteer(cut, own) : (known ??= gazetteer.loadGazetteer(cut))),
  };
}

export class Runner {
  #modules = new Modules();
  #sources = new Map();
  /** file → its tests: { file, name, time, noticed } */
  #tests = new Map();
  /** The files with tests, the quick ones first. */
  #files;

  /** @param {readonly string[]} names of tests, where not all are to be run */
  constructor(names) {
    this.#files = [...TESTS, ARTICLES].filter((file) => names.length === 0 || names.some((name) => file.includes(`/${name}.`)));
  }

  /** Reads the sources and the tests; all the mutants of `files`. */
  async read(files) {
    await this.#modules.read(this.#files, { vitest });
    if (this.#modules.compiled.has("src/gazetteer/gazetteer.ts")) this.#modules.wrap("src/gazetteer/gazetteer.ts", readOnce);
    return files.flatMap((file) => {
      const source = readFileSync(join(root, file), "utf8");
      this.#sources.set(file, source);
      return mutantsOf(file, source);
    });
  }

  /** Runs every test once, on the sources as they are, and notes for which mutants it makes a difference to some value. */
  async watch(mutants, tell) {
    mutants.forEach((mutant, id) => {
      mutant.id = id;
    });
    const scripts = new Map();
    for (const [file, source] of this.#sources) {
      const own = mutants.filter((mutant) => mutant.file === file);
      if (own.length > 0) scripts.set(file, await this.#modules.compile(file, instrument(source, own)));
    }
    const watcher = new Watcher();
    const { load } = this.#modules.importer(scripts);
    for (const file of this.#files) {
      const tests = [];
      for (const { name, run } of collect(() => load(file))) {
        if (UNFIT.test(name)) continue;
        const { time, noticed, failure } = watcher.during(run);
        if (failure) tell(`left out, for it fails by itself: ${file} > ${name}\n  ${failure.message}`);
        else tests.push({ file, name, time, noticed });
      }
      tests.sort((a, b) => a.time - b.time);
      this.#tests.set(file, tests);
      tell(`${file}: ${tests.length} tests, ${Math.round(tests.reduce((sum, { time }) => sum + time, 0))} ms`);
    }
    for (const mutant of mutants) {
      mutant.loaded = watcher.loading.has(mutant.id);
      mutant.reached = watcher.everReached.has(mutant.id);
    }
    // what changes nothing must pass, or nothing that is killed means anything
    const [file] = this.#sources.keys();
    const slow = [...this.#tests].filter(([, tests]) => tests.reduce((sum, { time }) => sum + time, 0) > 3000);
    for (const [name] of slow) this.#tests.delete(name);
    const by = await this.kill({ file, start: 0, end: 0, text: "", id: -1, loaded: true });
    for (const [name, tests] of slow) this.#tests.set(name, tests);
    if (by) throw new Error(`${file}, left as it is, is killed by ${by}`);
  }

  /** What becomes of a mutant: the test that notices it, or null. */
  async kill(mutant) {
    const source = this.#sources.get(mutant.file);
    let script;
    try {
      script = await this.#modules.compile(mutant.file, source.slice(0, mutant.start) + mutant.text + source.slice(mutant.end));
    } catch {
      return "it does not compile";
    }
    const { load, leans } = this.#modules.importer(new Map([[mutant.file, script]]));
    const later = [];
    for (const [file, tests] of this.#tests) {
      if (!leans(file)) continue;
      const covering = tests.filter(({ noticed }) => noticed.has(mutant.id));
      // what runs while modules are loaded may be seen by any test
      if (covering.length === 0 && !mutant.loaded) continue;
      let runs;
      try {
        runs = new Map(within(10_000, () => collect(() => load(file))).map(({ name, run }) => [name, run]));
      } catch (error) {
        return `${file}: ${error?.message ?? error}`;
      }
      if (mutant.loaded) later.push([tests.filter((test) => !covering.includes(test)), runs]);
      const by = firstFailure(covering, runs);
      if (by) return by;
    }
    for (const [tests, runs] of later) {
      const by = firstFailure(tests, runs);
      if (by) return by;
    }
    return null;
  }
}

function firstFailure(tests, runs) {
  for (const { file, name, time } of tests) {
    const run = runs.get(name);
    // its name told what the mutant changed
    if (!run) return `${file} > ${name}: gone`;
    try {
      patiently(time, run);
    } catch (error) {
      return `${file} > ${name}: ${error?.message}`;
    }
  }
  return null;
}

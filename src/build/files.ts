import { Command } from "commander";
import { declare } from "../declare.js";
import { contents } from "../gazetteer/tables.js";
import type { Io } from "../io.js";
import { ordinaryWords } from "../languages/fr/names/common.js";
import { cutName } from "../languages/fr/names/find.js";
import { verbRoots } from "../languages/fr/verbs/forms.js";
import { pack } from "../prepared.js";
import { manPage } from "../shell/man.js";
import { version } from "../version.js";

/** Files that the build makes by running the sources. */

/** Every list, in the form in which it is looked up. */
export function lists(): Uint8Array {
  const gazetteer = Object.entries(contents(cutName)).map(([name, entries]) => [`gazetteer/${name}`, entries()] as const);
  return pack(new Map([...gazetteer, ["fr/ordinary-words", ordinaryWords()], ["fr/verb-roots", verbRoots()]]));
}

/** The man page, from the same declarations as --help. */
export function man(): string {
  return manPage(
    declare(new Command(), { env: {} } as Io, async () => {}),
    version(),
  );
}

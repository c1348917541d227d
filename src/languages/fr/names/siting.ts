import type { Token } from "../../../model.js";
import type { Reader } from "../../../rules/vocabulary.js";
import { type NamePlace, name } from "./reader.js";

/** Reads a name that no phrase of place ends in: after "À Brix, la société …" and ", à Brix, une usine …" stands the subject, and no apposition. */
export const unsited: Reader<NamePlace> = {
  starts: name.starts,
  read: (tokens, at) => (isSited(tokens, at) ? undefined : name.read(tokens, at)),
};

/** Does "à" or "en" stand before a name at the head of a sentence or after a sign? */
const isSited = (tokens: readonly Token[], at: number) =>
  /^(?:à|a|en)$/.test(tokens[at - 1]?.norm ?? "") &&
  (at === 1 || /^(?:[,:;–—(«-]|et|mais|puis|aussi|enfin|ensuite|ailleurs|désormais|hier)$/.test(tokens[at - 2]?.norm ?? ""));

/** Reads the "à" of such a phrase. */
export const siting: Reader<true> = {
  starts: { words: new Set(["à", "a", "en"]), shapes: 0 },
  read: (tokens, at) => (isSited(tokens, at + 1) ? { end: at + 1, value: true } : undefined),
};

import type { OffsetUnit, Outcome } from "../records.js";
import { type Emitter, json, type Pieces } from "./emitter.js";

/** One object whatever the number of inputs; each record has a line of its own, and claims are written as they come. */
export class JsonEmitter implements Emitter {
  readonly #offsetUnit: OffsetUnit;
  readonly #version: string;
  #anyClaim = false;
  /** These stand behind the last claim, and wait for it. */
  readonly #mentions: string[] = [];
  readonly #documents: string[] = [];
  readonly #errors: string[] = [];

  constructor(offsetUnit: OffsetUnit, version: string) {
    this.#offsetUnit = offsetUnit;
    this.#version = version;
  }

  begin(): string {
    const tool = `{"name": "claims", "version": ${json(this.#version)}}`;
    return `{\n"schema": "claims/1",\n"offset_unit": ${json(this.#offsetUnit)},\n"tool": ${tool},\n"claims": [`;
  }

  pieces({ document, claims, mentions, error }: Outcome): Pieces {
    return [claims.map(json).join(",\n"), mentions.map(json).join(",\n"), document ? json(document) : "", error ? json(error) : ""];
  }

  add([claims = "", mentions = "", document = "", error = ""]: Pieces): string {
    if (mentions !== "") this.#mentions.push(mentions);
    if (document !== "") this.#documents.push(document);
    if (error !== "") this.#errors.push(error);
    if (claims === "") return "";
    const comma = this.#anyClaim ? "," : "";
    this.#anyClaim = true;
    return `${comma}\n${claims}`;
  }

  end(): string {
    const claims = this.#anyClaim ? "\n]" : "]";
    return `${claims},\n"mentions": ${list(this.#mentions)},\n"documents": ${list(this.#documents)},\n"errors": ${list(this.#errors)}\n}\n`;
  }
}

function list(lines: readonly string[]): string {
  return lines.length > 0 ? `[\n${lines.join(",\n")}\n]` : "[]";
}

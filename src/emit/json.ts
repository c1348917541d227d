import type { DocumentRecord, ErrorRecord, OffsetUnit, Outcome } from "../records.js";
import { type Emitter, json } from "./emitter.js";

/** One object whatever the number of inputs; each record has a line of its own, and claims are written as they come. */
export class JsonEmitter implements Emitter {
  readonly #offsetUnit: OffsetUnit;
  readonly #version: string;
  #anyClaim = false;
  /** These stand behind the last claim, and wait for it. */
  readonly #mentions: string[] = [];
  readonly #documents: DocumentRecord[] = [];
  readonly #errors: ErrorRecord[] = [];

  constructor(offsetUnit: OffsetUnit, version: string) {
    this.#offsetUnit = offsetUnit;
    this.#version = version;
  }

  begin(): string {
    const tool = `{"name": "claims", "version": ${json(this.#version)}}`;
    return `{\n"schema": "claims/1",\n"offset_unit": ${json(this.#offsetUnit)},\n"tool": ${tool},\n"claims": [`;
  }

  outcome({ document, claims, mentions, error }: Outcome): string {
    if (error) this.#errors.push(error);
    else this.#documents.push(document);
    for (const mention of mentions) this.#mentions.push(json(mention));
    let text = "";
    for (const claim of claims) {
      text += `${this.#anyClaim ? "," : ""}\n${json(claim)}`;
      this.#anyClaim = true;
    }
    return text;
  }

  end(): string {
    const claims = this.#anyClaim ? "\n]" : "]";
    return `${claims},\n"mentions": ${list(this.#mentions)},\n"documents": ${list(this.#documents.map(json))},\n"errors": ${list(this.#errors.map(json))}\n}\n`;
  }
}

function list(lines: readonly string[]): string {
  return lines.length > 0 ? `[\n${lines.join(",\n")}\n]` : "[]";
}

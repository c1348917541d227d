import type { Outcome } from "../records.js";
import { type Emitter, json } from "./emitter.js";

/** A claim a line, then the article's mentions, a mention a line. Inputs that failed are told on stderr only. */
export class NdjsonEmitter implements Emitter {
  begin(): string {
    return "";
  }

  outcome({ claims, mentions }: Outcome): string {
    return [...claims, ...mentions].map((record) => `${json(record)}\n`).join("");
  }

  end(): string {
    return "";
  }
}

import type { Outcome } from "../records.js";
import { type Emitter, json, type Pieces } from "./emitter.js";

/** A claim a line, then the article's mentions, a mention a line. Inputs that failed are told on stderr only. */
export class NdjsonEmitter implements Emitter {
  begin(): string {
    return "";
  }

  pieces({ claims, mentions }: Outcome): Pieces {
    return [[...claims, ...mentions].map((record) => `${json(record)}\n`).join("")];
  }

  add([text = ""]: Pieces): string {
    return text;
  }

  end(): string {
    return "";
  }
}

import type { DocumentLine, Outcome } from "../records.js";
import { type Emitter, json, type Pieces } from "./emitter.js";

/** A line an input, in the order of the inputs, whatever became of it. */
export class DocumentsEmitter implements Emitter {
  begin(): string {
    return "";
  }

  pieces(outcome: Outcome): Pieces {
    return [`${json(line(outcome))}\n`];
  }

  add([text = ""]: Pieces): string {
    return text;
  }

  end(): string {
    return "";
  }
}

function line({ document, claims, mentions, error }: Outcome): DocumentLine {
  return {
    path: document?.path ?? error?.path ?? "",
    sha256: document?.sha256 ?? null,
    bytes: document?.bytes ?? null,
    encoding: document?.encoding ?? null,
    language: document?.language ?? null,
    language_margin: document?.language_margin ?? null,
    title: document?.title ?? null,
    published: document?.published ?? null,
    published_basis: document?.published_basis ?? null,
    claims,
    mentions,
    warnings: document?.warnings ?? [],
    error: error && { code: error.code, message: error.message },
  };
}

import { createHash } from "node:crypto";
import type { Detection } from "./detect.js";
import { type DocumentOptions, processDocument, processText } from "./document.js";
import { emitterOf, type Form } from "./emit/create.js";
import type { Pieces } from "./emit/emitter.js";
import { InputError } from "./error.js";
import { failure } from "./failure.js";
import { type FieldNames, LineError, readLine } from "./ndjson.js";
import { type Fault, type Item, readArticle } from "./read.js";
import type { DocumentRecord, ErrorRecord, Outcome } from "./records.js";

/** Everything that an answer depends on besides its input: plain data, which goes to another thread as it is. */
export interface Task {
  readonly form: Form;
  readonly documents: Omit<DocumentOptions, "detect">;
  /** The language of all articles, ISO 639-1; detected if left out. */
  readonly lang: string | undefined;
  /** Larger files are refused. */
  readonly maxBytes: number;
  readonly fields: FieldNames;
}

/** What became of one input: plain data. */
export interface Answer {
  readonly pieces: Pieces;
  readonly told: Told;
}

/** What a person and the exit status are to be told of an input. */
export interface Told {
  readonly document: Pick<DocumentRecord, "path" | "claims" | "mentions" | "warnings"> | null;
  readonly error: ErrorRecord | null;
  /** Met in a folder and no text: a fault of nobody's, which only the form with a line an input has a place for. */
  readonly skipped: boolean;
  /** The stack of a fault of our own. */
  readonly stack: string | undefined;
}

/** Makes the function that answers inputs one by one. It never throws: whatever is wrong with an input becomes its answer. */
export async function answerer(task: Task): Promise<(item: Item) => Answer> {
  const emitter = await emitterOf(task.form);
  // the detection is loaded only where it is wanted
  const found = task.lang === undefined ? (await import("./detect.js")).detect : said(task.lang);
  const options = { ...task.documents, detect: found };
  return (item) => {
    let outcome: Outcome;
    let stack: string | undefined;
    try {
      outcome = outcomeOf(item, options, task);
    } catch (error) {
      if (!(error instanceof InputError)) stack = error instanceof Error ? error.stack : String(error);
      const fault = error instanceof InputError ? error : internal(error);
      outcome = failure((error instanceof LineError && error.path) || item.path, fault);
    }
    const { document, error } = outcome;
    const skipped = error?.code === "E_BINARY" && "walked" in item && item.walked;
    const told = document && { path: document.path, claims: document.claims, mentions: document.mentions, warnings: document.warnings };
    return {
      pieces: skipped && task.form.format !== "documents" ? [] : emitter.pieces(outcome),
      told: { document: told, error, skipped, stack },
    };
  };
}

function outcomeOf(item: Item, options: DocumentOptions, { maxBytes, fields }: Task): Outcome {
  if ("fault" in item) return failure(item.path, item.fault);
  if ("bytes" in item) return processDocument(item.bytes, item.path, options);
  if ("file" in item) return processDocument(readArticle(item.path, maxBytes), item.path, options);
  const { path, text, title, published, lang, warnings } = readLine(item.line, item.path, fields);
  const bytes = Buffer.from(text);
  return processText(
    { text, encoding: "utf-8", warnings },
    { path, sha256: createHash("sha256").update(bytes).digest("hex"), bytes: bytes.length, ...(title === undefined ? {} : { title }) },
    { ...options, published: published ?? options.published, detect: lang === undefined ? options.detect : said(lang) },
  );
}

function said(language: string): () => Detection {
  return () => ({ language, margin: null });
}

function internal(error: unknown): Fault {
  return { code: "E_INTERNAL", message: `internal error: ${error instanceof Error ? error.message : String(error)}` };
}

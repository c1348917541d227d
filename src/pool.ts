import { Worker } from "node:worker_threads";
import type { Answer, Task } from "./answer.js";
import { asset } from "./assets.js";
import { collectOften } from "./engine.js";
import { failed } from "./failure.js";
import type { Item } from "./read.js";
import type { UserData } from "./user-data.js";

/** What a thread is started with. */
export interface Start {
  readonly task: Task;
  /** Names and metrics of the user's own. */
  readonly data: UserData | null;
  /** Shared: the number of the batch that is being worked on, and the place in it. */
  readonly progress: Int32Array;
}

/** Inputs that go to a thread together. Numbers begin at 1. */
export interface Batch {
  readonly id: number;
  readonly items: readonly Item[];
}

export interface PoolOptions {
  readonly jobs: number;
  /** One thread is enough for so many inputs. */
  readonly few: number;
  readonly data: UserData | null;
  /** The file that a thread runs. */
  readonly module?: string;
}

/** A batch until its answers are written. */
interface Work {
  readonly id: number;
  readonly items: readonly Item[];
  /** Answers of inputs that a thread has died of, by place. */
  readonly dead: Map<number, Answer>;
  readonly answers: Promise<readonly Answer[]>;
  readonly resolve: (answers: readonly Answer[]) => void;
  readonly reject: (error: Error) => void;
}

interface Thread {
  readonly worker: Worker;
  readonly progress: Int32Array;
  /** In the order in which they were sent. */
  readonly sent: Work[];
  answered: boolean;
}

/** A batch is full with so many inputs, or so many bytes of lines. The first ones are smaller: somebody may be waiting for an answer. */
const MOST_ITEMS = 8;
const MOST_BYTES = 64 * 1024;
/** How long a batch that is not full waits for more, in milliseconds. */
const PATIENCE = 20;
/** How many batches a thread has, the one that it works on among them; and how many there may be for each thread in all. */
const AT_HAND = 2;
const AHEAD = 4;

/** The young generation of a thread's heap, in MB. An article leaves little behind; more would only be memory. */
const YOUNG = 6;

/** Answers inputs on several threads, in the order of the inputs. A thread that dies takes one input with it, which is answered by an error. */
export class Pool {
  readonly #task: Task;
  readonly #options: PoolOptions;
  readonly #threads = new Set<Thread>();
  /** Not sent yet. */
  readonly #queue: Work[] = [];
  /** Not yielded yet. */
  readonly #order: Work[] = [];
  #last = 0;
  #items = 0;
  #closing = false;
  /** Called when there is more in #order, or room in it. */
  #wake: () => void = () => {};

  constructor(task: Task, options: PoolOptions) {
    this.#task = task;
    this.#options = options;
  }

  /** May be called once. What reading throws is thrown when all before it has been answered. */
  async *answers(items: AsyncIterable<Item>): AsyncGenerator<Answer> {
    let reading: { readonly error: unknown } | "on" | "done" = "on";
    void this.#read(items).then(
      () => {
        reading = "done";
        this.#wake();
      },
      (error: unknown) => {
        reading = { error };
        this.#wake();
      },
    );
    try {
      for (;;) {
        const next = this.#order[0];
        if (next) {
          yield* await next.answers;
          this.#order.shift();
          this.#wake();
        } else if (reading === "on") await this.#change();
        else if (reading === "done") return;
        else throw (reading as { error: unknown }).error;
      }
    } finally {
      this.#closing = true;
      await Promise.all([...this.#threads].map(({ worker }) => worker.terminate()));
    }
  }

  async #read(items: AsyncIterable<Item>): Promise<void> {
    let batch: Item[] = [];
    let bytes = 0;
    let timer: NodeJS.Timeout | undefined;
    const send = (): void => {
      clearTimeout(timer);
      if (batch.length > 0) this.#send(batch);
      batch = [];
      bytes = 0;
    };
    for await (const item of items) {
      if (this.#closing) return;
      batch.push(owned(item));
      bytes += "line" in item ? item.line.length : 0;
      if (batch.length >= Math.min(MOST_ITEMS, this.#last + 1) || bytes >= MOST_BYTES) send();
      else if (batch.length === 1) timer = setTimeout(send, PATIENCE);
      while (this.#order.length >= this.#options.jobs * AHEAD && !this.#closing) await this.#change();
    }
    send();
  }

  /** Until something in #order has changed. */
  #change(): Promise<void> {
    const before = this.#wake;
    return new Promise((resolve) => {
      this.#wake = () => {
        this.#wake = () => {};
        before();
        resolve();
      };
    });
  }

  #send(items: readonly Item[]): void {
    let settle: Pick<Work, "resolve" | "reject"> | undefined;
    const answers = new Promise<readonly Answer[]>((resolve, reject) => {
      settle = { resolve, reject };
    });
    // whoever reads the answers is told; nobody need be listening yet
    answers.catch(() => {});
    const work: Work = { id: ++this.#last, items, dead: new Map(), answers, ...(settle as Pick<Work, "resolve" | "reject">) };
    this.#items += items.length;
    this.#order.push(work);
    this.#queue.push(work);
    this.#wake();
    this.#hand();
  }

  /** Gives what waits to the threads that have least to do. */
  #hand(): void {
    const jobs = this.#items > this.#options.few ? this.#options.jobs : 1;
    while (this.#queue.length > 0) {
      let least: Thread | undefined;
      for (const thread of this.#threads) if (!least || thread.sent.length < least.sent.length) least = thread;
      if ((!least || least.sent.length > 0) && this.#threads.size < jobs) least = this.#start();
      if (!least || least.sent.length >= AT_HAND) return;
      const work = this.#queue.shift() as Work;
      least.sent.push(work);
      const batch: Batch = { id: work.id, items: work.items.filter((_, place) => !work.dead.has(place)) };
      least.worker.postMessage(batch);
    }
  }

  #start(): Thread {
    const progress = new Int32Array(new SharedArrayBuffer(8));
    const start: Start = { task: this.#task, data: this.#options.data, progress };
    const worker = new Worker(this.#options.module ?? asset("thread.cjs"), {
      workerData: start,
      resourceLimits: { maxYoungGenerationSizeMb: YOUNG },
    });
    const thread: Thread = { worker, progress, sent: [], answered: false };
    this.#threads.add(thread);
    let cause = "";
    worker.on("message", (answers: readonly Answer[]) => {
      const work = thread.sent.shift() as Work;
      if (!thread.answered) collectOften();
      thread.answered = true;
      const rest = answers.values();
      work.resolve(work.items.map((_, place) => work.dead.get(place) ?? (rest.next().value as Answer)));
      this.#hand();
    });
    worker.on("error", (error: NodeJS.ErrnoException) => {
      cause = error.code === "ERR_WORKER_OUT_OF_MEMORY" ? "ran out of memory" : `died: ${error.message}`;
    });
    worker.on("exit", (status) => {
      this.#threads.delete(thread);
      if (!this.#closing) void this.#bury(thread, cause || `died with status ${status}`);
    });
    return thread;
  }

  /** What a dead thread had goes to others, but for the input that it died of. */
  async #bury({ sent, progress, answered }: Thread, cause: string): Promise<void> {
    const [running] = sent;
    if (running && progress[0] === running.id) {
      const alive = [...running.items.keys()].filter((place) => !running.dead.has(place));
      const place = alive[progress[1] as number] as number;
      const { path } = running.items[place] as Item;
      running.dead.set(place, await failed(path, { code: "E_WORKER", message: `the thread that read it ${cause}` }, this.#task.form));
    } else if (running && !answered) {
      // it died of nothing that it was given, and so would the next
      running.reject(new Error(`a thread ${cause} before it had done anything`));
      return;
    }
    this.#queue.unshift(...sent);
    this.#hand();
  }
}

/** With bytes of its own: a line is part of a larger piece, all of which would be copied to a thread. */
function owned(item: Item): Item {
  return "line" in item ? { path: item.path, line: new Uint8Array(item.line) } : item;
}

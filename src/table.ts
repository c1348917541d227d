/**
 * A read-only map from strings to strings that is looked up in its bytes, without being unpacked: a file of it costs a start-up
 * nothing but its reading.
 *
 * In the bytes, in the byte order of the machine that packed them: the numbers of slots (a power of two), of entries and of UTF-16 units
 * in keys; the slots, each the number of an entry from 1, or 0; of each entry where its key and its value begin; the keys in UTF-16; the
 * values in UTF-8.
 */
export class Table {
  readonly #slots: Int32Array;
  /** Of entry i: [2i] where its key begins, in UTF-16 units, [2i + 1] where its value begins, in bytes; then the same of its end. */
  readonly #places: Int32Array;
  readonly #keys: Uint16Array;
  readonly #values: Buffer;

  /** `bytes` must begin at a multiple of four in its buffer. */
  constructor(bytes: Uint8Array) {
    const { buffer, byteOffset } = bytes;
    const [slots = 0, entries = 0, units = 0] = new Int32Array(buffer, byteOffset, 3);
    let at = byteOffset + 12;
    this.#slots = new Int32Array(buffer, at, slots);
    at += slots * 4;
    this.#places = new Int32Array(buffer, at, (entries + 1) * 2);
    at += (entries + 1) * 8;
    this.#keys = new Uint16Array(buffer, at, units);
    at += units * 2;
    this.#values = Buffer.from(buffer as ArrayBuffer, at, byteOffset + bytes.length - at);
  }

  has(key: string): boolean {
    return this.#find(key) > 0;
  }

  get(key: string): string | undefined {
    const entry = this.#find(key);
    if (entry === 0) return undefined;
    return this.#values.toString("utf8", this.#places[entry * 2 - 1], this.#places[entry * 2 + 1]);
  }

  /** The number of the entry with this key, or 0. */
  #find(key: string): number {
    const mask = this.#slots.length - 1;
    for (let slot = hash(key) & mask; ; slot = (slot + 1) & mask) {
      const entry = this.#slots[slot] as number;
      if (entry === 0 || this.#is(entry, key)) return entry;
    }
  }

  #is(entry: number, key: string): boolean {
    const start = this.#places[entry * 2 - 2] as number;
    if ((this.#places[entry * 2] as number) - start !== key.length) return false;
    for (let i = 0; i < key.length; i++) if (this.#keys[start + i] !== key.charCodeAt(i)) return false;
    return true;
  }
}

/** The bytes of a table, a multiple of four of them. */
export function packTable(entries: ReadonlyMap<string, string>): Uint8Array {
  let slots = 4;
  while (slots < entries.size * 2) slots *= 2;
  const table = new Int32Array(slots);
  const places: number[] = [0, 0];
  const keys = [...entries.keys()].join("");
  const values: Buffer[] = [];
  let number = 0;
  for (const [key, value] of entries) {
    number++;
    let slot = hash(key) & (slots - 1);
    while (table[slot] !== 0) slot = (slot + 1) & (slots - 1);
    table[slot] = number;
    const bytes = Buffer.from(value);
    values.push(bytes);
    places.push((places.at(-2) as number) + key.length, (places.at(-1) as number) + bytes.length);
  }
  const bytes = Buffer.concat([
    Buffer.from(Int32Array.of(slots, entries.size, keys.length).buffer),
    Buffer.from(table.buffer),
    Buffer.from(Int32Array.from(places).buffer),
    Buffer.from(Uint16Array.from({ length: keys.length }, (_, i) => keys.charCodeAt(i)).buffer),
    ...values,
  ]);
  return Buffer.concat([bytes, Buffer.alloc(-bytes.length & 3)]);
}

/** FNV-1a over UTF-16 units. */
function hash(key: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < key.length; i++) hash = Math.imul(hash ^ key.charCodeAt(i), 0x01000193);
  return hash ^ (hash >>> 15);
}

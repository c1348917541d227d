/** A line, or that it is longer than allowed. */
export type Line = { readonly bytes: Uint8Array; readonly tooLong: boolean };

const NEWLINE = 0x0a;

/** The lines of a stream of bytes, without their ends (LF or CR LF). A line of more than `limit` bytes is let go by: its bytes are empty. */
export async function* linesOf(chunks: AsyncIterable<Uint8Array>, limit: number): AsyncGenerator<Line> {
  let parts: Uint8Array[] = [];
  let length = 0;
  const take = (part: Uint8Array): void => {
    length += part.length;
    if (length > limit + 1) parts = [];
    else if (part.length > 0) parts.push(part);
  };
  const line = (): Line => {
    const whole = parts.length === 1 ? (parts[0] as Uint8Array) : Buffer.concat(parts);
    const bytes = whole.at(-1) === 0x0d ? whole.subarray(0, -1) : whole;
    const tooLong = length > limit + 1 || bytes.length > limit;
    parts = [];
    length = 0;
    return { bytes: tooLong ? new Uint8Array() : bytes, tooLong };
  };
  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, start)) {
      take(chunk.subarray(start, end));
      yield line();
      start = end + 1;
    }
    take(chunk.subarray(start));
  }
  if (length > 0) yield line();
}

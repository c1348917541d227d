/** `date 2025-07` at the head of a file, after at most two names; not `date 2025-07-31`. */
const HEAD = /^[^\p{L}\d]{0,9}(?:\p{Lu}\S{0,40}\s){0,2}[Dd]ate\s((?:1[89]|20|21)\d\d-(?:0[1-9]|1[0-2]))(?![\d-])/u;

/** The month of publication, where the text begins with it and no day. */
export function monthAtHead(text: string): string | null {
  return HEAD.exec(text)?.[1] ?? null;
}

import { join } from "node:path";

/** Where a file is that ships with the program, by its path below src: the build puts it at the same place below dist. */
export function asset(path: string): string {
  return join(import.meta.dirname, path);
}

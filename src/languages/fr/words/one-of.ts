/** Words in small letters, asked for as an expression is, but looked up. */
export interface OneOf {
  test(word: string): boolean;
}

/** A list of words between bars. */
export function oneOf(list: string): OneOf {
  const words = new Set(list.split("|"));
  return { test: (word) => words.has(word) };
}

/** Words in small letters, asked for as an expression is, but looked up. */
export interface OneOf {
  test(word: string): boolean;
}

/** A list of words between bars. */
export function oneOf(list: string): OneOf {
  let words: ReadonlySet<string> | undefined;
  /** A bit for each length and each first letter, modulo 32: most words are told by those to be none of the list. */
  let [lengths, letters] = [0, 0];
  const lay = () => {
    words = new Set(list.split("|"));
    for (const word of words) {
      lengths |= 1 << word.length;
      letters |= 1 << word.charCodeAt(0);
    }
    return words;
  };
  return {
    test(word) {
      const all = words ?? lay();
      return (lengths & (1 << word.length)) !== 0 && (letters & (1 << word.charCodeAt(0))) !== 0 && all.has(word);
    },
  };
}

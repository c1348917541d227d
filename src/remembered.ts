/** So many words are remembered; no text makes them grow further. */
const MOST = 10_000;

/** A function of a word that remembers what it said of the words met lately. */
export function remembered<Answer>(of: (word: string) => Answer): (word: string) => Answer {
  const known = new Map<string, Answer>();
  return (word) => {
    let answer = known.get(word);
    if (answer === undefined && !known.has(word)) {
      answer = of(word);
      if (known.size >= MOST) known.clear();
      known.set(word, answer);
    }
    return answer as Answer;
  };
}

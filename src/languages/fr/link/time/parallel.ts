import type { Scene } from "../scene.js";

/** "Chez X, l'activité s'est au contraire repliée", "X, de son côté, …", "X a lui aussi …": set beside another's of the same period. */
export function isParallel({ tokens }: Scene): boolean {
  const words = tokens.slice(0, 16).map(({ norm }) => norm);
  return (
    /^(?:chez|mais|quant|derrière|même|côté)$/.test(words[0] ?? "") ||
    words.some(
      (word, i) =>
        (word === "contraire" && words[i - 1] === "au") ||
        (word === "côté" && /^(?:son|leur)$/.test(words[i - 1] ?? "")) ||
        (/^(?:aussi|non)$/.test(word) && /^(?:lui|elle|eux|elles)$/.test(words[i - 1] ?? "")) ||
        (/^(?:inverse|opposé)$/.test(word) && words[i - 1] === "l'") ||
        (/^(?:lui|elle|eux|elles)$/.test(word) && words[i - 1] === "," && words[i + 1] === ","),
    )
  );
}

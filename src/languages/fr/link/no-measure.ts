import type { Token } from "../../../model.js";

/** Words of a measure that measure nothing where they stand; `first` is where the phrase begins, `at` where the noun does, `end` where it ends. */
export function measuresNothing(tokens: readonly Token[], first: number, at: number, end: number): boolean {
  const word = (i: number) => tokens[i]?.norm ?? "";
  // "cinq fois sa mise", "deux fois le chiffre d'affaires": what something is compared with
  if (word(first - 1) === "fois" && !/^(?:de|d')$/.test(word(end)) && !tokens.slice(end, end + 7).some((token) => token.text === "("))
    return true;
  switch (word(at)) {
    case "part":
      return word(first - 1) === "pour" && at > first;
    // "au cours de l'exercice", "au long cours"
    case "cours":
      return word(at - 1) === "long" || (word(first) === "au" && /^(?:de|d'|du|des)$/.test(word(end)));
    case "surfaces":
      return /^(?:grandes|moyennes)$/.test(word(at - 1));
    // "à taux de change constants", "à changes comparables"
    case "taux":
    case "change":
    case "changes":
      return /^(?:à|aux)$/.test(word(first - 1)) && /^(?:constante?s?|comparables?|courants?|inchangée?s?)$/.test(word(end));
    // "se dit prêt à acheter"
    case "prêt":
    case "prêts":
      return at === first && word(end) === "à" && /(?:er|ir|re)$/.test(word(end + 1));
    default:
      return false;
  }
}

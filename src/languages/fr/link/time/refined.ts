import type { DateMention } from "../../../../model.js";
import type { Scene } from "../scene.js";

/** "l'été dernier (de juillet à septembre)": what the bracket right after it says of it more closely. */
export function refined({ tokens, dates, figures }: Scene, date: DateMention): DateMention {
  if (tokens[date.last]?.text !== "(") return date;
  const closer = dates.find((other) => other.first > date.last && other.first - date.last <= 3);
  const shut = closer ? tokens.findIndex((token, i) => i >= closer.last && token.text === ")") : -1;
  if (!closer || shut < 0 || shut - closer.last > 6 || figures.some((figure) => figure.first > date.last && figure.last <= shut))
    return date;
  const [a, b] = [date.period, closer.period];
  return a.from !== null && b.from !== null && a.to !== null && b.to !== null && a.from <= b.to && b.from <= a.to ? closer : date;
}

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { root } from "../support/claims.js";

const folder = join(root, "fixtures", "articles");
const articles = readdirSync(folder)
  .filter((name) => name.endsWith(".txt"))
  .map((name) => readFileSync(join(folder, name), "utf8"));

/** Pieces of which figures, dates and names are made, and signs that upset readers of text. */
const PIECES =
  "1|12|1,5|1.234|10 000|2024|0,0|1e999|99999999999999999999999999999999999999999|-5|−5|½|²|%| %|€|$|£|¥|M€|Md€|k€|euros|dollars|milliards|million|mille|cent|vingt|de|d'|d’|du|à|entre|et|plus|moins|près|environ|jusqu'|contre|soit|dont|par|mois|an|31 février 2025|2025-13-01|lundi|mars|2024-2025|T3|fin|hier|l'an dernier|Meta|Mistral AI|Orange|iPhone 17|M.|SA|selon|a levé|aurait|« |»|“|”|\"|(|)|[|]|,|.|;|:|!|?|…|—|-|\u00a0|\u202f|\u2009|\u00ad|\u200b|\u0301|\ufeff|\u202e|\u2028|\u0085|\0|\x1b[31m|😀|👨‍👩‍👧|\n|\r\n|\r|\t| |  ".split(
    "|",
  );

const soup = fc
  .array(fc.constantFrom(...PIECES), { maxLength: 120 })
  .chain((pieces) => fc.constantFrom("", " ").map((glue) => pieces.join(glue)));
const article = fc.constantFrom(...articles);

/** An article cut off, with a stretch of it gone, doubled, shuffled or overwritten. */
const mutated = fc
  .tuple(
    article,
    fc.nat(),
    fc.nat(),
    fc.constantFrom("cut", "drop", "double", "insert", "shuffle", "digits", "separators"),
    fc.constantFrom(...PIECES),
  )
  .map(([text, a, b, how, piece]) => {
    const [from = 0, to = 0] = [a % (text.length + 1), b % (text.length + 1)].sort((x, y) => x - y);
    const middle = text.slice(from, Math.min(to, from + 400));
    switch (how) {
      case "cut":
        return text.slice(0, to);
      case "drop":
        return text.slice(0, from) + text.slice(to);
      case "double":
        return text.slice(0, from) + middle + middle + text.slice(from);
      case "insert":
        return text.slice(0, from) + piece + text.slice(from);
      case "shuffle":
        return text
          .split(/(?<=[.!?]) /)
          .map((sentence, i) => ({ sentence, key: (i * 7919 + a) % 104729 }))
          .sort((x, y) => x.key - y.key)
          .map(({ sentence }) => sentence)
          .join(" ");
      case "digits":
        return text.replace(/\d/g, (digit, at: number) => String((Number(digit) + a + at) % 10));
      default:
        return text.replace(/[.,](?=\d)/g, () => piece);
    }
  });

const nested = fc
  .tuple(fc.constantFrom("« ", "(", "[", '"', "“", "— "), fc.nat({ max: 400 }), article)
  .map(([sign, depth, text]) => sign.repeat(depth) + text.slice(0, 600));

/** Texts that no journalist wrote. */
export const texts = fc.oneof(
  { arbitrary: soup, weight: 3 },
  { arbitrary: mutated, weight: 4 },
  { arbitrary: nested, weight: 1 },
  { arbitrary: fc.string({ unit: "binary", maxLength: 300 }), weight: 1 },
);

import { Shape } from "../../../../model.js";
import { lemmasOf, verbReadings } from "../../verbs/lookup.js";
import { countedNoun } from "../../words/units.js";
import type { Draft } from "../draft.js";
import type { SeenToken } from "../mask.js";
import { type Candidate, isFree, licence, norm, type Test } from "./licence.js";
import { isStaff, MEASURED } from "./noun.js";

const COUNTING = new Set(
  "compter détenir employer recruter embaucher perdre gagner vendre livrer posséder exploiter fournir produire installer ouvrir supprimer abolir revendiquer réunir séduire licencier former équiper fabriquer écouler expédier dénombrer recenser engloutir consommer servir regrouper abriter visiter placer distribuer assembler déployer tourner utiliser gérer opérer entretenir administrer piloter réserver commander acheter construire bâtir fermer créer garder conserver accueillir héberger rassembler attirer convaincre conquérir transporter traiter inscrire enregistrer immatriculer charger lancer mettre exporter importer implanter remplacer céder allumer éteindre poser planter abattre disparaître sacrifier biffer sabrer muter tester vacciner soigner diffuser envoyer subsister".split(
    " ",
  ),
);
const SELLING = new Set(
  "réserver commander acheter absorber vendre livrer placer écouler expédier produire fabriquer assembler distribuer exporter importer immatriculer".split(
    " ",
  ),
);
/** What is done to shops and plants, and to nobody who works there. */
const SITED = new Set("fermer ouvrir exploiter rénover implanter construire bâtir inaugurer".split(" "));
const isHolding = (verbs: readonly string[]) => verbs.some((verb) => /^(?:détenir|posséder|contrôler|conserver|garder|céder)$/.test(verb));
const VALUING = new Set("valoir coûter peser payer verser dépenser investir lever débourser rapporter demander réclamer exiger".split(" "));

/** "Keolis en prendra 9 à sa charge", "l'État n'en mettra que 12": so much of what a thing costs. */
function isBorne(tokens: readonly SeenToken[], { last }: Candidate, verbs: readonly string[]): boolean {
  const next = norm(tokens, last);
  if (verbs.includes("prendre")) return next === "à" && norm(tokens, last + 2) === "charge";
  return verbs.some((verb) => verb === "apporter" || verb === "financer") || (verbs.includes("mettre") && /^[,.;:)]?$/.test(next));
}

/** What is done to money and to things. */
const EITHER = /^(?:perdre|gagner|conserver|garder|consommer|engloutir|fournir)$/;

/** What is done to an amount and to a count alike, by those who put it forward. */
const PUTTING = new Set(
  "attendre espérer escompter anticiper prévoir viser pronostiquer craindre redouter proposer offrir demander réclamer exiger annoncer promettre évoquer souhaiter vouloir".split(
    " ",
  ),
);

/** "elle en comptera 320", "SFR en a perdu 84 000": "en" stands for the noun of an earlier figure. */
export const pronoun: Test = ({ tokens, before, history, earlier }, candidate) => {
  for (let i = candidate.first - 1; i >= 0 && i > candidate.first - 8; i--) {
    const token = tokens[i] as SeenToken;
    if (token.norm === "en" || token.norm === "n'en") {
      const verbs = tokens.slice(i + 1, candidate.first).flatMap((one) => lemmasOf(one.norm));
      if (verbs.length === 0 || (/ant$/.test(norm(tokens, i + 1)) && norm(tokens, i - 1) !== "n'") || !isFree(tokens, candidate.last))
        return undefined;
      const all = [...history, ...before].filter(
        ({ reading }) => reading.type === "money" || reading.type === "quantity" || (reading.type === "bare" && reading.exponent > 0),
      );
      // "j'en connais deux": no more than the word says
      if (candidate.amount < 10 && verbs.some((verb) => /^(?:connaître|savoir|citer|croiser|rencontrer)$/.test(verb))) return undefined;
      const share = before.at(-1);
      if (
        share?.reading.type === "percentage" &&
        candidate.amount < 100 &&
        !before.some((draft) => all.includes(draft)) &&
        !candidate.exponent
      )
        return licence("pronoun", share);
      // "en cède 0,6": a part of one is no count
      if (
        share?.reading.type === "percentage" &&
        !Number.isInteger(candidate.amount) &&
        !candidate.exponent &&
        !all.at(-1)?.reading.exponent
      )
        return licence("pronoun", share);
      // "Ils visent 51 % des actions. La famille en détient 22": still of the capital
      const last = history.at(-1);
      if (before.length === 0 && last?.reading.type === "percentage" && candidate.amount < 100 && !candidate.exponent && isHolding(verbs))
        return licence("pronoun", last);
      // "réalise 140 000 euros de ventes et en perd 95 000": euros, where nothing is counted
      const earned =
        all.length > 0 &&
        all.every(({ reading }) => reading.type === "money") &&
        verbs.some(
          (verb) => EITHER.test(verb) && (/^(?:perdre|gagner)$/.test(verb) || all.slice(-2).some((draft) => isNear(draft, candidate))),
        );
      const wanted =
        earned || isBorne(tokens, candidate, verbs) || verbs.some((verb) => VALUING.has(verb))
          ? "money"
          : verbs.some((verb) => COUNTING.has(verb))
            ? "quantity"
            : null;
      // "en a réservé 180 000": goods, not the staff told of before
      const goods = verbs.some((verb) => SELLING.has(verb) || SITED.has(verb));
      const same = all.findLast(
        ({ reading }) =>
          (wanted === null || reading.type === wanted || reading.type === "bare") &&
          !(goods && isStaff(reading.unit ?? "")) &&
          !(
            candidate.exponent === null &&
            !candidate.amount.toString().includes(".") &&
            wanted === "quantity" &&
            MEASURED.test(reading.unit ?? "") &&
            !verbs.some((verb) => /^(?:consommer|produire|fournir|engloutir)$/.test(verb))
          ),
      );
      // "1,3 milliard d'euros, dont 450 millions à l'export … le consensus en attendait 1,2"
      const sized =
        same?.reading.type === "money" && candidate.exponent === null && !isNear(same, candidate)
          ? all.findLast((draft) => draft.reading.type === "money" && draft.reading.exponent > 0 && isNear(draft, candidate))
          : undefined;
      if (sized) return licence("pronoun", sized);
      // "620 000 colis par jour … 500 camionnettes. PostNL en a acheminé 1,2 million": no fleet is so large
      const alike = candidate.exponent !== null && same?.reading.type === "quantity" && sizeOf(candidate) / sizeOf(same) > FAR;
      const many = alike
        ? all.findLast((draft) => draft.reading.type === "quantity" && sizeOf(candidate) / sizeOf(draft) < FAR / 5)
        : undefined;
      if (many) return licence("pronoun", many);
      // "Ses antennes couvraient 30 % … Il veut en allumer 5 000": no amount of money told before,
      // but "le consensus en attendait 3 800" and "elle en visait 3,9" are of its size
      const worth =
        same !== undefined && isNear(same, candidate) && (!Number.isInteger(candidate.amount) || verbs.some((verb) => PUTTING.has(verb)));
      const thing = wanted === null && same?.reading.type === "money" && candidate.exponent === null && candidate.large && !worth;
      const counted = thing ? (countedBefore(tokens, i) ?? countedBefore(earlier, earlier.length - 1)) : null;
      if (counted) return licence("pronoun", null, counted);
      return (
        licence("pronoun", same ?? (wanted === "quantity" ? undefined : all.at(-1))) ??
        licence(
          "pronoun",
          null,
          countedBefore(tokens, i) ?? soldBefore(earlier, verbs) ?? (verbs.some((verb) => SELLING.has(verb)) ? "unités" : null),
        )
      );
    }
    if (token.held || token.shape & (Shape.sign | Shape.number)) return undefined;
    if (
      !/^(?:que|qu'|plus|encore|déjà|désormais|maintenant|aujourd'hui|actuellement|ainsi|aussi|donc|même|seulement|près|de|été|pas|quelque|moins|à|lui|reste|d')$/.test(
        token.norm,
      ) &&
      verbReadings(token.norm).length === 0 &&
      !/ment$/.test(token.norm)
    )
      return undefined;
  }
  return undefined;
};

/** How many times larger than what was counted before a count of the same is hardly ever. */
const FAR = 250;
const sizeOf = (one: Candidate | Draft) =>
  "amount" in one ? one.amount * 10 ** (one.exponent ?? 0) : Number(one.reading.high ?? one.reading.low) * 10 ** one.reading.exponent;

/** Of the size of a figure, told by the same million? */
function isNear({ reading }: Draft, { amount }: Candidate): boolean {
  const ratio = amount / Number(reading.high ?? reading.low);
  return ratio > 0.05 && ratio < 20;
}

/** "a perdu 10 % de ses utilisateurs, tandis que Bluesky en revendique 15 millions": what the sentence spoke of. */
function countedBefore(tokens: readonly SeenToken[], end: number): string | null {
  for (let i = beforeSubject(tokens, end) - 1; i >= 0 && i > end - 20; i--) {
    if (/^[;.]$/.test(norm(tokens, i))) return null;
    const read = countedNoun.read(tokens, i);
    // "ses utilisateurs français": the people's adjective is no noun
    if (read && /^(?:users|employees|units|affected|people|jobs)$/.test(read.value) && !countedNoun.read(tokens, i - 1))
      return norm(tokens, i);
  }
  return null;
}

/** Where the subject of the verb begins whose "en" stands here, for which it never stands ("les analystes en espéraient 6,9"); the place itself where none stands right before. */
function beforeSubject(tokens: readonly SeenToken[], en: number): number {
  if (!/^(?:en|n'en)$/.test(norm(tokens, en))) return en;
  for (let i = en - 1; i >= 0 && i > en - 8; i--) {
    const word = norm(tokens, i);
    if (/^(?:[,;:()]|et|mais|que|qu'|quand|dont|où|qui)$/.test(word)) return en;
    if (DETERMINER.test(word) && !/^(?:de|d'|du|des)$/.test(norm(tokens, i - 1))) return i;
  }
  return en;
}

const DETERMINER = /^(?:les|le|la|l'|ses|son|sa|leurs?|ces|cette|ce|cet|nos|nombre|plusieurs|certains|quelques|des)$/;

/** What the sentence before counted, where these verbs go with it: nobody sells people. */
function soldBefore(earlier: readonly SeenToken[], verbs: readonly string[]): string | null {
  const counted = countedBefore(earlier, earlier.length - 1);
  return counted !== null && isStaff(counted) && verbs.some((verb) => SELLING.has(verb)) ? null : counted;
}

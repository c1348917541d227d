import { tokenise } from "../../tokens.js";
import { countedNoun } from "../../words/units.js";
import type { Draft } from "../draft.js";
import { isFree, licence, norm, type Test } from "./licence.js";
import { isStaff } from "./noun.js";

/** "Nous étions 15 au départ. Nous sommes 140.", "Nous sommes remontés à 82", "Ils ne sont plus que 12". */
export const being: Test = ({ tokens, history, before }, candidate) => {
  let at = candidate.first - 1;
  if (norm(tokens, at) === "à" && /^(?:re|redes)?(?:montée?s|passée?s|tombée?s|descendue?s|venue?s)$/.test(norm(tokens, at - 1))) at -= 2;
  while (/^(?:plus|que|qu'|désormais|déjà|aujourd'hui|encore|maintenant|près|de|environ|bientôt)$/.test(norm(tokens, at))) at--;
  const people = norm(tokens, at - 1) === "ne" || norm(tokens, at - 1) === "n'" ? at - 2 : at - 1;
  if (
    candidate.amount < 5 ||
    !/^(?:sommes|étions|serons|sont|étaient|seront)$/.test(norm(tokens, at)) ||
    !/^(?:nous|ils|elles)$/.test(norm(tokens, people))
  )
    return undefined;
  const gathered = norm(tokens, candidate.last) === "à" && /(?:er|ir|re)$/.test(norm(tokens, candidate.last + 1));
  // "ils seront 55 à la fin de 2025"
  const later =
    norm(tokens, candidate.last) === "à" &&
    (/^(?:la|l'|terme|horizon)$/.test(norm(tokens, candidate.last + 1)) || tokens[candidate.last + 1]?.held !== undefined);
  const goesOn = norm(tokens, candidate.last) === "et" && /^(?:nous|ils|elles|on|il|elle)$/.test(norm(tokens, candidate.last + 1));
  return isFree(tokens, candidate.last) && (gathered || later || goesOn || !/^(?:et|ou|à|de|d')$/.test(norm(tokens, candidate.last)))
    ? licence(
        "being",
        null,
        peopleTold(before) ?? history.findLast(({ reading }) => isStaff(reading.unit ?? ""))?.reading.unit ?? "personnes",
      )
    : undefined;
};

/** "Les utilisateurs sont 2,3 millions ; ils n'étaient que 900 000 fin 2024": the people that the sentence has just counted. */
function peopleTold(before: readonly Draft[]): string | undefined {
  const unit = before.findLast(({ reading }) => reading.type === "quantity")?.reading.unit;
  return unit && /^(?:users|employees|layoffs|people|jobs)$/.test(countedNoun.read(tokenise(unit), 0)?.value ?? "") ? unit : undefined;
}

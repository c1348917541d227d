import type { FoundFigure } from "../../figures/find.js";
import { subjectOf } from "../clause.js";
import { pathCost } from "../path.js";
import { norm, type Scene } from "../scene.js";
import type { VerbGroup } from "../verbs.js";
import { type Earlier, type Measure, NONE } from "./measure.js";
import type { Direction } from "./moved.js";
import { nounAfter } from "./nouns.js";
import { linkOf, relativeVerbs } from "./reach.js";
import { unitClass, unitMetric } from "./unit.js";

/** "a gagné 75 000 abonnés", "600 000 abonnés ont rejoint le parc", "une perte de 12 000 clients" */
export function wonOrLost(scene: Scene, figure: FoundFigure, here: Earlier): Measure | null {
  const unit = unitClass(figure.value.unit);
  if (figure.type === "money") return wiped(scene, figure, here);
  if (figure.type !== "quantity" || (unit !== "users" && unit !== "jobs" && unit !== "employees" && unit !== "people")) return null;
  const { tokens } = scene;
  const { link, at } = linkOf(scene, figure);
  const verb = scene.verbs.findLast((one) => one.last <= figure.first && one.mood !== "participle");
  const say = (change: Direction, group: VerbGroup | null, rule: string): Measure => ({
    metric: unitMetric(unit),
    ...NONE,
    change,
    verb: group,
    rule,
  });
  if (verb && unit === "users" && link === "" && pathCost(tokens, verb.last, at) < 0.9) {
    if (verb.lemmas.some((lemma) => WON.test(lemma))) return say("increase", verb, "metric/users_won");
    const fled = verb.mood === "infinitive" && verb.lemmas.some((lemma) => /^(?:partir|fuir|filer)$/.test(lemma));
    if (fled && verb.governor?.lemmas.some((lemma) => /^(?:voir|laisser)$/.test(lemma))) return say("decrease", verb, "metric/users_lost");
    if (verb.lemmas.some((lemma) => LOST.test(lemma))) return say("decrease", verb, "metric/users_lost");
  }
  // "Ce sont 42 000 clients que Velora a gagnés"
  const opened = unit === "users" ? relativeVerbs(scene, figure).at(-1) : undefined;
  if (opened?.lemmas.some((lemma) => WON.test(lemma))) return say("increase", opened, "metric/users_won");
  if (opened?.lemmas.some((lemma) => LOST.test(lemma))) return say("decrease", opened, "metric/users_lost");
  // "Velora : +42 000 abonnés", "Les gains nets se sont élevés à 42 000 abonnés"
  if (unit === "users" && (/^\+/.test(figure.text.trim()) || netGains(scene, figure))) return say("increase", null, "metric/users_net");
  const following = scene.verbs.find((one) => one.first >= figure.last && one.mood !== "participle");
  // "13 millions de foyers se sont inscrits"
  if (
    following?.reflexive &&
    unit === "people" &&
    link === "" &&
    following.lemmas.some((lemma) => /^(?:inscrire|abonner)$/.test(lemma)) &&
    !tokens.slice(following.last, following.last + 9).some((token) => token.norm === "depuis") &&
    pathCost(tokens, figure.last, following.first) < 0.5
  )
    return { ...say("increase", following, "metric/users_won"), metric: "users" };
  if (following && unit === "users" && link === "" && pathCost(tokens, figure.last, following.first) < 0.8) {
    if (
      following.lemmas.some((lemma) =>
        lemma === "ajouter" ? following.reflexive : /^(?:rejoindre|inscrire|abonner)$/.test(lemma) || swells(scene, following),
      ) &&
      !following.passive
    )
      return say("increase", following, "metric/users_won");
    if (following.lemmas.some((lemma) => /^(?:quitter|partir|résilier|déserter)$/.test(lemma)))
      return say("decrease", following, "metric/users_lost");
  }
  // "24 400 nouveaux utilisateurs"
  // "en attendait 2,5 millions de nouveaux"
  const fresh = /^de$/.test(norm(scene, figure.last)) && /^nouve(?:aux|lles)$/.test(norm(scene, figure.last + 1));
  if (unit === "users" && (fresh || /(?:^|\s)nouve(?:aux|lles)\s/.test(`${figure.text} `)))
    return say("increase", null, "metric/users_new");
  // "120 000 recrutements nets sur la fibre": of subscribers
  if (/^(?:recrues|recrutements|conquêtes|ajouts)/.test(figure.value.unit ?? "") && ofSubscribers(scene))
    return { ...say("increase", null, "metric/users_recruited"), metric: "users" };
  if (/^(?:net|nets|nette|nettes)$/.test(norm(scene, figure.last - 1)) && unit === "users")
    return say("increase", null, "metric/users_net");
  if (link === "de") {
    const noun = norm(scene, at - 1);
    const sheer = noun === "sèche" || noun === "nette" ? norm(scene, at - 2) : noun;
    if (/^(?:perte|pertes)$/.test(sheer)) return say("decrease", null, "metric/lost");
    if (/^(?:gain|gains)$/.test(sheer)) return say("increase", null, "metric/won");
  }
  // "en fait disparaître 9 000, qui s'ajoutent aux 18 000 annoncés": more of what was cut
  if (
    scene.verbs.some(
      (one) => one.last <= figure.first && one.lemmas.some((lemma) => /^(?:supprimer|disparaître|licencier|sacrifier)$/.test(lemma)),
    )
  )
    return null;
  if (unit === "jobs" && /ajouter/.test(following?.lemmas.join(" ") ?? "") && following?.reflexive)
    return say("increase", following, "metric/jobs_added");
  if (
    unit === "jobs" &&
    scene.verbs.some((one) => one.last <= figure.first && one.lemmas.includes("créer")) &&
    scene.verbs.some((one) => one.first >= figure.last && one.reflexive && one.lemmas.includes("ajouter"))
  )
    return say("increase", null, "metric/jobs_added");
  return null;
}

/** Does a verb of winning or losing stand right before this number of users? */
export function isWonOrLost(scene: Scene, figure: FoundFigure): boolean {
  const verb = scene.verbs.findLast((one) => one.last <= figure.first && one.mood !== "participle");
  return (
    verb !== undefined &&
    unitClass(figure.value.unit) === "users" &&
    linkOf(scene, figure).link === "" &&
    verb.lemmas.some((lemma) => WON.test(lemma) || LOST.test(lemma)) &&
    pathCost(scene.tokens, verb.last, linkOf(scene, figure).at) < 0.9
  );
}

const WON = /^(?:gagner|ajouter|engranger|grappiller|regagner|recruter|capter|glaner|rafler)$/;
const LOST = /^(?:perdre|abandonner|lâcher)$/;

/** "149 000 abonnés sont venus grossir ses rangs" */
function swells(scene: Scene, verb: VerbGroup): boolean {
  if (!verb.lemmas.some((lemma) => /^(?:venir|grossir|étoffer|garnir|gonfler)$/.test(lemma))) return false;
  return scene.tokens
    .slice(verb.last, verb.last + 4)
    .some((token) => /^(?:rangs|parc|base|bataillons|clientèle|portefeuille|troupes)$/.test(token.norm));
}

/** Is what the figure's verb tells the size of net gains: "les ajouts nets ont atteint F"? */
function netGains(scene: Scene, figure: FoundFigure): boolean {
  const verb = scene.verbs.findLast((one) => one.last <= figure.first && one.mood !== "participle");
  const told = verb ? subjectOf(scene, verb) : null;
  if (!told || told.last > figure.first) return false;
  const words = [told.last - 2, told.last - 1, told.last].map((at) => norm(scene, at)).join(" ");
  return /(?:^| )(?:gains|ajouts|recrutements|ventes|conquêtes|recrues|abonnements) nett?e?s(?: |$)/.test(words);
}

/** Lines and customers are spoken of, and no staff. */
function ofSubscribers(scene: Scene): boolean {
  return (
    scene.tokens.some(({ norm }) =>
      /^(?:abonnés|clients|lignes|foyers|forfaits|fibre|mobile|mobiles|fixe|adsl|ftth|postpayé|cartes)$/.test(norm),
    ) &&
    !scene.tokens.some(({ norm }) =>
      /^(?:salariés?|postes?|emplois?|embauches?|ingénieurs?|cdi|techniciens?|personnels?|effectifs?)$/.test(norm),
    )
  );
}

const CLEARED = /^(?:effacer|éponger|apurer|gommer|éliminer|supprimer|résorber|annuler)$/;

/** "efface 200 milliards de capitalisation", "10 milliards partis en fumée" */
function wiped(scene: Scene, figure: FoundFigure, here: Earlier): Measure | null {
  const noun = /^(?:de|d')$/.test(norm(scene, figure.last)) ? nounAfter(scene, figure.last) : undefined;
  const value =
    noun?.value.metric === "valuation" || (/^(?:de|d')$/.test(norm(scene, figure.last)) && norm(scene, figure.last + 1) === "valeur");
  // "effacer 3 milliards de dette"
  const cleared =
    noun?.value.metric === "debt"
      ? scene.verbs.findLast(
          (verb) =>
            verb.last <= figure.first &&
            verb.lemmas.some((lemma) => CLEARED.test(lemma)) &&
            pathCost(scene.tokens, verb.last, figure.first) < 0.6,
        )
      : undefined;
  if (cleared) return { metric: "debt", ...NONE, verb: cleared, change: "decrease", rule: "metric/debt_cleared" };
  const gone = scene.verbs.find(
    (verb) =>
      verb.lemmas.some((lemma) => /^(?:effacer|disparaître|évaporer|envoler|détruire|volatiliser|perdre|rayer|partir)$/.test(lemma)) &&
      (verb.last <= figure.first ? pathCost(scene.tokens, verb.last, figure.first) : pathCost(scene.tokens, figure.last, verb.first)) < 0.8,
  );
  // "plongeait de 7 %, soit plus de 70 milliards évaporés"
  const fallen = here.at(-1);
  if (
    gone?.mood === "participle" &&
    gone.first === figure.last &&
    fallen?.measure.metric === "share_price" &&
    fallen.measure.change === "decrease"
  )
    return { metric: "valuation", ...NONE, change: "decrease", rule: "metric/wiped_out" };
  const smoke = scene.tokens.slice(figure.last, figure.last + 6).some((token) => token.norm === "fumée");
  if ((value && gone && !gone.lemmas.includes("envoler")) || smoke)
    return { metric: "valuation", ...NONE, change: "decrease", rule: "metric/wiped_out" };
  const added = scene.verbs.find(
    (verb) =>
      verb.last <= figure.first &&
      verb.lemmas.some((lemma) => /^(?:gagner|ajouter|engranger)$/.test(lemma)) &&
      pathCost(scene.tokens, verb.last, figure.first) < 0.8,
  );
  return value && added ? { metric: "valuation", ...NONE, change: "increase", rule: "metric/value_won" } : null;
}

import type { Metric } from "../../../../model.js";
import type { FoundFigure } from "../../figures/find.js";
import { passedOn } from "../holding.js";
import { norm, type Scene } from "../scene.js";
import type { VerbGroup } from "../verbs.js";
import { isBeside } from "./aside.js";
import { heldOfIt, marketTalk, partOfIt, partOfMarket, stakeTalk } from "./market.js";
import { type Measure, NONE, pick, type Topic } from "./measure.js";
import { nounAfter } from "./nouns.js";
import { agentOf, classOf, framesOf } from "./party.js";
import { isTaxed, profitOf, ratioAfter, ratioBefore } from "./ratio.js";
import { attach, linkOf } from "./reach.js";

const OWNING = /^(?:détenir|posséder|contrôler)$/;
const TAKING =
  /^(?:acquérir|racheter|prendre|reprendre|céder|vendre|revendre|conserver|garder|récupérer|monter|recevoir|donner|offrir|adjuger|ramasser|apporter|détenir|posséder|contrôler|grimper|descendre|passer|rester|ouvrir|entrer|valoriser|délester|défaire|séparer)$/;
const CUTTING = /^(?:licencier|supprimer|remercier|séparer|congédier|couper|biffer|sabrer)$/;
const HOLDING = /^(?:capter|adjuger|accaparer|rafler|truster|arroger|concentrer|détenir|contrôler|occuper|conserver)$/;
const POSSESSIVE = "(?:le |la |l' |les |son |leur |ses |leurs |sa |un |une )?";
const CAPITAL = new RegExp(
  `^(?:de|d'|du|des) ${POSSESSIVE}(?:nouvelles |propres |nouvel |nouvelle |future |futur )?(?:ensemble(?! de)|entité|holding|newco|coentreprise|co-entreprise|joint-venture|société commune|capital|parts|actions|titres|droits de vote|participation|actionnariat|tour de table)(?= |$)`,
);
const MARKET = new RegExp(
  `^(?:de|d'|du|des) ${POSSESSIVE}(?:propre |seul )?(?:parts? de marché|parts? d' audience|pdm|pda|marché|gâteau|segment)(?= |$)|^des ventes (?:mondiales|européennes)|^des ventes totales (?:de|d'|du|des) `,
);
const STAFF = new RegExp(
  `^(?:de|d'|du|des) ${POSSESSIVE}(?:quelque )?(?:effectifs?|salariés|employés|personnels?|emplois|postes|troupes|équipes|collaborateurs|travailleurs|agents|cadres|ouvriers|ingénieurs|développeurs|forces?)(?= |$)`,
);

/** A percentage that is a level: of a company's capital, of a market, of a staff, of any other whole; or a ratio with a name of its own. */
export function partOf(scene: Scene, figure: FoundFigure, topic: Topic): Measure | null {
  if (figure.type !== "percentage") return null;
  const { tokens } = scene;
  const say = (metric: Metric, rule: string, parts: Partial<Measure> = {}): Measure => ({ metric, ...NONE, ...parts, rule });
  const phrase = tokens
    .slice(figure.last, figure.last + 8)
    .map((token) => token.norm)
    .join(" ");
  const complement = /^(?:de|d'|du|des)$/.test(norm(scene, figure.last));
  const owning = verbOf(scene, figure, OWNING, 1.3);
  // customs that check parcels own nothing
  const owner =
    owning && !(owning.lemmas.includes("contrôler") && /^(?:public|law|staff)$/.test(classOf(scene, agentOf(scene, owning)) ?? ""))
      ? owning
      : null;
  const taker = verbOf(scene, figure, TAKING, 1.3);
  const stake = (verb: VerbGroup | null, rule: string) =>
    say("stake", rule, {
      verb,
      frame: verb ? (verb.lemmas.flatMap((lemma) => framesOf(verb, lemma)).find((frame) => frame.metric === "stake") ?? null) : null,
    });
  if (figure.value.unit === "percent" && complement) {
    if (MARKET.test(phrase) || (/^de parts(?= |$)/.test(phrase) && marketTalk(scene) && !stakeTalk(scene)))
      return say("market_share", "metric/of_market");
    if (/^(?:de|d'|du) (?:ses|sa|leur|leurs|son) (?:pleines? )?(?:capacités?|potentiel|régime)(?= |$)/.test(phrase))
      return say("rate", "metric/of_capacity");

    if (CAPITAL.test(phrase)) return stake(taker ?? owner, "metric/of_capital");
    // "défend ses 38 % de l'Europe du Sud"
    if (/^(?:ses|leurs)$/.test(norm(scene, figure.first - 1)) && isOfPlace(scene, figure)) return say("market_share", "metric/of_place");
    if (STAFF.test(phrase)) return ofStaff(scene, figure, say);
    if (taker || /^(?:à|hauteur)$/.test(linkOf(scene, figure).link) || passedOn(scene, figure)) {
      const whole = scene.heads.find((head) => head.first > figure.last - 1 && head.first - figure.last <= 2 && head.kind !== "measure");
      if (whole && classOf(scene, whole) === "company" && !whole.plural) return stake(taker, "metric/of_company");
    }
  }
  if (partOfIt(scene, figure)) return say("market_share", "metric/part_of_it");
  if (!complement && heldOfIt(scene, figure)) return stake(taker ?? owner, "metric/held_of_it");
  // "a payé 266 millions pour 77 % du site"
  if (
    complement &&
    linkOf(scene, figure).link === "pour" &&
    !/^des(?= |$)/.test(phrase) &&
    scene.figures.some((other) => other.type === "money" && other.last <= figure.first && figure.first - other.last < 8)
  )
    return stake(taker, "metric/paid_for_part");
  const profit = figure.value.unit === "percent" ? profitOf(scene, figure, phrase) : null;
  if (profit)
    return say(
      /^(?:cash|capex|cost|investment|debt)$/.test(profit.measure?.metric ?? "") ? (profit.measure?.metric ?? "margin") : "margin",
      "metric/of_revenue",
      { noun: profit },
    );
  // "Samsung, dauphin à 17 %"
  if (
    linkOf(scene, figure).link === "à" &&
    /^(?:dauphin|leader|challenger|deuxième|troisième|quatrième|lanterne)$/.test(norm(scene, linkOf(scene, figure).at - 1))
  )
    return say("market_share", "metric/ranked_at");
  // "devant Papilo (31 %) et Mangeo, relégué à 12 %"
  if (
    linkOf(scene, figure).link === "à" &&
    /^(?:relégué|distancé|cantonné)e?s?$/.test(norm(scene, linkOf(scene, figure).at - 1)) &&
    marketTalk(scene)
  )
    return say("market_share", "metric/ranked_at");
  // "une prime de 17 % sur le dernier cours"
  if (
    /^(?:prime|surcote)$/.test(norm(scene, linkOf(scene, figure).at - 1)) &&
    linkOf(scene, figure).link === "de" &&
    (topic.buying ||
      topic.stock.size > 0 ||
      scene.tokens.some((token) => /^(?:cours|offre|opa|clôture|actionnaires|titre)$/.test(token.norm)))
  )
    return say("other", "metric/premium");
  // "4,6 % l'an"
  if (/^(?:l' an|par an)(?= |$)/.test(phrase) && verbOf(scene, figure, /^(?:rapporter|rémunérer|servir|offrir|emprunter)$/, 1))
    return say("rate", "metric/a_year");
  // "les envois coûtent 1 %"
  if (
    (/^(?:|de)$/.test(linkOf(scene, figure).link) &&
      verbOf(scene, figure, /^(?:prélever|ponctionner|facturer|retenir|acquitter)$/, 0.9) &&
      (!complement ||
        /^(?:du montant|de la (?:somme|transaction|valeur)|des (?:sommes|transactions|montants)|du prix)(?= |$)/.test(phrase))) ||
    (!complement && verbOf(scene, figure, /^coûter$/, 0.5))
  )
    return say("rate", "metric/levied");
  // "achète les 30 % restants de sa filiale"
  if (taker && /^(?:restants?|restantes?)$/.test(norm(scene, figure.last))) return stake(taker, "metric/rest");
  // "rachat de 75 % de X", "franchi les 5 % dans X"
  if (figure.value.unit === "percent" && isHolding(scene, figure, complement)) return stake(taker, "metric/holding");
  // "filiale à 80 % de X", "actionnaire à hauteur de 22 %", "détenu à 51 % par"
  if (heldBy(scene, figure)) return stake(owner, "metric/held_at");
  const behind = complement ? null : ratioAfter(scene, figure);
  if (behind) return behind;
  const ratio = ratioBefore(scene, figure, topic.shared);
  if (ratio && /^(?:market_share|margin|rate|stake|share|revenue)$/.test(ratio.metric)) return ratio;
  if (isTaxed(scene, figure)) return say("rate", "metric/taxed_at");
  if (owner && figure.value.unit === "percent" && (!complement || /^(?:de|d')$/.test(norm(scene, figure.last)))) {
    const market =
      scene.tokens.some((token, i) => /^(?:marché|segment|secteur)$/.test(token.norm) && !isBeside(scene, i, figure)) &&
      !scene.tokens.some((token) => /^(?:capital|actionnaire|actionnaires|participation)$/.test(token.norm));
    return market ? say("market_share", "metric/owner_of_market", { verb: owner }) : stake(owner, "metric/owner");
  }
  // "a capté 56 % des ventes", "s'est arrogé 70 % de la fonderie mondiale"
  const holder = complement ? verbOf(scene, figure, HOLDING, 1.3) : null;
  if (
    holder &&
    (/^(?:du (?:secteur|parc|trafic|créneau)|de la (?:filière|catégorie))(?= |$)|^des (?:ventes|livraisons|immatriculations|expéditions|volumes|usages|abonnés|abonnements|requêtes|recherches|téléchargements|commandes|réservations|courses|transactions|trajets|visites)(?= |$)/.test(
      phrase,
    ) ||
      (/\b(?:mondiale?|mondiaux|mondiales|européenne?|européens|française?|américaine?|planétaire|du pays)\b/.test(phrase) &&
        /^(?:company|product|null)$/.test(String(classOf(scene, agentOf(scene, holder))))))
  )
    return say("market_share", "metric/of_sales");
  // "mène la course avec 38 % des volumes, devant X"
  if (
    complement &&
    linkOf(scene, figure).link === "avec" &&
    /^des (?:volumes|ventes|livraisons|immatriculations|expéditions|commandes|abonnés|transactions)(?= |$)/.test(phrase) &&
    tokens.some((token) => /^(?:tête|leader|devant|derrière|course|domine|devance|peloton)$/.test(token.norm))
  )
    return say("market_share", "metric/of_sales");
  // "38 % de réussite"
  if (
    /^(?:de|d') (?:réussite|satisfaction|remplissage|occupation|fiabilité|chances|précision|succès|disponibilité|rendement|participation|absentéisme|intentions|opinions)(?= |$)/.test(
      phrase,
    )
  )
    return say("rate", "metric/of_success");
  // "obtient 87,5 % au test ARC-AGI"
  if (/^(?:au|aux|à l'|sur le|à ce) (?:test|tests|benchmark|examen|épreuve|score|questionnaire)(?= |$)/.test(phrase))
    return say("rate", "metric/scored");
  // "s'expose à perdre 4 % de ses revenus"
  if (
    complement &&
    verbOf(scene, figure, /^(?:risquer|encourir|exposer)$/, 1.6) &&
    /(?:chiffre d' affaires|ca|revenus|ventes)(?= |$)/.test(phrase)
  )
    return say("penalty", "metric/risked");
  // "à plus de 20 % de son record"
  if (/^(?:de|sous|en dessous de) (?:son|leur|ses) (?:dernier |plus )?(?:record|haut|pic|sommet|plus haut)/.test(phrase))
    return { metric: "share_price", ...NONE, change: "decrease", rule: "metric/below_peak" };
  // "Bruxelles peut aller jusqu'à 10 % de son chiffre d'affaires" in an article on a fine
  if (
    complement &&
    topic.law &&
    figure.value.precision === "at_most" &&
    /^(?:de|d'|du) (?:son |leur |ses |leurs )?(?:chiffre d' affaires|ca|revenus|ventes)(?= |$)/.test(phrase)
  )
    return say("penalty", "metric/risked");
  const after = complement ? nounAfter(scene, figure.last) : undefined;
  if (after && /^(?:margin|rate)$/.test(pick(after.value, figure)) && /^(?:de|d')$/.test(norm(scene, figure.last)))
    return say(pick(after.value, figure), "metric/noun_after");
  if (partOfMarket(scene, figure)) return say("market_share", "metric/on_market");
  if (taker && !complement && stakeTalk(scene)) return stake(taker, "metric/taken");
  // "avec 66 %, la Caisse est le premier actionnaire", "premier actionnaire (12 %)"
  if (
    !complement &&
    (linkOf(scene, figure).link === "avec" || norm(scene, figure.first - 1) === "(") &&
    scene.tokens.some((token) => /^(?:actionnaires?|actionnariat)$/.test(token.norm))
  )
    return stake(null, "metric/shareholder");
  if (ratio) return ratio;
  if (complement && figure.value.unit === "percent") {
    if (
      topic.leak &&
      /\b(?:sont|seraient|ont été) (?:concernés|touchés|victimes|affectés|impactés)\b/.test(
        tokens
          .slice(figure.last)
          .map((token) => token.norm)
          .join(" "),
      )
    )
      return say("affected", "metric/part_hit");
    return say("share", "metric/part_of");
  }
  return null;
}

/** Does the name of a country or a region follow? */
function isOfPlace(scene: Scene, figure: FoundFigure): boolean {
  const head = scene.heads.find((one) => one.first >= figure.last && one.first - figure.last <= 2);
  return (
    (head?.kind === "name" && head.naming?.entity.type === "place") ||
    /^(?:continent|pays|hexagone)$/.test(norm(scene, (head?.last ?? 0) - 1))
  );
}

/** The part of a staff: cut, where the verb cuts just these; else a share. */
function ofStaff(scene: Scene, figure: FoundFigure, say: (metric: Metric, rule: string, parts?: Partial<Measure>) => Measure): Measure {
  const before = norm(scene, figure.first - 1);
  const verb = verbOf(scene, figure, CUTTING, 1);
  const noun =
    scene.tokens
      .slice(Math.max(0, figure.first - 6), figure.first)
      .some((token) => /^(?:licenciement|licenciements|suppression|départ|départs)$/.test(token.norm)) ||
    scene.tokens
      .slice(figure.last, figure.last + 6)
      .some((token) => /^(?:licencié|licenciés|licenciée|supprimé|supprimés|remerciés|congédiés|remercié)$/.test(token.norm));
  const told =
    /^(?:soit|\(|représentant|représentent|ou)$/.test(before) ||
    scene.figures.some((other) => other.type === "quantity" && other.last <= figure.first && figure.first - other.last < 6);
  return !told && (verb || noun) ? say("layoffs", "metric/of_staff_cut", { verb }) : say("share", "metric/of_staff");
}

function verbOf(scene: Scene, figure: FoundFigure, pattern: RegExp, limit: number): VerbGroup | null {
  return (
    scene.verbs.findLast(
      (verb) =>
        verb.lemmas.some((lemma) => pattern.test(lemma)) &&
        verb.last <= figure.first &&
        (attach(scene, verb, figure)?.cost ?? 9) < limit &&
        !scene.verbs.some((other) => other.first >= verb.last && other.last <= figure.first && other.mood !== "participle"),
    ) ?? null
  );
}

/** Right before the figure, "à" or "à hauteur de" after a word of ownership. */
function heldBy(scene: Scene, figure: FoundFigure): boolean {
  const { link, at } = linkOf(scene, figure);
  if (link !== "à" && link !== "hauteur") return false;
  for (let i = at - 1; i >= 0 && i > at - 7; i--) {
    const word = norm(scene, i);
    if (
      /^(?:filiale|filiales|actionnaire|propriété|détenue?s?|possédée?s?|contrôlée?s?|propriétaire|coentreprise|détenteur|entrée?s?|entrait|entrer|entrant|montée?s?|monter)$/.test(
        word,
      )
    )
      return true;
    if (/^[,;:.()]$/.test(word)) return false;
  }
  return false;
}

/** A percentage that is bought, or that stands "dans" a company. */
function isHolding(scene: Scene, figure: FoundFigure, complement: boolean): boolean {
  const { link, at } = linkOf(scene, figure);
  if (link === "de" || link === "sur") {
    const noun = scene.heads.findLast((head) => head.last <= at && at - head.last <= 1);
    if (noun?.measure?.metric === "acquisition" && !noun.measure.weak) return true;
    if (link === "sur" && scene.heads.some((head) => head.measure?.metric === "acquisition" && head.last <= at)) return true;
  }
  if (complement) return false;
  const inside = scene.heads.find((head) => head.first > figure.last && head.first - figure.last <= 2 && head.preposition === "dans");
  return inside !== undefined && classOf(scene, inside) === "company" && norm(scene, figure.last) === "dans";
}

import type { Metric } from "../../../model.js";
import type { FoundFigure } from "../figures/find.js";
import { changeVerbs, type Frame, frames } from "../words/frames.js";
import { changeAfter, changeNoun, type MetricNoun, metricNoun } from "../words/metrics.js";
import { countedNoun, type UnitClass } from "../words/units.js";
import { tokenise } from "../tokens.js";
import { subjectOf } from "./clause.js";
import { isTight, pathCost } from "./path.js";
import type { Head, Scene } from "./scene.js";
import type { VerbGroup } from "./verbs.js";

/** What a figure measures, and the words that said so. */
export interface Measure {
  readonly metric: Metric;
  readonly change: "increase" | "decrease" | null;
  readonly noun: Head | null;
  readonly verb: VerbGroup | null;
  readonly frame: Frame | null;
  /** The claim whose measure it took over ("contre", "dont", a list). */
  readonly from: FoundFigure | null;
  readonly rule: string;
}

/** What the figures before it measure, nearest last. */
export type Earlier = readonly { readonly figure: FoundFigure; readonly measure: Measure }[];

const NONE = { change: null, noun: null, verb: null, frame: null, from: null } as const;

export function measureOf(scene: Scene, figure: FoundFigure, earlier: Earlier, leak: boolean): Measure {
  const here = earlier.filter((one) => one.figure.sentence === figure.sentence);
  const change = changeOf(scene, figure, here);
  if (change) return change;
  const pair = pairOf(scene, figure, here);
  if (pair) return pair;
  if (figure.type === "percentage") {
    const part = partOf(scene, figure);
    if (part) return part;
  }
  const best = candidates(scene, figure, here, leak).sort((a, b) => a.cost - b.cost)[0];
  if (best && best.cost < 4.2) return best.measure;
  const last = here.filter((one) => one.figure.type === figure.type).at(-1);
  if (last) return { ...last.measure, change: null, from: last.figure, rule: "metric/as_before" };
  if (figure.value.per === "month" || figure.value.per === "unit" || figure.value.per === "user" || figure.value.per === "hour") return { metric: "price", ...NONE, rule: "metric/rate" };
  if (figure.value.per === "share") return { metric: "net_income", ...NONE, rule: "metric/per_share" };
  return { metric: figure.type === "percentage" ? "share" : "other", ...NONE, rule: "metric/none" };
}

/** "(+36 %)", "en hausse de 12 %", "a reculé de 3 points", "8 € de plus". */
function changeOf(scene: Scene, figure: FoundFigure, here: Earlier): Measure | null {
  const { tokens } = scene;
  const { value } = figure;
  const level = here.filter((one) => one.measure.change === null && figure.first - one.figure.last < 30).at(-1);
  const signed = value.amount !== null && /^[+−–-]/.test(figure.text.trim()) && figure.type === "percentage";
  if (signed) {
    const change = (value.amount as number) < 0 ? "decrease" : "increase";
    const bracket = tokens[figure.first - 1]?.text === "(" || tokens[figure.first - 1]?.text === ",";
    if (level && bracket && pathCost(tokens, level.figure.last, figure.first) < 3) return { ...level.measure, change, from: level.figure, rule: "metric/change_of_level" };
    return moved(scene, figure, change, null, "metric/signed", here);
  }
  const after = changeAfter.read(tokens, figure.last);
  if (after) {
    const last = here.at(-1);
    const metric = last && /^(?:soit|,)$/.test(tokens[figure.first - 1]?.norm ?? "") ? last : null;
    if (metric) return { ...metric.measure, change: after.value, from: metric.figure, rule: "metric/more_than" };
    const nounAfter = nounAt(scene, after.end);
    if (nounAfter) return { metric: pick(nounAfter.value, figure.type), ...NONE, change: after.value, rule: "metric/more_than" };
    const best = candidates(scene, figure, here, false).sort((a, b) => a.cost - b.cost)[0];
    if (best && best.cost < 3.5) return { ...best.measure, change: after.value };
    return last ? { ...last.measure, change: after.value, from: last.figure, rule: "metric/more_than" } : null;
  }
  // "45 % de hausse", "20 % de croissance"
  if (/^(?:de|d')$/.test(tokens[figure.last]?.norm ?? "")) {
    const noun = changeNoun.read(tokens, figure.last + 1);
    if (noun && figure.type !== "quantity") return moved(scene, figure, noun.value, noun.end, "metric/of_change", here);
  }
  const noun = changeNounBefore(scene, figure);
  if (noun) return moved(scene, figure, noun.change, null, "metric/change_noun", here, noun.at);
  return changeVerbBefore(scene, figure, here);
}

function changeNounBefore(scene: Scene, figure: FoundFigure): { change: "increase" | "decrease"; at: number } | null {
  const { tokens } = scene;
  const linked = /^(?:de|d'|atteignant|pouvant|:|comprise|limitée|contenue|moyenne|annuelle|du)$/;
  let seenDe = false;
  for (let i = figure.first - 1; i >= 0 && i >= figure.first - 9; i--) {
    const word = tokens[i]?.norm ?? "";
    const read = changeNoun.read(tokens, i);
    if (read && seenDe) {
      // "réduction de coûts", "baisse" as part of a longer measure is that measure
      if (metricNoun.read(tokens, i)) return null;
      return { change: read.value, at: i };
    }
    if (linked.test(word)) { seenDe = true; continue; }
    if (word === "à" || word === "contre" || /^[;:()]$/.test(word) || scene.figures.some((other) => other !== figure && other.first <= i && i < other.last)) return null;
    if (scene.verbs.some((verb) => verb.at === i && verb.lemma !== "pouvoir" && verb.lemma !== "aller" && verb.lemma !== "atteindre" && verb.mood !== "participle")) return null;
  }
  return null;
}

/** After a verb of change, "de" or nothing brings the size of the move and "à" the level. */
function changeVerbBefore(scene: Scene, figure: FoundFigure, here: Earlier): Measure | null {
  const { tokens } = scene;
  const verb = scene.verbs.filter((group) => group.last <= figure.first && group.lemmas.some((lemma) => changeVerbs.has(lemma))).at(-1);
  if (!verb || pathCost(tokens, verb.last, figure.first) > 1.6) return null;
  if (scene.verbs.some((other) => other.first >= verb.last && other.last <= figure.first && other.mood !== "participle")) return null;
  const between = tokens.slice(verb.last, figure.first).map((token) => token.norm);
  const preposition = between.at(-1) ?? "";
  const lemma = verb.lemmas.find((one) => changeVerbs.has(one)) as string;
  const change = changeVerbs.get(lemma) as "increase" | "decrease";
  const level = /^(?:à|atteindre|sous|vers)$/.test(preposition);
  if (level) return null;
  const by = /^(?:de|d'|encore|jusqu'à)$/.test(preposition) || between.includes("de") || /^(?:d'environ|plus|moins)$/.test(tokens[figure.first]?.norm ?? "") && /^(?:de|d')$/.test(preposition);
  const direct = between.every((word) => /ment$|^(?:encore|ainsi|même|déjà|près|aussi|environ|plus|moins)$/.test(word)) && /^(?:perdre|gagner|prendre|céder|lâcher|abandonner|regagner|rogner)$/.test(lemma);
  if (/^(?:baisser|augmenter|réduire|relever|abaisser|diminuer|accroître|majorer|hausser|doper)$/.test(lemma) && !by) return null;
  if (!by && !direct) return null;
  if (direct && figure.type !== "percentage" && !isShareScene(scene, verb)) return null;
  if (!direct && /^(?:perdre|gagner|céder|lâcher|prendre|abandonner|tomber)$/.test(lemma) && figure.type !== "percentage") return null;
  // a figure of that verb already stands before: "a bondi de 22 % à 4 milliards" — the second needs its own "de"
  return moved(scene, figure, change, null, `metric/verb_${lemma}`, here, verb.first, verb);
}

function isShareScene(scene: Scene, verb: VerbGroup): boolean {
  const subject = subjectOf(scene, verb);
  return subject?.kind === "measure" && subject.measure?.metric === "share_price";
}

/** What moved: the measure that is the verb's subject or object, or stands before or after the noun of change; else that of the figure before. */
function moved(scene: Scene, figure: FoundFigure, change: "increase" | "decrease", after: number | null, rule: string, here: Earlier, at = figure.first, verb: VerbGroup | null = null): Measure {
  const { tokens } = scene;
  const result = (noun: Head | null, metric: Metric): Measure => ({ metric, change, noun, verb, frame: null, from: null, rule });
  // "une baisse de 3 % de son chiffre d'affaires et de 31 % de son bénéfice net"
  const next = nounAt(scene, after ?? figure.last);
  if (next && /^(?:de|d'|du|des|sur)$/.test(tokens[after ?? figure.last]?.norm ?? "")) {
    const head = scene.heads.find((one) => one.last === next.end && one.kind === "measure") ?? null;
    return result(head, pick(next.value, figure.type));
  }
  if (verb) {
    const object = scene.heads.find((head) => head.first >= verb.last && head.last <= figure.first && head.kind === "measure" && head.preposition === null);
    if (object?.measure) return result(object, pick(object.measure, figure.type));
    const subject = subjectOf(scene, verb);
    if (subject?.kind === "measure" && subject.measure) return result(subject, pick(subject.measure, figure.type));
    const counted = subject?.kind === "noun" ? countedNoun.read(tokens, subject.last - 1) : undefined;
    if (counted && counted.value !== "thing") return result(null, unitMetric(counted.value));
  }
  // "bénéfice net en hausse de 36 %", "hausse du bénéfice de 36 %"
  const nouns = scene.heads.filter((head) => head.kind === "measure" && head.measure && head.last <= figure.first && !(head.measure.metric === "savings" || head.first === at));
  const nearest = nouns.filter((head) => pathCost(tokens, head.last, Math.max(at, head.last)) < 2.2 && !scene.verbs.some((group) => group.mood !== "participle" && group.first >= head.last && group.last <= at && group !== verb)).at(-1);
  const level = here.filter((one) => one.measure.change === null).at(-1);
  if (level && (!nearest || nearest.last <= level.figure.first) && pathCost(tokens, level.figure.last, at) < 1.6 && !verb) return { ...level.measure, change, from: level.figure, rule: "metric/change_of_level" };
  if (nearest?.measure) return result(nearest, pick(nearest.measure, figure.type));
  const last = here.at(-1);
  if (last && !verb && pathCost(tokens, last.figure.last, at) < 2) return { ...last.measure, change, from: last.figure, rule: "metric/change_as_before" };
  if (verb) {
    const lemma = verb.lemmas.find((one) => changeVerbs.has(one)) ?? "";
    const subject = subjectOf(scene, verb);
    if (subject?.kind === "noun") return result(null, "other");
    if (/^(?:croître|progresser|augmenter|accroître|diminuer|réduire|ralentir|accélérer)$/.test(lemma)) return result(null, figure.type === "percentage" ? "revenue" : "other");
    return result(null, figure.type === "percentage" ? "share_price" : "other");
  }
  if (/^(?:croissance)$/.test(tokens[at]?.norm ?? "")) return result(null, "revenue");
  const listed = scene.heads.find((head) => head.kind === "name" && head.last <= figure.first && head.naming?.entity.entry?.kinds.includes("index"));
  if (listed) return result(null, "share_price");
  const cost = candidates(scene, figure, here, false).sort((a, b) => a.cost - b.cost)[0];
  return cost && cost.cost < 3 ? { ...cost.measure, change } : result(null, "other");
}

/** "contre 10,9", "dont 8,8 millions dans le mobile", a bare number in a list: the measure of the figure that it goes with. */
function pairOf(scene: Scene, figure: FoundFigure, here: Earlier): Measure | null {
  const { tokens } = scene;
  const partner = figure.partner ? here.find((one) => one.figure.start === figure.partner?.start) : undefined;
  if (partner) return { ...partner.measure, change: partner.measure.change, from: partner.figure, rule: "metric/pair" };
  let at = figure.first - 1;
  while (at > 0 && /^(?:seulement|encore|environ|près|de|quelque|les|le|des)$/.test(tokens[at]?.norm ?? "")) at--;
  const word = tokens[at]?.norm ?? "";
  const last = here.filter((one) => one.figure.type === figure.type && one.measure.change === null).at(-1) ?? here.filter((one) => one.figure.type === figure.type).at(-1);
  if (!last) return null;
  const own = scene.verbs.some((verb) => verb.first >= last.figure.last && verb.last <= figure.first && verb.mood !== "participle");
  if (word === "contre" && !isPricePaid(scene, at, figure, last.figure)) return { ...last.measure, from: last.figure, rule: "metric/versus" };
  if (word === "dont" && !own && !nounAfterFigure(scene, figure)) return { ...last.measure, from: last.figure, rule: "metric/part" };
  if (/^(?:puis|voire|et|ou|,)$/.test(word) && !own && figure.first - last.figure.last < 9 && !nounAfterFigure(scene, figure) && last.figure.type !== "quantity" && !scene.heads.some((head) => head.kind === "measure" && head.first >= last.figure.last && head.last <= figure.first))
    return { ...last.measure, from: last.figure, rule: "metric/list" };
  if (word === "(" && tokens[figure.last]?.text === ")" && figure.type === last.figure.type && figure.first - last.figure.last < 8) return { ...last.measure, from: last.figure, rule: "metric/bracket" };
  return null;
}

function nounAfterFigure(scene: Scene, figure: FoundFigure): boolean {
  return figure.type !== "quantity" && /^(?:de|d'|du)$/.test(scene.tokens[figure.last]?.norm ?? "") && nounAt(scene, figure.last) !== undefined;
}

/** "a pris 9 % du capital contre 1,1 milliard": paid for it. */
function isPricePaid(scene: Scene, at: number, figure: FoundFigure, last: FoundFigure): boolean {
  return figure.type === "money" && last.type !== "money" && at > 0;
}

/** A metric noun after "de", an article and adjectives. */
function nounAt(scene: Scene, at: number): { end: number; value: MetricNoun } | undefined {
  const { tokens } = scene;
  let i = at;
  if (/^(?:de|d'|du|des|en|sur|au|aux)$/.test(tokens[i]?.norm ?? "")) i++;
  else return undefined;
  while (/^(?:la|l'|le|les|leur|leurs|son|sa|ses|cette|ce|ces|nouveau|nouvelle|nouveaux|nouvelles|cet)$/.test(tokens[i]?.norm ?? "")) i++;
  return metricNoun.read(tokens, i);
}

/** "49 % du capital", "5 % de ses salariés", "62 % des Français". */
function partOf(scene: Scene, figure: FoundFigure): Measure | null {
  const { tokens } = scene;
  if (figure.value.unit !== "percent") return null;
  const after = tokens[figure.last]?.norm ?? "";
  const words = tokens.slice(figure.last, figure.last + 7).map((token) => token.norm);
  const complement = /^(?:de|d'|du|des)$/.test(after);
  const phrase = words.join(" ");
  const say = (metric: Metric, rule: string, parts: Partial<Measure> = {}): Measure => ({ metric, ...NONE, ...parts, rule });
  if (complement) {
    if (/^(?:de|d'|du|des|de son|de leur)(?: (?:le|la|l'|les|son|leur|ses))? (?:capital|parts|actions|titres|droits de vote|participation)\b/.test(phrase) && !/^de parts? de marché/.test(phrase)) return say("stake", "metric/of_capital");
    if (/^(?:de parts? de marché|de pdm|du marché|des parts de marché|du gâteau|des volumes|des ventes (?:mondiales|totales|européennes))/.test(phrase)) return say("market_share", "metric/of_market");
    if (/^(?:des?|de ses|de leurs|de son|des|du) (?:les |ses |son |leurs )?(?:effectifs?|salariés|employés|personnel|emplois|postes|troupes|équipes|collaborateurs|force)/.test(phrase)) {
      const cut = scene.verbs.some((verb) => verb.lemmas.some((lemma) => /^(?:licencier|supprimer|remercier|réduire|séparer|congédier|couper|tailler)$/.test(lemma))) || /licenci|suppress|départs|plan social/.test(tokens.map((token) => token.norm).join(" "));
      return say(cut ? "layoffs" : "share", "metric/of_staff");
    }
  }
  const owner = scene.verbs.filter((verb) => verb.last <= figure.first && verb.lemmas.some((lemma) => /^(?:détenir|posséder|contrôler|conserver|acquérir|racheter|prendre|céder)$/.test(lemma)) && pathCost(tokens, verb.last, figure.first) < 1.3).at(-1);
  if (owner && (owner.mood !== "participle" || tokens[figure.first - 1]?.norm === "à") && !/^(?:prendre|céder|conserver|racheter)$/.test(owner.lemma)) {
    return say("stake", "metric/owner", { verb: owner, frame: frames.get(owner.lemmas.find((lemma) => frames.has(lemma)) ?? "")?.find((frame) => frame.metric === "stake") ?? null });
  }
  const tight = scene.heads.filter((head) => head.kind === "measure" && head.measure?.kinds.includes("p") && head.last <= figure.first && isTight(tokens, head.last, figure.first)).at(-1);
  if (tight?.measure) return say(pick(tight.measure, "percentage"), "metric/noun_before", { noun: tight });
  if (complement && !nounAt(scene, figure.last)) {
    const rate = scene.heads.filter((head) => head.measure && /^(?:rate|market_share|stake|margin)$/.test(head.measure.metric) && head.last <= figure.first && pathCost(tokens, head.last, figure.first) < 1.2).at(-1);
    if (rate?.measure) return say(rate.measure.metric, "metric/noun_before", { noun: rate });
    return say("share", "metric/part_of");
  }
  if (complement) return say("share", "metric/part_of");
  return null;
}

interface Candidate {
  readonly cost: number;
  readonly measure: Measure;
}

function candidates(scene: Scene, figure: FoundFigure, here: Earlier, leak: boolean): Candidate[] {
  const { tokens } = scene;
  const found: Candidate[] = [];
  const kind = figure.type[0] as string;
  const used = (noun: Head) => here.some((one) => one.measure.noun === noun);
  const crossing = (from: number, to: number) => scene.figures.filter((other) => other !== figure && other.type === figure.type && other.first >= from && other.last <= to).length;
  const after = nounAt(scene, figure.last);
  if (after?.value.kinds.includes(kind)) {
    const head = scene.heads.find((one) => one.last === after.end && one.kind === "measure") ?? null;
    found.push({ cost: after.value.weak ? 0.6 : 0.2, measure: { metric: pick(after.value, figure.type), ...NONE, noun: head, rule: "metric/noun_after" } });
  }
  for (const head of scene.heads) {
    const { measure } = head;
    if (!measure?.kinds.includes(kind) || head.kind !== "measure") continue;
    if (head.last <= figure.first) {
      const tight = isTight(tokens, head.last, figure.first);
      const cost = (tight ? 0.4 : 1) + (measure.weak ? 1.3 : 0) + pathCost(tokens, head.last, figure.first) + (used(head) ? 0.5 : 0) + crossing(head.last, figure.first) * 0.9 + verbsBetween(scene, head.last, figure.first) * 0.1;
      found.push({ cost, measure: { metric: pick(measure, figure.type), ...NONE, noun: head, rule: "metric/noun_before" } });
    } else if (head.first >= figure.last) {
      const cost = 2 + (measure.weak ? 1.3 : 0) + pathCost(tokens, figure.last, head.first) * 1.4 + crossing(figure.last, head.first) * 1.5;
      found.push({ cost, measure: { metric: pick(measure, figure.type), ...NONE, noun: head, rule: "metric/noun_later" } });
    }
  }
  for (const verb of scene.verbs) {
    for (const lemma of verb.lemmas) {
      for (const frame of frames.get(lemma) ?? []) {
        if (!frame.metric || !frame.kinds.includes(kind)) continue;
        if (lemma === "perdre" && frame.metric === "cost") continue;
        const left = verb.last <= figure.first;
        if (!left && !(verb.passive || verb.mood === "participle")) continue;
        const distance = left ? pathCost(tokens, verb.last, figure.first) : pathCost(tokens, figure.last, verb.first) + 0.6;
        const gap = left ? [verb.last, figure.first] as const : [figure.last, verb.first] as const;
        const cost = (frame.weak ? 1.7 : 0.9) + distance + crossing(gap[0], gap[1]) * 0.5 + verbsBetween(scene, gap[0], gap[1]) * 0.5;
        found.push({ cost, measure: { metric: frame.metric, ...NONE, verb, frame, rule: `metric/verb_${lemma}` } });
      }
    }
  }
  if (figure.type === "quantity") found.push(...byUnit(scene, figure, leak));
  return found;
}

function verbsBetween(scene: Scene, from: number, to: number): number {
  return scene.verbs.filter((verb) => verb.first >= from && verb.last <= to && verb.mood !== "participle" && !/^(?:être|avoir|atteindre|élever|établir|ressortir|représenter|afficher|situer|monter|passer)$/.test(verb.lemma)).length;
}

/** The counted noun itself, together with the verb that its kind waits for. */
function byUnit(scene: Scene, figure: FoundFigure, leak: boolean): Candidate[] {
  const unit = figure.value.unit;
  if (!unit) return [];
  const tokens = tokenise(unit);
  let read: UnitClass | undefined;
  for (let i = 0; i < tokens.length && read === undefined; i++) read = countedNoun.read(tokens, i)?.value;
  if (read === undefined) return [{ cost: 4, measure: { metric: "other", ...NONE, rule: "metric/unit" } }];
  const say = (metric: Metric, cost: number, rule: string, verb: VerbGroup | null = null): Candidate => ({ cost, measure: { metric, ...NONE, verb, rule } });
  const text = scene.tokens.map((token) => token.norm).join(" ");
  const near = (pattern: RegExp) => scene.verbs.find((verb) => verb.lemmas.some((lemma) => pattern.test(lemma)) && pathCost(scene.tokens, verb.at, verb.at < figure.first ? figure.first : figure.last) < 2.6) ?? null;
  const cutting = near(/^(?:licencier|supprimer|remercier|congédier|menacer|sabrer|biffer|disparaître|abolir)$/);
  const parting = near(/^(?:séparer)$/);
  const hiring = near(/^(?:recruter|embaucher|employer|compter|créer|salarier|occuper)$/);
  if (read === "jobs") {
    if (cutting || /suppress|licenci|menac|plan social|départs|disparu|réduction d'effectifs|coupes/.test(text)) return [say("layoffs", 0.3, "metric/unit_jobs_cut", cutting)];
    return [say("employees", 0.5, "metric/unit_jobs", hiring)];
  }
  if (read === "people") {
    if (leak && /données|vol|fuite|pirat|attaque|concern|victime|touch|expos|dérob|compromi/.test(text)) return [say("affected", 0.4, "metric/unit_people_hit")];
    if (cutting || parting || /licenci|suppression|départs|mises à pied/.test(text)) return [say("layoffs", 0.5, "metric/unit_people_cut", cutting ?? parting)];
    if (hiring || /effectif|salari|emploi/.test(text)) return [say("employees", 0.6, "metric/unit_people_hired", hiring)];
    if (/utilis|abonn|clients|audience|visit/.test(text)) return [say("users", 1.2, "metric/unit_people")];
    return [say("other", 2.6, "metric/unit_people")];
  }
  if (read === "employees") {
    if (cutting || parting || /licenci|suppressions de|mises à pied|plan social/.test(text)) return [say("layoffs", 0.4, "metric/unit_staff_cut", cutting ?? parting)];
    return [say("employees", 0.4, "metric/unit", hiring)];
  }
  if (read === "users" && leak && /données|vol|fuite|pirat|attaque|concern|victime|touché|expos|dérob|compromi/.test(text)) return [say("affected", 0.4, "metric/unit_users_hit")];
  if (read === "thing") return [say("other", 2.2, "metric/unit")];
  return [say(read, read === "units" ? 0.9 : 0.5, "metric/unit")];
}

function unitMetric(unit: UnitClass): Metric {
  return unit === "jobs" || unit === "people" ? "employees" : unit === "thing" ? "other" : unit;
}

function pick(noun: MetricNoun, type: FoundFigure["type"]): Metric {
  return type === "quantity" && noun.asQuantity ? noun.asQuantity : noun.metric;
}

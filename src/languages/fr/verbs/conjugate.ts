/** Conjugates a French verb from its infinitive: rules of spelling for -er verbs, a table of models for all the others. */

import { remembered } from "../../../remembered.js";
import { MODELS, type Model, modelName, SINGLE } from "./models.js";

export type Tense =
  | "infinitive"
  | "present"
  | "imperfect"
  | "future"
  | "conditional"
  /** Passé simple. */
  | "past"
  | "subjunctive"
  | "imperfect_subjunctive"
  | "imperative"
  | "present_participle"
  | "past_participle";

export interface VerbForm {
  readonly form: string;
  readonly tense: Tense;
  /** Null outside the tenses that have persons. */
  readonly person: 1 | 2 | 3 | null;
  /** Null for the infinitive and the present participle. */
  readonly plural: boolean | null;
  /** Null outside the past participle. */
  readonly feminine: boolean | null;
}

/** How a verb is conjugated: what is cut off its infinitive, and what can follow the rest. Verbs conjugated alike share one. */
export interface Pattern {
  readonly cut: string;
  /** Every ending with its readings, whose `form` is that ending; made when first wanted. */
  endings(): ReadonlyMap<string, readonly VerbForm[]>;
}

/** Verbs in -eler and -eter that have always taken è; the others double the consonant or, since 1990, take è. */
const GRAVE = words(`
  acheter celer ciseler congeler corseter crocheter déceler décongeler dégeler démanteler écarteler fileter fureter geler haleter harceler
  marteler modeler peler préacheter racheter receler regeler remodeler surgeler
`);

/** Verbs that take avoir and no object: their participle never agrees, so that *durée* is a noun and nothing else. */
const INTRANSITIVE = words(`
  adhérer agir appartenir bénéficier bondir chuter coexister coïncider collaborer consister contribuer converger culminer dialoguer durer
  émaner exister insister interagir lutter marcher militer opter osciller participer perdurer persister procéder profiter progresser réagir
  régner remédier résister rivaliser sembler siéger stagner subsister subvenir succéder tarder transiter triompher vaciller voyager
`);

const IMPERFECT = ["ais", "ais", "ait", "ions", "iez", "aient"];
const FUTURE = ["ai", "as", "a", "ons", "ez", "ont"];
const IMPERFECT_SUBJUNCTIVE = ["sse", "sses", "t", "ssions", "ssiez", "ssent"];

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}

/** The end of an -er verb from the first letter that any of its forms changes: er, ger, éder, eler, oyer. */
const CHANGING = /(?:(?<=en)voyer|[aou]yer|é(?:[bcdfghjlmnprstv]{1,2}|gu|qu)er|(?<![ei])e(?:[bcdfglmnprstv]|vr)er|[cg]er|er)$/;

/**
 * The models of an -er verb. More than one where two spellings are in use: il paie, il paye; il cédera, il cèdera.
 * @param cut the end of the infinitive that `CHANGING` finds
 * @param graves what a verb in -eler or -eter does before a silent e: takes è, doubles its consonant, or either
 */
function modelsInEr(cut: string, graves: "grave" | "doubled" | "either"): Model[] {
  const stem = cut.slice(0, -2);
  /** Before a and o: plaçons, mangeons. */
  const soft = stem.replace(/c$/, "ç").replace(/g$/, "ge");
  const grave = stem.replace(/^[eé]/, "è");
  const model = (strong: string, future = `${strong}er`): Model => ({
    cut,
    present: [`${strong}e`, `${strong}es`, `${strong}e`, `${soft}ons`, `${stem}ez`, `${strong}ent`],
    past: `${soft}a`,
    participle: `${stem}é`,
    feminine: `${stem}ée`,
    exceptions: new Map([["future", [future]]]),
  });
  if (stem === "voy") return [model("voi", "verr")];
  if (stem === "ay") return [model("ai"), model("ay")];
  if (stem.endsWith("y")) return [model(stem.replace("y", "i"))];
  if (stem.startsWith("é")) return [model(grave, `${stem}er`), model(grave)];
  if (stem !== "el" && stem !== "et") return [model(grave)];
  const doubled = model(stem + stem.slice(-1));
  return { grave: [model(grave)], doubled: [doubled], either: [doubled, model(grave)] }[graves];
}

/** With a circumflex on its last vowel: prit, prît; tint, tînt. */
function lengthened(stem: string): string {
  return stem.replace(/[aiu](?=n?$)/, (vowel) => `${vowel}\u0302`.normalize());
}

/** The six persons of the passé simple, from its stem. */
function pastOf(past: string, { participle }: Model): string[] {
  const long = lengthened(past);
  if (!past.endsWith("a")) return [`${past}s`, `${past}s`, `${past}t`, `${long}mes`, `${long}tes`, `${past}rent`];
  return [`${past}i`, `${past}s`, past, `${long}mes`, `${long}tes`, `${participle.slice(0, -1)}èrent`];
}

function endingsOf(model: Model): VerbForm[] {
  const forms: VerbForm[] = [];
  const add = (form: string | undefined, tense: Tense, person: 1 | 2 | 3 | null, plural: boolean | null, feminine: boolean | null) => {
    if (form !== undefined) forms.push({ form, tense, person, plural, feminine });
  };
  const listed = (name: string, otherwise: readonly string[]) => {
    const exception = model.exceptions.get(name);
    return exception?.[0] === "-" ? [] : (exception ?? otherwise);
  };
  const [persons] = listed("persons", ["all"]);
  const all = persons === "all";
  const six = (tense: Tense, [je, tu, il, nous, vous, ils]: readonly (string | undefined)[]) => {
    add(all ? je : undefined, tense, 1, false, null);
    add(all ? tu : undefined, tense, 2, false, null);
    add(il, tense, 3, false, null);
    add(all ? nous : undefined, tense, 1, true, null);
    add(all ? vous : undefined, tense, 2, true, null);
    add(persons === "il" ? undefined : ils, tense, 3, true, null);
  };
  /** Before i, ge and ç are g and c again: mangeais, mangions. */
  const suffixed = (stem: string, endings: readonly string[]) =>
    endings.map((ending) => (ending.startsWith("i") ? stem.replace(/ge$/, "g").replace(/ç$/, "c") : stem) + ending);

  const [, tu = "", , nous = "", vous = "", ils = ""] = model.present;
  const weak = nous.slice(0, -3);
  const [future = ""] = listed("future", [model.cut.replace(/e$/, "")]);
  const [imperfect] = listed("imperfect", [weak]);
  const [strong = "", close = strong, ...others] = listed("subjunctive", [ils.replace(/ent$/, ""), weak]);
  const [doTu, doNous, doVous] = listed("imperative", [tu.replace(/es$/, "e"), nous, vous]);
  const [gerund] = listed("gerund", [`${weak}ant`]);

  add(model.cut, "infinitive", null, null, null);
  six("present", model.present);
  if (imperfect !== undefined) six("imperfect", suffixed(imperfect, IMPERFECT));
  six("future", suffixed(future, FUTURE));
  six("conditional", suffixed(future, IMPERFECT));
  if (model.past !== null) {
    six("past", pastOf(model.past, model));
    six("imperfect_subjunctive", suffixed(model.past, IMPERFECT_SUBJUNCTIVE).with(2, `${lengthened(model.past)}t`));
  }
  const regular = [...suffixed(strong, ["e", "es", "e"]), ...suffixed(close, ["ions", "iez"]), `${strong}ent`];
  six("subjunctive", others.length > 0 ? [strong, close, ...others] : regular);
  add(all ? doTu : undefined, "imperative", 2, false, null);
  add(all ? doNous : undefined, "imperative", 1, true, null);
  add(all ? doVous : undefined, "imperative", 2, true, null);
  add(gerund, "present_participle", null, null, null);
  add(model.participle, "past_participle", null, false, false);
  if (model.feminine !== null) {
    add(model.participle.endsWith("s") ? model.participle : `${model.feminine.slice(0, -1)}s`, "past_participle", null, true, false);
    add(model.feminine, "past_participle", null, false, true);
    add(`${model.feminine}s`, "past_participle", null, true, true);
  }
  return forms;
}

const patterns = new Map<string, Pattern>();

/** The pattern of that name; verbs that share it share its endings. */
function pattern(name: string, cut: string, agrees: boolean, models: () => readonly Model[]): Pattern {
  const key = `${name} ${agrees}`;
  const known = patterns.get(key);
  if (known) return known;
  let made: ReadonlyMap<string, readonly VerbForm[]> | undefined;
  const make = () => {
    const forms = models().flatMap((model) => endingsOf(agrees ? model : { ...model, feminine: null }));
    return grouped(forms, name === "= croître" ? /î(?=tr)/ : /(?<=[ao])î(?=t)|ô(?=t$)/);
  };
  const fresh = { cut, endings: () => (made ??= make()) };
  patterns.set(key, fresh);
  return fresh;
}

/** Forms by what they are, each reading once; beside a form with this circumflex the one of 1990: il connaît, il connait; il clôt, il clot. */
function grouped(forms: readonly VerbForm[], circumflex: RegExp): Map<string, VerbForm[]> {
  const groups = new Map<string, VerbForm[]>();
  const add = (form: VerbForm) => {
    const readings = groups.get(form.form);
    const { tense, person, plural, feminine } = form;
    if (!readings) groups.set(form.form, [form]);
    else if (!readings.some((one) => one.tense === tense && one.person === person && one.plural === plural && one.feminine === feminine))
      readings.push(form);
  };
  for (const form of forms) {
    add(form);
    if (circumflex.test(form.form)) add({ ...form, form: form.form.replace("î", "i").replace("ô", "o") });
  }
  return groups;
}

/** How a verb is conjugated, by its infinitive. */
export const patternOf = remembered((infinitive: string): Pattern => {
  const agrees = !INTRANSITIVE.has(infinitive);
  const cut = infinitive.endsWith("er") && CHANGING.exec(infinitive)?.[0];
  if (cut && infinitive !== "aller") {
    const graves = GRAVE.has(infinitive) ? "grave" : /(appel|jet)er$/.test(infinitive) ? "doubled" : "either";
    return pattern(`${cut} ${graves}`, cut, agrees, () => modelsInEr(cut, graves));
  }
  const single = SINGLE.has(infinitive);
  const name = single ? infinitive : modelName(infinitive);
  const models = (single ? SINGLE : MODELS).get(name) ?? [];
  return pattern(single ? `= ${name}` : name, models[0]?.cut ?? "", agrees, () => models);
});

/** What the forms of a verb begin with: entraîn-; without the circumflex that the spelling of 1990 drops, entrain-; œuvr-, oeuvr-. */
export function rootsOf(infinitive: string, { cut }: Pattern): string[] {
  const root = infinitive.slice(0, infinitive.length - cut.length);
  const plain = root.replace("î", "i").replace("û", "u").replace("œ", "oe");
  return plain === root ? [root] : [root, plain];
}

/** Every form of a verb with every reading it has; the infinitive alone for an ending no verb has. */
export function conjugate(infinitive: string): VerbForm[] {
  const pattern = patternOf(infinitive);
  const readings = [...pattern.endings().values()].flat();
  if (readings.length === 0) return [{ form: infinitive, tense: "infinitive", person: null, plural: null, feminine: null }];
  return rootsOf(infinitive, pattern).flatMap((root) => readings.map((reading) => ({ ...reading, form: root + reading.form })));
}

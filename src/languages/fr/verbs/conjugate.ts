/** Conjugates a French verb from its infinitive: rules of spelling for -er verbs, a table of models for all the others. */

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

/** What all the endings of a pattern follow from: the columns of a line of the table below. */
interface Model {
  readonly cut: string;
  readonly present: readonly string[];
  readonly past: string | null;
  readonly participle: string;
  readonly feminine: string | null;
  readonly exceptions: ReadonlyMap<string, readonly string[]>;
}

/**
 * Models, one a line: the endings of the infinitives that follow it, of which the longest that fits a verb counts; what is cut off the
 * infinitive before anything is added; the present; the passé simple, as its stem with the vowel, or - for none; the participle, then its
 * feminine if that does not just add e, or - if it never agrees; and the exceptions to what `endingsOf` makes of these. Two lines with
 * the same ending are two conjugations in use.
 */
const MODELS = models(`
  ir répartir impartir assortir asservir | ir      | is is it issons issez issent        | i      | i
  haïr                   | aïr     | ais ais ait aïssons aïssez aïssent  | aï     | aï
  ressortir              | tir     | s s t tons tez tent                 | ti     | ti
  ressortir              | tir     | tis tis tit tissons tissez tissent  | ti     | ti
  partir sortir sentir mentir pentir | tir     | s s t tons tez tent                 | ti     | ti
  servir                 | vir     | s s t vons vez vent                 | vi     | vi
  dormir                 | mir     | s s t mons mez ment                 | mi     | mi
  bouillir               | ouillir | ous ous out ouillons ouillez ouillent | ouilli | ouilli
  ouvrir offrir souffrir | rir     | re res re rons rez rent             | ri     | ert
  cueillir               | ir      | e es e ons ez ent                   | i      | i      | future er
  assaillir tressaillir défaillir | ir      | e es e ons ez ent                   | i      | i
  vêtir                  | tir     | ts ts t tons tez tent               | ti     | tu
  fuir                   | ir      | is is it yons yez ient              | i      | i
  courir                 | ir      | s s t ons ez ent                    | u      | u      | future r
  mourir                 | ourir   | eurs eurs eurt ourons ourez eurent  | ouru   | ort    | future ourr
  quérir                 | érir    | iers iers iert érons érez ièrent    | i      | is     | future err
  tenir venir            | enir    | iens iens ient enons enez iennent   | in     | enu    | future iendr
  devoir                 | evoir   | ois ois oit evons evez oivent       | u      | û ue   | future evr
  cevoir                 | cevoir  | çois çois çoit cevons cevez çoivent | çu     | çu     | future cevr
  mouvoir                | ouvoir  | eus eus eut ouvons ouvez euvent     | u      | u      | future ouvr
  pouvoir                | ouvoir  | eux eux eut ouvons ouvez euvent     | u      | u -    | future ourr, subjunctive uiss, imperative -
  vouloir                | ouloir  | eux eux eut oulons oulez eulent     | oulu   | oulu   | future oudr, subjunctive euill oul, imperative euille euillons euillez
  savoir                 | avoir   | ais ais ait avons avez avent        | u      | u      | future aur, subjunctive ach, imperative ache achons achez, gerund achant
  valoir                 | aloir   | aux aux aut alons alez alent        | alu    | alu    | future audr, subjunctive aill al
  prévaloir              | aloir   | aux aux aut alons alez alent        | alu    | alu    | future audr
  falloir                | alloir  | aux aux aut allons allez allent     | allu   | allu - | future audr, subjunctive aill, imperative -, gerund -, persons il
  pleuvoir               | euvoir  | eus eus eut euvons euvez euvent     | u      | u -    | future euvr, imperative -, persons third
  voir                   | oir     | ois ois oit oyons oyez oient        | i      | u      | future err
  prévoir                | oir     | ois ois oit oyons oyez oient        | i      | u
  pourvoir choir         | oir     | ois ois oit oyons oyez oient        | u      | u
  surseoir               | eoir    | ois ois oit oyons oyez oient        | i      | is
  asseoir                | eoir    | ois ois oit oyons oyez oient        | i      | is     | future oir
  asseoir                | eoir    | ieds ieds ied eyons eyez eyent      | i      | is     | future iér
  dre                    | dre     | ds ds d dons dez dent               | di     | du
  rompre                 | re      | s s t ons ez ent                    | i      | u
  battre                 | ttre    | ts ts t ttons ttez ttent            | tti    | ttu
  mettre                 | ettre   | ets ets et ettons ettez ettent      | i      | is
  prendre                | endre   | ends ends end enons enez ennent     | i      | is
  indre                  | ndre    | ns ns nt gnons gnez gnent           | gni    | nt
  soudre                 | udre    | us us ut lvons lvez lvent           | -      | us ute
  soudre                 | udre    | us us ut lvons lvez lvent           | -      | ut
  résoudre               | udre    | us us ut lvons lvez lvent           | lu     | lu
  coudre                 | dre     | ds ds d sons sez sent               | si     | su
  moudre                 | dre     | ds ds d lons lez lent               | lu     | lu
  vaincre                | cre     | cs cs c quons quez quent            | qui    | cu
  suivre                 | vre     | s s t vons vez vent                 | vi     | vi
  vivre                  | ivre    | is is it ivons ivez ivent           | écu    | écu
  faire                  | aire    | ais ais ait aisons aites ont        | i      | ait    | future er, subjunctive ass
  plaire                 | aire    | ais ais aît aisons aisez aisent     | u      | u -
  taire                  | aire    | ais ais ait aisons aisez aisent     | u      | u
  traire                 | ire     | is is it yons yez ient              | -      | it
  dire                   | ire     | is is it isons ites isent           | i      | it
  contredire interdire prédire médire dédire confire frire | ire     | is is it isons isez isent           | i      | it
  maudire                | ire     | is is it issons issez issent        | i      | it
  suffire                | ire     | is is it isons isez isent           | i      | i -
  lire                   | ire     | is is it isons isez isent           | u      | u
  crire                  | ire     | is is it ivons ivez ivent           | ivi    | it
  rire                   | ire     | is is it ions iez ient              | i      | i -
  uire                   | ire     | is is it isons isez isent           | isi    | it
  nuire luire            | ire     | is is it isons isez isent           | isi    | i -
  boire                  | oire    | ois ois oit uvons uvez oivent       | u      | u
  croire                 | oire    | ois ois oit oyons oyez oient        | u      | u
  clure                  | ure     | us us ut uons uez uent              | u      | u
  inclure occlure        | ure     | us us ut uons uez uent              | u      | us
  clore                  | ore     | os os ôt osons osez osent           | -      | os     | imperfect -
  naître                 | aître   | ais ais aît aissons aissez aissent  | aqui   | é
  aître connaître        | aître   | ais ais aît aissons aissez aissent  | u      | u
  croître                | oître   | ois ois oît oissons oissez oissent  | u      | u
`);

/** Models of one verb alone, in the same columns: infinitives that merely end like it go another way. */
const SINGLE = models(`
  être    | être   | suis es est sommes êtes sont       | fu   | été - | imperfect ét, future ser, subjunctive sois sois soit soyons soyez soient, imperative sois soyons soyez, gerund étant
  avoir   | avoir  | ai as a avons avez ont             | eu   | eu    | future aur, subjunctive aie aies ait ayons ayez aient, imperative aie ayons ayez, gerund ayant
  aller   | aller  | vais vas va allons allez vont      | alla | allé  | future ir, subjunctive aill all, imperative va allons allez
  croître | oître  | oîs oîs oît oissons oissez oissent | û    | û ue
  mouvoir | ouvoir | eus eus eut ouvons ouvez euvent    | u    | û ue  | future ouvr
  échoir  | oir    | ois ois oit oyons oyez oient       | u    | u     | gerund éant, persons third
`);

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

function models(table: string): ReadonlyMap<string, readonly Model[]> {
  const index = new Map<string, Model[]>();
  for (const line of table.trim().split("\n")) {
    const [names = "", cut = "", present = "", past = "", participles = "", exceptions = ""] = line
      .split("|")
      .map((column) => column.trim());
    const [participle = "", feminine = `${participle}e`] = participles.split(" ");
    const model = {
      cut,
      present: present.split(" "),
      past: past === "-" ? null : past,
      participle,
      feminine: feminine === "-" ? null : feminine,
      exceptions: new Map(exceptions.split(", ").map((item) => [item.split(" ")[0] ?? "", item.split(" ").slice(1)])),
    };
    for (const name of names.split(" ")) index.set(name, [...(index.get(name) ?? []), model]);
  }
  return index;
}

/** The name under which the table has the models of a verb, or "" for an ending no verb has. */
function modelName(infinitive: string): string {
  for (let start = 0; start < infinitive.length; start++) {
    const ending = infinitive.slice(start);
    if (MODELS.has(ending)) return ending;
    if (ending === "oir") return "";
  }
  return "";
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

export function patternOf(infinitive: string): Pattern {
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
}

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

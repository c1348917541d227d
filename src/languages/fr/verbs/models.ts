/** How the French verbs outside the regular -er group are conjugated: a table of models, one a line. */

/** What all the endings of a pattern follow from: the columns of a line of the tables below. */
export interface Model {
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
export const MODELS = models(`
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
export const SINGLE = models(`
  être    | être   | suis es est sommes êtes sont       | fu   | été - | imperfect ét, future ser, subjunctive sois sois soit soyons soyez soient, imperative sois soyons soyez, gerund étant
  avoir   | avoir  | ai as a avons avez ont             | eu   | eu    | future aur, subjunctive aie aies ait ayons ayez aient, imperative aie ayons ayez, gerund ayant
  aller   | aller  | vais vas va allons allez vont      | alla | allé  | future ir, subjunctive aill all, imperative va allons allez
  croître | oître  | oîs oîs oît oissons oissez oissent | û    | û ue
  mouvoir | ouvoir | eus eus eut ouvons ouvez euvent    | u    | û ue  | future ouvr
  échoir  | oir    | ois ois oit oyons oyez oient       | u    | u     | gerund éant, persons third
`);

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
export function modelName(infinitive: string): string {
  for (let start = 0; start < infinitive.length; start++) {
    const ending = infinitive.slice(start);
    if (MODELS.has(ending)) return ending;
    if (ending === "oir") return "";
  }
  return "";
}

/**
 * The small words that a sentence can hardly do without, by language (ISO 639-3), for texts too short for the statistics of letters; with
 * the names of days and months, and for French, the language whose titles are read, the nouns and verbs of its news on staff.
 * Words that several languages share stand in each of them, so that they tell nothing between those.
 */
const WORDS: Readonly<Record<string, string>> = {
  fra:
    "le la les l un une des du de d au aux à en dans sur sous pour par avec sans chez vers entre depuis dès et ou où mais donc ni car que qu " +
    "qui dont quand si ne n pas plus moins très tout tous toute toutes ce cet cette ces c son sa ses s leur leurs mon notre nos votre vos je j " +
    "il elle ils elles on nous vous lui y se a ont est sont était été être avoir avait aura sera serait fait après avant contre selon environ " +
    "près jusqu comme encore déjà aussi ainsi alors soit même autre autres deux trois million millions milliard milliards personnes salariés emplois postes entreprise société emploie supprime lève janvier février mars avril mai juin juillet août septembre octobre novembre décembre lundi mardi mercredi jeudi vendredi samedi dimanche année mois va vont peut pourrait dont",
  eng:
    "the a an of to in on at by for from with without into over under between since and or but so nor that which who whose when if not no more " +
    "than less very all this these those its his her their our your my i he she it they we you is are was were be been has have had will would " +
    "after before against about up as also still already same other others two three million billion january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday year month can could",
  spa:
    "el la los las lo un una unos unas de del al a en sobre para por con sin entre desde hasta y e o u pero que quien cuyo cuando si no más " +
    "menos muy todo todos toda este esta estos estas ese esa su sus se es son era fue ser ha han había será tras antes contra según cerca como " +
    "ya aún también otro dos tres millón millones enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre lunes martes miércoles jueves viernes sábado domingo año mes va van puede podría",
  deu:
    "der die das den dem des ein eine einen einem einer eines in im an am auf aus bei mit nach von vom zu zum zur für über unter zwischen seit " +
    "und oder aber dass wenn nicht kein mehr als weniger sehr alle dieser diese dieses sein seine ihr ihre er sie es wir ich ist sind war wird " +
    "werden wurde hat haben hatte vor gegen laut rund wie auch noch schon zwei drei million millionen milliarde milliarden januar februar märz april mai juni juli august september oktober november dezember montag dienstag mittwoch donnerstag freitag samstag sonntag jahr monat kann könnte",
  ita:
    "il lo la i gli le l un uno una un' di del dello della dei degli delle d a al allo alla ai agli alle da dal dalla in nel nella su sul sulla " +
    "per con senza tra fra e ed o ma che chi cui quando se non più meno molto tutto questo questa suo sua suoi si è sono era ha hanno sarà dopo " +
    "prima contro secondo circa come anche ancora già due tre milione milioni miliardo miliardi gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre lunedì martedì mercoledì giovedì venerdì sabato domenica anno mese va vanno può potrebbe",
  por:
    "o a os as um uma uns umas de do da dos das ao aos à às em no na nos nas por pelo pela para com sem entre desde até e ou mas que quem cujo " +
    "quando se não mais menos muito todo todos este esta esse essa seu sua seus suas é são era foi ser tem há será após antes contra segundo " +
    "cerca como já ainda também outro dois três milhão milhões janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro segunda terça quarta quinta sexta sábado domingo ano mês vai vão pode poderia",
  nld:
    "de het een van in op aan bij met naar voor uit over onder tussen sinds zonder en of maar dat die wie als niet geen meer dan minder heel " +
    "alle dit deze zijn haar hun ze hij zij wij ik is was wordt werd worden heeft hebben had na tegen volgens ongeveer ook nog al twee drie " +
    "miljoen miljard te om januari februari maart april mei juni juli augustus september oktober november december maandag dinsdag woensdag donderdag vrijdag zaterdag zondag jaar maand kan kon",
  cat:
    "el la els les l un una uns unes de del dels d al als a en amb sense per entre des fins i o però que qui quan si no més menys molt tot tots " +
    "aquest aquesta seu seva es s és són era ha han serà després abans contra segons com també ja dos tres milió milions gener febrer març abril maig juny juliol agost setembre octubre novembre desembre dilluns dimarts dimecres dijous divendres dissabte diumenge any mes va van pot podria",
  ron:
    "un o de din în la pe cu fără pentru prin între și sau dar că care când dacă nu mai puțin foarte tot toți acest această său sa se este sunt " +
    "era a au va fi după înainte contra potrivit circa ca și două trei milion milioane miliard miliarde lei",
  pol: "w we z ze na do od za po pod przez dla o i oraz lub ale że który która gdy jeśli nie więcej niż mniej bardzo ten ta to się jest są był była będzie ma po przed według około jak też już dwa trzy milion milionów miliard miliardów",
  swe: "en ett den det de av i på till från med utan för om under mellan sedan och eller men att som när inte mer än mindre alla denna sin sitt sina han hon vi jag är var blir har hade ska efter före mot enligt cirka också redan två tre miljon miljoner miljard miljarder",
  dan: "en et den det de af i på til fra med uden for om under mellem siden og eller men at som der når ikke mere end mindre alle denne sin sit sine han hun vi jeg er var bliver har havde skal efter før mod ifølge cirka også allerede to tre million millioner milliard milliarder",
};

const TABLE: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(WORDS).map(([code, words]) => [code, new Set(words.split(" "))]),
);

/** How many words of a text are function words of each language (ISO 639-3). */
export function countFunctionWords(text: string): ReadonlyMap<string, number> {
  const words = text.toLowerCase().split(/[^\p{L}\p{M}]+/u);
  return new Map(Array.from(TABLE, ([code, known]) => [code, words.filter((word) => known.has(word)).length]));
}

import { describe, expect, it } from "vitest";
import { loadGazetteer } from "../src/gazetteer/gazetteer.js";
import { french } from "../src/languages/fr/index.js";
import { cutNames } from "../src/languages/fr/names/cut.js";
import { companyRules } from "../src/languages/fr/names/evidence-companies.js";
import { otherRules } from "../src/languages/fr/names/evidence-others.js";
import { cutName, findNames } from "../src/languages/fr/names/find.js";
import { placeNames } from "../src/languages/fr/names/reader.js";
import { lookOver } from "../src/languages/fr/names/seen.js";
import { tokenise } from "../src/languages/fr/tokens.js";
import type { Sentence } from "../src/model.js";
import { segment } from "../src/segment/article.js";

const gazetteer = loadGazetteer(cutName);
const rules = [...companyRules, ...otherRules];

/** What a rule says of the names in a phrase that stands in the middle of a sentence, or else at its head. */
function told(rule: (typeof rules)[number], phrase: string) {
  const inside = toldIn(rule, `On sait que ${phrase}`);
  return inside.length > 0 ? inside : toldIn(rule, phrase);
}

function toldIn(rule: (typeof rules)[number], text: string) {
  const tokens = tokenise(text);
  const sentence: Sentence = { start: 0, end: 0, block: 0, tokens };
  const found = cutNames(sentence, 0, gazetteer, lookOver([sentence]));
  const ends: number[] = [];
  for (const { first, last } of found) ends[first] = last;
  placeNames(
    tokens,
    ends,
    new Set(found.flatMap(({ cut, first }) => (cut === "person" ? [first] : []))),
    new Set(found.flatMap(({ cut, entries, first }) => (cut === "model" || entries[0]?.type === "product" ? [first] : []))),
    new Set(found.flatMap(({ entries, first }) => (entries.some(({ kinds }) => kinds.includes("city")) ? [first] : []))),
  );
  return tokens.flatMap((_, at) => rule.match(tokens, at)?.meaning ?? []);
}

describe.each(rules)("$name", (rule) => {
  it("has an example to accept and one to reject", () => {
    expect(Object.keys(rule.accepts).length).toBeGreaterThan(0);
    expect(rule.rejects.length).toBeGreaterThan(0);
  });
  it.each(Object.entries(rule.accepts))("accepts « %s »", (phrase, meaning) => {
    expect(told(rule, phrase)).toEqual([expect.objectContaining(meaning)]);
  });
  it.each(rule.rejects)("rejects « %s »", (phrase) => {
    expect(told(rule, phrase)).toEqual([]);
  });
});

it("names each rule once", () => {
  expect(new Set(rules.map((rule) => rule.name)).size).toBe(rules.length);
});

/** Names found in a text: as written, type, canonical name where it is another. */
function named(text: string): string[] {
  const { sentences } = segment(text, french.page, french.tokenise);
  return findNames(sentences, gazetteer).map(
    ({ text: written, entity: { type, name } }) => `${type} ${written}${name === written ? "" : ` = ${name}`}`,
  );
}

describe("companies that no list has", () => {
  it.each<[string, string[]]>([
    ["La jeune pousse lilloise Veltrano lève 12 millions d'euros.", ["company Veltrano"]],
    ["Veltrano a supprimé 140 postes.", ["company Veltrano"]],
    ["Le titre Veltrano perdait 4 % mercredi matin.", ["company Veltrano"]],
    ["Veltrano, qui édite un logiciel de paie, vise l'équilibre.", ["company Veltrano"]],
    ["Veltrano SA publiera ses résultats jeudi.", ["company Veltrano SA"]],
    ["Le cabinet de recrutement Veltrano publie son baromètre.", ["company Veltrano"]],
    ["L'invest liégeois Veltrano a remis 2 millions au pot.", ["company Veltrano"]],
    ["Leur précédente société, Veltrano, avait été vendue.", ["company Veltrano"]],
    ["Le tour est mené par Veltrano, aux côtés de Bpifrance.", ["company Veltrano", "company Bpifrance"]],
    ["Il est analyste chez Veltrano.", ["company Veltrano"]],
    ["• Veltrano (legaltech, Lyon) : 4 millions d'euros.", ["company Veltrano", "place Lyon"]],
    ["• Veltrano (Lyon) – 4 millions d'euros.", ["company Veltrano", "place Lyon"]],
    ["Veltrano (ex-Twitter) change de nom.", ["company Veltrano", "company Twitter"]],
    ["Carrefour, Veltrano et Auchan gagnent des parts de marché.", ["company Carrefour", "company Veltrano", "company Auchan"]],
    ["Veltrano.ai compte 300 clients.", ["company Veltrano.ai"]],
    [
      "Fonderies Delvaux investit 18 millions. Le patron de Fonderies Delvaux est confiant.",
      ["company Fonderies Delvaux", "company Fonderies Delvaux"],
    ],
    ["Veltrano est en redressement judiciaire depuis mardi.", ["company Veltrano"]],
    ["Google rachète Veltrano pour 3 milliards de dollars.", ["company Google", "company Veltrano"]],
    ["Les fonds Veltrano et Kormandie sont au capital.", ["company Veltrano", "company Kormandie"]],
    ["Il a cédé l'usine au rival de toujours, devant Veltrano.", ["company Veltrano"]],
    ["Le chiffre est supérieur à celui de Veltrano.", ["company Veltrano"]],
    ["L'ESN Veltrano vise 60 millions de ventes.", ["company Veltrano"]],
    ["Parmi ses investisseurs, dont Veltrano et Kormandie, certains hésitent.", ["company Veltrano", "company Kormandie"]],
    ["Il devra verser 3,4 millions d'euros à Veltrano.", ["company Veltrano"]],
    ["Le tribunal a placé Veltrano en liquidation.", ["company Veltrano"]],
    ["Veltrano (AVLT.PA) a perdu 17 %.", ["company Veltrano"]],
    ["Veltrano, lui, a déjà provisionné 1,5 milliard.", ["company Veltrano"]],
    ["Pourquoi Veltrano double Kormandie.", ["company Veltrano", "company Kormandie"]],
    ["Si Veltrano perdait 5 % de ses clients, il gagnerait encore.", ["company Veltrano"]],
    ["C'est un coup dur pour Veltrano.", ["company Veltrano"]],
    ["Le fonds succède à Veltrano.", ["company Veltrano"]],
    ["« C'est solide », commente Veltrano.", ["company Veltrano"]],
    ["Selon des analystes sondés par Veltrano, les ventes reculent.", ["company Veltrano"]],
    ["Les éditions du Ressac publient un livre.", ["company éditions du Ressac"]],
    // an amount in millions is not the company that is written in one
    ["Le groupe 3M a levé 12 millions d'euros, soit 3 M€ de plus.", ["company 3M"]],
  ])("%s", (text, names) => {
    expect(named(text)).toEqual(names);
  });
});

describe("where a name ends", () => {
  it.each<[string, string[]]>([
    ["Lundi, les Ateliers mécaniques du Haut-Morvel ont licencié.", ["company Ateliers mécaniques du Haut-Morvel"]],
    ["Hier, la Sucrerie de Cagnoles a fermé.", ["company Sucrerie de Cagnoles"]],
    ["Ce mois-ci, la Coopérative laitière du Forvant recrute.", ["company Coopérative laitière du Forvant"]],
    ["En mai, les Chantiers navals de Morlac ont embauché.", ["company Chantiers navals de Morlac"]],
    ["Depuis hier, la Maison Ferrandou vend en ligne.", ["company Maison Ferrandou"]],
    ["Selon lui, les Grands Moulins d'Estrelle recrutent.", ["company Grands Moulins d'Estrelle"]],
    ["Il dîne à la maison. Il visite les ateliers du musée.", []],
    ["Lundi, la Banque populaire du Ventoubre a perdu 3 millions d'euros.", ["company Banque populaire du Ventoubre"]],
    [
      "Hier, la Banque cantonale broyarde (BCBr) est tombée en panne.",
      ["company Banque cantonale broyarde", "company BCBr = Banque cantonale broyarde"],
    ],
    [
      "Nokia Siemens Networks recrute. Nokia et Siemens s'en réjouissent.",
      ["company Nokia Siemens Networks", "company Nokia", "company Siemens"],
    ],
    ["Renault Samsung Mobility recrute.", ["company Renault Samsung Mobility"]],
    ["Lundi, le cabinet Dufresne et Associés a perdu 3 millions d'euros.", ["company Dufresne et Associés"]],
    ["L'État de Vaud détient 67 % du capital, l'État 3 %.", ["organization État de Vaud", "organization État"]],
    ["La start-up e-Kanto a levé 3 millions d'euros. Le commerce e-Commerce grimpe.", ["company e-Kanto"]],
  ])("%s", (text, names) => {
    expect(named(text)).toEqual(names);
  });
});

describe("one name for all forms", () => {
  it.each<[string, string[]]>([
    ["Softbank investit. Le japonais SoftBank prévoit 40 milliards.", ["company Softbank = SoftBank", "company SoftBank"]],
    ["Mark Zuckerberg a parlé. Zuckerberg a promis 600 milliards.", ["person Mark Zuckerberg", "person Zuckerberg = Mark Zuckerberg"]],
    [
      "Kerlouan Photonique recrute. L'usine de Kerlouan Photonique tourne. Kerlouan investit.",
      ["company Kerlouan Photonique", "company Kerlouan Photonique", "company Kerlouan = Kerlouan Photonique"],
    ],
    [
      "L'Autorité de la concurrence enquête. L'Autorité rendra sa décision en mai.",
      ["organization Autorité de la concurrence", "organization Autorité = Autorité de la concurrence"],
    ],
    [
      "L'Union des jardins partagés (UJP) proteste. L'UJP demande un délai.",
      [
        "organization Union des jardins partagés",
        "organization UJP = Union des jardins partagés",
        "organization UJP = Union des jardins partagés",
      ],
    ],
    ["Intel Corp. a annoncé un plan. Intel perd 4 %.", ["company Intel Corp = Intel", "company Intel"]],
    ["Warner Bros. Discovery a perdu 10 milliards.", ["company Warner Bros. Discovery"]],
    [
      "Le gouvernement américain entre au capital. Le gouvernement n'a rien dit.",
      ["organization gouvernement américain", "organization gouvernement = gouvernement américain"],
    ],
    ["La Région des Pays de la Loire a prêté 3 millions.", ["organization Région des Pays de la Loire"]],
    ["Le Crédit Agricole Centre-est a prêté 3 millions.", ["company Crédit Agricole Centre-est"]],
    ["Les Brumes du Matin\n\nL'usine ferme\n\nL'usine a fermé jeudi. Photo Brumes du Matin.", ["company Brumes du Matin"]],
  ])("%s", (text, names) => {
    expect(named(text)).toEqual(names);
  });
  it.each<[string, string[]]>([
    [
      "La Cnil sanctionne Google LLC et Google Ireland Limited. Google fera appel.",
      ["organization Cnil", "company Google LLC", "company Google Ireland Limited", "company Google"],
    ],
    ["Altice France est la filiale d'Altice.", ["company Altice France", "company Altice"]],
    ["HP supprime 1 000 postes, dont 250 chez HP France.", ["company HP", "company HP France"]],
  ])("apart: %s", (text, names) => {
    expect(named(text)).toEqual(names);
  });
});

describe("names that are ordinary words", () => {
  it.each<[string, string[]]>([
    ["Orange a annoncé un plan.", ["company Orange"]],
    ["Le prix de l'orange augmente.", []],
    ["Il a quitté Free pour Alan.", ["company Free", "company Alan"]],
    ["Alan Lambert a démissionné.", ["person Alan Lambert"]],
    ["La box de Free passe à 39,99 euros.", ["company Free"]],
    ["Box bondit de 4 % après ses résultats.", ["company Box"]],
    ["La Xbox Series X est vendue 499 euros.", ["product Xbox Series X"]],
    ["Meta et Apple sont visés.", ["company Meta", "company Apple"]],
    ["La Poste a signé avec Le Monde et Les Echos.", ["company La Poste", "company Le Monde", "company Les Echos"]],
    ["La poste du village a fermé. Le point sur la situation.", []],
    ["Selon nos confrères des Echos, le monde change.", ["company Echos = Les Echos"]],
    ["Elle a levé 4 millions. L'IA progresse. Le Smic augmente.", []],
    ["Mi-mai, l'entreprise avait annoncé un plan.", []],
    ["Résultat, la start-up licencie. Conséquence : le groupe recule. Exit les promesses.", []],
    ["Le Conseil d'administration se réunira. Le Groupe recrute. La Direction refuse.", []],
    [
      "La start-up Papillon lève 4 millions. Papillon conçoit une application. Le papillon est son logo.",
      ["company Papillon", "company Papillon"],
    ],
  ])("%s", (text, names) => {
    expect(named(text)).toEqual(names);
  });
});

describe("bodies, places, people and products", () => {
  it.each<[string, string[]]>([
    ["Washington menace, Bruxelles temporise.", ["place Washington", "place Bruxelles"]],
    [
      "Le gouvernement espagnol et le tribunal de commerce de Nanterre ont tranché.",
      ["organization gouvernement espagnol", "organization tribunal de commerce de Nanterre"],
    ],
    ["Le syndicat Halyade proteste.", ["organization Halyade"]],
    ["Basée à Trévignec, la PME recrute.", ["place Trévignec"]],
    ["M. Kerbrat a réagi.", ["person Kerbrat"]],
    ["« C'est un succès », assure Gwendal Kerbrat, gérant.", ["person Gwendal Kerbrat"]],
    ["Le lanceur, baptisé « Zéphyrion », décollera en mai.", ["product Zéphyrion"]],
    ["Le logiciel de paie Zéphyrion coûte 9 euros.", ["product Zéphyrion"]],
    ["Le Grok 5 Mini coûte 30 dollars.", ["product Grok 5 Mini"]],
    ["Le CAC 40 perd 0,2 %.", ["product CAC 40"]],
    ["Le groupe a livré 1 600 Zéphyrion.", ["product Zéphyrion"]],
    ["Le colonel Kerbrat a démenti.", ["person Kerbrat"]],
    ["L'EBITA ressort à 120 millions, l'ARR à 45 millions. L'OPRA est close.", []],
    ["Selon Zéphyrion, les prix baisseront.", ["company Zéphyrion"]],
  ])("%s", (text, names) => {
    expect(named(text)).toEqual(names);
  });
});

describe("what is known of a name", () => {
  const entity = (text: string, name: string) => {
    const { sentences } = segment(text, french.page, french.tokenise);
    return findNames(sentences, gazetteer).find((naming) => naming.entity.name === name)?.entity;
  };
  it("tells a company's country and sectors by what the article calls it", () => {
    expect(entity("La fintech lyonnaise Veltrano recrute.", "Veltrano")).toMatchObject({
      country: "FR",
      kinds: expect.arrayContaining(["fintech"]),
    });
    expect(entity("Le suédois Veltrano recrute.", "Veltrano")).toMatchObject({ country: "SE" });
  });
  it.each([
    ["Gwendal Kerbrat, PDG de Veltrano, est confiant.", "Gwendal Kerbrat", "PDG de Veltrano"],
    ["Le patron de Veltrano, Gwendal Kerbrat, est confiant.", "Gwendal Kerbrat", "patron de Veltrano"],
    ["Veltrano recrute. Son directeur général, Gwendal Kerbrat, est confiant.", "Gwendal Kerbrat", "directeur général"],
  ])("tells a person's role and employer: %s", (text, name, role) => {
    const person = entity(text, name);
    expect(person?.role).toBe(role);
    expect(person?.employer?.name).toBe("Veltrano");
  });
});

it("takes time in proportion to the text", () => {
  const cost = (times: number) => {
    const { sentences } = segment(
      "Veltrano, Kormandie et Brix (ex-Halyade), filiale d'Orange, rachètent « Zéphyrion » à Gwendal Kerbrat. ".repeat(times),
      french.page,
      french.tokenise,
    );
    let best = Number.POSITIVE_INFINITY;
    for (let i = 0; i < 3; i++) {
      const start = performance.now();
      findNames(sentences, gazetteer);
      best = Math.min(best, performance.now() - start);
    }
    return best;
  };
  cost(50);
  expect(cost(800)).toBeLessThan(cost(200) * 4 * 3 + 20);
});

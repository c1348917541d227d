import { createRequire } from "node:module";
import { describe, expect, it } from "vitest";
import { conjugate, type Tense, type VerbForm } from "../src/languages/fr/verbs/conjugate.js";
import { buildForms, isConditional, isFuture, listedVerbs, verbForms } from "../src/languages/fr/verbs/forms.js";

/** The conjugations of a verb in LEFFF, by tense: six persons, or m. sg., m. pl., f. sg., f. pl. of the participle. */
type Lefff = Readonly<Record<string, Readonly<Record<string, readonly (string | null)[]>>>>;

/** LEFFF's lexicon (LGPL-LR), a development dependency of which nothing is shipped; null where it is not installed. */
function readLefff(): Lefff | null {
  try {
    return createRequire(import.meta.url)("french-verbs-lefff/dist/conjugations.json") as Lefff;
  } catch {
    return null;
  }
}

const PERSONS: readonly (readonly [letter: string, tense: Tense])[] = [
  ["P", "present"],
  ["I", "imperfect"],
  ["F", "future"],
  ["C", "conditional"],
  ["J", "past"],
  ["S", "subjunctive"],
  ["T", "imperfect_subjunctive"],
];

/** Second spellings, where LEFFF has one: folded, ours and LEFFF's are the same. */
const SPELLINGS: readonly { reason: string; verbs: RegExp; fold: (form: string) => string }[] = [
  { reason: "il cédera, since 1990 il cèdera", verbs: /é[^aeiou]{1,2}u?er$/, fold: (form) => form.replaceAll("è", "é") },
  { reason: "il paye, il paie", verbs: /ayer$/, fold: (form) => form.replaceAll("y", "i") },
  { reason: "il renouvelle, since 1990 il renouvèle", verbs: /e[lt]er$/, fold: (form) => form.replace(/è([lt])/, "e$1$1") },
  {
    reason: "il coûte, il connaît; since 1990 il coute, il connait",
    verbs: /[îû]|plaire$|clore$/,
    fold: (form) => form.replace(/[îûô]/g, (vowel) => ({ î: "i", û: "u", ô: "o" })[vowel] ?? ""),
  },
  { reason: "œ typed as oe", verbs: /œ/, fold: (form) => form.replace("œ", "oe") },
];

/** Where LEFFF differs and is not followed: forms it has that we do not make, and forms of ours that it has not. */
const DIFFERENCES: Readonly<Record<string, { reason: string; theirs?: RegExp; ours?: RegExp }>> = {
  accroître: { reason: "the participle has no circumflex", theirs: /^accrûe?s?$/, ours: /^accrue?s?$/ },
  décroître: { reason: "the participle has no circumflex", theirs: /^décrûe?s?$/, ours: /^décrue?s?$/ },
  croître: { reason: "crû has its circumflex in the masculine singular alone", theirs: /^crûe?s?$/, ours: /^crue?s$|^crue$/ },
  mouvoir: { reason: "mû has its circumflex in the masculine singular alone", theirs: /^mûe?s?$/, ours: /^mue?s$|^mue$/ },
  devoir: { reason: "dû has its circumflex in the masculine singular alone", theirs: /^dûs$/, ours: /^dus$/ },
  pouvoir: { reason: "je puis is literary; LEFFF leaves out je peux", theirs: /^puis$/, ours: /^peux$/ },
  taire: { reason: "il tait: unlike plaît it has no circumflex", theirs: /^taît$/, ours: /^tait$/ },
  revêtir: { reason: "il revêt", theirs: /^revêtit$/, ours: /^revêt$/ },
  inclure: { reason: "the participle is inclus", theirs: /^inclu$/, ours: /^inclus$/ },
  résoudre: { reason: "the participle in use is résolu", theirs: /^résou(s|tes?)$/, ours: /^résolue?s?$/ },
  dissoudre: { reason: "1990: dissout, not dissous", ours: /^dissouts?$/ },
  faillir: { reason: "conjugated like finir; il faut, il faillait are obsolete", theirs: /^fau|^faill/, ours: /^failli/ },
  asseoir: { reason: "LEFFF has il assoit, not il assied", ours: /^ass(ie|ié|ey)/ },
  ressortir: {
    reason: "LEFFF has the verb of ressortir à, with an odd nous, and not that of sortir",
    ours: /^ressor(s|t|t(e|es|ons|ez|ent|ais|ait|ions|iez|aient|ant)|tissons)$/,
  },
  parfaire: { reason: "LEFFF has its infinitive and participle only", ours: /^parf/ },
  surseoir: { reason: "LEFFF has a few of its forms", ours: /^surs(oy|oi|i|î)/ },
  déchoir: { reason: "LEFFF has no imperfect", ours: /^déchoy/ },
  clore: { reason: "LEFFF has no nous, vous", ours: /^clos(ons|ez)$/ },
  pleuvoir: { reason: "LEFFF has no third person plural", ours: /^plussent$/ },
};

/** Verbs with avoir and no object, whose participles agree in LEFFF but in no sentence. */
const NEVER_AGREEING = new Set(
  (
    "adhérer agir appartenir bénéficier bondir chuter coexister coïncider collaborer consister contribuer converger culminer dialoguer durer " +
    "déplaire émaner exister insister interagir lutter marcher militer opter osciller participer perdurer persister plaire procéder profiter " +
    "progresser réagir régner remédier résister rivaliser sembler siéger stagner subsister subvenir succéder tarder transiter triompher " +
    "vaciller voyager"
  ).split(" "),
);

/** Verbs that LEFFF has not, and a verb it has that is conjugated like each. */
const ABSENT: Readonly<Record<string, string>> = {
  auditer: "éditer",
  cornaquer: "attaquer",
  cofonder: "fonder",
  décarboner: "abandonner",
  déconfiner: "confiner",
  décoter: "coter",
  déstocker: "stocker",
  fuiter: "profiter",
  géolocaliser: "localiser",
  manœuvrer: "manoeuvrer",
  œuvrer: "oeuvrer",
  "sous-évaluer": "évaluer",
  "sous-tendre": "tendre",
  "sous-traiter": "traiter",
  télétravailler: "travailler",
  tweeter: "douter",
};

/** The slots of a verb's paradigm, named, with the forms in each. */
type Slots = Map<string, Set<string>>;

function slotsOf(forms: readonly (readonly [slot: string, form: string])[]): Slots {
  const slots: Slots = new Map();
  for (const [slot, form] of forms) slots.set(slot, (slots.get(slot) ?? new Set()).add(form));
  return slots;
}

const slotOf = ({ tense, person, plural, feminine }: Omit<VerbForm, "form">) =>
  [tense, person, plural && "plural", feminine && "feminine"].filter(Boolean).join(" ");

function ourSlots(verb: string): Slots {
  return slotsOf(
    conjugate(verb)
      .filter(({ tense }) => tense !== "imperative")
      .map((form) => [slotOf(form), form.form]),
  );
}

function lefffSlots(verb: string, lefff: Lefff): Slots {
  const like = ABSENT[verb] ?? verb;
  const data = lefff[like];
  if (!data) throw new Error(`${like} is not in LEFFF`);
  let common = 0;
  while (common < like.length && verb.at(-1 - common) === like.at(-1 - common)) common++;
  const own = (form: string) => verb.slice(0, verb.length - common) + form.slice(like.length - common);
  const forms: [string, string][] = [["infinitive", verb]];
  const add = (form: string | null | undefined, reading: Omit<VerbForm, "form">) => {
    if (form) forms.push([slotOf(reading), own(form)]);
  };
  for (const [letter, tense] of PERSONS) {
    for (const person of [1, 2, 3] as const) {
      add(data[letter]?.[person - 1], { tense, person, plural: false, feminine: null });
      add(data[letter]?.[person + 2], { tense, person, plural: true, feminine: null });
    }
  }
  add(data.G?.[0], { tense: "present_participle", person: null, plural: null, feminine: null });
  const [masculine, masculines, feminine, feminines] = data.K ?? [];
  add(masculine, { tense: "past_participle", person: null, plural: false, feminine: false });
  if (masculine === feminine) return slotsOf(forms);
  add(masculines, { tense: "past_participle", person: null, plural: true, feminine: false });
  add(feminine, { tense: "past_participle", person: null, plural: false, feminine: true });
  add(feminines, { tense: "past_participle", person: null, plural: true, feminine: true });
  return slotsOf(forms);
}

/** What is in the first and neither in the second nor excused, as "verb, slot: form". */
function unexplained(
  verb: string,
  these: Slots,
  those: Slots,
  excused: (form: string, slot: string, others: ReadonlySet<string>) => boolean,
): string[] {
  return [...these].flatMap(([slot, forms]) => {
    const others = those.get(slot) ?? new Set<string>();
    return [...forms].filter((form) => !others.has(form) && !excused(form, slot, others)).map((form) => `${verb}, ${slot}: ${form}`);
  });
}

const lefff = readLefff();
const why = lefff ? "" : " (skipped: install the development dependency french-verbs-lefff)";

describe.skipIf(lefff === null)(`against LEFFF${why}`, () => {
  const data = lefff ?? {};

  it("makes every form that LEFFF has", () => {
    const missing = listedVerbs().flatMap((verb) =>
      unexplained(verb, lefffSlots(verb, data), ourSlots(verb), (form, slot) => {
        const agreement = slot.startsWith("past_participle ");
        return (agreement && NEVER_AGREEING.has(verb)) || DIFFERENCES[verb]?.theirs?.test(form) === true;
      }),
    );
    expect(missing).toEqual([]);
  });

  it("makes no form that LEFFF has not", () => {
    const extra = listedVerbs().flatMap((verb) =>
      unexplained(verb, ourSlots(verb), lefffSlots(verb, data), (form, _slot, others) => {
        const respelled = SPELLINGS.some(({ verbs, fold }) => verbs.test(verb) && [...others].some((other) => fold(other) === fold(form)));
        return respelled || DIFFERENCES[verb]?.ours?.test(form) === true || (form === "oeuvrer" && verb === "œuvrer");
      }),
    );
    expect(extra).toEqual([]);
  });

  it("has no exception that is not needed", () => {
    const verbs = new Set(listedVerbs());
    expect([...Object.keys(DIFFERENCES), ...NEVER_AGREEING, ...Object.keys(ABSENT)].filter((verb) => !verbs.has(verb))).toEqual([]);
    expect(Object.keys(ABSENT).filter((verb) => data[verb])).toEqual([]);
  });
});

/** Third persons, singular and plural, by tense; "/" stands between two spellings or conjugations. */
const HARD: Partial<Record<Tense, string>> = {
  past: `
    être fut furent, aller alla allèrent, pourvoir pourvut pourvurent, détenir détint détinrent, contraindre contraignit contraignirent,
    réduire réduisit réduisirent, vivre vécut vécurent, naître naquit naquirent, engager engagea engagèrent`,
  subjunctive: `
    être soit soient, avoir ait aient, pouvoir puisse puissent, prévaloir prévale prévalent`,
  imperfect_subjunctive: `
    avoir eût eussent, devenir devînt devinssent`,
  conditional: `
    aller irait iraient, parcourir parcourrait parcourraient, rejeter rejetterait rejetteraient`,
  present: `
    faire fait font, équivaloir équivaut équivalent, recevoir reçoit reçoivent, falloir faut, acquérir acquiert acquièrent,
    ressortir ressort/ressortit ressortent/ressortissent, repartir repart repartent, répartir répartit répartissent, haïr hait haïssent,
    convaincre convainc convainquent, interrompre interrompt interrompent, résoudre résout résolvent,
    connaître connaît/connait connaissent, accroître accroît/accroit accroissent, croître croît croissent, croire croit croient,
    exclure exclut excluent, asseoir assoit/assied assoient/asseyent, protéger protège protègent, léguer lègue lèguent,
    créer crée créent, racheter rachète rachètent, renouveler renouvelle/renouvèle renouvellent/renouvèlent,
    interpeller interpelle interpellent, tweeter tweete tweetent, interviewer interviewe interviewent, indexer indexe indexent,
    employer emploie emploient, coûter coûte/coute coûtent/coutent`,
  future: `
    satisfaire satisfera satisferont, vouloir voudra voudront, prévoir prévoira prévoiront, revoir reverra reverront,
    conquérir conquerra conquerront, accueillir accueillera accueilleront, céder cédera/cèdera céderont/cèderont, lever lèvera lèveront,
    rappeler rappellera rappelleront, geler gèlera gèleront, payer paiera/payera paieront/payeront, renvoyer renverra renverront,
    déployer déploiera déploieront, licencier licenciera licencieront`,
  imperfect: `
    investir investissait investissaient, placer plaçait plaçaient`,
};

/** The four agreements of the participle, or the one there is. */
const PARTICIPLES: Readonly<Record<string, string>> = {
  acquérir: "acquis acquis acquise acquises",
  conclure: "conclu conclus conclue conclues",
  devoir: "dû dus due dues",
  durer: "duré",
  inclure: "inclus inclus incluse incluses",
  lever: "levé levés levée levées",
  mourir: "mort morts morte mortes",
  naître: "né nés née nées",
  offrir: "offert offerts offerte offertes",
  pouvoir: "pu",
  résoudre: "résolu résolus résolue résolues",
};

describe("conjugate", () => {
  const hard = Object.entries(HARD).flatMap(([tense, list]) =>
    list.split(",").map((item) => {
      const [verb = "", singular = "", plural = ""] = item.trim().split(" ");
      return { verb, tense, singular, plural };
    }),
  );

  it.each(hard)("$verb, $tense: $singular, $plural", ({ verb, tense, singular, plural }) => {
    const third = conjugate(verb).filter((form) => form.tense === tense && form.person === 3);
    const joined = (forms: readonly VerbForm[]) => forms.map(({ form }) => form).join("/");
    expect(joined(third.filter((form) => !form.plural))).toBe(singular);
    expect(joined(third.filter((form) => form.plural))).toBe(plural);
  });

  it.each(Object.entries(PARTICIPLES))("%s: %s", (verb, participles) => {
    const forms = conjugate(verb).filter(({ tense }) => tense === "past_participle");
    const order = (form: VerbForm) => Number(form.feminine) * 2 + Number(form.plural);
    expect(
      forms
        .sort((a, b) => order(a) - order(b))
        .map(({ form }) => form)
        .join(" "),
    ).toBe(participles);
  });

  it("gives the imperative and the other persons too", () => {
    const mangeons = conjugate("manger").filter(({ form }) => form === "mangeons");
    expect(mangeons.map(slotOf).sort()).toEqual(["imperative 1 plural", "present 1 plural"]);
    expect(
      conjugate("aller")
        .filter(({ tense }) => tense === "imperative")
        .map(({ form }) => form),
    ).toEqual(["va", "allons", "allez"]);
    expect(conjugate("plonger").some(({ form }) => form === "plongions")).toBe(true);
  });

  it("gives no reading twice", () => {
    for (const verb of listedVerbs()) {
      const readings = conjugate(verb).map((form) => `${form.form} ${slotOf(form)}`);
      expect(readings.length, verb).toBe(new Set(readings).size);
    }
  });

  it("makes nothing of what is no verb", () => {
    expect(conjugate("bureau")).toEqual([{ form: "bureau", tense: "infinitive", person: null, plural: null, feminine: null }]);
  });
});

describe("verbs.txt", () => {
  it("has each verb once, and only verbs that are conjugated", () => {
    const verbs = listedVerbs();
    expect(verbs.length).toBeGreaterThan(1200);
    expect(verbs.filter((verb, at) => verbs.indexOf(verb) !== at)).toEqual([]);
    expect(verbs.filter((verb) => !conjugate(verb).some(({ tense, person }) => tense === "future" && person === 3))).toEqual([]);
  });
});

describe("verbForms", () => {
  it("finds the forms that conjugate makes, and no others", () => {
    const lost = listedVerbs().flatMap((verb) =>
      conjugate(verb).filter((form) => {
        const found = verbForms().get(form.form) ?? [];
        return !found.some((reading) => reading.lemma === verb && slotOf(reading) === slotOf(form));
      }),
    );
    expect(lost).toEqual([]);
    expect(["entreprise", "durée", "marchée", "centrale", "", "a b"].filter((word) => verbForms().has(word))).toEqual(["entreprise"]);
  });

  it("gives the readings of every verb that has the form", () => {
    const lemmas = (form: string) =>
      [
        ...new Set(
          verbForms()
            .get(form)
            ?.map(({ lemma }) => lemma),
        ),
      ].sort();
    expect(lemmas("fonde")).toEqual(["fonder", "fondre"]);
    expect(lemmas("suis")).toEqual(["suivre", "être"]);
    expect(lemmas("crû")).toEqual(["croître"]);
    expect(lemmas("disparait")).toEqual(["disparaître"]);
  });

  it("is built fast", () => {
    const verbs = listedVerbs();
    const times = [1, 2, 3].map(() => {
      const start = performance.now();
      buildForms(verbs);
      return performance.now() - start;
    });
    expect(Math.min(...times)).toBeLessThan(60);
  });
});

describe("isConditional, isFuture", () => {
  const words = (list: string) => list.split(" ");

  it("knows those of listed verbs", () => {
    expect(
      words("serait auraient lèverait pourraient devrait tirerait entrerait mettrait recevraient").filter((word) => !isConditional(word)),
    ).toEqual([]);
    expect(words("sera auront lèvera pourront tirera entrera mettra").filter((word) => !isFuture(word))).toEqual([]);
  });

  it("tells those of other verbs by their ending", () => {
    expect(words("jongleraient roussirait moudrait étreindraient repaîtrait encourrait").filter((word) => !isConditional(word))).toEqual(
      [],
    );
    expect(words("jonglera roussiront moudra étreindront repaîtra encourra").filter((word) => !isFuture(word))).toEqual([]);
  });

  it("leaves out imperfects, simple pasts and nouns", () => {
    const others =
      "entrait montraient tirait paraît assurait durait inspirait admirait respirait restaurait œuvrait livrait couvrait retrait portrait extrait engendrait";
    expect(words(others).filter(isConditional)).toEqual([]);
    expect(words("entra montra tira admira opéra caméra front affront extra infra cetera riviera chiara").filter(isFuture)).toEqual([]);
  });
});

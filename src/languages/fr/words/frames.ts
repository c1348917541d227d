import { type Frame, frame, type Link } from "./frame.js";

const PAID: readonly Link[] = ["", "pour", "contre", "à", "hauteur", "avec"];

/** In order: of the frames of one verb the first that applies is meant. Where only the reflexive verb is meant it stands with "se". */
const table: readonly (readonly [string, Frame])[] = [
  // the purchase of a company: whatever is paid for it
  [
    "payer débourser verser régler dépenser sortir aligner proposer offrir mettre poser signer lâcher accepter",
    frame("acquisition", "m", "agent", ["bought", "in"], { when: { about: "purchase" } }),
  ],
  [
    "toucher encaisser recevoir percevoir empocher récupérer retirer tirer attendre espérer obtenir escompter",
    frame("acquisition", "m", "agent", ["patient"], { when: { about: "sale", size: "large" } }),
  ],
  [
    "payer verser débourser régler aligner",
    frame("acquisition", "m", "agent", ["bought"], { weak: true, when: { about: "deal", size: "large" } }),
  ],
  [
    "racheter acquérir acheter reprendre",
    frame("shareholder_return", "m", "agent", [], { by: ["", "pour", "hauteur", "à"], when: { about: "own shares" } }),
  ],
  ["annuler", frame("shareholder_return", "m", "agent", [], { when: { about: "own shares" } })],
  [
    "acheter réserver louer commander",
    frame("contract", "m", "agent", ["from", "dative"], { by: ["", "pour"], when: { about: "goods", size: "large" } }),
  ],
  [
    "acheter acquérir commander s'offrir racheter",
    frame("contract", "m", "agent", ["patient"], { by: ["", "pour", "contre", "moyennant", "à"], when: { about: "units", size: "large" } }),
  ],
  ["fournir livrer", frame("contract", "m", "agent", ["dative"], { by: ["pour"], when: { size: "large" } })],
  ["acheter", frame("price", "m", "agent", ["patient"], { by: PAID, when: { size: "small" } })],
  [
    "rafler ravir s'adjuger conquérir s'arroger",
    frame("acquisition", "m", "agent", ["patient", "in"], { by: ["pour", "contre", "moyennant"], when: { size: "large" } }),
  ],
  ["boucler finaliser conclure clore", frame("acquisition", "m", "agent", ["patient"], { by: ["pour"], when: { size: "large" } })],
  [
    "s'emparer s'offrir",
    frame("acquisition", "m", "agent", ["object"], { by: ["pour", "contre", "à", "", "de", "moyennant", "hauteur", "avec"] }),
  ],
  ["se_payer", frame("acquisition", "m", "agent", ["object"], { by: ["pour", "contre", "moyennant", "", "à"], when: { size: "large" } })],
  ["absorber avaler", frame("cost", "m", "none", ["agent"], { weak: true, when: { agent: ["!company"], size: "large" } })],
  [
    "racheter acquérir acheter reprendre absorber avaler croquer préempter gober",
    frame("acquisition", "m", "agent", ["patient", "in"], { by: ["pour", "contre", "à", "", "de", "moyennant", "hauteur", "avec"] }),
  ],
  [
    "céder vendre revendre racheter",
    frame("acquisition", "m", "dative", ["patient"], { by: PAID, when: { size: "large", dative: ["company"] } }),
  ],
  [
    "céder vendre revendre écouler distribuer",
    frame("revenue", "m", "agent", [], { by: ["pour", ""], when: { about: "goods", size: "large" } }),
  ],
  ["céder vendre revendre", frame("acquisition", "m", "agent", ["patient"], { by: PAID, when: { size: "large" } })],
  ["proposer offrir lancer formuler", frame("acquisition", "m", "agent", ["for", "in"], { by: ["pour"], when: { size: "large" } })],
  // what a thing has cost
  ["coûter", frame("acquisition", "m", "dative", ["agent"], { when: { agent: ["deal"], size: "large" } })],
  ["coûter", frame("acquisition", "m", "dative", ["agent"], { when: { agent: ["company"], dative: ["company"], size: "large" } })],
  ["coûter", frame("price", "m", "agent", ["agent"], { when: { size: "small", agent: ["!event"] }, by: ["", "de", "à", "hauteur"] })],
  ["coûter", frame("cost", "m", "dative", ["agent"])],
  ["coûter", frame("share_price", "p", "dative", ["agent"], { change: "decrease", when: { about: "stock" } })],
  // fines
  [
    "condamner sanctionner pénaliser punir épingler",
    frame("penalty", "m", "patient", ["agent"], { by: ["", "à", "de", "pour", "hauteur", "par"] }),
  ],
  ["infliger", frame("penalty", "m", "dative", ["agent"])],
  ["imposer", frame("penalty", "m", "dative", ["agent"], { weak: true })],
  ["écoper", frame("penalty", "m", "agent", ["from"], { by: ["de", ""] })],
  ["transiger", frame("penalty", "m", "agent", ["from"], { by: ["pour", "à", "contre", ""] })],
  ["réclamer exiger demander", frame("other", "m", "dative", ["agent"], { when: { about: "leak", size: "large" } })],
  ["réclamer requérir exiger", frame("penalty", "m", "dative", ["agent"], { when: { about: "law" } })],
  ["réclamer requérir exiger", frame("penalty", "m", "dative", ["agent"], { when: { size: "large" }, weak: true })],
  [
    "payer verser régler débourser devoir acquitter risquer encourir solder indemniser dédommager provisionner abandonner s'acquitter accepter",
    frame("penalty", "m", "agent", ["dative"], {
      by: ["", "de", "contre", "pour", "hauteur"],
      when: { about: "law", agent: ["!public", "!buyers"], dative: ["!staff", "!owners"] },
    }),
  ],
  ["payer verser régler débourser devoir", frame("penalty", "m", "agent", ["dative"], { when: { dative: ["law"] } })],
  ["tirer", frame("penalty", "m", "agent", [], { by: ["avec", "à", "pour", "contre"], when: { reflexive: true, about: "law" } })],
  ["devoir", frame("debt", "m", "agent", ["dative"], { when: { size: "large", agent: ["!deal", "!event", "!measure"] } })],
  // pay
  [
    "payer rémunérer gratifier récompenser augmenter indemniser embaucher recruter débaucher",
    frame("compensation", "m", "agent", ["patient"], { by: ["", "à", "pour", "de", "hauteur", "contre"], when: { patient: ["staff"] } }),
  ],
  ["rémunérer gratifier indemniser", frame("compensation", "m", "agent", ["patient"], { by: ["", "à", "de", "hauteur"] })],
  [
    "verser offrir promettre accorder octroyer proposer donner attribuer distribuer payer devoir miroiter réserver consentir allouer allonger garantir",
    frame("compensation", "m", "agent", ["dative"], { when: { dative: ["staff"] } }),
  ],
  [
    "gagner toucher percevoir empocher recevoir encaisser émarger obtenir négocier se_négocier réclamer demander plafonner",
    frame("compensation", "m", "agent", [], { by: ["", "à", "entre"], when: { agent: ["staff"] } }),
  ],
  ["gagner", frame("compensation", "m", "agent", [], { weak: true, when: { size: "small", about: "no stock" } })],
  ["émarger", frame("compensation", "m", "agent", [], { by: ["à", ""] })],
  // shareholders
  [
    "payer verser distribuer servir détacher proposer toucher percevoir recevoir",
    frame("shareholder_return", "m", "agent", [], { when: { about: "per share" } }),
  ],
  ["toucher percevoir recevoir encaisser", frame("shareholder_return", "m", "agent", [], { when: { agent: ["owners"] } })],
  [
    "rendre verser distribuer reverser retourner redistribuer restituer consacrer renvoyer payer",
    frame("shareholder_return", "m", "agent", ["dative"], { when: { dative: ["owners"] } }),
  ],
  ["distribuer redistribuer", frame("shareholder_return", "m", "agent", ["dative"], { weak: true })],
  // public money
  [
    "verser apporter remettre mettre injecter placer débloquer engager consacrer",
    frame("investment", "m", "agent", ["in"], { when: { about: "inside", size: "large" } }),
  ],
  ["subventionner", frame("subsidy", "m", "agent", ["patient"], { by: ["", "hauteur", "avec", "pour", "de"] })],
  [
    "verser accorder octroyer attribuer donner offrir promettre débloquer apporter allouer consacrer distribuer remettre consentir avancer soutenir aider abonder financer réserver flécher",
    frame("subsidy", "m", "agent", ["dative", "patient"], { by: ["", "hauteur", "de", "avec"], when: { agent: ["public"] } }),
  ],
  [
    "recevoir obtenir toucher percevoir décrocher empocher bénéficier",
    frame("subsidy", "m", "from", ["agent"], { by: ["", "de", "hauteur"], when: { from: ["public"] } }),
  ],
  ["soutenir", frame("subsidy", "m", "agent", ["patient"], { by: ["hauteur"], weak: true })],
  ["octroyer", frame("subsidy", "m", "agent", ["dative"], { weak: true })],
  // what a product takes in
  [
    "lever récolter collecter réunir engranger amasser glaner cumuler totaliser rapporter générer",
    frame("revenue", "m", "agent", [], { when: { agent: ["product"], size: "large" } }),
  ],
  // fund raising
  ["lever récolter collecter réunir", frame("funding", "m", "agent", ["from"], { by: ["", "hauteur", "pour"] })],
  ["rafler remporter", frame("contract", "m", "agent", ["from"], { weak: true, when: { from: ["public"], size: "large" } })],
  [
    "engranger glaner amasser aspirer récupérer rafler empocher",
    frame("funding", "m", "agent", ["from"], { weak: true, when: { about: "raising", size: "large" } }),
  ],
  ["glaner aspirer récupérer rafler", frame("funding", "m", "agent", ["from"], { faint: true, when: { size: "large" } })],
  ["engranger amasser", frame("revenue", "m", "agent", [], { weak: true, when: { size: "large", agent: ["!measure"], about: "period" } })],
  ["engranger amasser", frame("funding", "m", "agent", ["from"], { weak: true, when: { size: "large", agent: ["!measure"] } })],
  ["brasser drainer", frame("revenue", "m", "agent", [], { weak: true, when: { size: "large", agent: ["!measure"] } })],
  [
    "boucler finaliser clôturer décrocher obtenir sécuriser s'assurer chercher rechercher recevoir",
    frame("funding", "m", "agent", ["from"], { by: ["", "de"], weak: true, when: { size: "large" } }),
  ],
  // investing
  [
    "consacrer allouer affecter dédier dépenser engager débourser sortir",
    frame("cost", "m", "agent", ["in", "dative"], { when: { about: "spending" } }),
  ],
  ["investir injecter miser réinvestir placer parier", frame("investment", "m", "agent", ["in"], { by: ["", "hauteur", "pour", "sur"] })],
  [
    "apporter débloquer mobiliser consacrer allouer engager affecter dédier flécher débourser abonder remettre déployer réserver promettre",
    frame("investment", "m", "agent", ["in", "dative"], { by: ["", "hauteur", "pour", "à"], weak: true, when: { size: "large" } }),
  ],
  ["mettre", frame("investment", "m", "agent", ["in"], { weak: true })],
  ["souscrire", frame("investment", "m", "agent", ["in"], { faint: true })],
  ["participer contribuer", frame("investment", "m", "agent", ["dative", "in"], { by: ["hauteur", "pour", ""], weak: true })],
  ["financer cofinancer doter", frame("investment", "m", "agent", ["patient", "in"], { by: ["", "hauteur", "de"], weak: true })],
  [
    "construire bâtir implanter édifier moderniser agrandir ériger",
    frame("investment", "m", "agent", ["patient"], { by: ["pour", "contre", "moyennant"], when: { size: "large" } }),
  ],
  [
    "annoncer prévoir promettre planifier réserver",
    frame("investment", "m", "agent", ["in"], { weak: true, when: { about: "inside", size: "large" } }),
  ],
  // what a company or a market is worth
  ["peser représenter", frame("revenue", "m", "none", [], { weak: true, when: { about: "line", size: "large" } })],
  [
    "peser représenter valoir",
    frame("market_size", "m", "none", ["agent"], { by: ["", "à", "hauteur"], when: { about: "trade", size: "large" } }),
  ],
  ["ressortir", frame("valuation", "m", "agent", [], { by: ["à"], faint: true, when: { agent: ["company"], size: "large" } })],
  ["viser", frame("share_price", "m", "none", ["agent"], { when: { size: "small", about: "stock" } })],
  [
    "valoir peser représenter totaliser atteindre",
    frame("market_size", "m", "none", ["agent"], { by: ["", "à", "hauteur"], when: { agent: ["market"], size: "large" } }),
  ],
  [
    "valoriser évaluer estimer chiffrer",
    frame("market_size", "m", "none", ["patient"], { by: ["", "à", "hauteur"], when: { patient: ["market"], size: "large" } }),
  ],
  [
    "coter s'échanger se_négocier se_traiter",
    frame("price", "m", "agent", ["agent"], { by: ["", "à", "contre", "autour", "sous"], when: { agent: ["product"], size: "small" } }),
  ],
  [
    "valoir coter s'échanger se_négocier se_traiter s'acheter",
    frame("share_price", "m", "agent", [], { by: ["", "à", "contre", "autour", "sous"], when: { agent: ["share"] } }),
  ],
  ["valoir", frame("share_price", "m", "agent", [], { when: { size: "small", about: "stock" } })],
  ["valoir", frame("price", "m", "agent", ["agent"], { when: { size: "small" } })],
  ["valoriser revaloriser", frame("valuation", "m", "patient", [], { by: ["", "à", "hauteur", "sur"] })],
  ["évaluer estimer", frame("valuation", "m", "patient", [], { by: ["", "à"], when: { patient: ["company"], size: "large" }, weak: true })],
  [
    "valoir peser capitaliser",
    frame("valuation", "m", "agent", [], { by: ["", "à"], when: { size: "large", agent: ["!measure", "!deal", "!event"] } }),
  ],
  ["s'échanger coter se_traiter", frame("share_price", "m", "agent", [], { by: ["", "à", "contre", "sous"], when: { size: "small" } })],
  ["s'introduire introduire", frame("share_price", "m", "agent", [], { by: ["à", ""], when: { size: "small" } })],
  // prices
  ["facturer", frame("revenue", "m", "agent", [], { when: { size: "large" } })],
  ["taxer majorer", frame("price", "m", "agent", ["patient"], { by: ["de", "à", ""], when: { size: "small" } })],
  ["sortir", frame("investment", "m", "agent", ["in"], { weak: true, when: { size: "large" } })],
  [
    "exploiter gérer opérer héberger entretenir",
    frame("contract", "m", "agent", ["patient"], { by: ["pour", "moyennant", "contre"], when: { size: "large" } }),
  ],
  ["facturer tarifer", frame("price", "m", "agent", ["patient"], { by: ["", "à"] })],
  [
    "vendre revendre commercialiser proposer afficher louer brader solder écouler débuter démarrer lancer acheter céder renchérir négocier se_négocier débourser payer offrir annoncer compter monnayer s'afficher se_vendre demander réclamer s'arracher s'écouler se_louer louer exiger",
    frame("price", "m", "agent", ["patient"], { by: ["", "à", "pour", "de", "contre", "autour"], when: { size: "small" }, weak: true }),
  ],
  // debt
  ["emprunter endetter s'endetter", frame("debt", "m", "agent", ["from"], { by: ["", "hauteur", "de"] })],
  ["prêter avancer", frame("debt", "m", "agent", ["dative"])],
  ["devoir", frame("debt", "m", "agent", ["dative"], { when: { dative: ["lenders"] } })],
  ["rembourser refinancer", frame("debt", "m", "agent", ["dative"], { weak: true })],
  // costs and savings
  ["asseoir dormir", frame("cash", "m", "agent", [], { by: ["sur"], when: { size: "large" } })],
  ["revenir", frame("cost", "m", "none", ["agent"], { by: ["à"], weak: true, when: { agent: ["event"], size: "large" } })],
  ["revenir", frame("price", "m", "agent", ["agent"], { by: ["à"], weak: true, when: { agent: ["product"], size: "small" } })],
  ["amputer plomber grever", frame("cost", "m", "patient", ["agent"], { by: ["de", "hauteur"], weak: true, when: { size: "large" } })],
  [
    "chiffrer évaluer estimer budgéter",
    frame("investment", "m", "none", ["patient"], { by: ["à", ""], weak: true, when: { patient: ["site"], size: "large" } }),
  ],
  [
    "chiffrer évaluer estimer",
    frame("cost", "m", "none", ["patient"], { by: ["à", ""], weak: true, when: { patient: ["event"], size: "large" } }),
  ],
  ["confier", frame("investment", "m", "agent", ["dative"], { weak: true, when: { size: "large" } })],
  ["budgéter budgétiser", frame("cost", "m", "agent", ["in"])],
  ["nécessiter demander requérir", frame("cost", "m", "none", ["agent"], { weak: true, when: { size: "large" } })],
  ["économiser épargner s'épargner", frame("savings", "m", "agent", [], { strong: true })],
  ["dépenser débourser engloutir", frame("investment", "m", "agent", ["in"], { when: { about: "planned", size: "large" } })],
  [
    "dépenser brûler payer régler verser débourser radier provisionner déprécier dilapider engloutir cramer griller consumer acquitter s'acquitter",
    frame("cost", "m", "agent", ["in", "dative"], { by: ["", "de", "hauteur"], weak: true, when: { agent: ["!measure"] } }),
  ],
  // results
  ["perdre", frame("net_loss", "m", "agent", [], { weak: true, when: { size: "large" } })],
  ["gagner", frame("net_income", "m", "agent", [], { weak: true, when: { size: "large" } })],
  ["proposer offrir", frame("acquisition", "m", "agent", ["for"], { weak: true, when: { size: "large" } })],
  [
    "puiser tirer rapporter générer engendrer encaisser dégager facturer réaliser procurer totaliser cumuler",
    frame("revenue", "m", "agent", [], { faint: true, when: { agent: ["!measure"] } }),
  ],
  [
    "signer commander remporter",
    frame("contract", "m", "agent", ["patient", "from"], { by: ["", "pour"], weak: true, when: { size: "large" } }),
  ],
  [
    "viser ambitionner",
    frame("revenue", "m", "agent", [], {
      faint: true,
      when: { agent: ["!public", "!law", "!measure", "!staff", "!market", "!owners", "!deal"], size: "large", about: "no stock" },
    }),
  ],
  // stakes
  [
    "détenir posséder contrôler",
    frame("stake", "p", "agent", ["patient", "in"], { by: ["", "à", "hauteur"], when: { agent: ["!public", "!law"] } }),
  ],
  [
    "acquérir racheter prendre céder monter conserver garder reprendre vendre récupérer s'adjuger s'offrir délester défaire séparer",
    frame("stake", "p", "agent", ["patient", "in"], { by: ["", "à", "hauteur"], weak: true }),
  ],
  // counts
  ["racheter acquérir absorber reprendre s'offrir avaler acheter", frame("deals", "q", "agent", [], { when: { patient: ["company"] } })],
  ["employer recruter embaucher occuper", frame("employees", "q", "agent", [])],
  ["compter engager recenser", frame("employees", "q", "agent", [], { weak: true })],
  ["licencier supprimer remercier congédier biffer sabrer", frame("layoffs", "pq", "agent", [])],
  [
    "se_séparer se_passer débarquer couper détruire quitter perdre restructurer",
    frame("layoffs", "q", "agent", [], { weak: true, by: ["", "de"] }),
  ],
  ["installer déployer remettre", frame("units", "q", "agent", [], { faint: true })],
  ["livrer écouler vendre expédier fabriquer produire immatriculer distribuer assembler", frame("units", "q", "agent", [], { weak: true })],
  [
    "exposer compromettre dérober voler pirater fuiter exfiltrer toucher affecter concerner impacter subtiliser divulguer",
    frame("affected", "q", "patient", ["agent"], { weak: true }),
  ],
];

/** Frames by lemma; several where a verb has several uses. */
export const frames: Map<string, readonly Frame[]> = (() => {
  const map = new Map<string, Frame[]>();
  for (const [lemmas, value] of table) {
    for (const lemma of lemmas.split(" ").map((one) => one.replace(/^(?:se_|s')/, "se ")))
      map.set(lemma, [...(map.get(lemma) ?? []), value]);
  }
  return map;
})();

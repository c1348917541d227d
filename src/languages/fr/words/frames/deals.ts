import { type FramedVerbs, frame, type Link } from "../frame.js";

const PAID: readonly Link[] = ["", "pour", "contre", "à", "hauteur", "avec"];

/** What is paid for a company, goods or a piece of work. In order, like all frames: of those of one verb the first that applies is meant. */
export const dealFrames: FramedVerbs = [
  // the purchase of a company: whatever is paid for it
  [
    "payer débourser verser régler dépenser sortir aligner proposer offrir mettre poser signer lâcher accepter",
    frame("acquisition", "m", "agent", ["bought", "in"], { when: { about: "purchase" } }),
  ],
  [
    "toucher encaisser recevoir percevoir empocher récupérer retirer tirer attendre espérer obtenir escompter",
    frame("acquisition", "m", "agent", ["patient"], { when: { about: "sale", size: "large" } }),
  ],
  ["payer", frame("acquisition", "m", "agent", ["patient"], { by: ["", "pour", "hauteur"], when: { about: "whole", size: "large" } })],
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
  ["livrer expédier exporter", frame("revenue", "m", "agent", [], { by: ["pour"], when: { about: "goods", size: "large" } })],
  ["fournir livrer", frame("contract", "m", "agent", ["dative"], { by: ["pour"], when: { size: "large" } })],
  ["acheter", frame("price", "m", "agent", ["patient"], { by: PAID, when: { size: "small" } })],
  [
    "rafler emporter ravir s'adjuger conquérir s'arroger arracher souffler chiper subtiliser ramasser convoiter",
    frame("acquisition", "m", "agent", ["patient", "in"], { by: ["pour", "contre", "moyennant"], when: { size: "large" } }),
  ],
  [
    "se_délester se_défaire se_débarrasser se_séparer",
    frame("acquisition", "m", "agent", ["patient"], { by: ["pour", "contre", "moyennant"], when: { size: "large" } }),
  ],
  ["surenchérir", frame("acquisition", "m", "agent", ["for"], { by: ["à", "", "de"], when: { size: "large" } })],
  [
    "retenir choisir sélectionner désigner mandater missionner engager",
    frame("contract", "m", "patient", ["agent"], { by: ["pour", "moyennant", "contre"], weak: true, when: { size: "large" } }),
  ],
  ["boucler finaliser conclure clore", frame("acquisition", "m", "agent", ["patient"], { by: ["pour"], when: { size: "large" } })],
  [
    "s'emparer s'offrir",
    frame("acquisition", "m", "agent", ["object"], { by: ["pour", "contre", "à", "", "de", "moyennant", "hauteur", "avec"] }),
  ],
  ["se_payer", frame("acquisition", "m", "agent", ["object"], { by: ["pour", "contre", "moyennant", "", "à"], when: { size: "large" } })],
  ["absorber avaler", frame("cost", "m", "none", ["agent"], { weak: true, when: { agent: ["!company"], size: "large" } })],
  [
    "racheter acquérir acheter reprendre préempter",
    frame("acquisition", "m", "agent", ["patient", "in"], { by: ["pour", "contre", "à", "", "de", "moyennant", "hauteur", "avec"] }),
  ],
  [
    "absorber avaler croquer gober",
    frame("acquisition", "m", "agent", ["patient", "in"], {
      by: ["pour", "contre", "à", "", "de", "moyennant", "hauteur", "avec"],
      when: { size: "large" },
    }),
  ],
  ["sous-traiter externaliser", frame("contract", "m", "agent", ["dative"], { by: ["pour", ""], weak: true, when: { size: "large" } })],
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
  [
    "coûter",
    frame("penalty", "m", "dative", [], {
      when: { about: "law", agent: ["!site", "!product", "!company"], dative: ["company"], size: "large" },
    }),
  ],
  ["coûter", frame("acquisition", "m", "dative", ["agent"], { when: { agent: ["company"], dative: ["company"], size: "large" } })],
  ["coûter revenir", frame("cost", "m", "dative", ["agent"], { by: ["", "à", "de", "hauteur"], when: { about: "making" } })],
  ["coûter", frame("price", "m", "agent", ["agent"], { when: { size: "small", agent: ["!event"] }, by: ["", "de", "à", "hauteur"] })],
  ["coûter", frame("cost", "m", "dative", ["agent"])],
  ["coûter", frame("share_price", "p", "dative", ["agent"], { change: "decrease", when: { about: "stock" } })],
];

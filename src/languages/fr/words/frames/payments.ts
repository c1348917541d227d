import { type FramedVerbs, frame } from "../frame.js";

/** What is paid without a purchase: fines, wages, dividends, public money; and what a product takes in. In order, like all frames: of those of one verb the first that applies is meant. */
export const paymentFrames: FramedVerbs = [
  // fines
  ["condamner sanctionner punir épingler", frame("penalty", "m", "patient", ["agent"], { by: ["", "à", "de", "pour", "hauteur", "par"] })],
  ["pénaliser", frame("penalty", "m", "patient", ["agent"], { by: ["", "de", "hauteur"], when: { about: "law" } })],
  ["infliger", frame("penalty", "m", "dative", ["agent"])],
  ["imposer", frame("penalty", "m", "dative", ["agent"], { weak: true })],
  ["écoper", frame("penalty", "m", "agent", ["from"], { by: ["de", ""] })],
  ["transiger", frame("penalty", "m", "agent", ["from"], { by: ["pour", "à", "contre", ""] })],
  ["réclamer exiger demander", frame("other", "m", "dative", ["agent"], { when: { about: "leak", size: "large" } })],
  ["réclamer requérir exiger", frame("penalty", "m", "dative", ["agent"], { when: { about: "law" } })],
  ["demander", frame("penalty", "m", "dative", ["agent"], { when: { about: "law", agent: ["law", "staff", "public"], size: "large" } })],
  [
    "demander",
    frame("penalty", "m", "dative", [], { when: { about: "law", agent: ["!company", "!event"], dative: ["company"], size: "large" } }),
  ],
  ["réclamer requérir exiger", frame("penalty", "m", "dative", ["agent"], { when: { size: "large" }, weak: true })],
  [
    "payer verser régler débourser devoir acquitter risquer encourir solder indemniser dédommager provisionner abandonner s'acquitter accepter",
    frame("penalty", "m", "agent", ["dative"], {
      by: ["", "de", "contre", "pour", "hauteur"],
      when: { about: "law", agent: ["!public", "!buyers"], dative: ["!staff", "!owners"] },
    }),
  ],
  ["payer verser régler débourser devoir", frame("penalty", "m", "agent", ["dative"], { when: { dative: ["law"] } })],
  ["risquer encourir", frame("penalty", "m", "agent", [], { weak: true, when: { agent: ["!event", "!site"], size: "large" } })],
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
    "gagner toucher percevoir empocher recevoir encaisser émarger obtenir négocier se_négocier réclamer demander plafonner se_partager",
    frame("compensation", "m", "agent", [], { by: ["", "à", "entre"], when: { agent: ["staff"] } }),
  ],
  ["gagner", frame("compensation", "m", "agent", [], { weak: true, when: { size: "small", about: "no stock" } })],
  ["émarger", frame("compensation", "m", "agent", [], { by: ["à", ""] })],
  // shareholders
  [
    "payer verser distribuer servir détacher proposer toucher percevoir recevoir",
    frame("shareholder_return", "m", "agent", [], { when: { about: "per share" } }),
  ],
  [
    "toucher percevoir recevoir encaisser partager se_partager",
    frame("shareholder_return", "m", "agent", [], { when: { agent: ["owners"] } }),
  ],
  [
    "rendre verser distribuer reverser retourner redistribuer restituer consacrer renvoyer payer",
    frame("shareholder_return", "m", "agent", ["dative"], { when: { dative: ["owners"] } }),
  ],
  ["distribuer", frame("shareholder_return", "m", "agent", ["dative"], { weak: true })],
  ["redistribuer", frame("shareholder_return", "m", "agent", ["dative"], { weak: true, when: { dative: ["!staff", "!buyers"] } })],
  // what a platform passes on to those who made it
  ["reverser redistribuer", frame("cost", "m", "agent", ["dative"])],
  // public money
  [
    "verser apporter remettre mettre injecter placer débloquer engager consacrer",
    frame("investment", "m", "agent", ["in"], { when: { about: "inside", size: "large" } }),
  ],
  ["subventionner", frame("subsidy", "m", "agent", ["patient"], { by: ["", "hauteur", "avec", "pour", "de"] })],
  [
    "verser accorder octroyer attribuer donner offrir promettre débloquer apporter allouer consacrer distribuer remettre consentir avancer soutenir aider abonder financer réserver flécher",
    frame("subsidy", "m", "agent", ["dative", "patient"], {
      by: ["", "hauteur", "de", "avec"],
      when: { agent: ["public"], about: "gift" },
    }),
  ],
  [
    "recevoir obtenir toucher percevoir décrocher empocher bénéficier",
    frame("subsidy", "m", "from", ["agent"], { by: ["", "de", "hauteur"], when: { from: ["public"] } }),
  ],
  ["recevoir obtenir toucher percevoir", frame("subsidy", "m", "none", ["agent"], { when: { agent: ["event", "site"], size: "large" } })],
  ["soutenir", frame("subsidy", "m", "agent", ["patient"], { by: ["hauteur"], weak: true })],
  ["octroyer", frame("subsidy", "m", "agent", ["dative"], { weak: true })],
  // what a product takes in
  [
    "lever récolter collecter réunir engranger amasser glaner cumuler totaliser rapporter générer",
    frame("revenue", "m", "agent", [], { when: { agent: ["product"], size: "large" } }),
  ],
];

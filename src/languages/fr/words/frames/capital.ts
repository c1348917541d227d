import { type FramedVerbs, frame } from "../frame.js";

/** What is raised and put in, and what a company, a market, a share or a product is worth. In order, like all frames: of those of one verb the first that applies is meant. */
export const capitalFrames: FramedVerbs = [
  // fund raising
  ["lever récolter collecter réunir recueillir", frame("funding", "m", "agent", ["from"], { by: ["", "hauteur", "pour"] })],
  ["rafler remporter", frame("contract", "m", "agent", ["from"], { weak: true, when: { from: ["public"], size: "large" } })],
  [
    "engranger glaner amasser aspirer récupérer rafler empocher encaisser toucher percevoir drainer attirer capter",
    frame("funding", "m", "agent", ["from"], { weak: true, when: { about: "raising", size: "large" } }),
  ],
  [
    "rafler récupérer glaner souffler obtenir",
    frame("contract", "m", "agent", ["from"], { weak: true, when: { about: "order", size: "large" } }),
  ],
  ["trouver", frame("funding", "m", "agent", ["from"], { faint: true, when: { size: "large", agent: ["!public"] } })],
  ["glaner aspirer rafler", frame("funding", "m", "agent", ["from"], { faint: true, when: { size: "large" } })],
  ["engranger amasser", frame("revenue", "m", "agent", [], { weak: true, when: { size: "large", agent: ["!measure"], about: "period" } })],
  ["engranger amasser", frame("funding", "m", "agent", ["from"], { weak: true, when: { size: "large", agent: ["!measure"] } })],
  ["brasser drainer", frame("revenue", "m", "agent", [], { weak: true, when: { size: "large", agent: ["!measure"] } })],
  [
    "boucler finaliser clôturer décrocher obtenir sécuriser s'assurer chercher rechercher recevoir",
    frame("funding", "m", "agent", ["from"], { by: ["", "de"], weak: true, when: { size: "large" } }),
  ],
  [
    "attirer capter séduire",
    frame("funding", "m", "agent", ["from"], {
      weak: true,
      when: { size: "large", agent: ["!measure", "!public", "!site", "!product", "!event"] },
    }),
  ],
  // investing
  [
    "consacrer allouer affecter dédier dépenser engager débourser sortir",
    frame("cost", "m", "agent", ["in", "dative"], { when: { about: "spending" } }),
  ],
  ["investir injecter miser réinvestir placer parier", frame("investment", "m", "agent", ["in"], { by: ["", "hauteur", "pour", "sur"] })],
  [
    "apporter débloquer mobiliser consacrer allouer engager affecter dédier flécher débourser abonder remettre déployer réserver promettre destiner",
    frame("investment", "m", "agent", ["in", "dative"], { by: ["", "hauteur", "pour", "à"], weak: true, when: { size: "large" } }),
  ],
  ["mettre", frame("investment", "m", "agent", ["in"], { weak: true })],
  ["aller servir", frame("investment", "m", "none", ["in"], { weak: true, when: { size: "large" } })],
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
    "valoir peser représenter totaliser atteindre générer dépasser franchir",
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
  [
    "se_négocier se_traiter",
    frame("share_price", "m", "agent", [], {
      by: ["", "à", "contre", "autour", "sous"],
      when: { size: "small", about: "stock", agent: ["!product", "!goods"] },
    }),
  ],
  ["valoir", frame("price", "m", "agent", ["agent"], { when: { size: "small" } })],
  ["valoriser revaloriser", frame("valuation", "m", "patient", [], { by: ["", "à", "hauteur", "sur"] })],
  ["évaluer estimer", frame("valuation", "m", "patient", [], { by: ["", "à"], when: { patient: ["company"], size: "large" }, weak: true })],
  ["peser", frame("valuation", "m", "agent", [], { by: ["", "à"], when: { size: "large", about: "worth" } })],
  [
    "valoir capitaliser",
    frame("valuation", "m", "agent", [], { by: ["", "à"], when: { size: "large", agent: ["!measure", "!deal", "!event"] } }),
  ],
  ["s'échanger coter se_traiter", frame("share_price", "m", "agent", [], { by: ["", "à", "contre", "sous"], when: { size: "small" } })],
  ["s'introduire introduire", frame("share_price", "m", "agent", [], { by: ["à", ""], when: { size: "small" } })],
  // prices
  ["facturer", frame("revenue", "m", "agent", [], { by: ["", "pour", "hauteur"], when: { size: "large" } })],
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
];

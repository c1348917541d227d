import { type FramedVerbs, frame } from "../frame.js";

/** What is owed, spent, earned, held and counted. In order, like all frames: of those of one verb the first that applies is meant. */
export const accountFrames: FramedVerbs = [
  // debt
  ["emprunter endetter s'endetter", frame("debt", "m", "agent", ["from"], { by: ["", "hauteur", "de"] })],
  ["prêter avancer", frame("debt", "m", "agent", ["dative"])],
  ["devoir", frame("debt", "m", "agent", ["dative"], { when: { dative: ["lenders"] } })],
  ["abandonner effacer annuler remettre", frame("debt", "m", "agent", ["dative"], { when: { agent: ["lenders"], size: "large" } })],
  ["rembourser", frame("cost", "m", "agent", ["dative"], { when: { dative: ["buyers"] } })],
  ["rembourser refinancer", frame("debt", "m", "agent", ["dative"], { weak: true })],
  // costs and savings
  ["asseoir dormir", frame("cash", "m", "agent", [], { by: ["sur"], when: { size: "large" } })],
  ["disposer", frame("cash", "m", "agent", [], { by: ["de"], weak: true, when: { agent: ["!public"], size: "large" } })],
  [
    "revenir",
    frame("cost", "m", "none", ["agent"], { by: ["à"], weak: true, when: { agent: ["event", "site", "product"], size: "large" } }),
  ],
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
  ["budgéter budgétiser", frame("investment", "m", "agent", ["in"], { weak: true, when: { agent: ["company"], about: "period" } })],
  ["budgéter budgétiser", frame("cost", "m", "agent", ["in"])],
  [
    "développer concevoir programmer",
    frame("cost", "m", "agent", ["patient"], { by: ["pour", "avec"], weak: true, when: { size: "large" } }),
  ],
  ["tourner filmer", frame("cost", "m", "agent", ["patient"], { by: ["pour", "avec"], weak: true, when: { size: "large" } })],
  ["nécessiter demander requérir", frame("cost", "m", "none", ["agent"], { weak: true, when: { size: "large" } })],
  ["économiser épargner s'épargner", frame("savings", "m", "agent", [], { strong: true })],
  ["éviter s'éviter", frame("savings", "m", "agent", [], { weak: true, when: { size: "large" } })],
  [
    "dépenser débourser engloutir",
    frame("investment", "m", "agent", ["in"], { when: { agent: ["!public"], about: "planned", size: "large" } }),
  ],
  [
    "dépenser brûler payer régler verser débourser radier provisionner déprécier dilapider gaspiller dévorer engloutir cramer griller consumer acquitter s'acquitter",
    frame("cost", "m", "agent", ["in", "dative"], { by: ["", "de", "hauteur"], weak: true, when: { agent: ["!measure"] } }),
  ],
  // results
  ["perdre", frame("net_loss", "m", "agent", [], { weak: true, when: { size: "large" } })],
  ["gagner", frame("net_income", "m", "agent", [], { weak: true, when: { size: "large" } })],
  ["proposer offrir", frame("acquisition", "m", "agent", ["for"], { weak: true, when: { size: "large" } })],
  ["totaliser cumuler représenter", frame("investment", "m", "none", ["agent"], { weak: true, when: { agent: ["site"], size: "large" } })],
  [
    "puiser tirer rapporter générer engendrer encaisser dégager facturer réaliser procurer totaliser cumuler",
    frame("revenue", "m", "agent", [], { faint: true, when: { agent: ["!measure"] } }),
  ],
  ["générer réaliser encaisser", frame("revenue", "m", "agent", [], { by: ["pour"], faint: true, when: { size: "large" } })],
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
  [
    "livrer écouler vendre expédier fabriquer produire immatriculer distribuer assembler préparer cuisiner confectionner usiner imprimer tisser embouteiller torréfier",
    frame("units", "q", "agent", [], { weak: true }),
  ],
  [
    "exposer compromettre dérober voler pirater fuiter exfiltrer toucher affecter concerner impacter subtiliser divulguer",
    frame("affected", "q", "patient", ["agent"], { weak: true }),
  ],
];

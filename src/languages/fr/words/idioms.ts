import { type Frame, frame } from "./frame.js";

/** A verb with words of its own that make another sense of it; the figure may stand between them ("mettre F sur la table"). */
export interface Idiom {
  readonly lemma: string;
  readonly words: readonly string[];
  readonly frames: readonly Frame[];
}

const BUY = frame("acquisition", "m", "agent", ["patient", "in"], { by: ["pour", "contre", "à", "moyennant", "hauteur"] });
const BOUGHT = frame("acquisition", "m", "from", ["agent"], { by: ["pour", "contre", "à", "moyennant", "hauteur"] });
const CUT = frame("layoffs", "q", "agent", [], { by: ["", "de"] });
const idiom = (lemma: string, words: string, ...own: Frame[]): Idiom => ({ lemma, words: words.split(" "), frames: own });

export const idioms: readonly Idiom[] = [
  idiom("mettre", "la main sur", BUY),
  idiom("faire", "main basse sur", BUY),
  idiom("faire", "l' acquisition de", BUY),
  idiom("faire", "l' acquisition d'", BUY),
  idiom("prendre", "le contrôle de", BUY),
  idiom("prendre", "le contrôle d'", BUY),
  idiom("jeter", "son dévolu sur", BUY),
  idiom("porter", "acquéreur", BUY),
  ...["l' escarcelle de", "l' escarcelle d'", "l' escarcelle du", "le giron de", "le giron d'", "le giron du"].flatMap((words) => [
    idiom("tomber", `dans ${words}`, BOUGHT),
    idiom("passer", `dans ${words}`, BOUGHT),
    idiom("entrer", `dans ${words}`, BOUGHT),
    idiom("rejoindre", words, BOUGHT),
  ]),
  ...["de", "d'", "du"].flatMap((of) => [
    idiom("passer", `sous pavillon ${of}`, BOUGHT),
    idiom("passer", `sous le contrôle ${of}`, BOUGHT),
    idiom("passer", `aux mains ${of}`, BOUGHT),
    idiom("tomber", `dans les mains ${of}`, BOUGHT),
  ]),
  idiom("changer", "de mains", BOUGHT),
  idiom("changer", "de propriétaire", BOUGHT),
  idiom("tomber", "dans l' escarcelle", frame("revenue", "m", "none", [], { weak: true })),
  idiom("faire", "le plein", frame("funding", "m", "agent", [], { weak: true, when: { size: "large" } })),
  idiom("remettre", "au pot", frame("investment", "m", "agent", ["in"])),
  idiom("mettre", "au pot", frame("investment", "m", "agent", ["in"])),
  idiom("passer", "commande", frame("contract", "m", "agent", ["dative"], { by: ["", "pour", "de"], when: { size: "large" } })),
  idiom(
    "mettre",
    "sur la table",
    frame("acquisition", "m", "agent", ["bought"], { when: { about: "purchase" } }),
    frame("acquisition", "m", "agent", [], { when: { about: "suitor" } }),
    frame("investment", "m", "agent", ["in"]),
  ),
  idiom("remettre", "sur la table", frame("investment", "m", "agent", ["in"])),
  idiom(
    "mettre",
    "en vente",
    frame("price", "m", "agent", ["patient"], { by: ["à", "pour", "", "contre"], when: { size: "small" } }),
    frame("acquisition", "m", "agent", ["patient"], { by: ["pour", "à"] }),
  ),
  ...["poser", "déposer", "aligner"].map((lemma) =>
    idiom(
      lemma,
      "sur la table",
      frame("acquisition", "m", "agent", [], { when: { about: "suitor" } }),
      frame("investment", "m", "agent", ["in"]),
    ),
  ),
  ...["dans l' aventure", "dans l' affaire", "dans l' opération"].flatMap((words) =>
    ["laisser", "perdre"].map((lemma) => idiom(lemma, words, frame("net_loss", "m", "agent", [], { when: { size: "large" } }))),
  ),
  ...["dans sa poche", "dans ses poches"].map((words) => idiom("mettre", words, frame("net_income", "m", "agent", [], { weak: true }))),
  idiom("mettre", "de côté", frame("cash", "m")),
  idiom("mettre", "à la porte", CUT),
  idiom("mettre", "à pied", CUT),
  idiom("laisser", "sur le carreau", CUT),
  idiom("pousser", "vers la sortie", CUT),
  idiom("dire", "adieu à", frame("layoffs", "q", "agent", [], { by: ["", "à"], strong: true })),
  idiom("faire", "travailler", frame("employees", "q")),
  idiom("faire", "vivre", frame("employees", "q")),
  idiom("faire", "voyager", frame("users", "q")),
  idiom("faire", "miroiter", frame("compensation", "m", "agent", ["dative"])),
];

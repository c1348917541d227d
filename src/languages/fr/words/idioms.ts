import { type Frame, frame } from "./frames.js";

/** A verb with words of its own that make another sense of it; the figure may stand between them ("mettre F sur la table"). */
export interface Idiom {
  readonly lemma: string;
  readonly words: readonly string[];
  readonly frames: readonly Frame[];
}

const BUY = frame("acquisition", "m", "agent", ["patient", "in"], { by: ["pour", "contre", "à", "moyennant", "hauteur"] });
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
  idiom(
    "mettre",
    "sur la table",
    frame("acquisition", "m", "agent", ["bought"], { when: { about: "purchase" } }),
    frame("investment", "m", "agent", ["in"]),
  ),
  idiom(
    "mettre",
    "en vente",
    frame("price", "m", "agent", ["patient"], { by: ["à", "pour", "", "contre"], when: { size: "small" } }),
    frame("acquisition", "m", "agent", ["patient"], { by: ["pour", "à"] }),
  ),
  idiom("mettre", "de côté", frame("cash", "m")),
  idiom("mettre", "à la porte", CUT),
  idiom("mettre", "à pied", CUT),
  idiom("laisser", "sur le carreau", CUT),
  idiom("pousser", "vers la sortie", CUT),
  idiom("faire", "travailler", frame("employees", "q")),
  idiom("faire", "vivre", frame("employees", "q")),
  idiom("faire", "miroiter", frame("compensation", "m", "agent", ["dative"])),
];

import { type Party, Shape } from "../../../../model.js";
import type { FoundFigure } from "../../figures/find.js";
import { isConjugated } from "../clause.js";
import type { Discourse } from "../discourse.js";
import { pathCost } from "../path.js";
import type { Scene } from "../scene.js";
import { structureOf } from "../structure.js";

/** What is sold at a price: the product named nearest; null where it is expressly another's. */
export function priced(scene: Scene, figure: FoundFigure, subject: Party | null, discourse: Discourse): Party[] | null {
  // "… vendu F quand la concurrence en réclame G": another's
  const mine = structureOf(scene).at(figure.first);
  const opposed = mine.opposed || /^(?:quand|lorsque|lorsqu')$/.test(scene.tokens[mine.first]?.norm ?? "");
  if (opposed && !scene.heads.some((head) => head.first > mine.first && head.naming?.entity.type === "product")) return null;
  // "Le forfait à 20 euros (16 pour les abonnés Freebox) et celui à 2 euros": a bracket's product is its own figure's
  const products = scene.heads.filter(
    (head) =>
      head.naming?.entity.type === "product" &&
      (structureOf(scene).at(head.first).tie !== "bracket" || structureOf(scene).at(head.first) === mine),
  );
  const nearest =
    products.findLast((head) => head.last <= figure.first) ??
    products.find(
      (head) =>
        head.first >= figure.last &&
        head.first - figure.last < 8 &&
        // "Affiché F, quand une Zed démarre à G": the other clause's
        (structureOf(scene).at(head.first) === mine || structureOf(scene).at(head.first).tie !== "contrast") &&
        !/^(?:quand|lorsque|tandis|alors)$/.test(scene.tokens[structureOf(scene).at(head.first).first]?.norm ?? "") &&
        // "louer son lanceur F, contre G pour l'Electron": the other figure's
        !scene.tokens.slice(figure.last, head.first).some((token) => /^(?:contre|versus)$/.test(token.norm)) &&
        !scene.verbs.some((verb) => isConjugated(verb) && verb.first >= figure.last && verb.last <= head.first),
    );
  const offer = products.length === 0 ? offered(scene, figure) : null;
  if (offer) return [offer];
  // "Zed TV se contente de 4,99 € et Nuxel de 11,99 €": the other seller's
  const turned =
    nearest !== undefined &&
    scene.heads.some(
      (head) =>
        head.first >= nearest.last &&
        head.last <= figure.first &&
        head.preposition === null &&
        head.naming !== null &&
        head.naming.entity.name === subject?.name,
    ) &&
    structureOf(scene).at(nearest.first).tie === "main";
  const value = nearest && !turned ? discourse.resolve(nearest, scene) : null;
  return value && nearest && pathCost(scene.tokens, Math.min(nearest.last, figure.last), Math.max(nearest.first, figure.first)) < 2.2
    ? [value]
    : [];
}

/** "l'abonnement SuperGrok", "la formule Famille": an offer that is called by a name of its own. */
function offered(scene: Scene, figure: FoundFigure): Party | null {
  // "facture F son offre Standard"
  const places = [...Array.from({ length: 11 }, (_, k) => figure.first - 2 - k), figure.last, figure.last + 1].filter((i) => i >= 0);
  for (const i of places) {
    const [token, next] = [scene.tokens[i], scene.tokens[i + 1]];
    if (!token || !next || !OFFER.test(token.norm) || (next.shape & Shape.capital) === 0 || (next.shape & Shape.word) === 0) continue;
    const text = `${token.text} ${next.text}`;
    return { name: text, type: "thing", text, via: "explicit" };
  }
  return null;
}

const OFFER = /^(?:abonnement|formule|offre|forfait|licence|pack|version|édition|option|box)$/;

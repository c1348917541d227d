import type { Entity } from "../../names/find.js";
import type { Head, Scene } from "../scene.js";
import type { Memory } from "./memory.js";
import { keyOf } from "./phrase.js";
import { countryOf } from "./profile.js";

/** Nouns that bodies and things with a name are spoken of by, with the kinds of the lists that they fit. */
const KINDS: readonly (readonly [RegExp, RegExp])[] = [
  [/^(?:régulateur|gendarme|autorité|superviseur)$/, /regulator|competition|data-protection/],
  [/^(?:syndicat|centrale|confédération)$/, /^union$/],
  [/^(?:gouvernement|exécutif|publique)$/, /^government$/],
  [/^(?:parlement|assemblée|sénat)$/, /^parliament$/],
  [/^(?:institution|organisme|instance|établissement|organisation|association|agence|autorité)$/, /./],
  [/^(?:jeton|cryptomonnaie|token|cryptoactif)$/, /^crypto$/],
  [/^(?:voiture|citadine|berline|véhicule|suv|compacte)$/, /^car$/],
  [/^(?:smartphone|téléphone)$/, /^phone$/],
  [/^(?:console|jeu|logiciel)$/, /^(?:console|game|software)$/],
  [/^(?:puce|processeur|composant)$/, /^chip$/],
  [/^(?:fusée|lanceur|capsule|constellation|satellite)$/, /^space$/],
  [/^(?:chatbot|assistant)$/, /^assistant$/],
  [/^(?:avion|drone|hélicoptère)$/, /^aircraft$/],
  [/^(?:médicament|traitement|vaccin)$/, /^medicine$/],
];

/** "le régulateur", "le jeton", "la citadine": the body or product that the lists or the article call so; null where none or several may be meant. */
export function bodyOf(head: Head, scene: Scene, memory: Memory): Entity | null {
  if (!/^(?:le|la|l'|ce|cet|cette|du|au)$/.test(scene.tokens[head.first]?.norm ?? "")) return null;
  // "la puissance publique"
  const noun = head.kind === "noun" || scene.tokens[head.last]?.norm === "publique" ? (scene.tokens[head.last - 1]?.norm ?? "") : "";
  if (noun === "") return null;
  if (/^(?:de|d'|du|des)$/.test(scene.tokens[head.last]?.norm ?? "")) return null;
  // "le jeu vidéo français": a trade, not the one that was named
  if (countryOf(scene, head.last, head.last + 2)) return null;
  const kinds = KINDS.find(([nouns]) => nouns.test(noun))?.[1];
  return memory.best((entity) => {
    if (entity.type !== "organization" && entity.type !== "product") return null;
    if (kinds && entity.entry?.kinds.some((kind) => kinds.test(kind))) return 1;
    return memory.profiles.get(entity)?.nouns.has(keyOf(noun)) ? 2 : null;
  });
}

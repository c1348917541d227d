import { LEVIED, LEVY } from "../words/public.js";
import { type Head, norm, type Scene } from "./scene.js";

/** Is this phrase a levy: "la surtaxe", "les droits de douane", "les cotisations"? */
export function isLevy(scene: Scene, head: Head): boolean {
  // "avant impôt", "hors taxes", "TVA comprise"
  if (/^(?:avant|après|hors|toutes)$/.test(norm(scene, head.first - 1)) || /^(?:avant|après|hors|toutes)$/.test(norm(scene, head.first)))
    return false;
  for (let i = head.first; i < head.last; i++) {
    const word = norm(scene, i);
    // "le bénéfice après impôts"
    if (/^(?:avant|après|hors)$/.test(norm(scene, i - 1))) continue;
    if (LEVY.test(word)) return true;
    for (const [noun, more] of LEVIED)
      if (noun.test(word) && [norm(scene, i + 1), norm(scene, i + 2)].some((next) => more.test(next))) return true;
  }
  return false;
}

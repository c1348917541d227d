import { oneOf } from "../../words/one-of.js";
import type { Scene } from "../scene.js";

const STOCK = oneOf(
  "bourse|séance|clôture|nasdaq|euronext|nyse|sbf|cac|dow|nikkei|topix|kospi|bel|smi|dax|ftse|stoxx|cotation|actions|titre|titres|indice|indices|préouverture|introduction|brvm|boursière|boursier|nominative|après-bourse|avant-bourse|investisseurs|boursiers|boursières",
);

/** How much a sentence speaks of share prices. */
export function speaksOfStock(scene: Scene): boolean {
  const { tokens } = scene;
  return (
    tokens.some(
      (token, i) =>
        (STOCK.test(token.norm) && !(token.norm === "titre" && /^(?:au|à)$/.test(tokens[i - 1]?.norm ?? ""))) ||
        (token.norm === "wall" && tokens[i + 1]?.norm === "street") ||
        (token.norm === "action" && /^(?:l'|son|cette)$/.test(tokens[i - 1]?.norm ?? "")) ||
        (token.norm === "cours" &&
          /^(?:le|son|de|du)$/.test(tokens[i - 1]?.norm ?? "") &&
          !/^(?:de|du|des)$/.test(tokens[i + 1]?.norm ?? "")),
    ) || scene.namings.some((naming) => naming.entity.entry?.kinds.includes("index"))
  );
}

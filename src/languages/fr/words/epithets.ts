import { vocabulary } from "../tokens.js";

/** What the press calls companies by, behind "la marque", "la firme", "le constructeur": the company, by its name in the gazetteer. */
export const epithet = vocabulary<string>({
  "à la pomme|à la pomme croquée|à la petite pomme": "Apple",
  "au losange": "Renault",
  "au lion": "Peugeot",
  "aux chevrons|aux deux chevrons|au double chevron": "Citroën",
  "aux anneaux|aux quatre anneaux": "Audi",
  "à l'étoile": "Mercedes-Benz",
  "à l'hélice": "BMW",
  "au cheval cabré": "Ferrari",
  "au trident": "Maserati",
  "au taureau": "Lamborghini",
  "à l'oiseau bleu|au petit oiseau bleu|au petit oiseau|au moineau bleu|au volatile bleu": "Twitter",
  "au petit fantôme|au fantôme|au fantôme jaune": "Snap",
  "à la virgule|au swoosh": "Nike",
  "aux trois bandes": "Adidas",
  "au crocodile": "Lacoste",
  "aux grandes oreilles|à la souris": "Disney",
  "au carré orange": "Orange",
  "au carré rouge": "SFR",
  "à l'écureuil": "Caisse d'Épargne",
  "au coquillage|à la coquille": "Shell",
});

/** First names that men have, or women, and hardly ever both. */
const set = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

const MEN =
  set(`adam adrien alain alban albert alexandre alexis alfred ali amaury andreas andrew andy anthony antoine antonio arnaud arthur aurélien
  axel bastien benjamin benoît bernard bertrand bill bob brian bruno carlos cédric charles christian christophe christopher clément cyril damien
  daniel david denis didier dylan edgar edouard édouard elon emmanuel enzo éric eric erik étienne fabien fabrice félix florent florian
  françois franck frank frédéric gabriel gaël gaspard gauthier geoffroy george georges gérard gilles grégoire grégory guillaume guy hassan henri
  hervé hugo hugues ibrahim ivan jack jacques james jamie jan jason jean jeff jensen jérémie jérémy jérôme joël john jonathan jordan jorge joseph
  juan jules julien karim kevin klaus larry laurent léo léon loïc louis luc lucas ludovic luis maarten mamadou marc marcel marco mario mark martin
  mathias mathieu matt matthias matthieu maurice max maxime michael michaël michel mickaël mike mohamed moussa nathan nicolas noah olivier omar
  oscar ousmane pascal patrice patrick paul pedro peter philip philippe pierre quentin rachid raphaël raymond régis rémi rémy renaud rené richard
  robert robin rodolphe roland romain roman ronan ryan salim sam samuel satya sébastien sergio serge simon sinan stefan stéphane steve steven
  sundar sylvain théo thibaud thibault thierry thomas tidjane tim timothée tom tristan ulrich valentin victor vincent walter werner william wilfried
  xavier yann yannick yves youssef`);

const WOMEN = set(`adèle agathe agnès alexandra alice alicia aline amandine amélie amina anaïs angela anna anne annette annie ariane astrid
  audrey aurélie aurore awa barbara béatrice bénédicte brigitte capucine carine carole caroline catherine cécile céline chantal charlotte
  chiara christelle christiane christine claire clara clarisse claudia clémence clotilde coralie corinne cristina daniela danielle delphine diane
  dorothée elena éléonore élisabeth elizabeth elisa élise élodie éloïse elsa emily emma emmanuelle estelle eugénie eva eve évelyne fanny fatima
  fatou fatoumata fleur flora florence françoise frédérique gabrielle géraldine ginni gwenaëlle gwenola hanneke hélène héloïse hortense inès ingrid
  irène isabelle jacqueline jane janet jeanne jennifer jessica joanna joséphine julia julie juliette karen karine kate khadija laetitia lara laure
  laurence lauriane lea léa leïla lena lila lina linda lisa lise louise lucie lucile lydia lydie madeleine magali manon margaux margot margrethe
  marguerite maria marianne marie marina marine marion marjorie marta martine mary mathilde mélanie mélissa meg michèle mireille monica monique
  muriel myriam nadège nadia nadine naïma nancy natacha nathalie nina noémie odile olga olivia ophélie pamela patricia paula pauline rachel rachida
  rebecca régine renée roxane ruth sabine safra salma sandra sandrine sarah séverine sheryl silvia simone solène sonia sophie stéphanie susan
  suzanne sylvie tatiana teresa ursula valentina valérie vanessa vera véronique victoria virginie viviane wendy yasmine yolande zoé`);

/** Of a person's full name; null where the first name does not tell. */
export function genderOfName(name: string): "m" | "f" | null {
  const [first = ""] = name.toLowerCase().split(/[ -]/);
  return MEN.has(first) ? "m" : WOMEN.has(first) ? "f" : null;
}

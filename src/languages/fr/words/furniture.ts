/** What French pages put around an article. Every expression is anchored or bounded. */

/** Words of buttons and counters; a line of nothing else is furniture. */
export const BUTTONS = new RegExp(
  `(?<![a-zà-öø-ÿœ\\d])(?:${[
    "partage[rz]?|partagez|partages|passer la publicité|partager (?:cet|l['’])article|tweete[rz]?|twee?ts?|imprime[rz]?|envoye[rz]?(?: (?:à un ami|par (?:e-?mail|mail|courriel)))?|commente[rz]?|réagi(?:r|ssez)|signaler|alerter|répondre|modérer|prêter|offrir|offrir l['’]article|copier(?: le lien)?|écouter(?: l['’]article)?|lecture audio|ajouter|favoris|sauvegarder|enregistrer|fermer|ok|retour|suivante?|précédente?|haut de page|zoom|agrandir|voir plus|voir moins|voir tout|afficher (?:plus|moins)|plus|trier par|les plus récents|taille du texte|google news|google actualités|google\\+",
    "facebook|twitter|linkedin|whatsapp|instagram|messenger|telegram|pinterest|bluesky|threads|mastodon|flipboard|youtube|tiktok|reddit|e-?mail|mail|courriel|sms|x|rss|j['’]aime|like[rs]?|suivre|suivez-nous",
    "menu|accueil|recherche[r]?|connexion|se connecter|s['’](?:abonner|inscrire|identifier)|identifiez-vous|abonnez-vous|inscrivez-vous|inscription|je m['’](?:abonne|inscris|identifie)|mon compte|mon espace|newsletters?|infolettres?|déjà abonnée?|créer un compte|aller au contenu(?: principal)?|se déconnecter|déconnexion|boutique|services|kiosque|e-?paper|en direct|live|podcasts?|vidéos?|forum|contact|contactez-nous|contacter la rédaction|la rédaction|rédaction|applis?",
    "publicité|annonces?|espace publicitaire|advertisement|sponsorisé|messages? sponsorisés?|partner content|contenu(?:s)? (?:partenaires?|sponsorisés?)|votre contenu continue ci-dessous|la suite après (?:cette|la) publicité|lire la suite|en savoir plus|à suivre",
    "accepter(?: (?:tout|et fermer|& fermer))?|tout accepter|refuser(?: tout)?|tout refuser|continuer sans accepter|paramétrer|personnaliser|gérer (?:mes|les) cookies",
    "votre avatar|votre (?:e-?mail|courriel|adresse (?:e-?mail|mail))|commentaires?|réactions?|vues?|lectures?|likes|minutes?|min|lu|fois",
  ].join("|")})(?![a-zà-öø-ÿœ\\d])`,
  "gi",
);

/** What may stand between buttons. */
export const BETWEEN_BUTTONS =
  /(?<![a-zà-öø-ÿœ\d])(?:sur|par|et|ou|à|au|le|la|les|ce|cet|mes|mon|de|des|du|cette|article|page|lien|ami|k|texte|un|une|avec|votre|vos)(?![a-zà-öø-ÿœ\d])/gi;

/** Whole lines that are furniture however short the article. */
export const NOTICES: readonly RegExp[] = [
  // cookies
  /^(?:nous utilisons|(?:ce|notre) site (?:utilise|dépose)|en (?:poursuivant|cliquant)|(?:nous et|avec) nos \d+ partenaires|nos partenaires et nous|le respect de votre vie privée|avec votre (?:accord|consentement)).{0,800}(?:cookies|traceurs|navigation|données)/i,
  /^[^«»"]{0,80}\bpartenaires utilisent des cookies\b|\bcontinuer sans accepter\b/i,
  // subscriptions
  /\b(?:il vous reste|reste) \d+(?:[.,]\d+)?\s?% (?:de (?:cet article|l['’]article|ce contenu)|à (?:lire|découvrir))/i,
  /^(?:la suite (?:de l['’]article )?est réservée|(?:cet )?article (?:est )?réservé|contenu réservé|réservé (?:aux|à nos) abonnés|vous avez déjà un compte|déjà abonné|lisez la suite|lisez (?:tous|cet article|l['’]intégralité)|pour lire la suite|accès illimité|profitez (?:de|d['’]un)|nos abonnés ont aussi)/i,
  /^(?:recevez|abonnez-vous|inscrivez-vous|rejoignez|retrouvez|suivez|téléchargez|découvrez) .{0,140}(?:newsletter|lettre|infolettre|abonnés|actualit|chaîne|page|réseaux|telegram|whatsapp|google news|appli|plus d['’]infos|nos offres)/i,
  /^(?:la |notre |nos )?(?:newsletters?|infolettres?|lettre)\b.{0,200}(?:recevez|inscri|abonn|chaque|rejoign|votre e-?mail|gratuit)/i,
  /^(?:la |notre |nos )?(?:newsletters?|infolettres?)[^\d.]{0,40}$/i,
  /(?:^|[.!]\s)(?:chaque|tous les) (?:matins?|jours?|semaines?|mois|lundis?|mardis?|mercredis?|jeudis?|vendredis?|samedis?|dimanches?),? (?:recevez|retrouvez|l['’]essentiel|le meilleur|toute l['’]actualité)/i,
  /\b(?:votre (?:e-?mail|adresse (?:e-?mail|mail|électronique)|courriel)(?:\s?:|\s?_| ne sera)|désinscription en un clic|parrain(?:er|ez) (?:un ami|\d|trois|cinq|vos)|vous recevez ce(?:t)? (?:message|e-?mail|courriel|courrier)|vous êtes inscrite? (?:à|au)|transféré par un ami)/i,
  /(?:^|[.!?|·•(]\s*)(?:se |me )?(?:désabonner|désinscrire)\s?(?:$|[|·(])/i,
  /^bienvenue (?:dans|sur) .{0,60}\b(?:abonnés|inscrits|nous lire|lecteurs)\b/i,
  /^(?:s['’]abonner|abonnez-vous|je m['’]abonne|dès|à partir de|puis|seulement)\b.{0,50}\d\s?(?:€|euros?|CHF|francs?|F\s?CFA|FCFA|\$|\.[-–]).{0,40}(?<![.!?])$/i,
  /^(?:abonnement|offre|formule|essai)(?: [a-zà-öø-ÿœ]{1,12}){0,2}\s?:?\s?(?:dès|à partir de|à|pour)?\s?(?:CHF |€|\$)?\d+(?:[.,]\d+)?\s?(?:€|euros?|francs?|\$|\.[-–]).{0,40}(?<![.!?])$/i,
  /^(?:\d+(?:[.,]\d+)?\s?(?:€|euros?|\$|%)|offre|dès|-\s?\d+\s?%|essai|premier mois).{0,80}\b(?:sans engagement|premier mois|par mois pendant|pendant \S+ (?:mois|an|ans))\b.{0,60}$/i,
  /^(?:offre d['’](?:hiver|été|essai|abonnement|automne)|offre (?:de rentrée|de noël|spéciale|découverte|exceptionnelle|du moment))\b.{0,120}$/i,
  /^(?:testez|essayez|je teste|débloquez|vous avez envie de lire)\b.{0,100}$/i,
  /^.{0,60}\babonnez-vous\b[^.»”"]{0,80}$/i,
  /^(?:soutenez|soutenir notre|faites un don|je (?:soutiens|fais un don))\b.{0,140}$/i,
  /\bdans votre (?:bo[iî]te (?:mail|e-?mail|aux lettres|de réception|à lettres)|messagerie)\b(?! de [a-zà-öø-ÿœ]{3,})/i,
  /\ben cliquant (?:ici|sur (?:ce|le) lien|ci-dessous)\b|\b(?:cliquez|cliquer) (?:ici|ci-dessous)\b/i,
  // credits and legal
  /^(?:©|\(c\)|copyright|tous droits réservés|mentions légales|crédits?(?: photos?)?\s?:|photos?\s?:|image\s?:|illustration\s?:|source\s?:|photo by|getty|shutterstock|mots?[- ]clés?\s?:|tags?\s?:|thèmes?\s?:|étiquettes?\s?:|catégories?\s?:|sujets?\s?:)/i,
  /\bmentions légales\b|\bCGV\b.*\bcookies\b|\btous droits (?:réservés|de reproduction)\b|\bplan du site\b/i,
  /^PHOTO \p{Lu}{2}.{0,120}$/u,
  /^[—–-]?\s?[^@\n]{2,60}\s\(@\w{2,20}\)/u,
  /^(?:contacts? presse|contact média|relations presse|service de presse)/i,
  // ways through the site
  /^(?:accueil|home|vous êtes ici)\s*[>›»/|:]/i,
  /^(?:[àa] la une|en direct|flash|dernière minute|bourse|marchés|devises)\b.{1,160}\s\|\s/i,
  /^(?:[Mm]enu|MENU|[Aa]ccueil|ACCUEIL) \p{Lu}.{0,160}$/u,
  /^(?:<|>|\||\*|_|-|=|\s)+$/u,
  /^(?:>>|»)\s?\S/u,
  /^cliquez (?:ici|pour)\b/i,
  /^(?:voir|afficher|lire) (?:les \d+ )?(?:autres )?(?:commentaires|réponses)/i,
  /^(?:une publication partagée|voir cette publication|a post shared|voir le (?:tweet|post)|j['’]aime chargement)/i,
  /^(?:cet article vous a|vous avez aimé|cette édition vous a|note de la rédaction\s?:|article vu|lu \d)/i,
  /^pour ne rien manquer\b|^ne manquez (?:rien|pas)\b|^suivez-nous\b/i,
  /\bsuivez @|^[★☆⭐✩\s]{3,}|\d\s?\/\s?\d{1,2}\b.{0,12}\bvotes?$/i,
  /\bdernier (?:ouvrage|livre) paru\b|\bon peut (?:le|la) suivre sur\b|\bsuivez-(?:le|la) sur\b/i,
  /^you['’]ve been subscribed|^abonnement en cours|^quelque chose s['’]est mal passé/i,
  // goods on sale
  /^(?:voir (?:l['’]offre|les? (?:prix|offres?|deal)|plus d['’]offres)|en profiter|j['’]en profite|profitez-en|comparer les prix|bons? plans?\b)(?:.{0,140}[^.])?$/i,
  /\((?:liens? )?(?:affiliés?|sponsorisés?|d['’]affiliation)\)$/i,
  /^(?:acheter|achetez|commander|commandez|précommander|précommandez)\b.{0,80}\d\s?(?:€|euros?|\$).{0,30}(?<![.!?])$/i,
  /^nos partenaires\b.{0,120}$/i,
  /^.{1,60}\s:\s.{0,60}\d\s?(?:€|euros?|\$|%).{0,80}\s(?:[-–—|→>]+\s?)?(?:voir (?:l['’]offre|le (?:prix|site|deal))|j['’]en profite|en profiter|profiter de l['’]offre|acheter|découvrir l['’]offre)$/i,
  /\d[.,]\d\d\s?(?:€|\$|euros?)\s?(?:\/|par )\s?mois.{0,60}\b(?:satisfait ou remboursé|sans engagement|\d+ mois offerts?)\b.{0,40}$/i,
  /^.{1,90}\s(?:à |: |– |- |dès )?\d[\d\s.,]*\s?(?:€|euros?)\s(?:chez|sur) (?:amazon|fnac|darty|cdiscount|boulanger|rakuten|ldlc|aliexpress|ebay|rue du commerce|topachat|materiel\.net)\b.{0,40}(?<![.!?])$/i,
  /^(?:amazon|fnac|darty|cdiscount|boulanger|rakuten|ldlc|aliexpress|ebay|rue du commerce|topachat|materiel\.net|back market)\s?:?\s\d[\d\s.,]*\s?(?:€|euros?)$/i,
];

/** Ends a caption: "Le siège du groupe, à Lyon. © Léo Marnier / AFP". */
export const CREDIT = /(?<=[.!?»”")\p{L}] ?)(?:©|\(c\) |[Cc]rédits?(?: photos?)? ?: |[Pp]hotos? ?: )[^.!?©\n]{2,80}$/u;

/** Leads to another article, or stands over links to several. */
export const LINK =
  /^(?:[[(>→•–-]\s?)?(?:(?:à|a)\s?(?:lire|voir|écouter|découvrir)\s?(?:aussi|également|demain|sur le (?:même )?sujet|ailleurs|encore|:|$)|lire\s?>+|(?:lire|voir|écouter)\s?(?:aussi|également|encore|notre|l['’]article)|lire la suite|en savoir plus|(?:pour aller plus loin|sur le même (?:sujet|thème))\s?(?::|$))/i;

/** A link that begins with its section: "Lire Maroc : …". */
export const LINK_OF_SECTION = /^(?:Lire|LIRE) \p{Lu}[\p{L}'’ -]{2,40}\s?[:|]/u;

/** Stands over links to other articles, a whole line. */
export const LINKS_HEADING =
  /^(?:>\s?)?(?:(?:les |nos |autres )?articles? (?:liés?|similaires?|associés?|récents?|recommandés?|en relation|connexes)|dans la même (?:rubrique|catégorie)|(?:nos|les) derniers articles|(?:top \d+ des )?(?:articles )?les plus (?:lus|populaires|commentés|partagés|consultés|vus)|top \d+ des articles|à la une|notre sélection|également (?:sur|dans)|plus d['’]articles|derni[èe]res (?:actualit[ée]s|minutes|infos|nouvelles|d[ée]p[êe]ches|actus)|dans l['’]actualité|nos derniers (?:tests|dossiers)|tous (?:ses|les) articles(?: de)?|du même auteur|recommandés? pour vous|vous aimerez aussi|vous (?:pourriez|devriez) (?:aussi )?aimer|les articles les plus|la rédaction vous (?:conseille|recommande|propose)|nos recommandations?|(?:ailleurs )?sur le web|nos (?:abonnés|lecteurs) ont (?:aussi )?lu|contenus? sponsorisés?|le fil (?:info|actu)|à ne pas (?:manquer|rater)|sources?|références|liens(?: externes| utiles)?)(?: .{0,28})?\s?[:…]?(?<!\.)$/i;

/** Behind it the rest is for those who pay. */
export const PAYWALL =
  /\b(?:il vous reste|reste) \d+(?:[.,]\d+)?\s?% (?:de (?:cet article|l['’]article|ce contenu)|à (?:lire|découvrir))|^(?:la suite (?:de l['’]article )?est réservée|(?:cet )?article (?:est )?réservé|contenu réservé|pour lire la suite)/i;

/** From here to the end nothing is the article's. */
export const TAIL =
  /^(?:\d{1,4}\s)?(?:les |tous les |vos )?(?:commentaires?|réactions?|contributions?)\s?(?:\(\d{1,5}\)|:\s?\d{0,5})?$|^(?:un|aucun|une|aucune|\d{1,5}) (?:commentaires?|réactions?|avis|contributions?)(?: sur .{0,120})?$|^(?:laissez? (?:un|votre) commentaire|(?:poster|postez|ajouter|ajoutez|écrire|publier) (?:un|votre) commentaire|soyez le premier à (?:commenter|réagir)|une réaction \?|vous avez aimé cet article|réagissez(?: à cet article)?|discussion \(\d+\)|partagez votre avis|donnez votre avis|que pensez-vous de cet article|notez cet article)/i;

/** Stands over an advertisement. */
export const SPONSOR =
  /^[^a-zà-öø-ÿœ\d]*(?:(?:un |le )?(?:message|mot|texte)s? de (?:notre|nos) (?:partenaires?|sponsors?|annonceurs?)|(?:offre|article|contenu|communication|espace)s? (?:partenaires?|sponsorisée?s?)|(?:notre |nos )?(?:partenaires?|sponsors?)|publi-?(?:rédactionnel|reportage|communiqué)|sponsorisé(?: par .{1,40})?|partner content|en partenariat avec .{1,40}|proposé par .{1,40})[^a-zà-öø-ÿœ\d]*$/i;

/** A link or an offer put between the sentences of a paragraph; at its head. */
export const INSET =
  /(?:^|[.!?…»”")\]]\s+|\n\s*|\[|\()((?:>+\s?)?(?:(?:[ÀAà]\s(?:lire|voir|écouter|découvrir)|(?:Lire|Voir|LIRE|VOIR|Écouter))\s(?:aussi|également|AUSSI|ÉGALEMENT|notre|nos|sur le même sujet|:)|[ÀA] LIRE\b|Sur le même sujet\s?:|Pour aller plus loin\s?:|La rédaction vous (?:conseille|recommande)|(?:Abonnez|Inscrivez|Connectez)-vous\b|Recevez (?:gratuitement|chaque|notre|nos|toute)|Suivez-nous\b|(?:Acheter|Achetez|Commander|Commandez)\s(?=[^.!?]{0,80}\d[\d\s.,]*\s?(?:€|euros?|\$))|Voir l['’]offre|Profitez-en\b|Téléchargez (?:notre|l['’]appli)))/gu;

/** Lines that tell how long, when or by whom, and no more. */
export const READING_TIME =
  /^(?:temps de lecture|lecture|durée de lecture)\s?:?\s?(?:de |en )?\d{1,3}\s?(?:min|mn|minutes?|')\b.{0,40}$|^\d{1,3}\s?(?:min|mn|minutes?)\.?(?: de lecture)?$|^(?:mis à jour |publié |posté |modifié )?il y a \d{1,3} [a-zà-öø-ÿœ]+$/i;

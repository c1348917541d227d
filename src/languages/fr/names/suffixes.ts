/** Words that end a company's name; those of its legal form tell nothing else. */
export const companySuffixes: ReadonlySet<string> = new Set(
  (
    "inc inc. corp corp. corporation incorporated ltd ltd. limited llc llp plc sa s.a s.a. sas sasu sarl eurl scop gmbh ag nv n.v bv ab asa oyj spa s.p.a srl se kk co co. company pty " +
    "group groupe holding holdings technologies technology tech labs lab laboratories partners partner capital ventures venture gestion securities systems system software energy energies bank banque telecom télécom télécoms studio studios games gaming pharma pharmaceuticals pharmaceutical biotech biosciences therapeutics robotics ai motor motors industries industrie industry entertainment network networks media medias média médias interactive solutions services service international mobility mobilité finance financial financier insurance assurance assurances logistics logistique space aerospace aéronautique semiconductor semiconductors electronics displays batteries materials launchers électronique platforms investments investment investissement investissements management advisors asset equity digital data analytics power health healthcare santé foods food fund funds research consulting conseil participations immobilier photonique photonics optique optics security sécurité cybersecurity cybersécurité airlines airways brands retail stores foundry microsystems microelectronics instruments devices innovation innovations transport transports défense defense environnement énergie énergies automobile automobiles trucks chemicals chimie ingénierie engineering entreprises développement distribution communications communication dynamics associés invest advisory expansion croissance growth nutrition cosmetics ciments aviation helicopters hélicoptères shipping marine realty properties hospitality hotels hôtels resorts pictures records music publishing éditions presse publications broadcasting télévision vie bio watt factory store stores shop club care kids cloud soft web pay immo vins travel jobs events hub academy market express connect online smart"
  ).split(" "),
);

/** Legal forms: "Intel Corp." is Intel. */
export const legalForms: ReadonlySet<string> = new Set(
  "inc inc. corp corp. corporation incorporated plc sa s.a s.a. sas ag nv n.v spa s.p.a se co co. platforms".split(" "),
);

import { words } from "../tokens.js";

/** What opens a sentence, stands before a whole clause and tells nothing of it: "C'est pourquoi X a …", "Reste que X a …". */
export const leadIn = words(
  "c'est pourquoi|c'est aussi pourquoi|c'est donc pourquoi|voilà pourquoi|voici pourquoi|voilà comment|c'est ainsi que|c'est alors que|c'est là que|c'est donc que|c'est dire que|c'est que|c'est pour cela que|c'est pour ça que|c'est pour cette raison que|c'est la raison pour laquelle|c'est dans ce contexte que|c'est dans ce cadre que|c'est dans cet esprit que|c'est justement que|c'est à ce titre que|c'est à ce moment que|c'est à cette occasion que|c'est ce qui explique que|reste que|reste donc que|il reste que|il n'en reste pas moins que|il n'en demeure pas moins que|n'empêche que|il n'empêche que|n'empêche,|il n'empêche,|toujours est-il que|le fait est que|il est vrai que|il faut dire que|il se trouve que|preuve que|la preuve que|signe que|preuve s'il en est que|sans compter que|sans oublier que|autant dire que|à noter que|à noter également que|notons que|rappelons que|précisons que|ajoutons que|signalons que|soulignons que|sauf que|sachant que|outre que|mieux encore,|pire encore,|faut-il rappeler que|on sait que|on se souvient que|à tel point que|si bien que|tant et si bien que|d'où le fait que",
);

/** "Résultat, X a …", "Conséquence : X a …": a noun that stands alone before a clause. */
export const leadNoun = words(
  "résultat|résultat des courses|bilan|conséquence|conclusion|surprise|exemple|preuve|constat|moralité|verdict|motif|objectif|explication",
);

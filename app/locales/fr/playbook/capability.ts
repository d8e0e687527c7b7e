import type { capabilityPlays as english } from "../../en/playbook/capability.ts";
import type { Translated } from "../../translated.ts";

export const capabilityPlays: Translated<typeof english, "fr"> = {
  "capability-one-skill": {
    title: "Choisir une compétence et la travailler un mois",
    why: "Vous croyez l’équipe plus prête qu’elle ne le dit\u00a0: {{team}} sur «\u00a0{{item}}\u00a0». Une difficulté, travaillée sur de vrais cas, montre vite lequel de vous est le plus près de la vérité.",
    steps: [
      "Demandez à l’équipe à quelle phrase de client elle a le plus de mal à répondre, et choisissez-en une.",
      "Travaillez-la en binômes pendant quinze minutes, sur de vrais comptes, avec un observateur qui ne note que les mots.",
      "Chaque commercial essaie les deux meilleures réponses lors d’un vrai rendez-vous, et note ce que le client a répliqué.",
      "Rassemblez ce qui a marché sur une page. Choisissez la phrase suivante, ou arrêtez-vous si celle-ci est réglée.",
    ],
    script:
      "Nous ne voyons pas notre préparation de la même façon\u00a0: ne regardons donc qu’une chose. Quelle phrase d’un client vous laisse sans bonne réponse\u00a0?",
    message:
      "Envoyez-moi la phrase de client qui vous laisse le plus souvent sans bonne réponse. Nous prenons la plus citée et la travaillons quinze minutes par semaine pendant un mois, sur de vrais comptes.",
  },
  "capability-call-review": {
    title: "Écouter ensemble un appel par semaine",
    why: "Les managers pensent que les compétences sont là, et les commerciaux disent {{team}} sur «\u00a0{{item}}\u00a0». Un appel enregistré ou raconté donne aux deux la même chose à regarder.",
    steps: [
      "Choisissez un appel enregistré à vous, pas un bon. Laissez l’équipe l’arrêter là où elle aurait continué autrement.",
      "Un commercial propose un appel, avec l’accord du client pour l’enregistrement. Même règle\u00a0: arrêter, et dire ce que vous demanderiez maintenant.",
      "Listez les trois moments apparus dans les deux appels. C’est votre plan de formation.",
      "Écoutez un nouvel appel pour ces trois moments seulement, et nommez ce qui a changé.",
    ],
    script:
      "Je commence par un de mes appels qui s’est mal passé. Arrêtez-le partout où vous auriez fait autre chose. Personne n’a besoin d’être poli.",
    message:
      "Le …, nous écoutons ensemble un appel pendant une demi-heure, et je commence, avec un appel qui n’est pas à mon honneur. Arrêtez-le là où vous continueriez autrement. Qui nous donne le sien pour la semaine d’après\u00a0?",
  },
  "capability-ask-for-training": {
    title: "Demander la compétence avant l’objectif",
    why: "À {{team}} sur «\u00a0{{item}}\u00a0», on demande des résultats que personne n’a montré comment obtenir. Faites-en une demande, avec deux vraies affaires à l’appui.",
    steps: [
      "Nommez la seule compétence dont la stratégie a besoin et que l’équipe n’a pas encore, avec deux exemples d’affaires réelles.",
      "Demandez à votre manager une date de formation, ou une personne qui puisse montrer.",
      "Convenez de ce qui peut être attendu avant cette date, et dites-le à l’équipe.",
      "Tenez une première heure avec la personne qui sait le mieux le faire, même si la formation est encore à venir.",
    ],
    script:
      "On nous demande de vendre cela et personne ne nous a montré comment. Ces deux affaires montrent où cela casse. Que peut-on mettre en place avant que le chiffre compte\u00a0?",
    message:
      "Deux affaires ont échoué au même endroit\u00a0: … Personne n’a jamais montré à mon équipe comment … Pourriez-vous nous obtenir une journée avec quelqu’un qui sait, avant que l’objectif correspondant ne compte\u00a0? Jusque-là, je prévoirais …",
  },
  "capability-show-the-field": {
    title: "Montrer à la direction ce que l’on demande au terrain",
    why: "La direction pense que les compétences se construisent\u00a0; sur «\u00a0{{item}}\u00a0», votre équipe dit {{team}}. Une conversation avec un client le montre mieux qu’un rapport sur des jours de formation.",
    steps: [
      "Choisissez une conversation que la stratégie demande et qui est difficile\u00a0: le nouveau produit, le nouvel acheteur, le prix plus élevé.",
      "Jouez-la dix minutes avec un commercial devant un membre de la direction, qui tient le rôle du client.",
      "Convenez de la seule compétence qui manquait, et de qui la construit pour quand.",
      "Refaites les dix minutes avec la même personne de la direction, une fois que cela a été travaillé.",
    ],
    script:
      "Joueriez-vous le client pendant dix minutes\u00a0? Vous savez ce que nous voulons vendre. Mon commercial essaie de vous le vendre, avec ce que nous avons reçu jusqu’ici.",
    message:
      "Le plan suppose que mon équipe sait vendre … à … Joueriez-vous ce client pendant dix minutes, avec l’un de mes commerciaux\u00a0? Ensuite nous disons ensemble quelle compétence manque, et qui la construit.",
  },
  "capability-map-who-can": {
    title: "Dresser la carte de qui sait quoi, et se prêter les compétences",
    why: "Sur «\u00a0{{item}}\u00a0», votre équipe dit {{team}}\u00a0: la capacité est là, et inégalement répartie. Le formateur le plus rapide est alors deux bureaux plus loin.",
    steps: [
      "Listez cinq situations qu’amène la stratégie\u00a0: premier rendez-vous chez un nouvel acheteur, hausse de prix, doute technique, affaire multisite, renouvellement.",
      "Chaque commercial marque\u00a0: sait le montrer, sait le faire, aimerait l’apprendre. Pas de notes, et aucune copie ne monte.",
      "Associez quelqu’un qui sait montrer à quelqu’un qui aimerait apprendre, pour une affaire en cours.",
      "Les deux disent à l’équipe en trois minutes ce qui a été transmis. Mettez la carte à jour.",
    ],
    script:
      "À nous tous, nous savons faire les cinq\u00a0; personne ne sait tout faire à lui seul. Qui montrerait les hausses de prix, et qui en a une devant soi\u00a0?",
    message:
      "Voici cinq situations que notre stratégie amène plus souvent. Marquez pour chacune\u00a0: sais le montrer, sais le faire, veux l’apprendre. Cela reste dans l’équipe. Je forme ensuite des binômes pour une affaire en cours chacun.",
  },
  "capability-teach-others": {
    title: "Laisser les meilleurs transmettre leur savoir-faire",
    why: "«\u00a0{{item}}\u00a0» est à {{team}}. Quelqu’un dans votre équipe fait quelque chose que d’autres pourraient reprendre, si c’était mis en mots.",
    steps: [
      "Trouvez qui, dans votre équipe, réussit le mieux ce que les autres trouvent difficile, en demandant à l’équipe et non au classement.",
      "Que cette personne le montre lors d’un échange réel à deux collègues d’une autre équipe.",
      "Écrivez en dix lignes ce que fait cette personne, avec ses mots, et laissez les deux collègues corriger.",
      "Écoutez ce que les deux ont essayé sur leurs propres comptes, et transmettez les dix lignes.",
    ],
    script:
      "Avec vous cela paraît facile, et cela ne l’est pas. Accepteriez-vous que deux collègues écoutent, et de leur dire à quoi vous pensiez\u00a0?",
    message:
      "Vos collègues vous ont désigné comme la personne qui réussit le mieux … Laisseriez-vous deux personnes de l’équipe de … écouter un appel, et leur diriez-vous ensuite ce que vous pensiez\u00a0? Je m’occupe du temps.",
  },
};

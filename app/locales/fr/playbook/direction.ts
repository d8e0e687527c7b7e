import type { directionPlays as english } from "../../en/playbook/direction.ts";
import type { Translated } from "../../translated.ts";

export const directionPlays: Translated<typeof english, "fr"> = {
  "direction-repeat-back": {
    title: "Se faire redire les trois priorités",
    why: "Sur «\u00a0{{item}}\u00a0», votre équipe dit {{team}}. Le redire une fois de plus ne montrerait pas ce qui est arrivé\u00a0; se le faire redire, si.",
    steps: [
      "Ouvrez la réunion d’équipe en demandant à chaque personne d’écrire nos trois priorités de vente, dans l’ordre, sans regarder.",
      "Mettez les listes sur une seule page et ne parlez que de ce qui diffère. Fixez l’ordre ensemble.",
      "À chaque entretien individuel, demandez quelle priorité sert la plus grande affaire ouverte, et notez-la à côté de l’affaire.",
      "Refaites le premier exercice. Comparez les deux tours, et portez ce qui diffère encore à la réunion suivante.",
    ],
    script:
      "Je me rends compte que je vous ai dit les priorités plus souvent que je n’ai demandé ce qui vous en est parvenu. Écrivez les trois premières dans l’ordre. Il n’y a pas de mauvaise réponse\u00a0: ce qui diffère, c’est à moi de le clarifier.",
    message:
      "À la réunion de lundi, je demanderai à chacun de vous nos trois priorités de vente, dans l’ordre, de mémoire. C’est ma façon de les transmettre que je vérifie, pas vous. Nous réglons les différences sur place.",
  },
  "direction-week-to-priority": {
    title: "Rattacher chaque affaire de la revue hebdomadaire à une priorité",
    why: "Les managers connaissent l’ordre des priorités, et il se perd avant les commerciaux\u00a0: votre équipe dit {{team}} sur «\u00a0{{item}}\u00a0». La revue hebdomadaire du pipeline est l’endroit où il peut s’entendre chaque semaine.",
    steps: [
      "Ajoutez une colonne à la vue du pipeline\u00a0: laquelle des trois priorités cette affaire sert, ou aucune.",
      "Menez la revue hebdomadaire dans cet ordre\u00a0: d’abord les affaires de la priorité un, si petites soient-elles\u00a0; celles qui n’en servent aucune en dernier.",
      "Demandez à deux commerciaux de dire pourquoi une affaire est là où elle est, et laissez l’équipe les corriger.",
      "Comptez les affaires par priorité et comparez avec le début. Décidez ensemble quelles deux affaires «\u00a0aucune\u00a0» vous laissez partir.",
    ],
    script:
      "Aujourd’hui, nous parcourons le pipeline par priorité, pas par taille. Commencez par l’affaire qui fait le plus pour la première\u00a0: quelle y est la prochaine étape\u00a0?",
    message:
      "À partir de cette semaine, la revue du pipeline se fait par priorité\u00a0: les affaires de notre première priorité passent d’abord. Merci de marquer avant jeudi, pour chacune de vos affaires ouvertes, la priorité qu’elle sert. «\u00a0Aucune\u00a0» est une réponse honnête.",
  },
  "direction-rank-five": {
    title: "Obtenir un seul classement, et s’y tenir un trimestre",
    why: "À {{team}} sur «\u00a0{{item}}\u00a0», personne ici ne peut agir d’après un ordre qui n’est pas fixé. Il doit d’abord l’être un niveau plus haut.",
    steps: [
      "Écrivez sur une page les objectifs reçus cette année, et marquez là où deux d’entre eux tirent dans des sens différents.",
      "Demandez à votre manager une demi-heure pour les classer avec vous et pour dire ce qui peut attendre.",
      "Apportez la liste classée à l’équipe, avec la raison de la première place. Convenez que les changements viennent avec une date et un pourquoi.",
      "Notez ce qui a voulu s’imposer pendant le mois, et ce que vous y avez répondu. Montrez la note à votre manager.",
    ],
    script:
      "Mon équipe ne peut pas mettre ces cinq-là en premier à la fois. Si un seul devait aboutir ce trimestre, lequel serait-ce, et que peut-on laisser glisser pour lui\u00a0?",
    message:
      "J’aimerais une demi-heure pour mettre nos objectifs de vente dans un seul ordre, avec ce qui peut attendre. Mon équipe travaille à cinq à la fois, et cela se voit. J’apporterai une page avec les endroits où deux objectifs tirent dans des sens différents.",
  },
  "direction-two-levels": {
    title: "Se réunir à deux niveaux autour des objectifs",
    why: "La direction et les managers répondent différemment sur «\u00a0{{item}}\u00a0», et votre équipe dit {{team}}. Ce qui diffère au-dessus de vous ne peut pas se dissiper par des explications au-dessous.",
    steps: [
      "Avec deux autres managers, écrivez chacun de votre côté comment vous avez compris les objectifs de vente de cette année.",
      "Montrez les trois pages à la direction au-dessus de vous, en 45 minutes\u00a0: d’abord les différences, pas encore de remèdes.",
      "Terminez la réunion par un changement de chaque côté\u00a0: une chose que la direction reformule, une chose que vous transmettez autrement.",
      "Dites à votre équipe quel changement a été fait plus haut, avec la phrase telle qu’elle est maintenant.",
    ],
    script:
      "Voici trois récits des mêmes objectifs, écrits par trois managers qui ont tous écouté. Là où ils diffèrent, nos équipes vendent des choses différentes. Lequel des trois est le bon\u00a0?",
    message:
      "Nous sommes trois à avoir écrit les objectifs de vente comme nous les avions compris, et nous avons obtenu trois versions. Pouvons-nous prendre 45 minutes pour régler les différences avec vous, avant d’en transmettre une de plus\u00a0?",
  },
  "direction-own-order": {
    title: "Laisser chaque commercial classer, puis concilier à deux",
    why: "Sur «\u00a0{{item}}\u00a0», votre équipe dit {{team}}\u00a0: certains entendent un ordre, et d’autres un autre. Les commerciaux trouveront entre eux où les ordres se sont séparés.",
    steps: [
      "Chaque commercial classe les trois priorités et note une affaire à laquelle il a dit non à cause d’elles. Recueillez sans commenter.",
      "Formez des binômes de personnes dont l’ordre diffère. Chaque binôme a dix minutes pour dire ce que l’autre a dû entendre, et de qui.",
      "Rassemblez les sources des ordres différents\u00a0: une vieille diapositive, une remarque, une règle de prime. Corrigez chacune à la source.",
      "Que chaque binôme nomme un compte ouvert où il agirait maintenant autrement, et reparlez-en en entretien individuel.",
    ],
    script:
      "Vous deux mettez en premier des choses différentes, et vous aviez tous deux bien écouté. Trouvez où vous l’avez entendu. C’est la source que je veux corriger, pas vous.",
    message:
      "Envoyez-moi d’ici mercredi votre ordre de nos trois priorités, et une affaire à laquelle vous avez renoncé à cause de lui. Je m’attends à des différences\u00a0: elles me montrent où j’ai, moi ou quelqu’un d’autre, dit deux choses.",
  },
  "direction-pass-on": {
    title: "Montrer à une autre équipe comment garder des priorités claires",
    why: "«\u00a0{{item}}\u00a0» est à {{team}}. Votre façon d’y parvenir vaut plus pour une équipe voisine qu’une diapositive de plus.",
    steps: [
      "Écrivez en cinq lignes comment vos collaborateurs ont appris l’ordre\u00a0: où vous le dites, à quelle fréquence, dans quelle réunion.",
      "Proposez-le à un manager dont l’équipe y voit moins clair, et assistez à sa prochaine réunion d’équipe.",
      "Laissez deux de vos commerciaux expliquer l’ordre à cette équipe, chacun à partir d’une affaire.",
      "Demandez à votre propre équipe quelle priorité le mois a servie, pour que cela reste clair chez vous.",
    ],
    script:
      "L’ordre des priorités semble tenir dans mon équipe. J’aimerais entendre comment vous faites, et vous montrer ce que nous faisons. Puis-je venir une fois à votre réunion\u00a0?",
    message:
      "Mon équipe semble assez bien connaître l’ordre de nos priorités. J’ai écrit en cinq lignes comment c’est venu. Puis-je les apporter à votre prochaine réunion d’équipe, avec deux de mes commerciaux et leurs affaires\u00a0?",
  },
};

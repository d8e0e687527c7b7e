import type { understandingPlays as english } from "../../en/playbook/understanding.ts";
import type { Translated } from "../../translated.ts";

export const understandingPlays: Translated<typeof english, "fr"> = {
  "why-two-sentences": {
    title: "Le pourquoi en deux phrases, quatre semaines, quatre lieux",
    why: "Pour vous, c’est dit, et votre équipe dit {{team}} sur «\u00a0{{item}}\u00a0». Ce qui est dit une fois en réunion s’entend rarement\u00a0; les mêmes deux phrases en quatre lieux, si.",
    steps: [
      "Écrivez la raison de la stratégie de cette année en deux phrases qu’un client comprendrait. Dites-les en réunion d’équipe.",
      "Ouvrez chaque entretien individuel avec elles, et demandez ce qu’elles changent pour le plus grand compte de ce commercial.",
      "Mettez-les dans l’invitation à la revue du pipeline, et dites-les une fois aux côtés d’un client.",
      "Demandez à trois personnes d’expliquer le pourquoi avec leurs propres mots. Gardez la version qui marche le mieux, et utilisez-la désormais.",
    ],
    script:
      "Vous savez ce que nous demandons. Je vous dois le pourquoi\u00a0: … Qu’est-ce que cela change à votre façon d’aborder votre plus gros compte cette semaine\u00a0?",
    message:
      "Pourquoi nous misons sur … cette année, en deux phrases\u00a0: … J’y reviendrai tout le mois, jusqu’à ce que vous sachiez les dire mieux que moi. Répondez avec le compte où elles changent le plus.",
  },
  "why-account-by-account": {
    title: "Traduire le pourquoi en un compte par personne",
    why: "Les managers l’expliquent, et les commerciaux disent toujours {{team}} sur «\u00a0{{item}}\u00a0». La raison se comprend quand elle parle d’un compte que le commercial connaît.",
    steps: [
      "Choisissez avec chaque commercial un compte nommé où la stratégie devrait se voir.",
      "Laissez le commercial écrire trois lignes\u00a0: ce que la stratégie veut ici, pourquoi ce client y trouverait son compte, ce que nous cessons de lui proposer.",
      "Lisez les trois lignes ensemble avant le prochain rendez-vous chez ce compte, et reprenez-les juste après.",
      "Échangez les lignes en réunion d’équipe\u00a0: quelle raison a porté chez le client, mot pour mot\u00a0?",
    ],
    script:
      "Oubliez les diapositives. Prenez ce client\u00a0: pourquoi est-ce bon pour lui que nous vendions ainsi maintenant\u00a0? Si vous ne savez pas le dire, c’est que je ne l’ai pas expliqué\u00a0: trouvons-le ensemble.",
    message:
      "Pour votre prochain entretien individuel, choisissez un compte et écrivez trois lignes\u00a0: ce que notre stratégie y veut, pourquoi le client y tiendrait, ce que nous ne proposons plus. Nous les terminons ensemble.",
  },
  "why-ask-up": {
    title: "Aller chercher le pourquoi plus haut",
    why: "«\u00a0{{item}}\u00a0» est à {{team}}, et ce n’est pas qu’une affaire d’explication\u00a0: la raison n’est pas arrivée entière à votre niveau. Il faut aller la chercher, question par question.",
    steps: [
      "Recueillez dans votre équipe les deux questions de stratégie auxquelles elle ne sait pas répondre devant un client.",
      "Posez les deux à votre manager, avec les mots du client, et demandez la raison plutôt qu’une diapositive de plus.",
      "Rapportez les réponses dans la semaine, même si la réponse est que ce n’est pas encore tranché.",
      "Essayez les réponses lors de deux vrais rendez-vous, et écrivez à votre manager ce que les clients en ont fait.",
    ],
    script:
      "Mon équipe sait dire ce que nous faisons, mais pas pourquoi. Voici les deux questions sur lesquelles elle bute. Que voudriez-vous qu’elle dise à un client\u00a0?",
    message:
      "Deux clients nous ont demandé cette semaine\u00a0: «\u00a0…\u00a0» et «\u00a0…\u00a0». Mon équipe sait dire ce que nous faisons, et non pourquoi. Quelle raison donneriez-vous à ces clients\u00a0? Je transmettrai vos mots, même si c’est «\u00a0pas encore tranché\u00a0».",
  },
  "why-leader-in-meeting": {
    title: "Faire venir l’auteur de la stratégie en réunion d’équipe",
    why: "La raison est claire pour la direction et change en chemin vers les managers\u00a0: sur «\u00a0{{item}}\u00a0», votre équipe dit {{team}}. Une demi-heure avec la personne qui l’a décidée raccourcit le chemin.",
    steps: [
      "Demandez à un membre de la direction qui a pris part à la décision de répondre trente minutes, sans diapositives, aux seules questions de votre équipe.",
      "Recueillez les questions par écrit au préalable, sans noms, les gênantes comprises, et envoyez-les à l’avance.",
      "Tenez la demi-heure. Un commercial note les réponses telles qu’elles ont été dites.",
      "Envoyez les réponses à l’équipe et à cette personne de la direction. À la réunion suivante, demandez quelle réponse a servi chez un client.",
    ],
    script:
      "Vous étiez dans la pièce quand cela a été décidé, et pas nous. Accepteriez-vous une demi-heure de questions de mon équipe\u00a0? Sans diapositives, et «\u00a0je ne sais pas\u00a0» est une bonne réponse.",
    message:
      "Répondriez-vous trente minutes aux questions de mon équipe sur la stratégie\u00a0? Vous les recevriez deux jours avant, sans filtre. Ce que vous dites porte plus loin venant de vous que de troisième main par moi.",
  },
  "why-same-words": {
    title: "Donner à chacun les mêmes cinq minutes",
    why: "Sur «\u00a0{{item}}\u00a0», votre équipe dit {{team}}\u00a0: certains reçoivent l’explication, et d’autres non. Cela ne devrait pas dépendre de qui se trouve en voiture avec vous.",
    steps: [
      "Notez pendant une semaine à qui vous avez expliqué la raison d’une demande, et à qui la demande seule.",
      "Prenez cinq minutes pour le pourquoi à chaque entretien individuel, les mêmes cinq pour tous, en commençant par les personnes que vous avez le moins touchées.",
      "Quand vous demandez quelque chose par e-mail ou messagerie, ajoutez chaque fois une ligne «\u00a0parce que …\u00a0».",
      "Montrez à l’équipe votre note de la première semaine, et demandez à chaque personne en entretien individuel si cela s’est équilibré.",
    ],
    script:
      "J’ai repassé ma semaine\u00a0: certains de vous ont entendu la raison trois fois de ma bouche, et d’autres seulement la tâche. C’est de mon fait. Qu’est-ce que je vous ai demandé dernièrement sans dire pourquoi\u00a0?",
    message:
      "Certains de vous entendent souvent les raisons de ma bouche, et d’autres presque jamais. À partir de cette semaine, chaque entretien individuel a cinq minutes pour le pourquoi, et chacune de mes demandes un «\u00a0parce que\u00a0». Rappelez-le-moi.",
  },
  "why-story": {
    title: "Recueillir les histoires qui portent le pourquoi",
    why: "«\u00a0{{item}}\u00a0» est une force ici ({{team}}). Des histoires tirées des comptes de vos commerciaux portent la raison jusqu’à des personnes qui ne connaissent que les diapositives.",
    steps: [
      "Demandez à chaque commercial un moment avec un client où la stratégie a pris son sens.",
      "Choisissez-en deux, et demandez à ces commerciaux de les raconter en réunion d’équipe, en deux minutes chacune.",
      "Écrivez chacune en huit lignes, en changeant le nom du compte si cela gênait le client.",
      "Remettez les deux histoires, avec l’accord des commerciaux, à la personne qui prépare la prochaine réunion commerciale.",
    ],
    script:
      "Quand la stratégie vous a-t-elle aidé pour la dernière fois devant un client\u00a0? Racontez comme à un nouveau collègue\u00a0: qui était là, ce qui s’est dit, ce que vous avez fait.",
    message:
      "Je recueille des moments où notre stratégie a eu du sens pour un client. Deux minutes de récit suffisent. Avec votre accord, deux des histoires iront à la prochaine réunion commerciale sous votre nom.",
  },
};

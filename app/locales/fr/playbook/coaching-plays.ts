import type { coachingPlays as english } from "../../en/playbook/coaching-plays.ts";
import type { Translated } from "../../translated.ts";

export const coachingPlays: Translated<typeof english, "fr"> = {
  "coaching-live-hour": {
    title: "Une heure sur une opportunité en cours, avec chaque commercial",
    why: "Sur «\u00a0{{item}}\u00a0», votre équipe dit {{team}}, moins que ce que vous voyez. Ce que vous comptez comme de l’accompagnement lui parvient peut-être comme une question sur les prévisions\u00a0; une heure sur une affaire en cours ne prête pas à confusion.",
    steps: [
      "Réservez une heure avec chaque commercial sur quatre semaines, sur une opportunité ouverte en ce moment, de préférence aux côtés du client.",
      "Laissez la personne choisir le seul moment à travailler. Observez, posez deux questions, donnez une observation.",
      "Convenez d’une chose à faire autrement dans la prochaine conversation, avec les mots du commercial.",
      "Demandez à chacun ce qu’il a fait autrement, et ce que le client a fait alors.",
    ],
    script:
      "Choisissez la conversation de cette semaine que vous aimeriez le plus voir se passer autrement. Je viens avec vous et ne dis rien avant la fin. Que dois-je observer\u00a0?",
    message:
      "J’aimerais passer une heure avec vous sur une affaire ouverte, aux côtés du client si possible. Vous choisissez l’affaire et le moment. Aucune question sur les prévisions pendant cette heure.",
  },
  "coaching-split-forecast": {
    title: "Séparer l’accompagnement des prévisions",
    why: "Les managers ont le sentiment d’accompagner, et les commerciaux disent {{team}} sur «\u00a0{{item}}\u00a0». Dans la plupart des entretiens individuels, les prévisions mangent l’accompagnement\u00a0; une ligne entre les deux le rend visible.",
    steps: [
      "Regardez vos huit derniers entretiens individuels\u00a0: combien de minutes pour les chiffres, combien pour la façon de vendre\u00a0?",
      "Déplacez les prévisions dans un appel de dix minutes à part, le même jour chaque semaine, avec les mêmes cinq questions.",
      "Ouvrez chaque entretien individuel par une situation client, et fermez votre ordinateur pendant les vingt premières minutes.",
      "Comptez à nouveau les minutes, et demandez à chaque commercial auquel des deux échanges il renoncerait le plus volontiers.",
    ],
    script:
      "Les chiffres le mardi, dix minutes. Cette demi-heure porte sur votre façon de vendre. Où un client vous a-t-il laissé sans réponse la dernière fois\u00a0?",
    message:
      "À partir de la semaine prochaine, les prévisions ont leurs dix minutes à elles le mardi. Notre entretien individuel commence alors par une situation client que vous apportez. Je garderai le pipeline fermé pendant les vingt premières minutes.",
  },
  "coaching-protected-slot": {
    title: "Un entretien individuel fixe, qui ne bouge pas",
    why: "À {{team}} sur «\u00a0{{item}}\u00a0», le problème est sans doute le calendrier. Un créneau que rien ne peut déplacer passe avant toute méthode.",
    steps: [
      "Fixez un créneau par commercial toutes les deux semaines, à un moment où il n’arrive d’ordinaire rien d’urgent. Dites ce qui peut le déplacer\u00a0: presque rien.",
      "Partagez une page pour l’ordre du jour. La moitié appartient au commercial, qui écrit la sienne en premier.",
      "Si un créneau doit bouger, déplacez-le dans la même semaine, et marquez-le sur la page.",
      "Comptez les marques ensemble, et réglez ce qui en a causé le plus.",
    ],
    script:
      "J’ai trop souvent déplacé nos rendez-vous. Désormais ce créneau est à vous. Si j’y touche, vous pouvez me demander ce qui était plus important.",
    message:
      "Notre entretien individuel est maintenant fixe\u00a0: un … sur deux à …. Si je dois le déplacer, c’est dans la même semaine, et nous tenons le compte. La page de l’ordre du jour est partagée\u00a0; votre moitié passe d’abord.",
  },
  "coaching-agree-the-hours": {
    title: "Convenir plus haut des heures que peut prendre l’accompagnement",
    why: "La direction croit que l’accompagnement existe\u00a0; sur «\u00a0{{item}}\u00a0», votre équipe dit {{team}}, et les calendriers entre les deux l’expliquent. Convenez des heures avec le niveau qui remplit les vôtres.",
    steps: [
      "Comptez deux semaines ordinaires\u00a0: les heures d’accompagnement, de réunions internes, de rapports, avec vos propres clients.",
      "Apportez le compte à votre manager avec une seule proposition\u00a0: quatre heures d’accompagnement par semaine, et ce qui leur laisse la place.",
      "Bloquez les quatre heures. Déclinez ce qui y tombe, en donnant l’accord pour raison.",
      "Envoyez à votre manager le nouveau compte et une chose qu’un commercial a faite autrement grâce à elles.",
    ],
    script:
      "Vous attendez de moi que j’accompagne, et je le veux. Voici mes deux dernières semaines, en heures. Quatre heures d’accompagnement y entrent si ce rapport passe à une semaine sur deux. Êtes-vous d’accord\u00a0?",
    message:
      "Mes deux dernières semaines ont compté … heures d’accompagnement et … de rapports. J’aimerais bloquer quatre heures par semaine pour l’accompagnement et renoncer pour cela à … Pouvons-nous régler cela en quinze minutes\u00a0?",
  },
  "coaching-fair-share": {
    title: "Répartir équitablement vos heures d’accompagnement",
    why: "Sur «\u00a0{{item}}\u00a0», votre équipe dit {{team}}\u00a0: certains sont accompagnés, et d’autres laissés seuls. Où sont allées vos heures le mois dernier montrera qui.",
    steps: [
      "Écrivez chaque nom et les heures passées avec cette personne sur une vraie situation client le mois dernier. Pas d’estimation\u00a0: prenez le calendrier.",
      "Planifiez les quatre semaines suivantes en partant du bas de cette liste, en commençant par le milieu régulier, qui demande le moins.",
      "Après chaque séance, notez une ligne\u00a0: la situation, et ce que le commercial va essayer.",
      "Refaites la liste. Montrez à l’équipe la répartition, sans noms, avant et après.",
    ],
    script:
      "Vous faites bien votre travail et demandez peu, alors vous avez eu peu de moi. J’aimerais changer cela. Quel client regardons-nous ensemble jeudi\u00a0?",
    message:
      "J’ai regardé où allait mon temps d’accompagnement, et c’était inégal. Ce mois-ci, c’est votre tour\u00a0: une heure sur un client de votre choix. Lequel, et avant quelle conversation\u00a0?",
  },
  "coaching-two-questions": {
    title: "Deux questions avant et après chaque rendez-vous commun",
    why: "Autour de vous, «\u00a0{{item}}\u00a0» est à {{team}}. Dans une petite équipe, vous participez déjà à bien des rendez-vous\u00a0: quatre questions en font de l’accompagnement, sans une heure de plus.",
    steps: [
      "Avant chaque rendez-vous commun, demandez\u00a0: que voulez-vous avoir obtenu quand ce sera fini\u00a0? Qu’est-ce qui peut mal tourner\u00a0?",
      "Pendant le rendez-vous, laissez parler le commercial, même là où vous iriez plus vite.",
      "Juste après, demandez\u00a0: qu’est-ce qui a marché\u00a0? Que ferez-vous autrement la prochaine fois\u00a0? Attendez la réponse, puis ajoutez une chose.",
      "Laissez le commercial vous poser les quatre questions avant un rendez-vous à vous.",
    ],
    script:
      "Avant que nous appelions\u00a0: qu’est-ce qui ferait de cet échange un bon échange pour vous\u00a0? Après, je vous demanderai juste deux choses, avant de dire ce que j’ai vu.",
    message:
      "Lors des rendez-vous que nous menons ensemble, je vous poserai deux questions avant et deux après, et je me tairai entre les deux. La semaine prochaine, vous pouvez faire de même avec moi\u00a0: j’ai rendez-vous avec … le …",
  },
  "coaching-swap": {
    title: "Échanger une séance d’accompagnement avec un autre manager",
    why: "«\u00a0{{item}}\u00a0» est une force ici ({{team}}). C’est en se regardant faire qu’elle se répand, et que vous en recevez quelque chose en retour.",
    steps: [
      "Convenez avec un autre manager d’assister chacun à une séance d’accompagnement de l’autre, avec l’accord des commerciaux.",
      "Regardez en silence, et notez ce que l’autre fait et que vous ne faites pas.",
      "Dites-vous l’un à l’autre une chose à garder et une à essayer. Essayez-la dans vos trois prochaines séances.",
      "Demandez à vos commerciaux quelle version a le plus aidé, et dites-le à l’autre manager.",
    ],
    script:
      "J’aimerais apprendre de votre façon d’accompagner, et j’ai quelque chose qui marche chez nous. Et si nous assistions chacun à une séance\u00a0? Dix minutes ensuite suffisent.",
    message:
      "Viendriez-vous à l’une de mes séances d’accompagnement, et me laisseriez-vous venir à l’une des vôtres\u00a0? Les commerciaux doivent être d’accord, nous ne disons rien pendant la séance, et dix minutes après nous échangeons une chose à garder et une à essayer.",
  },
};

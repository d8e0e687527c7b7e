import type { focusPlays as english } from "../../en/playbook/focus.ts";
import type { Translated } from "../../translated.ts";

export const focusPlays: Translated<typeof english, "fr"> = {
  "focus-cut-the-list": {
    title: "Réduire la liste de comptes à ce que nomme la stratégie",
    why: "Vous voyez l’effort là où il doit être, et votre équipe dit {{team}} sur «\u00a0{{item}}\u00a0». Le calendrier de la semaine passée montre où il est vraiment allé.",
    steps: [
      "Avec chaque commercial, marquez chaque compte\u00a0: nommé par la stratégie, proche, ou ni l’un ni l’autre.",
      "Regardez où sont allées les heures de la semaine passée, et déplacez-en deux de «\u00a0ni l’un ni l’autre\u00a0» vers «\u00a0nommé\u00a0».",
      "Choisissez cinq comptes par commercial qui ne reçoivent plus de visites non demandées, et dites qui s’en occupe à la place.",
      "Comparez les heures avec la première semaine, et ce qu’ont apporté les deux heures déplacées.",
    ],
    script:
      "Nous voulons tous deux que l’effort aille aux bons clients. Regardons ensemble votre agenda de la semaine passée\u00a0: quelles heures referiez-vous de la même façon\u00a0?",
    message:
      "Apportez à notre entretien individuel votre liste de comptes et votre calendrier de la semaine passée. Nous marquons les comptes que nomme la stratégie, et leur déplaçons deux heures par semaine. Vous choisissez aussi cinq comptes que nous cessons de visiter sans demande.",
  },
  "focus-qualify-out": {
    title: "S’exercer à lâcher une affaire par semaine",
    why: "Les managers parlent de concentration, les commerciaux disent {{team}} sur «\u00a0{{item}}\u00a0»\u00a0: qui veut bien acheter est encore servi. La concentration commence quand une vraie affaire est lâchée et que personne n’en est puni.",
    steps: [
      "Convenez avec l’équipe de trois signes qu’une affaire n’est pas pour nous, en mots vérifiables\u00a0: taille, usage, circuit de décision.",
      "À chaque revue du pipeline, un commercial lâche une affaire d’après ces signes, et l’équipe aide à trouver les mots pour le client.",
      "Retirez l’affaire des prévisions de ce commercial le jour même, sans demander de remplacement.",
      "Regardez les affaires lâchées\u00a0: où les heures sont-elles allées à la place\u00a0? Précisez les trois signes.",
    ],
    script:
      "Celle-ci a deux de nos trois signes contre elle. Si vous la lâchez aujourd’hui, je la retire de votre chiffre, et personne ne vous en demande une autre d’ici vendredi. Que feriez-vous de ce temps\u00a0?",
    message:
      "À partir de cette semaine, chaque revue du pipeline se termine par une affaire que nous lâchons, d’après nos trois signes\u00a0: …, …, … Elle quitte les prévisions le jour même, sans questions. Apportez une candidate.",
  },
  "focus-stop-one-thing": {
    title: "Arrêter une chose",
    why: "À {{team}} sur «\u00a0{{item}}\u00a0», il y a trop peu pour trop de choses. Avant d’en demander plus, retirez-en une.",
    steps: [
      "Demandez à l’équipe quelle tâche récurrente ne sert aucune priorité et coûte le plus de temps.",
      "Décidez ce qui s’arrête, à partir de quelle date, et qui doit le savoir. Dites-leur vous-même pourquoi.",
      "Mettez les heures libérées de façon visible dans le calendrier, chacune sur un compte nommé.",
      "Vérifiez que cela reste arrêté, et nommez le candidat suivant.",
    ],
    script:
      "Il n’y aura pas de nouveaux outils ce trimestre. Que pouvons-nous arrêter, pour avoir le temps de ce qui compte\u00a0? Je me charge d’en débattre plus haut.",
    message:
      "À partir du …, mon équipe ne prépare plus …\u00a0: cela prenait … heures par semaine et ne servait aucune de nos priorités. Ce temps va à … S’il vous en faut quelque chose, parlez-m’en plutôt qu’aux commerciaux.",
  },
  "focus-price-the-priorities": {
    title: "Calculer ce que coûte la première priorité, et le demander",
    why: "La direction et les managers voient les moyens différemment\u00a0; votre équipe dit {{team}} sur «\u00a0{{item}}\u00a0». Mettez-y un chiffre auquel quelqu’un peut dire oui ou non.",
    steps: [
      "Pour la première priorité, écrivez ce dont dix comptes nommés ont besoin\u00a0: visites, jours d’ingénierie, échantillons, heures.",
      "Mettez en face ce que vous avez. Marquez le seul poste qui manque le plus.",
      "Portez-le à votre manager comme un choix\u00a0: le fournir, ou retirer trois des dix comptes de la liste.",
      "Donnez la réponse à l’équipe, et changez la liste de comptes en conséquence la même semaine.",
    ],
    script:
      "Dix comptes comme ceux-là demandent douze jours d’ingénierie, et nous en avons quatre. Je peux bien faire quatre comptes ou en mal faire dix. Lequel voulez-vous de nous\u00a0?",
    message:
      "Pour notre première priorité, il nous manque …\u00a0: dix comptes demandent …, nous avons … Soit nous recevons …, soit je retire ces trois-là de la liste\u00a0: … Avec lequel des deux dois-je prévoir\u00a0? J’ai besoin de le savoir d’ici le …",
  },
  "focus-level-the-load": {
    title: "Rééquilibrer les secteurs à la main pour un trimestre",
    why: "Sur «\u00a0{{item}}\u00a0», votre équipe dit {{team}}\u00a0: certains ont du temps pour les comptes nommés, d’autres se noient dans le reste. Équilibrez là où vous le pouvez sans demander à personne.",
    steps: [
      "Écrivez pour chaque commercial\u00a0: comptes nommés, autres comptes, demandes de service ouvertes. Ne regardez que les extrêmes.",
      "Laissez les deux extrêmes proposer ce qui pourrait changer de mains. Ne déplacez pas plus de trois comptes, avec un vrai rendez-vous de passation.",
      "Donnez à la personne surchargée une demi-journée fixe par semaine pour les comptes nommés, et gardez-la libre de demandes de service.",
      "Demandez aux deux comment cela marche, et décidez ce qui reste ainsi.",
    ],
    script:
      "Vous avez trente petits comptes et pas de temps pour les deux grands\u00a0; votre collègue a du temps et en aimerait davantage. Que remettriez-vous en premier, et de quoi avez-vous besoin pour lâcher\u00a0?",
    message:
      "Certains de vous ont de la place pour les comptes nommés, et d’autres aucune. J’aimerais déplacer jusqu’à trois comptes pour un trimestre, avec un rendez-vous de passation chacun. … et …\u00a0: pouvons-nous nous voir le …\u00a0?",
  },
  "focus-share-the-no": {
    title: "Partager votre façon de dire non",
    why: "«\u00a0{{item}}\u00a0» est à {{team}}. Dire non aux mauvaises affaires est un métier, et vos commerciaux ont les mots pour cela.",
    steps: [
      "Recueillez trois cas où votre équipe a renoncé à des affaires dont la stratégie ne veut pas.",
      "Notez comment cela a été dit au client, et ce qui en est sorti.",
      "Proposez les trois cas aux autres managers de votre périmètre, avec les commerciaux qui les ont menés.",
      "Écoutez en retour quelle formulation une autre équipe a utilisée, et avec quel résultat.",
    ],
    script:
      "Dire non à cette commande était juste, et c’était difficile. Comment l’avez-vous formulé\u00a0? Ces mots pourraient servir à d’autres.",
    message:
      "Trois cas où mon équipe a dit non à des affaires dont nous ne voulons pas, avec les mots employés et ce que le client a fait ensuite\u00a0: … Prenez ce qui sert à la vôtre. J’aimerais savoir ce que cela donne.",
  },
};

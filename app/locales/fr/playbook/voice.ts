import type { voicePlays as english } from "../../en/playbook/voice.ts";
import type { Translated } from "../../translated.ts";

export const voicePlays: Translated<typeof english, "fr"> = {
  "voice-quarter-hour": {
    title: "Un quart d’heure pour ce que les clients ont dit",
    why: "Vous voyez les nouvelles remonter, et votre équipe dit {{team}} sur «\u00a0{{item}}\u00a0». Elle ne voit pas ce qu’elles deviennent\u00a0: fermez donc la boucle devant elle.",
    steps: [
      "Consacrez un quart d’heure de chaque réunion d’équipe à une question\u00a0: qu’ont dit les clients que quelqu’un plus haut devrait savoir\u00a0?",
      "Transmettez un point avec un nom, et la demande d’une réponse pour une date.",
      "Ouvrez le quart d’heure suivant avec la réponse, même si c’est non.",
      "Listez les points du mois avec ce qu’est devenu chacun, et envoyez la liste à tous ceux qui en ont donné un ou y ont répondu.",
    ],
    script:
      "Je transmets ce que vous me dites, mais vous ne voyez pas ce que cela devient. À partir d’aujourd’hui, chaque point reçoit un nom, une date et une réponse.",
    message:
      "De nos clients cette semaine\u00a0: «\u00a0…\u00a0» (trois comptes, dont deux nommés par notre stratégie). Mon équipe aimerait une réponse d’ici le …, même si c’est non. Je la lui lis à la prochaine réunion.",
  },
  "voice-name-the-answerer": {
    title: "Trouver la personne qui peut répondre, pour chaque sorte de nouvelles",
    why: "Entre managers et commerciaux, le fil se rompt\u00a0: votre équipe dit {{team}} sur «\u00a0{{item}}\u00a0». Les commerciaux cessent de remonter quand ils ne savent pas qui écoute.",
    steps: [
      "Écrivez les cinq sortes de nouvelles qu’a votre équipe\u00a0: prix, concurrent, produit, processus, livraison.",
      "Trouvez pour chacune la seule personne qui peut décider, et demandez-lui si les commerciaux peuvent lui écrire directement, avec vous en copie.",
      "Remettez les cinq noms à l’équipe, avec pour chacun un exemple de message qui a reçu une réponse.",
      "Demandez aux cinq ce qui leur est parvenu et ce qui y manquait. Transmettez-le à l’équipe.",
    ],
    script:
      "Quand un client dit à l’un de mes commerciaux qu’un concurrent est un cinquième moins cher, qui devrait l’apprendre le jour même\u00a0? Seriez-vous cette personne, et répondriez-vous, ne serait-ce que par «\u00a0vu\u00a0»\u00a0?",
    message:
      "Mes commerciaux entendent parler des prix avant tout rapport. Seriez-vous la personne à qui ils peuvent écrire au sujet de …, en trois lignes, avec moi en copie\u00a0? Il leur faudrait une réponse en une semaine, ne serait-ce que «\u00a0vu\u00a0».",
  },
  "voice-remove-a-step": {
    title: "Faire supprimer une étape interne",
    why: "À {{team}} sur «\u00a0{{item}}\u00a0», quelque chose à l’interne freine les gens. Supprimez une étape, mesurée sur trois cas, au lieu de vous plaindre de toutes.",
    steps: [
      "Demandez à l’équipe quelle étape interne coûte le plus de temps à un client prioritaire, et mesurez-la sur trois cas.",
      "Rencontrez le service à qui revient cette étape\u00a0: les chiffres d’abord, puis un changement de chaque côté.",
      "Essayez le changement sur les trois cas suivants.",
      "Mesurez à nouveau, dites aux deux équipes les jours d’avant et d’après, et rendez-le permanent ou arrêtez-le.",
    ],
    script:
      "Il ne s’agit pas de faute. Trois offres ont attendu neuf jours cette validation. De quoi auriez-vous besoin de notre part pour la faire en deux\u00a0?",
    message:
      "Trois offres à des clients prioritaires ont attendu … jours chez …\u00a0: … Pourrions-nous nous asseoir ensemble une demi-heure, regarder ces trois-là, et changer chacun une chose\u00a0? Nous mesurons les trois suivantes, puis nous décidons.",
  },
  "voice-field-day": {
    title: "Emmener une journée une personne qui décide",
    why: "La direction se sent informée\u00a0; sur «\u00a0{{item}}\u00a0», votre équipe dit {{team}}. Ce qui se perd dans les rapports en remontant se voit en une journée sur la route.",
    steps: [
      "Choisissez une journée avec trois conversations clients ordinaires, et invitez une personne qui décide des prix, des produits ou des processus.",
      "Convenez que l’invité écoute, et pose une question par conversation.",
      "Dans la voiture, ensuite\u00a0: de ce qui a été entendu aujourd’hui, que saviez-vous\u00a0? Notez le reste.",
      "Demandez à l’invité une réponse à l’un de ces points en deux semaines, pour la lire à l’équipe.",
    ],
    script:
      "Venez une journée. Trois rendez-vous ordinaires, rien d’arrangé. Je veux seulement savoir le soir ce que vous en saviez par nos rapports.",
    message:
      "Passeriez-vous une journée avec l’un de mes commerciaux\u00a0? Trois clients ordinaires, vous écoutez et posez une question chez chacun. Le soir, nous notons ce que vous ne saviez pas, et vous choisissez un point auquel répondre.",
  },
  "voice-hear-everyone": {
    title: "Entendre ceux qui ont cessé de vous parler",
    why: "Sur «\u00a0{{item}}\u00a0», votre équipe dit {{team}}\u00a0: certains se sentent entendus, d’autres ont renoncé. Ceux qui ont renoncé ne parlent pas en réunion.",
    steps: [
      "Listez qui a apporté des nouvelles de clients le mois dernier. Ce sont les autres qu’il vous faut.",
      "Demandez à chacun d’eux seul à seul\u00a0: qu’avez-vous transmis en dernier qui n’a rien donné\u00a0? Ne promettez rien, notez-le.",
      "Suivez un de ces points par personne, et rapportez une réponse, si tard que ce soit.",
      "En réunion d’équipe, faites apporter à chacun une phrase de client, à tour de rôle, les plus discrets d’abord.",
    ],
    script:
      "Avant, vous me disiez ce que disent les clients, et vous avez cessé. Je suppose que cela n’a trop souvent rien donné. Quelle était la dernière chose\u00a0? Je chercherai où elle est restée coincée.",
    message:
      "Vous m’aviez dit il y a quelque temps que …, et je vous dois une réponse. J’ai demandé à …\u00a0; voici ce qui est revenu\u00a0: … Y a-t-il autre chose qui s’est perdu\u00a0? Je préfère l’apprendre tard que pas du tout.",
  },
  "voice-pool-with-neighbours": {
    title: "Réunir ce qu’entend le terrain avec deux autres petites équipes",
    why: "Autour de vous, «\u00a0{{item}}\u00a0» est à {{team}}. La remarque d’une seule petite équipe passe facilement inaperçue\u00a0; la même remarque de trois équipes est une nouvelle.",
    steps: [
      "Convenez avec deux autres managers de petites équipes de vingt minutes toutes les deux semaines, par téléphone.",
      "Chacun apporte deux phrases de clients. Gardez ce qu’au moins deux d’entre vous ont entendu.",
      "Envoyez-le plus haut sous les trois noms, avec les comptes d’où cela vient, et demandez une réponse pour une date.",
      "Lisez la réponse dans les trois équipes le même jour.",
    ],
    script:
      "Mon équipe, ce sont quatre personnes, la vôtre trois. Quand nous le disons seuls, c’est une anecdote. Comparons toutes les deux semaines, et faisons remonter ce que nous entendons tous les deux.",
    message:
      "Trois de nos petites équipes entendent la même chose des clients\u00a0: «\u00a0…\u00a0» (de …, … et …). Nous aimerions une seule réponse pour les trois d’ici le …, et nous la lirons dans nos équipes le même jour.",
  },
  "voice-tell-the-answer": {
    title: "Dire à tous ce qu’est devenu ce qu’a dit le terrain",
    why: "Ce qu’entend le terrain circule bien ici ({{team}} sur «\u00a0{{item}}\u00a0»). Montrez aux autres comment, avec ce qui a changé grâce à cela.",
    steps: [
      "Choisissez deux choses que votre équipe a transmises et qui ont reçu une réponse ou une suite.",
      "Dites aux autres managers comment vous avez fait remonter ces points\u00a0: à qui, dans quels mots, avec quelles preuves.",
      "Remerciez par leur nom, là où d’autres peuvent le lire, les personnes qui ont répondu plus haut.",
      "Proposez de faire remonter un point d’une autre équipe de la même façon, avec son manager.",
    ],
    script:
      "Vous m’aviez dit que les clients butent sur la deuxième page de l’offre. Elle a été changée. Voici comment cela s’est passé, et qui nous devons remercier.",
    message:
      "Vous l’avez dit, et c’est arrivé\u00a0: … Merci à … pour la décision. Si votre équipe a quelque chose qui devrait être entendu, je vous montre volontiers comment nous avons fait remonter ce qui venait de la nôtre.",
  },
};

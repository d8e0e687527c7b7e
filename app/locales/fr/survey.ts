import type { SurveyTexts } from "../translated.ts";

export const survey: SurveyTexts<"fr"> = {
  intro: {
    title: "{{organization}} vous demande votre regard",
    lead_one:
      "«\u00a0{{diagnostic}}\u00a0» prend environ {{count}} minute. La direction, les managers et les commerciaux répondent aux mêmes questions, pour voir où les niveaux diffèrent.",
    lead_many:
      "«\u00a0{{diagnostic}}\u00a0» prend environ {{count}} minutes. La direction, les managers et les commerciaux répondent aux mêmes questions, pour voir où les niveaux diffèrent.",
    lead_other:
      "«\u00a0{{diagnostic}}\u00a0» prend environ {{count}} minutes. La direction, les managers et les commerciaux répondent aux mêmes questions, pour voir où les niveaux diffèrent.",
    promises: "Qui verra quoi",
    practical: "Bon à savoir",
    points: [
      "Vos réponses sont enregistrées au fur et à mesure. Vous pouvez vous arrêter et reprendre plus tard avec le même lien, même sur un autre appareil.",
      "Vous pouvez les modifier ou les retirer jusqu’au {{closes}}. Si vous ne les envoyez pas, ce qui est enregistré compte quand même à partir de la moitié.",
      "Il n’y a pas de bonne réponse. Si quelque chose ne vous concerne pas, ou si vous ne pouvez pas le dire, indiquez-le.",
    ],
    start: "Commencer",
    resume: "Reprendre où vous en étiez",
    again: "Revoir ou modifier vos réponses",
    submitted: "Vous avez envoyé vos réponses. Merci.",
  },
  page: {
    progress: "Page {{page}} sur {{pages}}, {{left}}",
    left_one: "encore environ {{count}} min",
    left_many: "encore environ {{count}} min",
    left_other: "encore environ {{count}} min",
    leftLittle: "encore moins d’une minute",
    title: "{{title}}, page {{page}} sur {{pages}}",
    wrong: "Problème\u00a0: {{title}}",
    frequency: "Quelle part du temps est-ce le cas\u00a0? 0\u00a0%\u00a0: jamais, 100\u00a0%\u00a0: toujours.",
    agreement: "Dans quelle mesure êtes-vous d’accord\u00a0?",
    prediction: "Part de vos commerciaux",
    cannotSay: "Ne me concerne pas, ou je ne peux pas le dire",
    rankHint: "1 est le plus important. Donnez à chacun un rang différent, ou laissez tout vide.",
    noRank: "–",
    commentHint:
      "Vos mots peuvent vous trahir\u00a0: évitez les noms et les détails reconnaissables. {{longest, number}} caractères au plus. Laissez vide si cela ne vous concerne pas.",
    next: "Enregistrer et continuer",
    send: "Envoyer mes réponses",
    later: "Enregistrer et finir plus tard",
    back: "Enregistrer et revenir",
    who: {
      confidential_one: "Qui le verra\u00a0: seulement des groupes d’au moins {{count}} réponse",
      confidential_many: "Qui le verra\u00a0: seulement des groupes d’au moins {{count}} réponses",
      confidential_other: "Qui le verra\u00a0: seulement des groupes d’au moins {{count}} réponses",
      attributed: "Qui le verra\u00a0: vous, à côté du résultat de votre équipe",
      attributedTop: "Qui le verra\u00a0: présenté avec les réponses du reste de la direction",
      unreported: "Qui le verra\u00a0: personne",
      open_one: "Qui le verra\u00a0: mot pour mot, parmi au moins {{count}} commentaire",
      open_many: "Qui le verra\u00a0: mot pour mot, parmi au moins {{count}} commentaires",
      open_other: "Qui le verra\u00a0: mot pour mot, parmi au moins {{count}} commentaires",
    },
    language: "Langue",
    fallback: "Certains textes n’existent qu’en anglais.",
    finish: "Enregistrer et terminer sur cet ordinateur",
    hour: "Cet ordinateur reste ouvert pendant une heure. Terminez ici avant de partir.",
    problem: "{{problem}}\u00a0:",
    status: {
      saving: "Enregistrement…",
      saved: "Enregistré",
      offline:
        "Pas encore enregistré\u00a0: hors connexion. Gardez cette page ouverte\u00a0; l’enregistrement se fera dès le retour de la connexion.",
      late: "Non enregistré\u00a0: l’enquête est close. Ce qui était enregistré avant compte.",
      refused:
        "Pas encore enregistré. Un nouvel essai se fait tout seul, et quand vous appuyez sur un bouton ci-dessous.",
    },
    themes: { rest: "Votre estimation et les priorités", open: "Avec vos propres mots" },
  },
  agreement: {
    a1: "Pas du tout d’accord",
    a2: "Plutôt pas d’accord",
    a3: "Ni d’accord, ni pas d’accord",
    a4: "Plutôt d’accord",
    a5: "Tout à fait d’accord",
  },
  problems: {
    choose: "Choisissez une réponse, ou indiquez que cela ne vous concerne pas",
    notAnAnswer: "Choisissez une des réponses proposées",
    rankAll: "Donnez un rang à chaque priorité, ou laissez-les toutes vides",
    rankTwice: "Donnez à chaque priorité un rang différent",
    tooLong: "Raccourcissez à {{longest, number}} caractères au plus",
  },
  summary: "Il y a un problème sur cette page. Ce qui allait est enregistré.",
  missing: "Il manque encore une réponse ici. Toutes les autres sont enregistrées.",
  done: {
    title: "Merci. Vos réponses sont bien arrivées.",
    body: "Vous pouvez les modifier avec le même lien jusqu’au {{closes}}. Ensuite elles sont scellées et les résultats sont calculés.",
    afterwards: "Les résultats seront montrés à tous une fois publiés, avec ce qui sera fait ensuite.",
    change: "Revoir ou modifier mes réponses",
    withdraw: "Retirer mes réponses",
    withdrawHint:
      "Retirer efface tout ce que vous avez répondu. C’est définitif, mais vous pouvez répondre à nouveau jusqu’à la fin.",
    withdrawn: "Vos réponses ont été effacées.",
    withdrawnBody:
      "Rien de ce que vous aviez répondu n’est conservé. Vous pouvez répondre à nouveau avec le même lien jusqu’au {{closes}}.",
  },
  later: {
    title: "Enregistré",
    body: "Revenez avec le même lien avant le {{closes}}. Ce que vous avez enregistré est conservé.",
    resume: "Reprendre maintenant",
  },
  closed: {
    late: "La page que vous venez d’envoyer est arrivée après et n’a pas été enregistrée.",
    title: "Cette enquête est close",
    body: "Elle a été close le {{closes}}. On ne peut plus donner ni modifier de réponses. Ce que vous aviez envoyé compte, de même que ce qui était enregistré s’il y en avait au moins la moitié.",
  },
  notYet: {
    title: "Pas encore ouvert",
    body: "Vous avez reçu une invitation, mais l’enquête n’a pas commencé. Réessayez le lien plus tard.",
  },
  cancelled: {
    title: "Cette enquête a été annulée",
    body: "Il n’y a rien à répondre. Ce que vous avez pu enregistrer ne servira à aucun résultat.",
  },
  unknown: {
    title: "Ce lien ne fonctionne pas",
    body: "Il a peut-être été coupé lors de la copie, ou remplacé par un lien plus récent. Ouvrez-le à nouveau depuis le dernier e-mail, ou faites-vous renvoyer le lien.",
    newLink: "Recevoir à nouveau mon lien",
  },
  newLink: {
    title: "Recevoir à nouveau votre lien",
    lead: "Saisissez l’adresse professionnelle sous laquelle votre entreprise vous connaît. Si une enquête est ouverte pour cette adresse, un e-mail avec votre lien arrivera dans quelques minutes.",
    email: "Votre e-mail professionnel",
    submit: "M’envoyer mon lien",
    problem: "Saisissez votre adresse e-mail, par exemple nom@entreprise.fr",
    tooMany: "Cette demande a été faite trop souvent. Réessayez dans un quart d’heure.",
    sentTitle: "Consultez votre boîte de réception",
    sent: "Si une enquête est ouverte pour {{email}}, un e-mail avec le lien est en route. La réponse est la même pour toute adresse.",
    missing:
      "Toujours rien après dix minutes\u00a0? Regardez dans les courriers indésirables, vérifiez l’adresse, ou demandez à l’équipe qui mène l’enquête quelle adresse elle a pour vous.",
    again: "Essayer une autre adresse",
  },
  reminders: {
    title: "Ne plus recevoir de rappels\u00a0?",
    body: "Un seul rappel est envoyé tant qu’une enquête est ouverte. Vous pourrez répondre malgré tout, avec le lien de votre e-mail.",
    stop: "Ne plus m’envoyer de rappels",
    stoppedTitle: "Vous ne recevrez plus de rappels",
    stopped:
      "Personne n’en est informé. Votre lien fonctionne toujours, et vous pouvez répondre tant que l’enquête est ouverte.",
    again: "Recevoir à nouveau des rappels",
    resumedTitle: "Vous pouvez à nouveau recevoir des rappels",
    resumed: "Vous recevrez au plus un rappel pour chaque enquête à laquelle vous n’avez pas répondu.",
    unknown: {
      title: "Ce lien ne fonctionne pas",
      body: "Il a peut-être été coupé lors de la copie. Ouvrez-le à nouveau depuis l’e-mail.",
    },
  },
  failed: {
    title: "Un problème est survenu",
    body: "Ce que vous aviez enregistré est conservé. Revenez en arrière et réessayez. Si cela se reproduit, donnez cette référence à votre équipe RH\u00a0: {{reference}}.",
  },
  code: {
    title: "Répondre sur un ordinateur partagé",
    lead: "Saisissez le code de votre e-mail. Rien n’est conservé sur cet ordinateur, et le formulaire se ferme tout seul au bout d’une heure.",
    label: "Votre code",
    hint: "Douze lettres et chiffres, par exemple 7KQM-2XPH-9RTV. Les majuscules, les espaces et les tirets n’ont pas d’importance.",
    go: "Ouvrir mon formulaire",
    wrong: "Ce code n’ouvre aucun formulaire. Comparez-le à votre e-mail, lettre par lettre.",
    locked:
      "Trop de codes inexistants ont été saisis. Les codes sont bloqués pendant 15 minutes au plus. Le lien de votre e-mail fonctionne toujours.",
    finished: "Terminé sur cet ordinateur",
    finish: "Terminer sur cet ordinateur",
    finishedBody:
      "Ce que vous avez enregistré est conservé. Vous pouvez continuer ou modifier avec le code ou le lien de votre e-mail.",
    over: "Votre heure sur cet ordinateur est écoulée",
    overBody: "Ce que vous avez enregistré est conservé. Saisissez à nouveau votre code pour continuer.",
  },
};

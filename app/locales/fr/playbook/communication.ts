import type { communicationPlays as english } from "../../en/playbook/communication.ts";
import type { Translated } from "../../translated.ts";

export const communicationPlays: Translated<typeof english, "fr"> = {
  "say-order-every-week": {
    title: "Dire l’ordre des priorités chaque semaine, dans les mêmes mots",
    why: "Un ordre montré une fois par an se devine le reste de l’année. «\u00a0{{item}}\u00a0» bouge quand les mêmes trois lignes reviennent chaque semaine.",
    audience: "Tout le monde à la vente, les managers de première ligne deux jours avant les autres",
    channel:
      "Trois lignes en tête de l’e-mail commercial hebdomadaire, et la première minute de chaque réunion de direction",
    when: "Chaque lundi pendant huit semaines\u00a0; jamais de changement d’ordre en passant, toujours avec sa date et sa raison",
    repeat:
      "Chaque membre de la direction ouvre ses propres réunions avec les trois lignes\u00a0; chaque manager commence la revue du pipeline par la première priorité",
    say: "Notre ordre cette année\u00a0: d’abord …, ensuite …, puis … Si deux d’entre elles se gênent, la première l’emporte, et personne n’a besoin de demander. Cela vaut jusqu’au …\u00a0; si cela change avant, vous l’apprenez de moi, avec la raison.",
    message:
      "Trois lignes, les mêmes chaque lundi\u00a0: premièrement …, deuxièmement …, troisièmement … Cette semaine, la première voulait dire\u00a0: … Commencez votre propre réunion par ces lignes, et dites-moi où elles se gênent.",
  },
  "say-why-as-decided": {
    title: "Raconter comment la décision a été prise",
    why: "«\u00a0{{item}}\u00a0» pâtit quand seul le résultat est annoncé. On peut transmettre une raison quand on sait quelles autres voies ont été écartées.",
    audience: "Les managers de première ligne, puis leurs équipes",
    channel: "Une intervention de vingt minutes sans diapositives, enregistrée, avec vingt minutes de questions",
    when: "Dans les deux semaines après ce résultat, et de nouveau quand les chiffres du premier trimestre sont connus",
    repeat:
      "Les managers répondent en une semaine aux questions de leurs équipes, et apportent celles auxquelles ils ne savent pas répondre à la séance suivante",
    say: "Nous avions trois voies possibles\u00a0: …, … et … Nous avons choisi … parce que des clients nous ont dit … Nous renonçons pour cela à … Cela aura marché quand …",
    message:
      "J’aimerais vous dire comment nous sommes arrivés à cette stratégie, y compris ce contre quoi nous avons décidé. Vingt minutes, sans diapositives, puis vos questions. Recueillez-en deux dans votre équipe auxquelles vous ne savez pas répondre maintenant.",
  },
  "say-own-expectations": {
    title: "Montrer d’abord ses propres attentes",
    why: "Les attentes ne deviennent claires vers le bas que si elles le sont au sommet. Sur «\u00a0{{item}}\u00a0», cela commence par une page que chacun peut lire.",
    audience: "Tous les managers de votre périmètre, et par eux tous les commerciaux",
    channel: "Une page avec trois attentes, chacune avec mesure et date, lue à haute voix à la réunion du périmètre",
    when: "Ce mois-ci\u00a0; revue en public à chacune des trois dates",
    repeat:
      "Chaque manager montre sa propre page une semaine plus tard, faite à partir de la vôtre, et chaque commercial a la sienne deux semaines plus tard",
    say: "Voici ce que l’entreprise peut attendre de moi ce trimestre\u00a0: …, … et …, pour ces dates. À chaque date, je vous dis ce qu’il en a été. Je demande la même page à chacun de vous, faite à partir de la mienne.",
    message:
      "Voici les trois choses que l’on peut attendre de moi ce trimestre, avec mesure et date. La semaine prochaine, j’aimerais voir votre page, et la semaine d’après celle de chacun de vos collaborateurs. Ce qui n’est pas clair sur la mienne, dites-le-moi d’abord.",
  },
  "say-managers-first": {
    title: "Informer les managers avant tous les autres",
    why: "Le message se perd entre managers et commerciaux sur «\u00a0{{item}}\u00a0». Qui doit traduire en a besoin en premier, avec du temps pour les questions, et en mots utilisables.",
    audience: "Les managers de première ligne",
    channel:
      "Un appel de 45 minutes en groupes de dix au plus, avec un kit d’une page\u00a0: message, deux questions probables, un exercice",
    when: "Deux jours ouvrés avant tout e-mail à tous\u00a0; jamais le même jour",
    repeat:
      "Chaque manager à sa prochaine réunion d’équipe, avec ses propres mots\u00a0; les RH demandent chaque semaine à trois commerciaux ce qui est arrivé",
    say: "Vous l’apprenez avant vos équipes, car c’est à vous qu’elles demanderont, et pas à nous. Dites-le avec vos propres mots. Voici les deux questions que l’on vous posera, et ce que nous pouvons y répondre jusqu’ici.",
    message:
      "Avant d’écrire à tous sur …, j’aimerais 45 minutes avec vous. Vous recevez le message, les deux questions que posera votre équipe, et un exercice pour la réunion. Dites-nous ce qui ne marchera pas avec vos collaborateurs.",
  },
  "say-time-for-coaching": {
    title: "Libérer des heures pour l’accompagnement, et dire lesquelles",
    why: "Un appel ne fera pas bouger «\u00a0{{item}}\u00a0». Cela bouge quand la direction nomme un rapport ou une réunion qui s’arrête, et que les managers entendent que les heures sont à eux.",
    audience: "Les managers de première ligne et les destinataires des rapports qui s’arrêtent",
    channel: "Une décision écrite, en un paragraphe, et la série de rendez-vous annulée le jour même",
    when: "En deux semaines\u00a0; revu après six semaines en comptant les heures, non en demandant des avis",
    repeat:
      "Chaque membre de la direction au début de la prochaine réunion du périmètre\u00a0: ce qui s’est arrêté, combien d’heures par semaine, à quoi elles servent",
    say: "À partir du premier, … ne se fait plus, et … a lieu une semaine sur deux. Cela libère environ … heures par semaine pour chaque manager. Elles sont pour l’accompagnement sur des affaires en cours, et personne ne les réserve pour autre chose, moi y compris.",
    message:
      "À compter du …, vous n’avez plus à …, et la réunion du … est annulée. Ces heures sont pour accompagner vos collaborateurs sur des affaires en cours. Si quelqu’un les réserve pour autre chose, envoyez-le-moi. Dans six semaines, je demande ce que vous en avez fait.",
  },
  "say-promises-and-dates": {
    title: "Rendre compte en public de ses propres promesses",
    why: "Tenir ses engagements s’apprend en regardant. Sur «\u00a0{{item}}\u00a0», on regarde la direction de plus près là où elle-même était en retard.",
    audience: "Tout le monde à la vente",
    channel:
      "Une liste de ce que la direction a promis après ce résultat, avec des dates, dans «\u00a0Ce que vous nous avez dit\u00a0» et à la réunion mensuelle",
    when: "Le premier jour ouvré de chaque mois, d’abord ce qui est en retard",
    repeat:
      "Les managers parcourent la liste en réunion d’équipe, et ajoutent ce qui a été promis à leur propre équipe",
    say: "Après vos réponses, nous avons promis quatre choses. Deux sont faites\u00a0: … Une est en retard, depuis le …, et vient d’ici le … Une que nous ne pouvons pas faire, parce que … Vous entendez parler des suivantes le premier du mois.",
    message:
      "Ce qui a été promis et où cela en est\u00a0: … est fait\u00a0; … est en retard et vient d’ici le …\u00a0; … n’aura pas lieu, parce que … Parcourez cela avec votre équipe, et dites-moi quelle promesse, selon elle, manque ici.",
  },
  "say-what-we-train-first": {
    title: "Annoncer la formation avant l’objectif",
    why: "«\u00a0{{item}}\u00a0» raconte que les objectifs arrivent avant les compétences. Renversez l’ordre une fois, de façon visible, pour la première priorité.",
    audience: "Les commerciaux qui vendent ce que nomme la première priorité, et leurs managers",
    channel:
      "Une note avec trois dates\u00a0: formation, pratique sur ses propres comptes, et seulement ensuite l’objectif",
    when: "Au prochain changement d’objectif ou de produit, au moins six semaines avant qu’il ne compte",
    repeat:
      "Les managers conviennent en entretien individuel de ce qui se pratique sur quel compte\u00a0; la personne qui forme signale ce qui manque encore",
    say: "Pour …, il n’y a pas d’objectif avant la fin du … D’abord viennent deux jours de pratique, puis quatre semaines sur vos propres comptes avec quelqu’un à vos côtés. Ce à quoi nous ne pouvons pas former d’ici là, nous ne le compterons pas.",
    message:
      "Avant que … compte dans votre objectif, vous avez deux jours de pratique sur … et quatre semaines sur vos propres comptes. Choisissez avec votre manager deux comptes où pratiquer. L’objectif suit le …, pas avant.",
  },
  "say-what-leaders-do": {
    title: "Faire une chose soi-même, et la laisser voir",
    why: "Sur «\u00a0{{item}}\u00a0», les annonces affaiblissent ce qu’elles annoncent. Un acte, répété chaque mois là où les commerciaux peuvent le voir, non.",
    audience: "Les commerciaux et managers des périmètres que vous visitez",
    channel:
      "Deux rendez-vous clients par mois avec un commercial, seulement pour questionner\u00a0; ensuite cinq lignes au périmètre sur ce que vous avez appris",
    when: "À partir du mois prochain, dates fixées pour six mois, déplacées seulement dans la même semaine",
    repeat:
      "Le commercial raconte à l’équipe ce qui s’est passé\u00a0; le manager demande un mois plus tard ce que sont devenues les cinq lignes",
    say: "Je vous demande d’écouter les clients avant de proposer, alors je le ferai aussi\u00a0: deux rendez-vous par mois avec l’un de vous, trois questions chacun, aucune promesse. Ensuite vous lisez ce que j’ai appris, et ce que je vais changer.",
    message:
      "Avec … chez … cette semaine, j’ai posé trois questions et appris\u00a0: … Je ne savais pas … Je changerai … d’ici le … Merci à … de m’avoir fait une place. Le prochain rendez-vous est le … à …",
  },
  "say-what-stops": {
    title: "Dire ce qui s’arrête",
    why: "Tout le monde entend ce qui s’ajoute. Sur «\u00a0{{item}}\u00a0», on attend que quelqu’un qui en a le droit retire quelque chose.",
    audience: "Tout le monde à la vente, et les fonctions qui recevront moins désormais",
    channel:
      "Une courte liste, signée par la direction\u00a0: trois choses qui s’arrêtent, à partir de quelle date, qui a été prévenu",
    when: "Avec le prochain plan, et avant toute nouvelle initiative",
    repeat: "Chaque manager raye les trois choses avec l’équipe, et nomme les comptes qui reçoivent le temps",
    say: "À partir du premier, nous arrêtons\u00a0: … , … et … Si quelqu’un vous les demande, envoyez-le-nous. Le temps va aux comptes de notre première priorité. Si autre chose devait s’arrêter, dites-le-nous d’ici le …",
    message:
      "Nous arrêtons trois choses le …\u00a0: … , … et … Les fonctions concernées le savent. Rayez-les ensemble à votre prochaine réunion, et décidez quels comptes reçoivent les heures. Prochaine revue de ce qui s’arrête\u00a0: …",
  },
  "say-pay-straight": {
    title: "Dire ouvertement où rémunération et stratégie se séparent",
    why: "Sur «\u00a0{{item}}\u00a0», les gens ont déjà fait le calcul. Le dire en premier coûte moins de confiance que d’être pris sur le fait.",
    audience: "Tous les commerciaux et managers sous un plan de commissions",
    channel:
      "Une page avec deux exemples chiffrés, expliquée par la direction commerciale lors d’un appel, avec réponse écrite aux questions",
    when: "Avant le début du prochain trimestre\u00a0; la décision sur un changement avec une date",
    repeat:
      "Les managers passent en revue les trois plus grandes affaires de chaque commercial\u00a0; les RH recueillent les conflits restants",
    say: "Deux d’entre vous, avec le même effort, sont payés différemment aujourd’hui, et c’est celui qui fait ce que nous demandons qui touche moins. C’est notre faute, pas la vôtre. D’ici le …, nous décidons entre deux voies\u00a0: … ou … Jusque-là, personne n’est mesuré sur …",
    message:
      "Vous trouverez ci-joint deux exemples chiffrés où notre plan de rémunération et notre stratégie se séparent. Nous décidons d’un changement d’ici le … Calculez vos propres plus grandes affaires avec votre manager, et envoyez-nous les conflits que nous n’avons pas vus.",
  },
  "say-you-said": {
    title: "Répondre à cinq choses que le terrain a dites",
    why: "«\u00a0{{item}}\u00a0» change quand une réponse revient, même un non. Cinq réponses signées d’un nom valent mieux qu’une campagne pour l’ouverture.",
    audience: "Tout le monde à la vente, d’abord les personnes qui ont soulevé les points",
    channel: "La page «\u00a0Ce que vous nous avez dit\u00a0», et dix minutes à la prochaine réunion de tous",
    when: "Dans les trois semaines après ce résultat, puis cinq de plus chaque trimestre",
    repeat:
      "Les managers lisent les réponses à leur réunion et demandent ce qui reste ouvert\u00a0; chaque membre de la direction prend en charge un point",
    say: "Vous nous avez dit bien des choses\u00a0; en voici cinq avec une réponse. Oui\u00a0: …, d’ici le … Oui, en partie\u00a0: … Non\u00a0: …, parce que … À éclaircir\u00a0: …, d’ici le … Vu et pas encore tranché\u00a0: … Sous chacune figure le nom de quelqu’un à qui vous pouvez demander.",
    message:
      "Cinq réponses à ce que vous nous avez dit\u00a0: … Chacune porte le nom de qui a décidé et à qui l’on peut demander. Si la vôtre n’y est pas, dites-le à votre manager\u00a0: cinq autres suivent le …",
  },
  "say-shared-problem": {
    title: "Appeler un problème partagé par son nom",
    why: "Tous les niveaux sont d’accord sur «\u00a0{{item}}\u00a0»\u00a0: personne n’est donc à convaincre, et personne à blâmer. Ce qui manque, c’est quelqu’un qui le dise à haute voix et commence.",
    audience: "Tout le monde, dans les mêmes mots à chaque niveau",
    channel:
      "La prochaine réunion de tous\u00a0: deux phrases, un chiffre, un premier pas\u00a0; puis de même dans chaque périmètre",
    when: "En deux semaines, avant que l’on conclue que les réponses ont fini dans un tiroir",
    repeat: "La direction dans ses périmètres et les managers dans leurs équipes, chacun ajoutant un pas à lui",
    say: "Là-dessus, nous sommes tous d’accord, du sommet au terrain\u00a0: ce n’est pas assez bien. Ce n’est pas la faute d’un niveau. Notre premier pas est …, d’ici le … Quel est le vôtre\u00a0? Nous reposons la même question en …",
    message:
      "Nous avons tous répondu de même\u00a0: … n’est pas là où il faudrait, à aucun niveau. La direction commence par …, d’ici le … Trouvez dans votre équipe un pas qui est entre vos mains, et écrivez-le sous le nôtre d’ici le …",
  },
  "say-two-groups": {
    title: "Parler aux deux moitiés avant de parler à tous",
    why: "Les réponses sur «\u00a0{{item}}\u00a0» sont aux deux extrêmes. Un seul message à tous serait faux pour la moitié d’entre eux\u00a0; trouvez d’abord ce qui les sépare.",
    audience: "Deux groupes mixtes de huit volontaires, puis tout le monde",
    channel:
      "Deux conversations d’une heure, menées par quelqu’un d’extérieur au périmètre\u00a0; puis une page à tous",
    when: "Les conversations en trois semaines, la page une semaine après",
    repeat: "Qui a pris part raconte à son équipe ce qui a été discuté, jamais qui a dit quoi",
    say: "À peu près autant d’entre vous vivent cela que ne le vivent pas. Les deux ont raison. Nous voulons comprendre ce qui fait la différence\u00a0: le lieu, le produit, le client, ou notre façon de diriger. Nous ne cherchons pas qui a dit quoi.",
    message:
      "Vos réponses sur … se partagent en deux moitiés. Nous cherchons huit personnes de chaque côté, par choix personnel, pour une heure d’échange sur ce qui fait la différence. Aucun nom ne sort de la pièce. Répondez à … d’ici le …",
  },
  "say-hidden-strength": {
    title: "Rendre le crédit que le terrain a donné",
    why: "Le terrain voit «\u00a0{{item}}\u00a0» plus favorablement que sa direction. Une force que la direction ne connaît pas disparaît facilement dans une réorganisation.",
    audience: "Les managers de première ligne, leurs commerciaux à leurs côtés",
    channel: "Un mot personnel à chaque réunion de périmètre, et deux exemples racontés par des commerciaux",
    when: "Avant de parler d’aucun des problèmes",
    repeat:
      "La direction demande à chaque visite comment cela se fait\u00a0; les managers échangent les exemples entre équipes",
    say: "Vos collaborateurs évaluent cela mieux que nous ne l’avons fait. Nous l’avions sous-estimé, et vous avec. Avant que nous changions quoi que ce soit ici, montrez-nous comment vous faites\u00a0: …",
    message:
      "Un résultat nous a surpris\u00a0: sur …, vos équipes voient plus que nous ne le croyions. Merci. Nous aimerions que deux équipes montrent aux autres comment elles font, à la réunion du … Qui serait partant\u00a0?",
  },
  "say-keep-what-works": {
    title: "Nommer ce qui reste tel quel",
    why: "Après une enquête, on s’attend à des changements partout. «\u00a0{{item}}\u00a0» est bon à tous les niveaux\u00a0: le dire le protège et rend le reste crédible.",
    audience: "Tout le monde à la vente",
    channel: "Le premier paragraphe de chaque compte rendu de ce résultat",
    when: "Tout de suite, et de nouveau quand une réorganisation ou un nouvel outil est annoncé",
    repeat:
      "Les managers demandent à leur équipe ce qui maintient cela, et font remonter les deux réponses les plus fréquentes",
    say: "Cela fonctionne, et tous les niveaux le disent. Nous n’y toucherons pas cette année. Ce qui le fait fonctionner, tel que vous le décrivez\u00a0: … Si quelque chose de prévu le met en danger, dites-le-nous avant, pas après.",
    message:
      "Ce qui reste\u00a0: … Tous les niveaux l’évaluent bien, et nous avons décidé de ne pas y toucher. Demandez à votre équipe ce qui maintient cela, et envoyez-moi deux lignes, pour que nous ne le perdions pas par mégarde.",
  },
  "say-first-priority": {
    title: "Faire connaître la première priorité par son nom",
    why: "La direction a une première priorité, et peu la citent. La clarté ressentie et la clarté démontrée sont deux choses.",
    audience: "Les managers d’abord, puis tous les commerciaux",
    channel:
      "Une phrase qui nomme la première priorité et ce qui peut glisser pour elle\u00a0; puis un tour de cartes dans chaque équipe",
    when: "La phrase cette semaine, les cartes dans le mois, et de nouveau avant le pulse",
    repeat:
      "Chaque manager fait écrire la première priorité sur une carte par l’équipe, et indique seulement combien étaient identiques",
    say: "Si une seule chose aboutit cette année, ce doit être … Pour cela, … peut glisser. Qui doit choisir entre les deux choisit la première, et a notre soutien.",
    message:
      "Une phrase à transmettre\u00a0: notre première priorité est …, et … peut glisser pour elle. Faites écrire la première priorité sur une carte par vos collaborateurs à votre prochaine réunion, et envoyez-moi seulement combien sont d’accord.",
  },
  "say-managers-mirror": {
    title: "Préparer les managers à leur miroir",
    why: "Les managers prévoyaient plus d’accord sur «\u00a0{{item}}\u00a0» qu’il n’y en a eu. Qui le découvre seul devant un écran se l’explique autrement\u00a0; qui est préparé demande à l’équipe.",
    audience: "Les managers de première ligne, par niveau et jamais par nom",
    channel: "Une séance d’une heure en petits groupes, avant qu’ils parlent à leurs équipes",
    when: "La semaine où les managers reçoivent leurs résultats",
    repeat:
      "Des binômes de managers parlent de leurs pages après deux semaines\u00a0; la direction demande ce qu’ils ont appris, jamais leurs chiffres",
    say: "Presque tout le monde se voit avec un peu plus de bienveillance que les autres ne le font, et nous aussi. Votre page n’est que pour vous. Personne au-dessus de vous ne la voit. Prenez-en une chose, et demandez à votre équipe avant d’expliquer quoi que ce soit.",
    message:
      "Cette semaine, vous trouvez vos propres réponses à côté de celles de votre équipe. Cette page n’est visible que par vous. Avant de parler avec votre équipe, venez une heure en petit groupe le …\u00a0: comment la lire, quoi demander, quoi ne pas dire.",
  },
  "say-thanks-and-when": {
    title: "Remercier, et dire ce qui se passe pour quand",
    why: "Qui répond et n’entend rien pendant des semaines répond une fois. Après «\u00a0{{name}}\u00a0», les dates comptent plus que les conclusions.",
    audience: "Toutes les personnes interrogées, qu’elles aient répondu ou non",
    channel:
      "Un e-mail de la direction commerciale avec le lien vers «\u00a0Ce que vous nous avez dit\u00a0», lu à haute voix en réunion d’équipe",
    when: "Dans les trois jours après la publication",
    repeat: "Les managers à la prochaine réunion d’équipe, avec une date à eux",
    say: "Merci pour vos réponses. Vous voyez aujourd’hui ce que voit tout le monde\u00a0: la page «\u00a0Ce que vous nous avez dit\u00a0». D’ici le …, votre manager parle avec vous de l’équipe\u00a0; d’ici le …, nous disons ce que nous faisons\u00a0; et en …, nous reposons quelques-unes des mêmes questions.",
    message:
      "Merci d’avoir répondu. Le résultat est dans «\u00a0Ce que vous nous avez dit\u00a0», le même pour tous. Ce qui vient maintenant\u00a0: d’ici le …, échanges dans les équipes\u00a0; d’ici le …, ce que fait la direction\u00a0; en …, un court pulse avec les mêmes questions. Personne ne peut être isolé\u00a0; le certificat qui s’y trouve dit comment.",
  },
  "say-few-answered": {
    title: "Dire ouvertement pour qui parle le résultat",
    why: "Tout le monde n’a pas répondu, et ceux qui ne l’ont pas fait voient peut-être les choses autrement. Dit en premier, c’est une limite\u00a0; découvert plus tard, une excuse.",
    audience: "La direction et les managers qui lisent le résultat\u00a0; puis tout le monde",
    channel:
      "Une phrase dans chaque compte rendu du résultat, et une invitation ouverte à dire ce qui a retenu de répondre",
    when: "Chaque fois qu’un chiffre est cité",
    repeat:
      "Les managers demandent dans l’équipe, sans demander qui\u00a0: qu’est-ce qui devrait être différent pour que vous soyez plus nombreux à répondre\u00a0?",
    say: "Ceci parle pour les personnes qui ont répondu. Nous ne savons pas ce que pensent les autres, et nous ne savons pas qui elles sont. Si quelque chose vous a retenus, le temps, le doute ou la dernière fois où rien ne s’est passé, dites-le-nous en termes généraux.",
    message:
      "Un rappel pour tous ceux qui citent le résultat\u00a0: il parle pour les personnes qui ont répondu. Demandez à vos équipes, sans demander qui l’a fait, ce qui rendrait utile de répondre la prochaine fois. Envoyez-moi ce qui revient plus d’une fois.",
  },
  "say-small-teams": {
    title: "Dire aux managers de petites équipes que rien n’est perdu",
    why: "Certaines équipes n’ont pas de résultat propre, pour que personne n’y puisse être déduit. Leurs managers peuvent prendre cela pour un verdict.",
    audience: "Tous les managers de première ligne, car qui est visé ne regarde personne",
    channel: "Un paragraphe dans la lettre aux managers, et une heure ouverte pour les questions",
    when: "Le jour où les managers reçoivent leurs résultats",
    repeat:
      "La direction à sa réunion de périmètre\u00a0: pas de résultat n’est pas un jugement, et tout le monde a un plan",
    say: "Si votre page montre le périmètre au lieu de votre équipe, c’est la protection qui fonctionne, et non un jugement. Vous avez tout de même un plan, fait à partir de vos propres réponses et de celles de votre périmètre. Demandez directement à vos quelques collaborateurs\u00a0: vous, vous le pouvez.",
    message:
      "Certains de vous verront le résultat du périmètre à la place de celui de leur propre équipe. C’est ainsi que chaque personne reste protégée, et cela ne dit rien de vous. Vous trouvez tout de même un plan. Questions\u00a0: … le … à …",
  },
  "say-calendar": {
    title: "Fixer les quatre-vingt-dix prochains jours de parole",
    why: "Pendant une semaine, on parlera de «\u00a0{{name}}\u00a0» sans qu’il faille rien faire. Ensuite, seulement de ce qui figure dans un calendrier.",
    audience: "La direction et les managers, qui portent tout cela",
    channel: "Une page avec cinq dates, inscrites dans les calendriers par les RH, sans demander à chacun de le faire",
    when: "La semaine de la publication, pour quatre-vingt-dix jours",
    repeat:
      "Les RH demandent à chaque date ce qui a été dit et ce qui est revenu, et mettent les deux dans «\u00a0Ce que vous nous avez dit\u00a0»",
    say: "Cinq dates\u00a0: échanges d’équipe d’ici le …\u00a0; ce que fait la direction d’ici le …\u00a0; un premier mot sur l’avancement le …\u00a0; réponses au terrain le …\u00a0; le pulse le … Chacune a une personne qui parle, et une qui recueille ce qui revient.",
    message:
      "Pour que cela ne s’éteigne pas, cinq dates sont dans votre calendrier\u00a0: … Pour chacune, il y a quelqu’un qui parle et quelqu’un qui écoute. Si vous ne pouvez pas assurer la vôtre, échangez avec un collègue plutôt que de la déplacer.",
  },
};

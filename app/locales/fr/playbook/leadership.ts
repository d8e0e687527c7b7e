import type { leadershipPlays as english } from "../../en/playbook/leadership.ts";
import type { Translated } from "../../translated.ts";

export const leadershipPlays: Translated<typeof english, "fr"> = {
  "leaders-join-a-call": {
    title: "Inviter un membre de la direction chez un client, seulement pour questionner",
    why: "Vous voyez la direction faire ce qu’elle demande, plus que ne le voit votre équipe ({{team}} sur «\u00a0{{item}}\u00a0»). Elle croit ce qu’elle voit\u00a0; faites venir quelqu’un de la direction là où cela se voit.",
    steps: [
      "Invitez un membre de la direction à un échange de votre équipe avec un client, en lui demandant de poser des questions et de ne rien promettre.",
      "Préparez les deux pendant dix minutes\u00a0: le commercial mène, le membre de la direction a trois questions.",
      "Tenez le rendez-vous. Ensuite chacun dit ce qu’il a entendu, le commercial d’abord.",
      "Convenez d’une chose que cette personne de la direction fera autrement, et dites à l’équipe si cela a eu lieu.",
    ],
    script:
      "Vu d’ici, la direction semble faire ce qu’elle nous demande. Mon équipe en voit moins. Viendriez-vous à un échange, pour poser trois questions sans rien promettre\u00a0?",
    message:
      "Viendriez-vous à un rendez-vous avec … le …\u00a0? Mon commercial mène\u00a0; vous apportez trois questions au client et aucune promesse. Dix minutes ensuite, vous comparez tous les deux ce que vous avez entendu.",
  },
  "leaders-say-what-they-did": {
    title: "Rendre visible ce que la direction a déjà fait",
    why: "On le sait chez les managers et non chez les commerciaux, qui disent {{team}} sur «\u00a0{{item}}\u00a0». Vous êtes là où les deux s’entendent\u00a0: transmettez donc des actes plutôt que des messages.",
    steps: [
      "Listez ce que la direction a fait pour votre équipe au dernier trimestre\u00a0: un appel, une décision, un budget débloqué. Seulement ce que quelqu’un a pu voir.",
      "Racontez-en un par semaine en réunion d’équipe\u00a0: ce qui a été demandé, ce qui a été fait, pour quand.",
      "Dites aussi simplement ce qui a été demandé et n’a pas été fait, et ce que vous en faites.",
      "Demandez à deux commerciaux ce qu’un membre de la direction a fait en dernier pour leur travail. S’il ne vient rien, dites-le à la direction.",
    ],
    script:
      "En mars, nous avons demandé un deuxième ingénieur pour les offres. Depuis mai, il y en a un\u00a0: c’était une décision de la direction commerciale. Et les contrats plus rapides ne sont pas venus\u00a0; je repose la question vendredi.",
    message:
      "Ce qu’est devenu ce que nous avons demandé à la direction\u00a0: … est fait depuis …\u00a0; … a été refusé parce que …\u00a0; … est encore ouvert, et je repose la question le … Dites-moi ce que vous attendez encore.",
  },
  "leaders-ask-for-time": {
    title: "Faire de la place au développement des personnes, en heures",
    why: "«\u00a0{{item}}\u00a0» est à {{team}}, et la bonne volonté seule n’y change rien. La place pour les personnes se fait en heures, et les heures se prennent sur quelque chose.",
    steps: [
      "Comptez pendant deux semaines combien d’heures sont allées au développement des personnes, et ce qui l’a évincé.",
      "Montrez ce compte à votre manager, avec le seul rapport ou la seule réunion que vous céderiez pour cela.",
      "Convenez d’heures protégées chaque semaine, et dites à l’équipe lesquelles.",
      "Regardez à nouveau le compte avec votre manager\u00a0: tenues, ou prises par quoi\u00a0?",
    ],
    script:
      "En deux semaines, j’ai passé deux heures à développer des personnes et onze sur ce rapport. De quoi voulez-vous davantage\u00a0?",
    message:
      "En deux semaines, j’ai eu … heures pour développer mes collaborateurs\u00a0; … en a pris … J’aimerais protéger trois heures par semaine et laisser … pour cela. Puis-je le faire à partir du premier du mois\u00a0?",
  },
  "leaders-one-thing-each": {
    title: "Convenir d’une chose chacun avec le niveau du dessus",
    why: "Le regard change entre la direction et les managers\u00a0: sur «\u00a0{{item}}\u00a0», votre équipe dit {{team}}. Un petit échange, une promesse contre une, se tient plus facilement qu’un programme.",
    steps: [
      "Demandez à votre équipe ce que la direction pourrait faire en un mois qui se remarquerait\u00a0: quelque chose qui se voit, pas qui se dit.",
      "Portez la meilleure idée à la direction au-dessus de vous, et demandez ce qu’elle aimerait voir de votre équipe en retour.",
      "Écrivez les deux avec une seule date, et affichez-le là où l’équipe le voit.",
      "À la date, vérifiez les deux côtés en dix minutes. Les promesses tenues sont renouvelées, l’autre est expliquée.",
    ],
    script:
      "Mon équipe remarquerait si vous faisiez cette seule chose d’ici la fin du mois. Que remarqueriez-vous de notre part\u00a0? Topons là, une contre une.",
    message:
      "Proposition\u00a0: une promesse chacun jusqu’au … De la direction\u00a0: … De mon équipe\u00a0: … Les deux sont sur notre tableau, et à la date nous regardons les deux en dix minutes. Feriez-vous cet échange\u00a0?",
  },
  "leaders-two-pictures": {
    title: "Mettre les deux images de la direction sur la table",
    why: "Sur «\u00a0{{item}}\u00a0», votre équipe dit {{team}}\u00a0: certains rencontrent une direction qui agit, d’autres n’en ont que des échos. Lesquels de ses membres, et où\u00a0: cela vaut d’être su avant de généraliser.",
    steps: [
      "Demandez à chaque commercial un moment où un membre de la direction a fait, ou n’a pas fait, ce qu’il demande à la vente. Des moments, pas besoin de noms.",
      "Triez-les\u00a0: par région, par gamme, par type de réunion. D’où viennent les bons\u00a0?",
      "Demandez au membre de la direction à l’origine des bons une heure avec les commerciaux qui n’en ont vu aucun.",
      "Dites au niveau du dessus où la direction se voit, et où elle manque, en deux phrases.",
    ],
    script:
      "La moitié de vous a vu la direction faire ce qu’elle demande, l’autre non. Je crois les deux moitiés. Qu’avez-vous vu, et où\u00a0?",
    message:
      "Écrivez-moi un moment où un membre de la haute direction a fait, ou n’a pas fait, ce qu’il nous demande. Pas besoin de noms. Je veux comprendre pourquoi certains de vous le voient et d’autres non.",
  },
  "leaders-tell-what-helped": {
    title: "Dire à la direction ce qui a aidé",
    why: "«\u00a0{{item}}\u00a0» est à {{team}}. La direction entend rarement ce qui a marché\u00a0; qui l’entend le refait.",
    steps: [
      "Demandez à votre équipe ce qu’un membre de la direction a fait récemment qui a facilité son travail.",
      "Écrivez à cette personne avec l’exemple et son effet sur un compte.",
      "Lisez la réponse à l’équipe, mot pour mot.",
      "Demandez à cette personne de raconter à un collègue de son niveau ce qu’elle a fait là.",
    ],
    script:
      "Vous ne l’avez peut-être pas remarqué, mais votre venue à la réunion de renouvellement et vos questions sur leurs projets ont changé notre façon de leur parler.",
    message:
      "Un mot en retour du terrain\u00a0: quand vous …, cela a eu cet effet chez …\u00a0: … Mon équipe l’a remarqué. Si vous ne refaites qu’une chose ce trimestre, que ce soit celle-là.",
  },
};

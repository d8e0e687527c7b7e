import type { outcome as english } from "../en/outcome.ts";
import type { Translated } from "../translated.ts";

export const outcome: Translated<typeof english, "pt-BR"> = {
  link: "Funcionou? Encerre, continue ou substitua o que está em andamento",
  title: "Funcionou?",
  lead: "O que aconteceu com as suas ações depois de “{{name}}”. Só você vê esta página.",
  pulseSays: "Medido de novo em “{{pulse}}”, encerrado em {{closed}}.",
  noPulse:
    "Ainda não houve nova medição, então nada se pode dizer sobre a mudança. Mesmo assim, você pode encerrar, continuar ou substituir uma ação, pela sua própria avaliação.",
  empty: "Não há nada em andamento nem concluído neste plano.",
  about: "Sobre: {{label}}",
  result: {
    doneNoticed: "Feita e notada",
    doneUnnoticed: "Feita e não notada",
    notDone: "Não feita",
    untold: "Feita; não é possível dizer se foi notada",
  },
  noticedTeam: "Da sua equipe, {{share}} dizem que notaram.",
  noticedArea:
    "A sua equipe é pequena demais para ser mostrada. Da área ao redor dela, {{share}} dizem que notaram alguma coisa.",
  notAsked: "Ninguém foi perguntado se notou, ou poucos responderam para que se possa dizer.",
  shareBand: "entre {{low}}% e {{high}}%",
  shareAbout: "cerca de {{value}}%",
  change: {
    teamLevel: "O que a sua equipe diz",
    teamGap: "A lacuna entre você e a sua equipe",
    areaGap: "A lacuna entre os gestores e o seu pessoal, na área ao redor da sua equipe",
  },
  changed:
    "{{before}} antes, {{after}} agora: uma mudança de {{difference}} pontos. Ela fica entre {{low}} e {{high}}.",
  expected:
    "Sem nada ser feito, estaria agora em cerca de {{expected}}: o que se destaca uma vez tende a voltar por si só.",
  noExpected: "Há poucos resultados liberados para dizer aonde isso teria chegado por si só.",
  untoldChange:
    "Não é possível dizer qual foi a mudança: nem a sua equipe nem a área ao redor dela têm respostas suficientes nas duas medições. Você pode decidir pela sua própria avaliação.",
  decided: {
    closed: "Você a encerrou em {{on}}.",
    continued: "Você decidiu em {{on}} continuar.",
    replaced: "Você decidiu em {{on}} fazer outra coisa no lugar.",
  },
  word: "A sua própria avaliação",
  wordHint: "Para você, se quiser. Ninguém mais vê.",
  close: "Encerrar",
  continue: "Continuar",
  replace: "Substituir",
  choose: "E agora?",
  saved: "Salvo.",
  next: "Escolher outra coisa no playbook",
  nextPulse: "Ver o que o novo resultado propõe",
  back: "Voltar à minha equipe",
  problems: {
    outdated: "Isto foi alterado desde que você abriu a página. Veja de novo e depois decida.",
    tooMany: "Já há três ações em andamento, que é o máximo. Conclua ou encerre uma delas primeiro.",
    word: "Encurte a sua avaliação: no máximo 500 caracteres.",
  },
  leaders: {
    link: "O que aconteceu com as ações dos gestores",
    title: "O que aconteceu com as ações",
    lead: "Parcelas dos gestores que decidiram sobre uma ação depois de “{{name}}”, nunca de quem se trata. Um gestor com várias ações pode contar em mais de uma.",
    few: "Menos de {{count}} gestores decidiram até agora, então nada é mostrado.",
    noticed: "Feita, e o seu pessoal notou",
    unnoticed: "Feita, e o seu pessoal não notou",
    notDone: "Não feita",
    share: "{{share}}%",
  },
  pulse: {
    itemsLead: "Está marcado exatamente aquilo em que gestores e líderes estão trabalhando depois deste resultado.",
    noticed: "Perguntar se foi notado",
    noticedHint:
      "Nestes temas, alguém mostrou a todos o que está fazendo. Cada um acrescenta uma pergunta para cada nível, liberada com os mesmos limites mínimos das outras.",
  },
};

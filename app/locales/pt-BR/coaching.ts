import type { coaching as english } from "../en/coaching.ts";
import type { Translated } from "../translated.ts";

export const coaching: Translated<typeof english, "pt-BR"> = {
  list: {
    title: "Minha equipe",
    lead: "O que a sua equipe e você veem, e o que você está fazendo a respeito.",
    emptyTitle: "Nada por aqui ainda",
    empty:
      "Quando um diagnóstico que você respondeu for encerrado e publicado, você encontrará aqui as suas respostas ao lado das da equipe, e um plano de no máximo três ações.",
  },
  report: {
    title_zero: "O seu plano está sendo preparado",
    title_one: "Uma coisa que merece a sua atenção",
    title_many: "{{count}} de coisas que merecem a sua atenção",
    title_other: "{{count}} coisas que merecem a sua atenção",
    leadTeam:
      "{{name}}. Escolhidas a partir das suas respostas e do resultado liberado da sua equipe. Só você vê esta página.",
    leadArea:
      "{{name}}. A sua equipe não tem resultado próprio: respostas insuficientes, ou tão perto de um grupo vizinho que seria possível deduzir respostas individuais. No lugar dele, aparece a área ao redor. Só você vê esta página.",
    leadNothing:
      "{{name}}. Poucas pessoas ao seu redor responderam para que algo pudesse ser liberado, por isso não há base para um plano.",
    notOwner:
      "Você entrou com um endereço diferente do que foi convidado para este diagnóstico, por isso as respostas e o plano de quem foi convidado ficam fechados aqui.",
    making: "Recarregue esta página em instantes.",
    plan: "O seu plano",
    open: "Ver",
    compare: "As suas respostas e as da equipe",
    compareArea: "As suas respostas e as da área",
    compareNote:
      "O valor da sua equipe é a parte do tempo, ou a parcela que concorda; uma faixa quando menos de 20 responderam, para que não se possa deduzir a resposta de ninguém. Ver-se de forma um pouco mais favorável do que os outros veem é comum.",
    areaValue: "área: {{value}}",
    item: "Item",
    own: "Você",
    team: "A sua equipe",
    area: "A sua área",
    verdict: "O que isso diz",
    verdicts: {
      higher: "Você vê de forma mais favorável",
      lower: "A sua equipe vê de forma mais favorável",
      same: "Vocês concordam",
      unclear: "Respostas insuficientes para dizer",
      notAnswered: "Você não respondeu a este item",
      notTeam: "Sem resultado da equipe para comparar",
    },
    noOwn:
      "As suas respostas não estão aqui: você não enviou nenhuma, ou elas eram confidenciais e o vínculo com você foi cortado no encerramento.",
    tooFew: "poucas",
  },
  status: { proposed: "proposta", accepted: "em andamento", done: "concluída", replaced: "substituída" },
  action: {
    back: "Voltar à minha equipe",
    due: "Prazo: {{due}}",
    owner: "A cargo de {{owner}}",
    why: "Por que isto",
    score: "Prioridade {{score}} de 100",
    factors: {
      size: "tamanho",
      importance: "importância",
      certainty: "certeza",
      reach: "abrangência",
    },
    factorsNote: "Cada um de 0,05 a 1; a prioridade é 100 vezes a raiz quarta do produto deles.",
    steps: "O que fazer",
    script: "Como dizer",
    target: "Como você vai saber",
    from: "Hoje está entre {{low}} e {{high}}%.",
    accept: "Aceitar esta ação",
    done: "Marcar como concluída",
    reopen: "Reabrir",
    share: "Mostrar a todos",
    shareHint:
      "Todos na organização passam a ver o título, o seu nome e a data em “O que vocês disseram”. Nunca os seus números ou notas. Se você a alterar, ela volta a ficar oculta.",
    unshare: "Parar de mostrar",
    shared: "Todos na organização veem o título, o seu nome e a data em “O que vocês disseram”.",
    notes: "Notas",
    notesHint: "Só você as vê.",
    note: "Adicionar uma nota",
    addNote: "Guardar a nota",
    noNotes: "Nenhuma nota ainda.",
    edit: "Alterar",
    replace: "Substituir",
    replaceHint: "Outro caminho para a mesma coisa. A ação acima é guardada.",
    replaceBy: "Ficar com esta",
  },
  edit: {
    title: "Como se chama",
    steps: "Passos, um por linha",
    due: "Prazo",
    owner: "Quem executa",
    save: "Salvar",
    problems: {
      title: "Dê um nome de no máximo 160 caracteres",
      steps: "Escreva de um a dez passos, um por linha",
      dueOn: "Escolha uma data",
      ownerName: "Informe quem executa",
      note: "Escreva algo primeiro, no máximo 2.000 caracteres",
    },
  },
  problems: {
    outdated: "Isto foi alterado em outra janela desde que você abriu. Aqui está como ficou; refaça, se ainda quiser.",
    tooMany: "Já há três ações em andamento, que é o que se consegue fazer. Conclua ou substitua uma primeiro.",
    refused: "Isso não pode ser feito com esta ação como ela está.",
  },
  saved: "Salvo.",
};

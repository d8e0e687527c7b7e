import type { followThroughPlays as english } from "../../en/playbook/follow-through.ts";
import type { Translated } from "../../translated.ts";

export const followThroughPlays: Translated<typeof english, "pt-BR"> = {
  "follow-visible-list": {
    title: "Uma lista visível de compromissos com datas",
    why: "Você se lembra de ter acompanhado, e a sua equipe diz {{team}} em “{{item}}”. Uma lista que os dois lados veem esclarece o que foi prometido e quando foi verificado.",
    steps: [
      "Coloque cada compromisso das suas conversas individuais em uma lista que os dois lados veem, inclusive os seus, cada um com data.",
      "Na data, faça uma pergunta: o que aconteceu? Ouça antes de aconselhar.",
      "Encerre o que está feito. Renegocie o resto abertamente, em vez de deixar que se perca.",
      "Conte quantos foram verificados no dia. Diga à equipe o número, e onde você mesmo se atrasou.",
    ],
    script:
      "Você disse que ligaria para as três contas até quinta, e eu disse que conseguiria a tabela de preços. Como foi do seu lado? O meu está aqui.",
    message:
      "A partir de hoje, cada promessa das nossas conversas individuais fica em uma lista, as minhas também, com data. No dia, eu pergunto o que aconteceu. A lista está aqui: … Acrescentem, por favor, o que vocês acham que devo a vocês.",
  },
  "follow-ten-minutes-friday": {
    title: "Dez minutos na sexta para o que tinha prazo",
    why: "Os gestores dizem que acompanham, e os vendedores dizem {{team}} em “{{item}}”. Acompanhar quando há tempo é acompanhar tarde; dez minutos fixos não dependem de tempo.",
    steps: [
      "Reserve dez minutos na sexta ao meio-dia. Passe por tudo o que os seus vendedores tinham para esta semana.",
      "Escreva a cada pessoa uma linha: o que você viu feito, ou uma pergunta sobre o que não foi.",
      "Faça o mesmo com o que você devia a elas, antes do que era delas.",
      "Pergunte na reunião de equipe se a linha de sexta ajuda, e a que hora ajudaria mais.",
    ],
    script:
      "É sexta-feira: você queria a proposta para a clínica fora até hoje. Vejo que saiu ontem, com o escopo menor. Boa decisão. O que eles dizem?",
    message:
      "Para esta semana: … Vi que … está feito, e agradeço. Sobre …, tenho uma pergunta: do que você precisaria para terminar até terça? Da minha parte, … está resolvido.",
  },
  "follow-notice-in-a-day": {
    title: "Reconheça a boa execução em um dia",
    why: "Com {{team}} em “{{item}}”, o bom trabalho em geral passa em silêncio até o resultado chegar. Uma frase em até um dia custa um minuto e é o que muda isso primeiro.",
    steps: [
      "A cada dia, procure uma coisa que alguém fez bem em uma prioridade, antes que haja qualquer resultado.",
      "Diga em até um dia: o que exatamente a pessoa fez e a que isso levou.",
      "Mantenha uma contagem por nome, para que não sejam sempre as mesmas pessoas.",
      "Olhe a contagem: quem falta? Acompanhe uma ligação dessa pessoa nesta semana.",
    ],
    script:
      "Ontem você perguntou ao comprador o que já tinham tentado e depois esperou. Isso nos deu a razão verdadeira. Faça isso de novo.",
    message:
      "Notei ontem que você … Isso levou a …, seja qual for o destino do negócio. Gostaria que os outros ouvissem como você fez: você contaria em dois minutos na segunda?",
  },
  "follow-ask-for-follow-up": {
    title: "Peça ao seu próprio gestor que acompanhe você",
    why: "Em “{{item}}”, a visão muda acima de você; a sua equipe diz {{team}}. As pessoas acompanham do jeito que são acompanhadas, então comece pelo nível acima.",
    steps: [
      "Ofereça ao seu gestor dois compromissos seus, cada um com data, e peça que ele pergunte por eles no dia.",
      "Leve os mesmos dois à sua equipe: isto é o que prometi lá em cima, e até quando.",
      "Na data, preste contas aos dois lados, mesmo que ninguém pergunte.",
      "Diga ao seu gestor o que ser perguntado, ou não, fez com o trabalho. Proponha um momento fixo por mês para isso.",
    ],
    script:
      "Prometi a você duas coisas até o dia quinze. Pergunte por elas nesse dia, por favor, mesmo que saiba a resposta. A minha equipe observa se isso importa.",
    message:
      "Duas coisas com que você pode contar da minha parte até …: … e … Você me perguntaria nesse dia como foram? Estou tentando o mesmo com a minha equipe, e funciona melhor quando vem de cima também.",
  },
  "follow-same-rhythm": {
    title: "O mesmo ritmo de acompanhamento para todos",
    why: "A sua equipe diz {{team}} em “{{item}}”: alguns você acompanha de perto, outros quase nada. Aos dois grupos isso diz algo que você não pretende.",
    steps: [
      "Liste os compromissos abertos de cada vendedor e quando você perguntou por cada um pela última vez. Os vazios mostram os pontos desiguais.",
      "Defina um ritmo só para todos: por cada compromisso se pergunta uma vez, na data dele, com as mesmas palavras.",
      "Onde você perguntava todo dia, pare. Onde nunca perguntava, comece por algo pequeno que está indo bem.",
      "Pergunte em cada conversa individual: demais, de menos, ou na medida? Ajuste por acordo, não por hábito.",
    ],
    script:
      "A você perguntei demais, e a outros, nada. A partir de agora pergunto uma vez, na data que você mesmo definir. Se quiser que eu pergunte antes, diga.",
    message:
      "Acompanho alguns de vocês demais e outros de menos. Regra nova: vocês definem a data, e eu pergunto nela, uma vez. Digam na nossa próxima conversa individual se está bom assim.",
  },
  "follow-check-your-guess": {
    title: "Mantenha um registro do seu próprio acompanhamento",
    why: "Você previu mais concordância do que houve: em “{{item}}”, a sua equipe diz {{team}}. A memória conta as vezes em que se perguntou; um registro conta também as outras.",
    steps: [
      "Pegue os últimos dez compromissos da sua equipe. Marque, pelos e-mails e pela agenda, não de memória, por quais você perguntou no dia.",
      "Ponha na sua agenda um lembrete para cada um em aberto, no minuto em que vence.",
      "Marque cada um: perguntado no dia, depois, ou nunca.",
      "Compare os dois registros. Diga à equipe os dois números e pergunte o que ela teria imaginado.",
    ],
    script:
      "Eu achava que quase sempre pergunto quando algo vence. Fui conferir: quatro de dez. Isso é comigo, e programei lembretes. Avise quando eu deixar passar um.",
    message:
      "Conferi quantas vezes perguntei de verdade no dia em que algo vencia: … de dez. Vou melhorar e contar por um mês. Se eu deixar passar um seu, diga, por favor: “Você queria me perguntar sobre …”.",
  },
  "follow-peer-checks": {
    title: "Deixe que duplas acompanhem uma à outra",
    why: "Aqui os compromissos são cumpridos ({{team}} em “{{item}}”). A equipe agora pode cuidar disso sozinha, com menos da sua presença.",
    steps: [
      "Junte em duplas pessoas que se respeitam e deixe que troquem um compromisso por semana.",
      "Dê às duplas dez minutos da reunião de equipe para verificar o que estava previsto.",
      "Fique de fora. Pergunte só o que as duplas precisam de você.",
      "Pergunte o que as duplas querem manter e descreva a outro gestor.",
    ],
    script:
      "Vocês cumprem a palavra um com o outro melhor do que qualquer lista conseguiria. Vamos dar dez minutos por semana a isso, sem mim.",
    message:
      "Gostaria de passar a verificação semanal para vocês: duplas à sua escolha, um compromisso cada, dez minutos na reunião de equipe. Estou ali para o que precisarem, não para escutar. Vamos tentar por um mês?",
  },
  "follow-hear-what-helps": {
    title: "Ouça da equipe qual acompanhamento ajuda",
    why: "A sua equipe avalia “{{item}}” mais alto ({{team}}) do que você. Ela notou algo que você faz sem pensar; descubra o quê antes de mudar.",
    steps: [
      "Pergunte a três vendedores: quando foi a última vez que a minha pergunta ajudou você, e como eu perguntei?",
      "Anote as duas coisas que eles mais citarem. Não mude mais nada.",
      "Faça essas duas de propósito com as pessoas que você menos acompanha.",
      "Ofereça-as a um gestor cuja equipe se sente controlada, do jeito que os seus vendedores as descrevem.",
    ],
    script:
      "Vocês avaliam o meu acompanhamento mais alto do que eu. Não estou atrás de elogio: quero saber o que manter. Quando foi a última vez que a minha pergunta ajudou vocês?",
    message:
      "Vocês veem o meu acompanhamento com mais generosidade do que eu. Para que eu não largue a coisa errada: contem uma vez em que ajudou eu ter perguntado, e como perguntei. Duas linhas bastam.",
  },
};

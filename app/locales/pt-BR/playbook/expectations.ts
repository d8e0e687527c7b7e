import type { expectationsPlays as english } from "../../en/playbook/expectations.ts";
import type { Translated } from "../../translated.ts";

export const expectationsPlays: Translated<typeof english, "pt-BR"> = {
  "expectations-teach-back": {
    title: "Peça que repitam as três principais expectativas",
    why: "Você vê “{{item}}” de outro jeito que a sua equipe, que diz {{team}}. O caminho mais curto até a diferença é ouvir nas palavras dela o que você espera.",
    steps: [
      "Escreva as três coisas que você espera de cada vendedor neste trimestre: quais clientes, quais produtos, até quando. Não mostre a ninguém ainda.",
      "Em cada conversa individual, pergunte: quais são as três coisas que mais espero de você? Ouça até o fim e anote as palavras.",
      "Compare as duas listas com o vendedor e resolvam cada diferença na hora, até que as duas digam o mesmo.",
      "Guardem as três combinadas onde os dois as vejam e abram com elas esta conversa individual e a próxima.",
    ],
    script:
      "Achei que tinha sido claro e gostaria de verificar isso em mim. Se um colega assumisse as suas contas amanhã, o que você diria que eu espero, em primeiro, segundo e terceiro lugar?",
    message:
      "Na nossa próxima conversa individual, vou perguntar quais são as três coisas que mais espero de você. Não precisa preparar nada: quero saber o que chegou. Depois pomos a sua lista ao lado da minha e resolvemos o que divergir.",
  },
  "expectations-monday-test": {
    title: "Submeta cada expectativa ao teste da segunda-feira",
    why: "Os gestores dizem que está combinado, e os vendedores dizem {{team}} em “{{item}}”. Uma expectativa chegou quando o vendedor sabe o que fazer com ela na segunda-feira.",
    steps: [
      "Pegue as últimas cinco coisas que você pediu à equipe, do jeito que pediu, e pergunte a dois vendedores o que cada uma significa para segunda-feira.",
      "Reescreva as que não levaram a nada: uma conta ou segmento, um comportamento, uma data.",
      "Entregue as reescritas nas conversas individuais e deixe cada vendedor pôr o primeiro passo na agenda enquanto você está ali.",
      "Passe pelas agendas: o passo de segunda aconteceu? Reescreva mais uma vez o que não começou.",
    ],
    script:
      "Pedi que você “empurrasse a nova linha”. Sinceramente: na segunda às nove, o que você faria? Se nada vier à cabeça, a frase não servia. Vamos escrever uma melhor.",
    message:
      "Estou reescrevendo o que peço a vocês, para que diga qual conta, o que exatamente e até quando. Mandem uma coisa que pedi há pouco e que deixou vocês sem saber o que fazer na segunda.",
  },
  "expectations-write-down": {
    title: "Escreva uma expectativa por pessoa, com as cinco partes",
    why: "Com {{team}} em “{{item}}”, ainda há pouco em que se apoiar, para qualquer pessoa. Uma expectativa escrita por pessoa é um começo que os dois lados podem ver.",
    steps: [
      "Com cada vendedor, escreva uma expectativa: o que exatamente, como se mede, ao alcance, a serviço de qual prioridade, até que data.",
      "Deixem descansar dois dias. Depois os dois dizem sim a ela, ou a mudam até que ambos possam dizer.",
      "Olhem para ela por cinco minutos na conversa individual: o que andou, o que está no caminho?",
      "Decidam juntos: mantida como está, afinada ou substituída. Ela só muda quando os dois concordam.",
    ],
    script:
      "Um número sozinho não diz o que fazer na segunda-feira. Vamos escrever uma coisa de modo que, na data, nós dois saibamos se aconteceu.",
    message:
      "Para a nossa próxima conversa individual: por qual resultado você gostaria de ser avaliado até o fim do mês que vem? A gente escreve junto, com medida e data, e só vale quando nós dois concordamos.",
  },
  "expectations-ask-yours": {
    title: "Consiga primeiro por escrito o que se espera de você",
    why: "Em “{{item}}”, líderes e gestores divergem, e a sua equipe diz {{team}}. Você só consegue transmitir com clareza o que estava claro para você.",
    steps: [
      "Escreva o que você acha que se espera de você neste trimestre além do número: contas, produtos, como a sua equipe vende.",
      "Peça ao seu gestor que marque cada linha: sim, não, ou não tão importante. Vinte minutos, sem preparação da parte dele.",
      "Reescreva as expectativas da sua equipe a partir da página marcada e risque o que não servia a nenhuma das linhas.",
      "Mostre ao seu gestor o que você riscou e o que transmitiu, e pergunte mais uma vez: falta algo?",
    ],
    script:
      "Antes de pedir qualquer coisa ao meu pessoal, gostaria que você me conferisse. Estas seis linhas são o que acredito que você espera da minha equipe. Marque o que está errado.",
    message:
      "Escrevi em seis linhas o que acredito que você espera da minha equipe além do número. Você pode marcar cada uma com sim, não ou depois, antes que eu as transforme em expectativas para os meus vendedores? Vinte minutos bastam.",
  },
  "expectations-same-for-all": {
    title: "Torne comuns as expectativas comuns",
    why: "A sua equipe diz {{team}} em “{{item}}”: para alguns está combinado, para outros está em aberto. O que vale para todos fica em uma página só; o que é pessoal, na conversa individual.",
    steps: [
      "Escreva em uma página o que você espera de todos: preparação de ligações, registros no pipeline, prazo de resposta a clientes, em dias.",
      "Passe por ela linha por linha na reunião de equipe. Cada linha é combinada, ou reescrita até ser.",
      "Abaixo, cada vendedor acrescenta uma linha pessoal na conversa individual: a conta ou o segmento que é dele.",
      "Peça a cada um a linha que acha menos clara e resolvam essa na próxima reunião.",
    ],
    script:
      "Alguns de vocês sabem exatamente o que eu quero, outros precisam adivinhar, e isso é injusto. Esta página é a mesma para todos. Qual linha vocês teriam adivinhado errado?",
    message:
      "Segue uma página com o que espero de todas as pessoas da equipe. Vamos passar por ela linha por linha em …: tragam a linha que acharem pouco clara ou pouco razoável. As metas pessoais ficam nas nossas conversas individuais.",
  },
  "expectations-guess-again": {
    title: "Estime de novo, vendedor por vendedor, e depois pergunte",
    why: "Você previu mais concordância do que houve: a sua equipe diz {{team}} em “{{item}}”. Com quem você se engana, só perguntando um a um dá para saber.",
    steps: [
      "Antes de cada conversa individual, anote só para você: quão claras, de zero a dez, esta pessoa vai dizer que são as minhas expectativas?",
      "Pergunte o número dela e o que o faria subir um ponto. Guarde a sua estimativa para você.",
      "Veja onde você estimou alto demais. O que essas pessoas têm em comum: são novas, remotas, raramente fazem ligações com você?",
      "Dê a esse grupo uma coisa a mais: uma ligação juntos, ou um resumo escrito depois de cada conversa individual. Pergunte o número de novo.",
    ],
    script:
      "De zero a dez, quão claro está o que espero de você? E o que faria subir um ponto? Não vou discutir o número.",
    message:
      "Avaliei mal a clareza das minhas expectativas, então prefiro perguntar a adivinhar. Na nossa próxima conversa individual: o seu número de zero a dez, e a única coisa que o faria subir um ponto.",
  },
  "expectations-ask-directly": {
    title: "Pergunte direto às suas poucas pessoas, e comece pelo seu lado",
    why: "A sua equipe é pequena demais para um resultado próprio; ao redor dela, “{{item}}” está em {{team}}. Com poucas pessoas, perguntar pessoalmente leva menos tempo que qualquer pesquisa.",
    steps: [
      "Diga a cada vendedor o que você acha que deixou claro e peça que ele corrija você. Ninguém precisa avaliar ninguém.",
      "Anote o que foi corrigido e agradeça. Mude uma expectativa que agora você vê que era vaga.",
      "Pergunte a cada um qual cliente deixaria primeiro se faltasse tempo. A resposta mostra qual ordem chegou.",
      "Leiam juntos a expectativa alterada: nós dois saberíamos, na data, se ela aconteceu?",
    ],
    script:
      "Vou dizer o que acho que combinei com você, e você me interrompe quando não for o que entendeu. É mais rápido do que pedir que você me avalie.",
    message:
      "A nossa equipe é pequena demais para ter números próprios, e tudo bem: podemos conversar. Na próxima conversa individual, eu digo o que acho que combinamos, e você me corrige. Vinte minutos.",
  },
  "expectations-show-yours": {
    title: "Mostre à equipe o que se espera de você",
    why: "“{{item}}” funciona ({{team}}). O próximo passo é abrir as suas próprias expectativas, para que as pessoas vejam para que servem as delas.",
    steps: [
      "Apresente à equipe as suas três expectativas do trimestre, com medida e data.",
      "Pergunte quais das expectativas deles servem às suas e quais parecem não servir a nenhuma.",
      "Elimine ou reescreva as que não servem a nenhuma, junto com o vendedor em questão.",
      "Conte a outro gestor o que você eliminou e por quê, e mostre a ele a sua página.",
    ],
    script:
      "Isto é o que se espera que eu entregue. Se algo que vocês fazem não ajuda em nada disso, gostaria de saber antes do fim do trimestre.",
    message:
      "Estas são as três coisas que se espera que eu entregue neste trimestre: … Marquem, por favor, quais das suas próprias metas servem a qual delas. As que não servem a nenhuma a gente vê em …",
  },
};

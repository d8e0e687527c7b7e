import type { incentivesPlays as english } from "../../en/playbook/incentives.ts";
import type { Translated } from "../../translated.ts";

export const incentivesPlays: Translated<typeof english, "pt-BR"> = {
  "incentives-check-praise": {
    title: "Verifique o que você elogia",
    why: "Você acha que elogios e medidas estão de acordo com a estratégia; a sua equipe diz {{team}} em “{{item}}”. Os seus próprios elogios são a parte que você pode conferir e mudar hoje.",
    steps: [
      "Anote quem você elogiou e por quê: resultado, atividade ou comportamento em uma prioridade.",
      "Ponha a anotação ao lado das prioridades em ordem. O que você elogiou que nenhuma delas pede?",
      "Elogie só o que serve à primeira prioridade, também onde o pedido ainda não veio.",
      "Pergunte à equipe o que notou e pelo que gostaria de ser vista.",
    ],
    script:
      "Olhei o que elogio, e metade era volume. O que vocês gostariam de ouvir de mim quando trabalham na prioridade e o pedido ainda não veio?",
    message:
      "Fiz uma anotação do que elogio, e muito era volume. Nas próximas semanas vou citar, em vez disso, o que vocês fazem pela nossa primeira prioridade, com ou sem pedido. Digam o que estou deixando passar.",
  },
  "incentives-one-quality-measure": {
    title: "Troque uma contagem de atividade por um sinal de qualidade",
    why: "Os gestores acham que as medidas combinam, e os vendedores dizem {{team}} em “{{item}}”: o que eles sentem é a contagem. Mude a única contagem que cabe a você mudar.",
    steps: [
      "Liste o que é contado da sua equipe semana a semana e risque o que você mesmo poderia parar de pedir.",
      "Troque uma contagem por um sinal de qualidade: ligações em que o comprador disse uma data, propostas depois de uma conversa com quem usa.",
      "Conduza a reunião semanal pelo novo sinal. Não peça a contagem antiga, nem de passagem.",
      "Compare quatro semanas: o que mudou nas conversas? Diga ao seu gestor o que você parou de contar.",
    ],
    script:
      "Não vou perguntar quantas ligações você fez nesta semana. Diga em quantas o cliente falou uma data ou um número. É isso que vou olhar a partir de agora.",
    message:
      "Não pergunto mais pelo número de ligações. Em vez disso, marquem por favor as ligações em que o cliente se comprometeu com um próximo passo com data. Olhamos essas às sextas, e o que levou até ali.",
  },
  "incentives-report-conflict": {
    title: "Leve para cima um conflito de remuneração, com números",
    why: "Com {{team}} em “{{item}}”, algo nas regras não combina. Um exemplo calculado move uma regra de remuneração mais do que uma queixa.",
    steps: [
      "Com a equipe, encontre a regra pela qual fazer o que a estratégia pede custa dinheiro.",
      "Monte um exemplo com números reais em meia página: dois vendedores, o mesmo esforço, pagamento diferente.",
      "Apresente-o ao seu gestor, peça uma decisão com data e diga o que você vai contar à equipe enquanto isso.",
      "Conte à equipe o que foi decidido e por quê, também se nada mudar neste ano.",
    ],
    script:
      "Um vendedor que faz exatamente o que pedimos ganha este tanto a menos que um que não faz. É isso que queremos? Se não puder mudar este ano, o que posso dizer a eles?",
    message:
      "Segue meia página: um vendedor que segue a nossa primeira prioridade ganha … menos do que um que não segue. Você pode decidir até … se isso muda neste ano? De um jeito ou de outro, a minha equipe deveria ouvir de mim.",
  },
  "incentives-walk-the-statement": {
    title: "Percorra com um líder um demonstrativo de comissão",
    why: "Os líderes acham que a remuneração segue a estratégia; em “{{item}}”, a sua equipe diz {{team}}. Um demonstrativo real, linha por linha, mostra onde as duas se separam.",
    steps: [
      "Peça a um vendedor o consentimento para usar um demonstrativo de comissão, com o nome e os clientes cobertos.",
      "Marque cada linha em verde onde a estratégia a teria querido e em cinza onde não. Some as duas.",
      "Sente-se meia hora com o líder responsável pelo plano: primeiro as duas somas.",
      "Peça uma de três coisas: uma mudança, uma data para ela, ou uma frase que você possa dizer à equipe.",
    ],
    script:
      "É por isto que um dos meus vendedores foi pago no trimestre passado. Estas linhas servem à nossa primeira prioridade, estas não. A segunda soma é maior. O que você diria a esse vendedor?",
    message:
      "Posso mostrar a você um demonstrativo de comissão real, sem nomes, por meia hora? Marquei quais linhas a nossa estratégia queria. Gostaria de sair com uma mudança, uma data ou uma frase para a minha equipe.",
  },
  "incentives-explain-the-plan": {
    title: "Explique o plano de remuneração pelos negócios de cada pessoa",
    why: "A sua equipe diz {{team}} em “{{item}}”: alguns veem como remuneração e estratégia combinam, outros não. Muitas vezes o plano é o mesmo, e a leitura é que difere.",
    steps: [
      "Pegue os três maiores negócios abertos de cada vendedor e calculem juntos o que cada um paga no plano atual.",
      "Marque onde eles tinham calculado outra coisa. Reúna os erros de leitura, sem nomes.",
      "Esclareça os três mais frequentes na reunião de equipe, com um exemplo cada.",
      "Passe adiante o que não era erro de leitura, e sim um conflito real, com o exemplo.",
    ],
    script:
      "Vamos pegar os seus três negócios e calcular o que eles pagariam a você. Onde você esperava outra coisa, ou o plano está mal explicado ou está mal feito. Quero saber qual dos dois.",
    message:
      "Nas próximas conversas individuais, calculamos juntos o que os seus três maiores negócios pagam pelo plano. Onde isso surpreender você, quero saber: então está mal explicado ou mal feito, e cada caso tem outro remédio.",
  },
  "incentives-quality-example": {
    title: "Dê visibilidade à qualidade",
    why: "“{{item}}” está em {{team}}. Mantenha assim dando um palco ao bom trabalho antes que o resultado seja conhecido.",
    steps: [
      "Escolha por semana uma conversa ou proposta que foi boa, seja qual for o resultado.",
      "Deixe que quem fez diga em três minutos a que prestou atenção.",
      "Guarde os exemplos onde quem chega os encontre, sem o nome do cliente.",
      "Peça à equipe que escolha o que mais ensinou e mostre-o a outra equipe.",
    ],
    script: "Esta não fechou, e foi a melhor conversa da semana. Conte aos outros o que você estava procurando ouvir.",
    message:
      "A cada semana, um de vocês mostra um bom trabalho, tenha fechado ou não. Nesta semana gostaria de ouvir de … sobre a ligação com …: a que você estava prestando atenção?",
  },
  "incentives-name-what-fits": {
    title: "Diga quais medidas ajudam",
    why: "A sua equipe acha “{{item}}” mais adequado ({{team}}) do que você. Antes que alguém mude o plano, registre o que nele funciona.",
    steps: [
      "Pergunte a cada vendedor qual medida ou regra de remuneração ajuda a fazer o que a estratégia quer.",
      "Confira as duas mais citadas em negócios reais: elas moveram algo?",
      "Escreva-as a quem faz o plano do ano que vem, com os negócios como prova.",
      "Diga à equipe que isso foi passado adiante, e o que voltou.",
    ],
    script:
      "Eu esperava mais reclamação sobre o plano. Qual parte dele ajuda vocês a fazer a coisa certa? Eu odiaria ver justo essa sair no ano que vem.",
    message:
      "Enquanto o plano do ano que vem está sendo feito: qual medida ou regra do deste ano ajuda vocês a fazer o que a estratégia pede? Uma linha e um negócio bastam. Passo adiante o que for mais citado.",
  },
};

import type { directionPlays as english } from "../../en/playbook/direction.ts";
import type { Translated } from "../../translated.ts";

export const directionPlays: Translated<typeof english, "pt-BR"> = {
  "direction-repeat-back": {
    title: "Peça que repitam as três prioridades",
    why: "A sua equipe diz {{team}} em “{{item}}”. Dizer mais uma vez não mostraria o que chegou; ouvir de volta mostra.",
    steps: [
      "Comece a reunião de equipe pedindo que cada pessoa escreva as nossas três prioridades de vendas, em ordem, sem consultar nada.",
      "Ponha as listas em uma página e falem só de onde elas divergem. Definam juntos a ordem.",
      "Em cada conversa individual, pergunte a qual prioridade o maior negócio aberto serve, e anote ao lado do negócio.",
      "Repita o primeiro exercício. Compare as duas rodadas e leve à próxima reunião o que ainda divergir.",
    ],
    script:
      "Percebi que falei das prioridades mais vezes do que perguntei o que chegou até vocês. Escrevam as três primeiras, em ordem. Não há resposta errada: o que divergir, cabe a mim resolver.",
    message:
      "Na reunião de segunda vou pedir a cada um de vocês as nossas três prioridades de vendas, em ordem, de memória. É um teste de como eu as transmito, não de vocês. As diferenças a gente resolve ali mesmo.",
  },
  "direction-week-to-priority": {
    title: "Ligue cada negócio da reunião semanal a uma prioridade",
    why: "Os gestores conhecem a ordem das prioridades, e ela se perde antes de chegar aos vendedores: a sua equipe diz {{team}} em “{{item}}”. A reunião semanal de pipeline é onde ela pode ser ouvida toda semana.",
    steps: [
      "Acrescente uma coluna à visão do pipeline: a qual das três prioridades este negócio serve, ou a nenhuma.",
      "Conduza a reunião semanal nessa ordem: primeiro os negócios da prioridade um, por menores que sejam; por último os de nenhuma.",
      "Peça a dois vendedores que digam por que um negócio está onde está, e deixe a equipe corrigir.",
      "Conte os negócios por prioridade e compare com o começo. Decidam juntos quais dois negócios de “nenhuma” vão ser deixados de lado.",
    ],
    script:
      "Hoje vamos passar pelo pipeline por prioridade, não por tamanho. Comece pelo negócio que mais faz pela número um: qual é o próximo passo ali?",
    message:
      "A partir desta semana, a reunião de pipeline segue a prioridade: os negócios da nossa primeira prioridade vêm primeiro. Marquem cada negócio aberto com a prioridade a que ele serve até quinta, por favor. “Nenhuma” é uma resposta honesta.",
  },
  "direction-rank-five": {
    title: "Consiga uma lista em ordem de prioridade e mantenha-a por um trimestre",
    why: "Com {{team}} em “{{item}}”, ninguém aqui consegue agir segundo uma ordem que não está definida. Ela precisa ser definida primeiro um nível acima.",
    steps: [
      "Escreva em uma página as metas que você recebeu este ano e marque onde duas delas puxam em direções diferentes.",
      "Peça ao seu gestor meia hora para pô-las em ordem com você e dizer o que pode esperar.",
      "Leve a lista ordenada à equipe com o motivo do primeiro lugar. Combine que mudanças vêm com data e porquê.",
      "Anote o que tentou entrar durante o mês e o que você respondeu. Mostre a anotação ao seu gestor.",
    ],
    script:
      "A minha equipe não consegue colocar essas cinco em primeiro lugar ao mesmo tempo. Se só uma desse certo neste trimestre, qual deveria ser, e o que pode atrasar por ela?",
    message:
      "Gostaria de meia hora para pôr os nossos objetivos de vendas em uma só ordem, com o que pode esperar. A minha equipe trabalha em cinco ao mesmo tempo, e dá para notar. Levo uma página com os pontos em que dois objetivos puxam para lados diferentes.",
  },
  "direction-two-levels": {
    title: "Sente-se com dois níveis para falar dos objetivos",
    why: "Líderes e gestores dão respostas diferentes em “{{item}}”, e a sua equipe diz {{team}}. O que diverge acima de você não se resolve com explicação abaixo de você.",
    steps: [
      "Com outros dois gestores, escrevam, cada um separadamente, como entenderam os objetivos de vendas deste ano.",
      "Mostrem as três páginas ao líder acima de vocês em 45 minutos: primeiro as diferenças, ainda sem soluções.",
      "Terminem a reunião com uma mudança de cada lado: uma coisa que a liderança reformula, uma coisa que vocês transmitem de outro jeito.",
      "Conte à sua equipe qual mudança foi feita acima, com a frase como ficou agora.",
    ],
    script:
      "Estas são três versões dos mesmos objetivos, escritas por três gestores que prestaram atenção. Onde elas divergem, as nossas equipes vendem coisas diferentes. Qual das três é a certa?",
    message:
      "Três de nós escrevemos os objetivos de vendas como entendemos, e saíram três versões. Podemos usar 45 minutos para acertar as diferenças com você, antes de passarmos adiante mais uma?",
  },
  "direction-own-order": {
    title: "Deixe cada vendedor pôr em ordem e depois concilie em duplas",
    why: "Em “{{item}}”, a sua equipe diz {{team}}: alguns ouvem uma ordem e outros ouvem outra. Os vendedores vão descobrir entre si onde as ordens se separaram.",
    steps: [
      "Cada vendedor põe as três prioridades em ordem e anota um negócio ao qual disse não por causa delas. Recolha sem comentar.",
      "Junte em duplas pessoas com ordens diferentes. Cada dupla tem dez minutos para dizer o que o outro deve ter ouvido, e de quem.",
      "Reúna as fontes das ordens diferentes: um slide antigo, um comentário, uma regra de bônus. Corrija cada uma na origem.",
      "Peça a cada dupla que cite uma conta aberta em que agora agiria de outro jeito, e pergunte por ela na conversa individual.",
    ],
    script:
      "Vocês dois põem coisas diferentes em primeiro, e os dois estavam prestando atenção. Descubram onde ouviram isso. Quero corrigir a fonte, não vocês.",
    message:
      "Por favor, me mandem até quarta a sua ordem das nossas três prioridades e um negócio que vocês deixaram passar por causa dela. Espero diferenças: elas me mostram onde eu, ou outra pessoa, disse duas coisas.",
  },
  "direction-pass-on": {
    title: "Mostre a outra equipe como você mantém as prioridades claras",
    why: "“{{item}}” está em {{team}}. Como você chegou lá vale mais para uma equipe vizinha do que outro slide.",
    steps: [
      "Escreva em cinco linhas como o seu pessoal ficou sabendo a ordem: onde você diz, com que frequência, em qual reunião.",
      "Ofereça isso a um gestor cuja equipe vê menos clareza e participe da próxima reunião dela.",
      "Deixe dois dos seus vendedores explicarem a ordem a essa equipe, cada um com um negócio.",
      "Pergunte à sua própria equipe a qual prioridade o mês serviu, para que continue claro em casa.",
    ],
    script:
      "A ordem das prioridades parece pegar na minha equipe. Gostaria de ouvir como você faz e mostrar o que fazemos. Posso participar de uma reunião sua?",
    message:
      "A minha equipe parece conhecer bem a ordem das nossas prioridades. Escrevi em cinco linhas como isso aconteceu. Posso levá-las à sua próxima reunião de equipe, com dois dos meus vendedores e os negócios deles?",
  },
};

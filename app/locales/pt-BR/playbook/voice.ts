import type { voicePlays as english } from "../../en/playbook/voice.ts";
import type { Translated } from "../../translated.ts";

export const voicePlays: Translated<typeof english, "pt-BR"> = {
  "voice-quarter-hour": {
    title: "Quinze minutos para o que os clientes disseram",
    why: "Você vê as notícias subindo, e a sua equipe diz {{team}} em “{{item}}”. Ela não vê o que é feito delas, então feche esse ciclo diante dela.",
    steps: [
      "Dê quinze minutos de cada reunião de equipe a uma pergunta: o que os clientes disseram que alguém acima deveria saber?",
      "Passe adiante um ponto com um nome e o pedido de resposta até uma data.",
      "Comece os quinze minutos seguintes com a resposta, também quando for não.",
      "Liste os pontos do mês com o que foi feito de cada um e mande a lista a todas as pessoas que deram ou responderam algum.",
    ],
    script:
      "Eu passo adiante o que vocês me contam, mas vocês não veem no que dá. A partir de hoje, cada ponto tem um nome, uma data e uma resposta.",
    message:
      "Dos nossos clientes nesta semana: “…” (três contas, duas delas citadas pela nossa estratégia). A minha equipe gostaria de uma resposta até …, também se for não. Leio para eles na próxima reunião.",
  },
  "voice-name-the-answerer": {
    title: "Encontre quem pode responder a cada tipo de notícia",
    why: "Entre gestores e vendedores o fio se rompe: a sua equipe diz {{team}} em “{{item}}”. Os vendedores param de informar quando não sabem quem escuta.",
    steps: [
      "Escreva os cinco tipos de notícia que a sua equipe tem: preço, concorrente, produto, processo, entrega.",
      "Encontre para cada um a única pessoa que pode decidir e pergunte se os vendedores podem escrever diretamente a ela, com você em cópia.",
      "Entregue os cinco nomes à equipe, cada um com um exemplo de mensagem que teve resposta.",
      "Pergunte aos cinco o que chegou até eles e o que faltou. Passe isso à equipe.",
    ],
    script:
      "Quando um cliente diz a um dos meus vendedores que um concorrente é um quinto mais barato, quem deveria ouvir isso no mesmo dia? Você seria essa pessoa, e responderia, mesmo que só com um “visto”?",
    message:
      "Os meus vendedores ouvem sobre preços antes de qualquer relatório. Você seria a pessoa a quem eles podem escrever sobre …, três linhas cada vez, comigo em cópia? Eles precisariam de uma resposta em uma semana, mesmo que seja só “visto”.",
  },
  "voice-remove-a-step": {
    title: "Consiga eliminar uma etapa interna",
    why: "Com {{team}} em “{{item}}”, algo aqui dentro atrasa as pessoas. Tire um passo, medido em três casos, em vez de reclamar de todos.",
    steps: [
      "Pergunte à equipe qual etapa interna toma mais tempo de um cliente prioritário e meça-a em três casos.",
      "Sente-se com a área responsável pela etapa: primeiro os números, depois uma mudança de cada lado.",
      "Experimentem a mudança nos três casos seguintes.",
      "Meçam de novo, digam às duas equipes os dias antes e depois, e tornem a mudança permanente ou parem com ela.",
    ],
    script:
      "Não se trata de culpa. Três propostas esperaram nove dias por esta aprovação. De que vocês precisariam de nós para fazer em dois?",
    message:
      "Três propostas a clientes prioritários esperaram … dias em …: … Podemos sentar juntos por meia hora, olhar essas três e cada um mudar uma coisa? Medimos as três seguintes e depois decidimos.",
  },
  "voice-field-day": {
    title: "Leve alguém que decide junto por um dia",
    why: "Os líderes se sentem informados; em “{{item}}”, a sua equipe diz {{team}}. O que se perde nos relatórios a caminho de cima se vê em um dia na rua.",
    steps: [
      "Escolha um dia com três conversas comuns com clientes e convide uma pessoa que decide sobre preço, produto ou processo.",
      "Combine que o convidado escuta e faz uma pergunta por conversa.",
      "Depois, no carro: das coisas ouvidas hoje, quais você sabia? Anotem as outras.",
      "Peça ao convidado uma resposta a uma delas em até duas semanas, para ser lida à equipe.",
    ],
    script:
      "Venha junto por um dia. Três visitas comuns, nada combinado. À noite só quero saber o que disso você já conhecia pelos nossos relatórios.",
    message:
      "Você passaria um dia com um dos meus vendedores? Três clientes comuns, você escuta e faz uma pergunta em cada um. À noite anotamos o que você não sabia, e você escolhe um ponto para responder.",
  },
  "voice-hear-everyone": {
    title: "Ouça quem parou de contar as coisas a você",
    why: "A sua equipe diz {{team}} em “{{item}}”: alguns se sentem ouvidos e outros desistiram. Quem desistiu não fala na reunião.",
    steps: [
      "Liste quem trouxe notícias de clientes no último mês. Os outros são de quem você precisa.",
      "Pergunte a cada um a sós: o que você passou adiante da última vez e não deu em nada? Não prometa nada, anote.",
      "Corra atrás de um ponto desses por pessoa e traga uma resposta, por mais tardia que seja.",
      "Na reunião de equipe, peça que cada pessoa traga uma frase de cliente, em rodízio, as mais quietas primeiro.",
    ],
    script:
      "Você costumava me contar o que os clientes dizem, e parou. Imagino que vezes demais não deu em nada. Qual foi a última coisa? Vou descobrir onde ficou parada.",
    message:
      "Você me disse há um tempo que …, e devo uma resposta. Perguntei a …; foi isto que voltou: … Há mais alguma coisa que se perdeu? Prefiro ouvir tarde a não ouvir.",
  },
  "voice-pool-with-neighbours": {
    title: "Junte o que o campo ouve com outras duas equipes pequenas",
    why: "Ao seu redor, “{{item}}” está em {{team}}. O comentário de uma equipe pequena passa fácil sem ser ouvido; o mesmo comentário de três equipes é notícia.",
    steps: [
      "Combine com outros dois gestores de equipes pequenas vinte minutos a cada duas semanas, por telefone.",
      "Cada um traz duas frases de clientes. Fiquem com o que pelo menos dois de vocês ouviram.",
      "Mandem para cima nos três nomes, com as contas de onde veio, e peçam uma resposta até uma data.",
      "Leiam a resposta nas três equipes no mesmo dia.",
    ],
    script:
      "A minha equipe são quatro pessoas, a sua são três. Quando dizemos sozinhos, é uma história isolada. Vamos comparar a cada duas semanas e mandar para cima o que os dois ouvem.",
    message:
      "Três equipes pequenas nossas ouvem o mesmo dos clientes: “…” (de …, … e …). Gostaríamos de uma resposta para as três até …, e vamos lê-la nas nossas equipes no mesmo dia.",
  },
  "voice-tell-the-answer": {
    title: "Conte a todos no que deu o que o campo disse",
    why: "O que o campo ouve circula bem aqui ({{team}} em “{{item}}”). Mostre a outros como, com o que mudou por causa disso.",
    steps: [
      "Escolha duas coisas que a sua equipe passou adiante e que tiveram resposta ou ação.",
      "Conte aos outros gestores como você as levou: a quem, com quais palavras, com que provas.",
      "Agradeça pelo nome às pessoas acima que responderam, onde outros possam ler.",
      "Ofereça-se para levar para cima um ponto de outra equipe do mesmo jeito, junto com o gestor dela.",
    ],
    script:
      "Vocês me contaram que os clientes tropeçam na segunda página da proposta. Ela foi mudada. Foi assim que aconteceu, e é a estas pessoas que temos de agradecer.",
    message:
      "Vocês disseram, e aconteceu: … Agradeço a … pela decisão. Se a sua equipe tem algo que deveria ser ouvido, mostro com prazer como levamos o nosso.",
  },
};

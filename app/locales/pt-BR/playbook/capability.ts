import type { capabilityPlays as english } from "../../en/playbook/capability.ts";
import type { Translated } from "../../translated.ts";

export const capabilityPlays: Translated<typeof english, "pt-BR"> = {
  "capability-one-skill": {
    title: "Escolha uma habilidade e pratique-a por um mês",
    why: "Você acha a equipe mais preparada do que ela diz: {{team}} em “{{item}}”. Uma preocupação de cliente, praticada em casos reais, mostra logo quem de vocês está mais perto da verdade.",
    steps: [
      "Pergunte à equipe qual frase de um cliente acha mais difícil de responder e escolha uma.",
      "Pratiquem em duplas por quinze minutos, em contas reais, com um observador que só anota as palavras.",
      "Cada vendedor testa as duas melhores respostas em uma ligação real e anota o que o cliente respondeu.",
      "Reúna em uma página o que funcionou. Escolha a próxima frase, ou pare se esta estiver resolvida.",
    ],
    script:
      "Vemos de forma diferente o quanto estamos preparados; então vamos olhar para uma coisa só. Que frase de um cliente deixa você sem uma boa resposta?",
    message:
      "Mandem a frase de cliente que mais deixa vocês sem uma boa resposta. Pegamos a mais citada e praticamos quinze minutos por semana durante um mês, em contas reais.",
  },
  "capability-call-review": {
    title: "Ouçam juntos uma ligação por semana",
    why: "Os gestores acham que as habilidades existem, e os vendedores dizem {{team}} em “{{item}}”. Uma ligação gravada ou recontada dá aos dois a mesma coisa para olhar.",
    steps: [
      "Escolha uma ligação gravada sua, e não uma boa. Deixe a equipe parar onde teria seguido de outro jeito.",
      "Um vendedor oferece uma ligação, com o consentimento do cliente para a gravação. A mesma regra: parar e dizer o que perguntaria agora.",
      "Listem os três momentos que apareceram nas duas ligações. Eles são o plano de treinamento de vocês.",
      "Ouçam uma nova ligação só por esses três momentos e digam o que mudou.",
    ],
    script:
      "Vou começar com uma ligação minha que deu errado. Parem onde teriam feito outra coisa. Ninguém precisa ser gentil.",
    message:
      "Em … ouvimos uma ligação juntos por meia hora, e eu começo, com uma de que não me orgulho. Parem onde seguiriam de outro jeito. Quem nos cede a sua para a semana seguinte?",
  },
  "capability-ask-for-training": {
    title: "Peça a habilidade antes da meta",
    why: "Com {{team}} em “{{item}}”, pedem-se resultados que ninguém mostrou como alcançar. Transforme isso em um pedido com dois negócios reais dentro.",
    steps: [
      "Aponte a habilidade de que a estratégia precisa e que a equipe ainda não tem, com dois exemplos de negócios reais.",
      "Peça ao seu gestor uma data de treinamento ou uma pessoa que possa mostrar como se faz.",
      "Combine o que se pode esperar antes dessa data e conte à equipe.",
      "Faça uma primeira hora com quem melhor sabe fazer, mesmo que o treinamento ainda esteja por vir.",
    ],
    script:
      "Pedem que vendamos isto e ninguém nos mostrou como. Estes dois negócios mostram onde falha. O que pode estar pronto antes que o número conte?",
    message:
      "Dois negócios se perderam no mesmo ponto: … Nunca mostraram à minha equipe como … Você consegue para nós um dia com alguém que saiba, antes de a meta contar? Até lá eu planejaria com …",
  },
  "capability-show-the-field": {
    title: "Mostre aos líderes o que se pede a quem está em campo",
    why: "Os líderes acham que as habilidades estão sendo desenvolvidas; em “{{item}}”, a sua equipe diz {{team}}. Uma conversa com um cliente mostra isso melhor do que um relatório sobre dias de treinamento.",
    steps: [
      "Escolha uma conversa que a estratégia pede e que é difícil: o produto novo, o comprador novo, o preço mais alto.",
      "Encene-a com um vendedor por dez minutos diante do líder, que faz o papel do cliente.",
      "Combinem qual é a habilidade que faltou, e quem a desenvolve e até quando.",
      "Repitam os dez minutos com o mesmo líder depois que ela tiver sido praticada.",
    ],
    script:
      "Você faria o papel do cliente por dez minutos? Você sabe o que queremos vender. O meu vendedor tenta vender a você, com o que nos deram até agora.",
    message:
      "O plano supõe que a minha equipe sabe vender … para … Você faria o papel desse cliente por dez minutos, com um dos meus vendedores? Depois dizemos juntos qual habilidade falta e quem a desenvolve.",
  },
  "capability-map-who-can": {
    title: "Mapeie quem sabe o quê, e emprestem habilidades uns aos outros",
    why: "A sua equipe diz {{team}} em “{{item}}”: a habilidade existe, distribuída de forma desigual. Então o professor mais rápido está a duas mesas de distância.",
    steps: [
      "Liste cinco situações que a estratégia traz: primeira ligação a um comprador novo, aumento de preço, dúvida técnica, negócio em várias unidades, renovação.",
      "Cada vendedor marca: posso mostrar, sei fazer, gostaria de aprender. Sem notas, e nenhuma cópia vai para cima.",
      "Junte alguém que pode mostrar com alguém que gostaria de aprender, para um negócio real.",
      "Os dois contam à equipe em três minutos o que foi passado. Atualize o mapa.",
    ],
    script:
      "Juntos, sabemos fazer todas as cinco; ninguém sabe fazer todas sozinho. Quem mostraria o aumento de preço, e quem tem um pela frente?",
    message:
      "Aqui estão cinco situações que a nossa estratégia traz mais. Marquem em cada uma: posso mostrar, sei fazer, quero aprender. Fica na equipe. Depois junto as pessoas para um negócio real cada.",
  },
  "capability-teach-others": {
    title: "Deixe quem faz melhor ensinar os outros",
    why: "“{{item}}” está em {{team}}. Alguém na sua equipe faz algo que outros poderiam copiar, se fosse posto em palavras.",
    steps: [
      "Descubra quem, na sua equipe, é melhor no que os outros acham difícil, perguntando à equipe, não ao ranking.",
      "Peça a essa pessoa que mostre isso em um atendimento real a dois colegas de outra equipe.",
      "Escreva em dez linhas o que a pessoa faz, com as palavras dela, e deixe os dois colegas corrigirem.",
      "Ouça dos dois o que tentaram nas próprias contas e passe adiante as dez linhas.",
    ],
    script:
      "Você faz isso parecer fácil, e não é. Deixaria dois colegas ouvirem e contaria a eles o que estava pensando?",
    message:
      "Os seus colegas citaram você como quem é melhor em … Você deixaria duas pessoas da equipe de … ouvirem uma ligação e contaria depois a elas o que estava pensando? Do tempo cuido eu.",
  },
};

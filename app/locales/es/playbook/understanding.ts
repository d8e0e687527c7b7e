import type { understandingPlays as english } from "../../en/playbook/understanding.ts";
import type { Translated } from "../../translated.ts";

export const understandingPlays: Translated<typeof english, "es"> = {
  "why-two-sentences": {
    title: "El porqué en dos frases, cuatro semanas, cuatro lugares",
    why: "Usted tiene la seguridad de que se cuenta, y su equipo dice {{team}} en «{{item}}». Lo que se cuenta una vez en una reunión rara vez se oye; las mismas dos frases en cuatro lugares, sí.",
    steps: [
      "Escriba el motivo de la estrategia de este año en dos frases que un cliente entendería. Dígalas en la reunión de equipo.",
      "Abra con ellas cada conversación individual y pregunte qué cambian para la mayor cuenta de esa persona.",
      "Póngalas en la invitación a la llamada de operaciones y dígalas una vez junto a un cliente.",
      "Pida a tres personas que expliquen el porqué con sus palabras. Quédese con la versión que mejor funcione y úsela desde entonces.",
    ],
    script:
      "Ya sabe lo que pedimos. Le debo el porqué: … ¿Qué cambia eso en su manera de abordar esta semana a su cliente más importante?",
    message:
      "Por qué este año impulsamos …, en dos frases: … Volveré a ellas todo el mes, hasta que ustedes las digan mejor que yo. Respóndanme con la cuenta en la que más cambian las cosas.",
  },
  "why-account-by-account": {
    title: "Traducir el porqué a una cuenta por persona",
    why: "Los responsables lo explican y los comerciales siguen diciendo {{team}} en «{{item}}». El motivo se entiende cuando trata de una cuenta que la persona conoce.",
    steps: [
      "Elija con cada comercial una cuenta concreta en la que la estrategia debería notarse.",
      "Deje que escriba tres líneas: qué quiere aquí la estrategia, por qué le importaría a este cliente, qué dejamos de ofrecerle.",
      "Lean juntos las tres líneas antes de la próxima llamada sobre esa cuenta y repásenlas justo después.",
      "Intercambien las líneas en la reunión de equipo: ¿qué motivo funcionó con el cliente, palabra por palabra?",
    ],
    script:
      "Olvide las diapositivas. Tome a este cliente: ¿por qué le conviene que ahora vendamos así? Si no lo puede decir, es que yo no lo he explicado; busquémoslo juntos.",
    message:
      "Para su próxima conversación individual, elija por favor una cuenta y escriba tres líneas: qué quiere ahí nuestra estrategia, por qué le importaría al cliente, qué ya no le ofrecemos. Las terminamos juntos.",
  },
  "why-ask-up": {
    title: "Traer el porqué desde arriba",
    why: "«{{item}}» está en {{team}}, y eso es más que una cuestión de contarlo: el motivo no ha llegado entero a su nivel. Hay que ir a buscarlo, pregunta a pregunta.",
    steps: [
      "Recoja de su equipo las dos preguntas sobre la estrategia que no saben responder a un cliente.",
      "Plantee ambas a su responsable, con las palabras del cliente, y pida el motivo en lugar de otra diapositiva.",
      "Traiga las respuestas en el plazo de una semana, también si la respuesta es que aún no está decidido.",
      "Pruebe las respuestas en dos llamadas reales y envíe a su responsable lo que dijeron los clientes.",
    ],
    script:
      "Mi gente sabe decir qué hacemos, pero no por qué. Estas son las dos preguntas en las que se atasca. ¿Qué querría usted que dijera a un cliente?",
    message:
      "Dos clientes nos preguntaron esta semana: «…» y «…». Mi equipo sabe decir qué hacemos y no por qué. ¿Qué motivo daría usted a estos clientes? Transmitiré sus palabras, también si son «todavía no está decidido».",
  },
  "why-leader-in-meeting": {
    title: "Traer a la reunión de equipo a quien ideó la estrategia",
    why: "Para la dirección el motivo está claro y cambia de camino a los responsables: en «{{item}}» su equipo dice {{team}}. Media hora con quien lo decidió acorta el camino.",
    steps: [
      "Pida a alguien de la dirección que participó en la decisión treinta minutos, sin diapositivas, solo para responder a las preguntas de su equipo.",
      "Recoja antes las preguntas por escrito y sin nombres, también las incómodas, y envíelas por adelantado.",
      "Celebren la media hora. Un comercial anota las respuestas tal como se dijeron.",
      "Envíe las respuestas al equipo y a esa persona. En la reunión siguiente pregunte qué respuesta se usó con un cliente.",
    ],
    script:
      "Usted estaba en la sala cuando se decidió, y nosotros no. ¿Dedicaría media hora a las preguntas de mi equipo? Sin diapositivas, y «no lo sé» es una buena respuesta.",
    message:
      "¿Respondería durante treinta minutos a las preguntas de mi equipo sobre la estrategia? Las tendría dos días antes, sin filtrar. Lo que diga usted llega más lejos que contado por mí de tercera mano.",
  },
  "why-same-words": {
    title: "Dar a todos los mismos cinco minutos",
    why: "Su equipo dice {{team}} en «{{item}}»: unos reciben la explicación y otros no. No debería decidirlo quién viaja por casualidad con usted.",
    steps: [
      "Anote durante una semana a quién le explicó el motivo de un encargo y a quién solo el encargo.",
      "Dedique cinco minutos al porqué en cada conversación individual, los mismos cinco para todos, empezando por quienes menos los recibieron.",
      "Cuando pida algo por correo o chat, añada cada vez una línea que empiece por «porque …».",
      "Muestre al equipo su nota de la primera semana y pregunte a cada persona en la conversación individual si se ha igualado.",
    ],
    script:
      "He repasado mi semana: algunos me oyeron el motivo tres veces y otros solo la tarea. Eso es cosa mía. ¿Qué les he pedido últimamente sin decir por qué?",
    message:
      "Algunos me oyen los motivos a menudo y otros casi nunca. Desde esta semana cada conversación individual tiene cinco minutos para el porqué, y cada encargo mío un «porque». Recuérdenmelo si fallo.",
  },
  "why-story": {
    title: "Reunir las historias que llevan el porqué",
    why: "«{{item}}» es aquí una fortaleza ({{team}}). Las historias de las cuentas de sus comerciales llevan el motivo hasta quienes solo conocen las diapositivas.",
    steps: [
      "Pida a cada comercial un momento con un cliente en el que la estrategia cobró sentido.",
      "Elija dos y haga que esas personas las cuenten en la reunión de equipo, en dos minutos cada una.",
      "Escriba cada una en ocho líneas, cambiando el nombre de la cuenta si al cliente le molestara.",
      "Entregue las dos historias, con el consentimiento de esas personas, a quien prepare la próxima reunión de ventas.",
    ],
    script:
      "¿Cuándo le ayudó por última vez la estrategia ante un cliente? Cuéntemelo como se lo contaría a alguien que acaba de llegar: quién estaba allí, qué dijeron, qué hizo usted.",
    message:
      "Estoy reuniendo momentos en que nuestra estrategia tuvo sentido para un cliente. Basta con que me lo cuenten en dos minutos. Con su consentimiento, dos de las historias van a la próxima reunión de ventas con su nombre.",
  },
};

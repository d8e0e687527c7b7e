import type { voicePlays as english } from "../../en/playbook/voice.ts";
import type { Translated } from "../../translated.ts";

export const voicePlays: Translated<typeof english, "es"> = {
  "voice-quarter-hour": {
    title: "Un cuarto de hora para lo que dijeron los clientes",
    why: "Usted ve que las noticias viajan hacia arriba, y su equipo dice {{team}} en «{{item}}». No ve qué es de ellas, así que cierre ese círculo delante de él.",
    steps: [
      "Dedique un cuarto de hora de cada reunión de equipo a una pregunta: ¿qué dijeron los clientes que alguien de arriba debería saber?",
      "Transmita un punto, con un nombre y el deseo de una respuesta para una fecha.",
      "Abra el siguiente cuarto de hora con la respuesta, también cuando sea que no.",
      "Haga una lista de los puntos del mes con lo que fue de cada uno y envíela a todas las personas que dieron o respondieron alguno.",
    ],
    script:
      "Transmito lo que me dicen, pero no ven qué pasa con ello. Desde hoy cada punto lleva un nombre, una fecha y una respuesta.",
    message:
      "De nuestros clientes esta semana: «…» (tres cuentas, dos de ellas nombradas por nuestra estrategia). A mi equipo le gustaría una respuesta antes del …, también si es que no. Se la leo en la próxima reunión.",
  },
  "voice-name-the-answerer": {
    title: "Encontrar quién puede responder a cada tipo de noticia",
    why: "Entre responsables y comerciales se rompe el hilo: su equipo dice {{team}} en «{{item}}». Los comerciales dejan de informar cuando no saben quién escucha.",
    steps: [
      "Escriba los cinco tipos de noticias que tiene su equipo: precio, competencia, producto, proceso, entrega.",
      "Encuentre para cada uno a la única persona que puede decidir y pregunte si los comerciales pueden escribirle directamente, con usted en copia.",
      "Entregue los cinco nombres al equipo, cada uno con un ejemplo de mensaje que obtuvo respuesta.",
      "Pregunte a las cinco personas qué les llegó y qué faltaba. Transmítalo al equipo.",
    ],
    script:
      "Cuando un cliente dice a uno de mis comerciales que la competencia es una quinta parte más barata, ¿quién debería oírlo el mismo día? ¿Sería usted esa persona, y respondería, aunque sea solo con «visto»?",
    message:
      "Mis comerciales se enteran de los precios antes que cualquier informe. ¿Podrían escribirle a usted sobre …, tres líneas cada vez, conmigo en copia? Necesitarían una respuesta en una semana, aunque sea solo «visto».",
  },
  "voice-remove-a-step": {
    title: "Conseguir que se elimine un paso interno",
    why: "Con {{team}} en «{{item}}», algo de dentro frena a la gente. Quite un solo paso, medido en tres casos, en lugar de quejarse de todos.",
    steps: [
      "Pregunte al equipo qué paso interno cuesta más tiempo a un cliente prioritario y mídalo en tres casos.",
      "Siéntese con el departamento al que pertenece el paso: primero las cifras, después un cambio por cada parte.",
      "Prueben el cambio en los tres casos siguientes.",
      "Midan de nuevo, digan a ambos equipos los días de antes y de después y háganlo permanente o déjenlo.",
    ],
    script:
      "No se trata de culpas. Tres ofertas esperaron nueve días esta aprobación. ¿Qué necesitaría de nosotros para hacerla en dos?",
    message:
      "Tres ofertas a clientes prioritarios esperaron … días en …: … ¿Podríamos sentarnos media hora, mirar estas tres y cambiar cada cual una cosa? Medimos las tres siguientes y después decidimos.",
  },
  "voice-field-day": {
    title: "Llevar un día a alguien que decide",
    why: "La dirección se siente informada; en «{{item}}» su equipo dice {{team}}. Lo que se pierde en los informes camino de arriba se ve en un día de visitas.",
    steps: [
      "Elija un día con tres conversaciones normales con clientes e invite a una persona que decida sobre precio, producto o proceso.",
      "Acuerden que quien viene invitado escucha y hace una pregunta por conversación.",
      "Después, en el coche: de lo oído hoy, ¿qué sabía usted? Anoten lo demás.",
      "Pídale una respuesta a uno de esos puntos en dos semanas, para leerla al equipo.",
    ],
    script:
      "Venga un día. Tres visitas normales, nada preparado. Por la noche solo quiero saber qué de todo ello conocía por nuestros informes.",
    message:
      "¿Pasaría un día con uno de mis comerciales? Tres clientes normales; usted escucha y hace una pregunta en cada uno. Por la noche anotamos lo que no sabía, y usted elige un punto que responder.",
  },
  "voice-hear-everyone": {
    title: "Oír a quienes han dejado de contarle cosas",
    why: "Su equipo dice {{team}} en «{{item}}»: unos sienten que se les escucha y otros han desistido. Quienes han desistido no hablan en la reunión.",
    steps: [
      "Haga una lista de quiénes trajeron noticias de clientes el último mes. Los demás son a quienes necesita.",
      "Pregunte a cada uno a solas: ¿qué fue lo último que transmitió y quedó en nada? No prometa nada, anótelo.",
      "Persiga un punto de esos por persona y traiga una respuesta, por tarde que sea.",
      "En la reunión de equipo haga que cada persona traiga una frase de un cliente, por turnos, empezando por las calladas.",
    ],
    script:
      "Usted me contaba lo que dicen los clientes, y ha dejado de hacerlo. Supongo que demasiadas veces quedó en nada. ¿Qué fue lo último? Averiguaré dónde se quedó parado.",
    message:
      "Hace un tiempo me dijo que …, y le debo una respuesta. He preguntado a …; esto es lo que me dijeron: … ¿Hay algo más que se perdiera? Prefiero oírlo tarde que no oírlo.",
  },
  "voice-pool-with-neighbours": {
    title: "Reunir lo que se oye sobre el terreno con otros dos equipos pequeños",
    why: "A su alrededor «{{item}}» está en {{team}}. El comentario de un equipo pequeño se pasa por alto con facilidad; el mismo comentario de tres equipos es noticia.",
    steps: [
      "Acuerde con otros dos responsables de equipos pequeños veinte minutos cada dos semanas, por teléfono.",
      "Cada cual trae dos frases de clientes. Quédense con lo que hayan oído al menos dos de ustedes.",
      "Envíenlo hacia arriba con los tres nombres y las cuentas de las que viene, y pidan una respuesta para una fecha.",
      "Lean la respuesta en los tres equipos el mismo día.",
    ],
    script:
      "Mi equipo son cuatro personas; el suyo, tres. Cuando lo decimos por separado, es una anécdota. Comparemos cada dos semanas y enviemos arriba lo que oímos en ambos.",
    message:
      "Tres equipos pequeños nuestros oyen lo mismo de los clientes: «…» (de …, … y …). Nos gustaría una sola respuesta para los tres antes del …, y la leeremos en nuestros equipos el mismo día.",
  },
  "voice-tell-the-answer": {
    title: "Contar a todos qué fue de lo que dijo el terreno",
    why: "Lo que se oye sobre el terreno viaja bien aquí ({{team}} en «{{item}}»). Muestre a otros cómo, con lo que cambió gracias a ello.",
    steps: [
      "Elija dos cosas que su equipo transmitió y que recibieron respuesta o dieron lugar a algo.",
      "Cuente a los demás responsables cómo las planteó: a quién, con qué palabras, con qué pruebas.",
      "Dé las gracias por su nombre a las personas de arriba que respondieron, donde otros puedan leerlo.",
      "Ofrézcase a llevar arriba de la misma manera un punto de otro equipo, junto con su responsable.",
    ],
    script:
      "Me dijeron que los clientes tropiezan con la segunda página de la oferta. Se ha cambiado. Así ha ido, y a estas personas hay que agradecérselo.",
    message:
      "Lo dijeron y ocurrió: … Gracias a … por la decisión. Si su equipo tiene algo que debería oírse, con gusto le muestro cómo planteamos lo nuestro.",
  },
};

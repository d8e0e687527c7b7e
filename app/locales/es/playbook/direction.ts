import type { directionPlays as english } from "../../en/playbook/direction.ts";
import type { Translated } from "../../translated.ts";

export const directionPlays: Translated<typeof english, "es"> = {
  "direction-repeat-back": {
    title: "Pedir que le repitan las tres prioridades",
    why: "Su equipo dice {{team}} en «{{item}}». Contarlo una vez más no mostraría qué ha llegado; oírlo de vuelta, sí.",
    steps: [
      "Abra la reunión de equipo pidiendo a cada persona que escriba nuestras tres prioridades de venta, en orden y sin mirar.",
      "Ponga las listas en una sola hoja y hablen solo de lo que difiere. Fijen el orden entre todos.",
      "En cada conversación individual pregunte a qué prioridad sirve la mayor operación abierta y anótelo junto a ella.",
      "Repita el primer ejercicio. Compare ambas rondas y lleve a la próxima reunión lo que todavía difiera.",
    ],
    script:
      "Me doy cuenta de que les he dicho las prioridades más veces de las que he preguntado qué les llegó. Escriban las tres primeras en orden. No hay respuestas malas: lo que difiera me toca aclararlo a mí.",
    message:
      "En la reunión del lunes les pediré a cada uno nuestras tres prioridades de venta, en orden y de memoria. Así compruebo cómo las transmito yo, no a ustedes. Las diferencias las aclaramos allí mismo.",
  },
  "direction-week-to-priority": {
    title: "Ligar cada operación de la llamada semanal a una prioridad",
    why: "Los responsables conocen el orden de las prioridades y se pierde antes de llegar a los comerciales: su equipo dice {{team}} en «{{item}}». La llamada semanal sobre la cartera de operaciones es donde puede oírse cada semana.",
    steps: [
      "Añada una columna a la vista de operaciones: a cuál de las tres prioridades sirve esta operación, o a ninguna.",
      "Lleve la llamada semanal en ese orden: primero las operaciones de la prioridad uno, por pequeñas que sean; al final las que no sirven a ninguna.",
      "Pida a dos comerciales que digan por qué una operación está donde está, y deje que el equipo los corrija.",
      "Cuente las operaciones por prioridad y compare con el comienzo. Decidan juntos qué dos operaciones de «ninguna» se dejan ir.",
    ],
    script:
      "Hoy repasamos las operaciones por prioridad, no por tamaño. Empiece por la que más hace por la número uno: ¿cuál es ahí el siguiente paso?",
    message:
      "Desde esta semana la llamada de operaciones va por prioridad: primero las que sirven a nuestra primera prioridad. Por favor, marquen antes del jueves cada una de sus operaciones abiertas con la prioridad a la que sirve. «Ninguna» es una respuesta honesta.",
  },
  "direction-rank-five": {
    title: "Conseguir una sola lista ordenada y mantenerla un trimestre",
    why: "Con {{team}} en «{{item}}», aquí nadie puede actuar según un orden que no está fijado. Primero tiene que fijarse un nivel más arriba.",
    steps: [
      "Escriba en una hoja los objetivos que le dieron este año y marque dónde dos de ellos tiran en direcciones distintas.",
      "Pida a su responsable media hora para ordenarlos con usted y para decir qué puede esperar.",
      "Lleve la lista ordenada al equipo con el motivo del primer puesto. Acuerden que los cambios llegan con fecha y porqué.",
      "Anote qué quiso colarse durante el mes y qué respondió usted. Enséñele la nota a su responsable.",
    ],
    script:
      "Mi equipo no puede poner estos cinco en primer lugar a la vez. Si este trimestre solo saliera bien uno, ¿cuál debería ser y qué puede retrasarse por él?",
    message:
      "Me gustaría disponer de media hora para poner nuestros objetivos de venta en un solo orden, con lo que puede esperar. Mi equipo trabaja en cinco a la vez, y se nota. Llevaré una hoja con los puntos en que dos objetivos tiran en direcciones distintas.",
  },
  "direction-two-levels": {
    title: "Sentarse entre dos niveles a hablar de los objetivos",
    why: "La dirección y los responsables dan respuestas distintas en «{{item}}», y su equipo dice {{team}}. Lo que difiere por encima de usted no se puede arreglar explicándolo por debajo.",
    steps: [
      "Con otros dos responsables, escriban por separado cómo entendió cada uno los objetivos de venta de este año.",
      "Muestren las tres hojas, en 45 minutos, a la persona de la dirección que tienen por encima: primero las diferencias, todavía sin remedios.",
      "Terminen la reunión con un cambio por cada lado: una cosa que la dirección formula de nuevo y otra que ustedes transmiten de otra manera.",
      "Cuente a su equipo qué cambio se hizo arriba, con la frase tal como queda ahora.",
    ],
    script:
      "Estas son tres versiones de los mismos objetivos, escritas por tres responsables que escuchaban con atención. Donde difieren, nuestros equipos venden cosas distintas. ¿Cuál de las tres es la buena?",
    message:
      "Tres de nosotros escribimos los objetivos de venta tal como los entendimos, y salieron tres versiones. ¿Podemos tomarnos 45 minutos para aclarar con usted las diferencias, antes de transmitir otra más?",
  },
  "direction-own-order": {
    title: "Que cada comercial ordene y después se concilie por parejas",
    why: "En «{{item}}» su equipo dice {{team}}: unos oyen un orden y otros, otro. Los comerciales descubrirán entre ellos dónde se separaron los órdenes.",
    steps: [
      "Cada comercial ordena las tres prioridades y anota una operación a la que dijo que no por ellas. Recójalo sin comentarios.",
      "Junte por parejas a personas cuyos órdenes difieran. Cada pareja tiene diez minutos para decir qué debió de oír la otra persona, y de quién.",
      "Reúna las fuentes de los distintos órdenes: una diapositiva antigua, un comentario, una regla de incentivos. Corrija cada una en su origen.",
      "Pida a cada pareja que nombre una cuenta abierta en la que ahora actuaría de otra manera, y pregunte por ella en la conversación individual.",
    ],
    script:
      "Ustedes dos ponen primero cosas distintas, y los dos prestaban atención. Averigüen dónde lo oyeron. Quiero corregir la fuente, no a ustedes.",
    message:
      "Envíenme, por favor, antes del miércoles su orden de nuestras tres prioridades y una operación que dejaron pasar por ello. Espero diferencias: me muestran dónde yo, u otra persona, dijo dos cosas.",
  },
  "direction-pass-on": {
    title: "Mostrar a otro equipo cómo mantiene claras las prioridades",
    why: "«{{item}}» está en {{team}}. Cómo llegó hasta ahí vale más para un equipo vecino que otra diapositiva.",
    steps: [
      "Escriba en cinco líneas cómo llegó su gente a conocer el orden: dónde lo dice, con qué frecuencia, en qué reunión.",
      "Ofrézcalo a un responsable cuyo equipo lo tenga menos claro y asista a su próxima reunión de equipo.",
      "Deje que dos de sus comerciales expliquen el orden a ese equipo, cada cual con una operación.",
      "Pregunte a su propio equipo a qué prioridad sirvió el mes, para que en casa siga claro.",
    ],
    script:
      "Parece que en mi equipo el orden de las prioridades se queda. Me gustaría oír cómo lo hace usted y mostrarle lo que hacemos. ¿Podría asistir una vez a su reunión?",
    message:
      "Mi equipo parece conocer bastante bien el orden de nuestras prioridades. He escrito en cinco líneas cómo se llegó a eso. ¿Puedo llevarlas a su próxima reunión de equipo, con dos de mis comerciales y sus operaciones?",
  },
};

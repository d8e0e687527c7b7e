import type { incentivesPlays as english } from "../../en/playbook/incentives.ts";
import type { Translated } from "../../translated.ts";

export const incentivesPlays: Translated<typeof english, "es"> = {
  "incentives-check-praise": {
    title: "Comprobar qué elogia",
    why: "Usted ve los elogios y las medidas acordes con la estrategia; su equipo dice {{team}} en «{{item}}». Sus propios elogios son la parte que hoy mismo puede revisar y cambiar.",
    steps: [
      "Anote a quién elogió y por qué: resultado, actividad o comportamiento en una prioridad.",
      "Ponga la nota junto a las prioridades ordenadas. ¿Qué elogió que ninguna de ellas pide?",
      "Elogie solo lo que sirva a la primera prioridad, también donde el pedido no ha llegado todavía.",
      "Pregunte al equipo qué ha notado y por qué le gustaría que se le viera.",
    ],
    script:
      "He mirado qué elogio, y la mitad era volumen. ¿Qué le gustaría oír de mí cuando trabaja en la prioridad y el pedido aún no ha llegado?",
    message:
      "He llevado una nota de lo que elogio, y mucho era volumen. Las próximas semanas nombraré en su lugar lo que hagan por nuestra primera prioridad, haya pedido o no. Díganme qué se me escapa.",
  },
  "incentives-one-quality-measure": {
    title: "Sustituir un recuento de actividad por una señal de calidad",
    why: "Los responsables creen que las medidas encajan y los comerciales dicen {{team}} en «{{item}}»: lo que sienten es el recuento. Cambie el único recuento que está en su mano cambiar.",
    steps: [
      "Haga una lista de lo que se le cuenta a su equipo semana a semana y tache lo que usted podría dejar de pedir.",
      "Sustituya un recuento por una señal de calidad: llamadas en que el comprador nombró una fecha, ofertas tras una conversación con quien lo usa.",
      "Lleve la llamada semanal con la señal nueva. No pida el recuento anterior, ni siquiera de paso.",
      "Compare cuatro semanas: ¿qué cambió en las conversaciones? Diga a su responsable qué dejó de contar.",
    ],
    script:
      "No le voy a preguntar cuántas llamadas hizo esta semana. Dígame en cuántas nombró el cliente una fecha o un número. Eso es lo que miraré a partir de ahora.",
    message:
      "Ya no pregunto por el número de llamadas. En su lugar, marquen por favor las llamadas en que el cliente se comprometió a un siguiente paso con fecha. Esas las miramos los viernes, y también qué llevó hasta ahí.",
  },
  "incentives-report-conflict": {
    title: "Llevar arriba un conflicto de retribución con cifras",
    why: "Con {{team}} en «{{item}}», algo de las reglas no encaja. Un ejemplo calculado mueve una regla de retribución más que una queja.",
    steps: [
      "Con el equipo encuentre la regla por la que hacer lo que pide la estrategia cuesta dinero.",
      "Calcule un ejemplo con cifras reales en media hoja: dos comerciales, el mismo esfuerzo, distinta paga.",
      "Preséntelo a su responsable, pida una decisión para una fecha y diga qué contará entretanto al equipo.",
      "Diga al equipo qué se decidió y por qué, también si este año no cambia nada.",
    ],
    script:
      "Quien hace exactamente lo que pedimos gana todo esto menos que quien no lo hace. ¿Es eso lo que queremos? Si no puede cambiar este año, ¿qué puedo decirle a mi equipo?",
    message:
      "Adjunto media hoja: un comercial que sigue nuestra primera prioridad gana … menos que otro que no lo hace. ¿Puede decidir antes del … si eso cambia este año? En cualquier caso, mi equipo debería oírlo de mí.",
  },
  "incentives-walk-the-statement": {
    title: "Recorrer con la dirección una liquidación de comisiones",
    why: "La dirección cree que la paga sigue a la estrategia; en «{{item}}» su equipo dice {{team}}. Una liquidación real, línea por línea, muestra dónde se separan.",
    steps: [
      "Pida a un comercial su consentimiento para usar una liquidación de comisiones, con el nombre y los clientes tachados.",
      "Marque cada línea en verde donde la estrategia la habría querido y en gris donde no. Sume ambas.",
      "Siéntese media hora con la persona de la dirección a cargo del plan: primero las dos sumas.",
      "Pida una de tres cosas: un cambio, una fecha para el cambio o una frase que pueda decir al equipo.",
    ],
    script:
      "Por esto se pagó a uno de mis comerciales el trimestre pasado. Estas líneas sirven a nuestra primera prioridad; estas, no. La segunda suma es mayor. ¿Qué le diría usted a esa persona?",
    message:
      "¿Puedo mostrarle durante media hora una liquidación de comisiones real, sin nombres? He marcado qué líneas quería nuestra estrategia. Me gustaría salir con un cambio, una fecha o una frase para mi equipo.",
  },
  "incentives-explain-the-plan": {
    title: "Explicar el plan de retribución con las operaciones de cada persona",
    why: "Su equipo dice {{team}} en «{{item}}»: unos ven cómo encajan paga y estrategia y otros no. A menudo el plan es el mismo y lo que difiere es su lectura.",
    steps: [
      "Tome las tres mayores operaciones abiertas de cada comercial y calculen juntos lo que paga cada una con el plan actual.",
      "Marque dónde habían calculado otra cosa. Recoja las malas lecturas, sin nombres.",
      "Aclare en la reunión de equipo las tres más frecuentes, con un ejemplo cada una.",
      "Transmita lo que no era mala lectura sino un conflicto real, con el ejemplo.",
    ],
    script:
      "Tomemos sus tres operaciones y calculemos lo que le pagarían. Donde esperaba otra cosa, o el plan está mal explicado o está mal hecho. Quiero saber cuál de las dos.",
    message:
      "En las próximas conversaciones individuales calculamos juntos lo que pagan sus tres mayores operaciones según el plan. Donde le sorprenda, quiero saberlo: entonces está mal explicado o mal hecho, y cada cosa tiene otro remedio.",
  },
  "incentives-quality-example": {
    title: "Poner la calidad a la vista",
    why: "«{{item}}» está en {{team}}. Consérvelo dando un escenario al buen trabajo antes de que se conozca su resultado.",
    steps: [
      "Elija cada semana una conversación o una oferta que fuera buena, cualquiera que fuese su resultado.",
      "Deje que quien lo hizo diga en tres minutos a qué prestó atención.",
      "Guarde los ejemplos donde los encuentren quienes se incorporan, sin el nombre del cliente.",
      "Pida al equipo que elija el que más le enseñó y muéstrelo a otro equipo.",
    ],
    script: "Esta no se cerró, y fue la mejor conversación de la semana. Cuente a los demás qué intentaba escuchar.",
    message:
      "Cada semana uno de ustedes muestra un buen trabajo, se cerrara o no. Esta semana me gustaría oír a … sobre la llamada con …: ¿a qué prestaba atención?",
  },
  "incentives-name-what-fits": {
    title: "Nombrar las medidas que ayudan",
    why: "A su equipo «{{item}}» le parece más acorde ({{team}}) que a usted. Antes de que nadie cambie el plan, deje constancia de lo que en él funciona.",
    steps: [
      "Pregunte a cada comercial qué medida o regla de retribución le ayuda a hacer lo que quiere la estrategia.",
      "Compruebe las dos más nombradas con operaciones reales: ¿movieron algo?",
      "Escríbalas a quien haga el plan del año que viene, con las operaciones como prueba.",
      "Diga al equipo que se transmitió y qué se respondió.",
    ],
    script:
      "Esperaba más quejas sobre el plan. ¿Qué parte de él les ayuda a hacer lo correcto? No me gustaría que justo esa desapareciera el año que viene.",
    message:
      "Mientras se hace el plan del año que viene: ¿qué medida o regla del de este año les ayuda a hacer lo que pide la estrategia? Basta una línea y una operación. Transmito lo que más se nombre.",
  },
};

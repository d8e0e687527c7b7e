import type { capabilityPlays as english } from "../../en/playbook/capability.ts";
import type { Translated } from "../../translated.ts";

export const capabilityPlays: Translated<typeof english, "es"> = {
  "capability-one-skill": {
    title: "Elegir una habilidad y practicarla un mes",
    why: "Usted cree al equipo más preparado de lo que él dice: {{team}} en «{{item}}». Una sola objeción, practicada con casos reales, muestra pronto quién está más cerca de la verdad.",
    steps: [
      "Pregunte al equipo qué frase de un cliente le resulta más difícil de responder y elija una.",
      "Practíquenla quince minutos en parejas, con cuentas reales y con alguien que observe y solo anote las palabras.",
      "Cada comercial prueba las dos mejores respuestas en una llamada real y escribe qué contestó el cliente.",
      "Recoja en una hoja lo que funcionó. Elija la frase siguiente, o pare si esta está resuelta.",
    ],
    script:
      "No vemos igual nuestra preparación, así que miremos solo una cosa. ¿Qué frase de un cliente le deja sin una buena respuesta?",
    message:
      "Envíenme la frase de cliente que más a menudo los deja sin una buena respuesta. Tomamos la más nombrada y la practicamos quince minutos a la semana durante un mes, con cuentas reales.",
  },
  "capability-call-review": {
    title: "Escuchar juntos una llamada a la semana",
    why: "Los responsables creen que las capacidades están y los comerciales dicen {{team}} en «{{item}}». Una llamada grabada o contada da a ambos lo mismo que mirar.",
    steps: [
      "Elija una llamada suya grabada, y no una buena. Deje que el equipo la pare donde habría seguido de otra manera.",
      "Un comercial ofrece una llamada, con el consentimiento del cliente para la grabación. La misma regla: parar y decir qué preguntarían ahora.",
      "Anoten los tres momentos que salieron en ambas llamadas. Ese es su plan de formación.",
      "Escuchen una llamada nueva solo por esos tres momentos y nombren qué ha cambiado.",
    ],
    script:
      "Empiezo con una llamada mía que salió mal. Párenla donde habrían hecho otra cosa. Nadie tiene que ser amable.",
    message:
      "El … escuchamos juntos una llamada durante media hora, y empiezo yo, con una de la que no me enorgullezco. Párenla donde seguirían de otra manera. ¿Quién nos da la suya para la semana siguiente?",
  },
  "capability-ask-for-training": {
    title: "Pedir la habilidad antes que el objetivo",
    why: "Con {{team}} en «{{item}}», se piden resultados que nadie ha enseñado a conseguir. Conviértalo en una petición con dos operaciones reales dentro.",
    steps: [
      "Nombre la única habilidad que la estrategia necesita y el equipo aún no tiene, con dos ejemplos de operaciones reales.",
      "Pida a su responsable una fecha de formación o una persona que pueda mostrarlo.",
      "Acuerden qué se puede esperar antes de esa fecha y dígaselo al equipo.",
      "Haga una primera hora con quien mejor sepa hacerlo, aunque la formación esté todavía por llegar.",
    ],
    script:
      "Nos piden vender esto y nadie nos ha mostrado cómo. Estas dos operaciones muestran dónde falla. ¿Qué puede estar listo antes de que cuente la cifra?",
    message:
      "Dos operaciones se rompieron en el mismo punto: … A mi equipo nunca se le enseñó a … ¿Podría conseguirnos un día con alguien que sepa, antes de que cuente el objetivo? Hasta entonces yo planificaría con …",
  },
  "capability-show-the-field": {
    title: "Mostrar a la dirección qué se pide a quienes están sobre el terreno",
    why: "La dirección cree que se están desarrollando las capacidades; en «{{item}}» su equipo dice {{team}}. Una conversación con un cliente lo muestra mejor que un informe sobre días de formación.",
    steps: [
      "Elija una conversación que la estrategia pide y que es difícil: el producto nuevo, el comprador nuevo, el precio más alto.",
      "Represéntela diez minutos con un comercial ante esa persona de la dirección, que hace de cliente.",
      "Acuerden cuál es la capacidad que faltaba, y quién la desarrolla y para cuándo.",
      "Repitan los diez minutos con la misma persona cuando se haya practicado.",
    ],
    script:
      "¿Haría usted de cliente durante diez minutos? Sabe qué queremos vender. Mi comercial intenta vendérselo con lo que nos han dado hasta ahora.",
    message:
      "El plan supone que mi equipo sabe vender … a … ¿Haría usted de ese cliente durante diez minutos, con uno de mis comerciales? Después decimos juntos qué capacidad falta y quién la desarrolla.",
  },
  "capability-map-who-can": {
    title: "Hacer un mapa de quién sabe qué y prestarse capacidades",
    why: "Su equipo dice {{team}} en «{{item}}»: la capacidad está ahí, repartida de forma desigual. Entonces, quien antes puede enseñarla está a dos mesas.",
    steps: [
      "Haga una lista de cinco situaciones que trae la estrategia: primera llamada a un comprador nuevo, subida de precios, duda técnica, operación en varias sedes, renovación.",
      "Cada comercial marca: lo puedo enseñar, lo sé hacer, me gustaría aprenderlo. Sin notas, y ninguna copia va hacia arriba.",
      "Junte a alguien que puede enseñar con alguien que quiere aprender, para una operación real.",
      "Ambos cuentan al equipo en tres minutos qué se transmitió. Actualice el mapa.",
    ],
    script:
      "Entre todos sabemos hacer las cinco; nadie sabe hacerlas todas por su cuenta. ¿Quién enseñaría las subidas de precios y quién tiene una a la vista?",
    message:
      "Aquí hay cinco situaciones que nuestra estrategia trae más a menudo. Marquen en cada una: puedo enseñarla, sé hacerla, quiero aprenderla. Se queda en el equipo. Después junto a las personas para una operación real cada vez.",
  },
  "capability-teach-others": {
    title: "Dejar que quien mejor lo hace enseñe a otros",
    why: "«{{item}}» está en {{team}}. Alguien de su equipo hace algo que otros podrían copiar si se pusiera en palabras.",
    steps: [
      "Averigüe quién de su equipo hace mejor lo que a otros les cuesta, preguntando al equipo y no a la clasificación.",
      "Que esa persona lo muestre en una conversación real a dos colegas de otro equipo.",
      "Escriba en diez líneas lo que hace, con sus palabras, y deje que las otras dos personas lo corrijan.",
      "Escuche de las dos qué probaron en sus propias cuentas y transmita las diez líneas.",
    ],
    script:
      "En usted parece fácil, y no lo es. ¿Dejaría que dos colegas escucharan y les diría en qué estaba pensando?",
    message:
      "Sus compañeros le nombraron como quien mejor sabe … ¿Dejaría que dos personas del equipo de … escucharan una llamada, y les contaría después en qué pensaba? Del tiempo me ocupo yo.",
  },
};

import type { coachingPlays as english } from "../../en/playbook/coaching-plays.ts";
import type { Translated } from "../../translated.ts";

export const coachingPlays: Translated<typeof english, "es"> = {
  "coaching-live-hour": {
    title: "Una hora en una oportunidad real, con cada comercial",
    why: "Su equipo dice {{team}} en «{{item}}», menos de lo que ve usted. Lo que usted cuenta como acompañamiento puede llegarles como una pregunta sobre la previsión; una hora en una operación real es inconfundible.",
    steps: [
      "Reserve una hora con cada comercial a lo largo de cuatro semanas, sobre una oportunidad que esté abierta ahora, mejor aún junto al cliente.",
      "Deje que la persona elija el único momento que quiere trabajar. Observe, haga dos preguntas, dé una observación.",
      "Acuerden una cosa que hacer de otra forma en la próxima conversación, con las palabras de la otra persona.",
      "Pregunte a cada persona qué hizo de otra forma y qué hizo entonces el cliente.",
    ],
    script:
      "Elija la conversación de esta semana que más le gustaría que fuera distinta. Iré con usted y no diré nada hasta después. ¿En qué debo fijarme?",
    message:
      "Me gustaría dedicar una hora con usted a una operación abierta, junto al cliente si es posible. Usted elige la operación y el momento. En esa hora, ninguna pregunta sobre la previsión.",
  },
  "coaching-split-forecast": {
    title: "Separar la conversación de acompañamiento de la de previsión",
    why: "Los responsables sienten que acompañan y los comerciales dicen {{team}} en «{{item}}». En la mayoría de las conversaciones individuales la previsión se come el acompañamiento; una línea entre ambos lo hace visible.",
    steps: [
      "Mire sus ocho últimas conversaciones individuales: ¿cuántos minutos fueron para los números y cuántos para cómo vende la persona?",
      "Pase la previsión a una llamada propia de diez minutos, el mismo día cada semana, con las mismas cinco preguntas.",
      "Abra cada conversación individual con una situación de un cliente y cierre su portátil los primeros veinte minutos.",
      "Cuente de nuevo los minutos y pregunte a cada persona cuál de las dos conversaciones preferiría perder.",
    ],
    script:
      "Los números, los martes, diez minutos. Esta media hora trata de cómo vende usted. ¿Dónde le dejó sin respuesta un cliente la última vez?",
    message:
      "Desde la semana que viene la previsión tiene sus propios diez minutos los martes. Nuestra conversación individual empieza entonces con una situación de un cliente que traiga usted. Los primeros veinte minutos no abriré la cartera de operaciones.",
  },
  "coaching-protected-slot": {
    title: "Una conversación individual fija que no se mueve",
    why: "Con {{team}} en «{{item}}», lo más probable es que el problema sea el calendario. Antes que cualquier método va un hueco que nada puede mover.",
    steps: [
      "Fije un hueco por persona cada dos semanas, a una hora en que no suele ocurrir nada urgente. Diga qué puede moverlo: casi nada.",
      "Compartan una hoja para los temas. La mitad es de la otra persona, que escribe la suya primero.",
      "Si hay que mover un hueco, muévalo dentro de la misma semana y márquelo en la hoja.",
      "Cuenten juntos las marcas y arreglen lo que causó la mayoría.",
    ],
    script:
      "He movido nuestras reuniones demasiadas veces. A partir de ahora este hueco es suyo. Si lo toco, puede preguntarme qué era más importante.",
    message:
      "Nuestra conversación individual queda fijada: cada dos … a las …. Si tengo que moverla, será dentro de la misma semana, y llevamos la cuenta. La hoja de temas es compartida; su mitad va primero.",
  },
  "coaching-agree-the-hours": {
    title: "Acordar hacia arriba cuántas horas puede llevar el acompañamiento",
    why: "La dirección cree que hay acompañamiento; en «{{item}}» su equipo dice {{team}}, y los calendarios de en medio lo explican. Acuerde las horas con el nivel que llena el suyo.",
    steps: [
      "Cuente dos semanas normales: horas de acompañamiento, de reuniones internas, de informes, de sus propios clientes.",
      "Lleve la cuenta a su responsable con una propuesta: cuatro horas de acompañamiento por semana y lo que deja sitio para ellas.",
      "Bloquee las cuatro horas. Rechace lo que caiga en ellas, con el acuerdo como motivo.",
      "Envíe a su responsable la nueva cuenta y una cosa que un comercial hizo de otra forma gracias a ello.",
    ],
    script:
      "Usted espera que acompañe a mi gente, y yo quiero hacerlo. Estas son mis dos últimas semanas en horas. Caben cuatro horas de acompañamiento si este informe pasa a hacerse cada dos semanas. ¿Está de acuerdo?",
    message:
      "En mis dos últimas semanas hubo … horas de acompañamiento y … de informes. Me gustaría bloquear cuatro horas por semana para acompañar y renunciar a cambio a …. ¿Podemos dejarlo acordado en quince minutos?",
  },
  "coaching-fair-share": {
    title: "Repartir con justicia sus horas de acompañamiento",
    why: "Su equipo dice {{team}} en «{{item}}»: a unos se los acompaña y a otros se los deja solos. Ver a dónde fueron sus horas el mes pasado mostrará a quién.",
    steps: [
      "Escriba cada nombre y las horas que pasó con esa persona el mes pasado en una situación real de cliente. Sin estimaciones: use el calendario.",
      "Planifique las próximas cuatro semanas desde el final de esa lista hacia arriba, empezando por la parte media y constante, que es la que menos pide.",
      "Después de cada sesión anote una línea: la situación y lo que la persona va a probar.",
      "Haga la lista de nuevo. Muestre al equipo el reparto, sin nombres, antes y después.",
    ],
    script:
      "Usted hace bien su trabajo y pide poco, así que ha recibido poco de mí. Me gustaría cambiarlo. ¿Qué cliente miramos juntos el jueves?",
    message:
      "He mirado a dónde fue mi tiempo de acompañamiento, y estaba mal repartido. Este mes le toca a usted: una hora sobre un cliente que elija. ¿Cuál, y antes de qué conversación?",
  },
  "coaching-two-questions": {
    title: "Dos preguntas antes y después de cada llamada conjunta",
    why: "A su alrededor «{{item}}» está en {{team}}. En un equipo pequeño ya participa en muchas llamadas: cuatro preguntas las convierten en acompañamiento sin una hora más.",
    steps: [
      "Antes de cada llamada conjunta pregunte: ¿qué quiere haber conseguido cuando colguemos? ¿Qué puede salir mal?",
      "Durante la llamada deje hablar a la otra persona, también donde usted sería más rápido.",
      "Justo después pregunte: ¿qué funcionó? ¿Qué hará de otra manera la próxima vez? Espere la respuesta y después añada una cosa.",
      "Deje que la otra persona le haga las cuatro preguntas antes de una llamada suya.",
    ],
    script:
      "Antes de marcar: ¿qué haría de esta una buena llamada para usted? Y después le preguntaré solo dos cosas, antes de decir lo que vi.",
    message:
      "En las llamadas que hagamos juntos le haré dos preguntas antes y dos después, y en medio me callo. La semana que viene puede hacer lo mismo conmigo: tengo la llamada con … el …",
  },
  "coaching-swap": {
    title: "Intercambiar una sesión de acompañamiento con otro responsable",
    why: "«{{item}}» es aquí una fortaleza ({{team}}). Observarse mutuamente es como se extiende, y como usted recibe algo a cambio.",
    steps: [
      "Acuerde con otro responsable que cada uno asista a una sesión de acompañamiento del otro, con el consentimiento de los comerciales.",
      "Observe en silencio y anote lo que la otra persona hace y usted no.",
      "Díganse mutuamente una cosa que conservar y otra que probar. Pruébela en sus tres próximas sesiones.",
      "Pregunte a sus comerciales qué versión les ayudó más y cuénteselo al otro responsable.",
    ],
    script:
      "Me gustaría aprender de su manera de acompañar, y tengo algo que nos funciona. ¿Y si observamos una sesión cada uno? Después bastan diez minutos.",
    message:
      "¿Asistiría a una de mis sesiones de acompañamiento y me dejaría asistir a una de las suyas? Los comerciales tienen que estar de acuerdo, durante la sesión no decimos nada y diez minutos después intercambiamos una cosa que conservar y otra que probar.",
  },
};

import type { playbook as english } from "../en/playbook.ts";
import type { Translated } from "../translated.ts";

export const playbook: Translated<typeof english, "es"> = {
  kind: { coaching: "Acompañamiento", communication: "Comunicación" },
  patterns: {
    leaderHigher: "Usted ve «{{item}}» más favorablemente ({{own}}) que su equipo ({{team}}).",
    leaderLower:
      "Su equipo ve «{{item}}» más favorablemente ({{team}}) que usted ({{own}}). Es una fortaleza que conviene nombrar y conservar.",
    bothLow:
      "Usted y su equipo coinciden en que «{{item}}» no está donde debería ({{team}}). Es un problema compartido y no es culpa de nadie.",
    breakAbove:
      "En «{{item}}» la visión cambia por encima de usted, entre la dirección y los responsables. Su equipo dice {{team}}.",
    breakBelow:
      "En «{{item}}» la visión cambia entre responsables y comerciales. Su equipo dice {{team}}, y está en su mano.",
    predictionOff: "Usted preveía más acuerdo en «{{item}}» del que hubo: su equipo dice {{team}}.",
    smallTeam: "Su equipo no tiene resultado propio en «{{item}}». En el área que lo rodea está en {{team}}.",
    strong: "«{{item}}» funciona: su equipo dice {{team}}. Consérvelo y transmita cómo lo hace.",
  },
  own: {
    share: "{{points}}\u00a0%",
    agree: "usted está de acuerdo",
    undecided: "usted no se decanta",
    disagree: "usted no está de acuerdo",
  },
  measure: "«{{item}}» en {{to}} o más cuando se pregunte de nuevo",
  plays: {
    "direction-repeat-back": {
      title: "Pedir que le repitan las tres prioridades",
      steps: [
        "Abra la próxima reunión de equipo pidiendo a cada persona que escriba nuestras tres prioridades de venta, en orden y sin mirar.",
        "Compare las listas en una sola hoja. Hablen solo de lo que difiere y fijen el orden entre todos.",
        "Empiece las tres reuniones siguientes con una prioridad: qué hizo cada persona por ella la semana anterior.",
      ],
      script:
        "Me doy cuenta de que les he dicho las prioridades más veces de las que he preguntado qué les llegó. Escriban las tres primeras en orden. No hay respuestas malas: lo que difiera me toca aclararlo a mí.",
    },
    "direction-rank-five": {
      title: "Conseguir una sola lista ordenada y mantenerla un trimestre",
      steps: [
        "Escriba en una hoja los objetivos que le dieron este año y marque dónde dos de ellos tiran en direcciones distintas.",
        "Pida a su propio responsable que los ordene con usted en una reunión de media hora y que diga qué puede esperar.",
        "Lleve la lista ordenada a su equipo con el motivo del primer puesto y acuerden que los cambios llegan con fecha y porqué.",
      ],
      script:
        "Mi equipo no puede poner estos cinco en primer lugar a la vez. Si este trimestre solo saliera bien uno, ¿cuál debería ser y qué puede retrasarse por él?",
    },
    "direction-pass-on": {
      title: "Mostrar a otro equipo cómo mantiene claras las prioridades",
      steps: [
        "Escriba en cinco líneas cómo llegó su gente a conocer el orden de las prioridades.",
        "Ofrézcalo a un responsable cuyo equipo lo tenga menos claro y asista a su próxima reunión de equipo.",
        "Pregunte a su equipo cada dos semanas a qué prioridad sirvió su semana, para que siga claro.",
      ],
      script:
        "En mi equipo esto parece funcionar. Me gustaría oír cómo lo hace usted y mostrarle lo que hacemos. ¿Podría asistir una vez a su reunión?",
    },
    "why-two-sentences": {
      title: "El porqué en dos frases, cuatro semanas, cuatro lugares",
      steps: [
        "Escriba el motivo de la estrategia de este año en dos frases que un cliente entendería.",
        "Dígalas en la reunión de equipo, en conversaciones individuales, por escrito y junto a un cliente: un lugar por semana.",
        "En la cuarta semana pida a tres personas que expliquen el porqué con sus palabras y quédese con la versión que mejor funcione.",
      ],
      script:
        "Ya sabe lo que pedimos. Le debo el porqué: … ¿Qué cambia eso en su manera de abordar esta semana a su cliente más importante?",
    },
    "why-ask-up": {
      title: "Traer el porqué desde arriba",
      steps: [
        "Recoja de su equipo las dos preguntas sobre la estrategia que no saben responder a un cliente.",
        "Plantee ambas a su responsable y pida el motivo en lugar de otra diapositiva.",
        "Traiga las respuestas en el plazo de una semana, también si la respuesta es que aún no está decidido.",
      ],
      script:
        "Mi gente sabe decir qué hacemos, pero no por qué. Estas son las dos preguntas en las que se atasca. ¿Qué querría usted que dijera a un cliente?",
    },
    "why-story": {
      title: "Reunir las historias que llevan el porqué",
      steps: [
        "Pida a cada comercial un momento con un cliente en el que la estrategia cobró sentido.",
        "Elija dos y haga que quienes las vivieron las cuenten en la reunión de equipo.",
        "Entregue las dos historias, con el consentimiento de esas personas, a quien prepare la próxima reunión de ventas.",
      ],
      script:
        "¿Cuándo le ayudó por última vez la estrategia ante un cliente? Cuéntemelo como se lo contaría a alguien que acaba de llegar.",
    },
    "expectations-teach-back": {
      title: "Pedir que le repitan las tres expectativas principales",
      steps: [
        "En cada conversación individual pregunte: ¿qué tres cosas espero sobre todo de usted este trimestre? Escuche hasta el final y anote las palabras.",
        "Compárelas con sus tres. Resuelva cada diferencia en el acto: qué clientes, qué productos, para cuándo.",
        "Escriba las tres acordadas donde ambos las vean y abra con ellas la siguiente conversación individual.",
      ],
      script:
        "Creía haber hablado con claridad y quiero comprobarlo en mí. Si mañana otra persona se hiciera cargo de su trabajo, ¿qué le diría que espero, en primer, segundo y tercer lugar?",
    },
    "expectations-write-down": {
      title: "Escribir una expectativa por persona, con sus cinco partes",
      steps: [
        "Con cada comercial escriba una expectativa: qué exactamente, medido cómo, alcanzable, al servicio de qué prioridad, para qué fecha.",
        "Ambos le dicen que sí o la cambian hasta que ambos puedan.",
        "Mírenla cinco minutos cada dos semanas; cámbienla solo de común acuerdo.",
      ],
      script:
        "Una cifra por sí sola no le dice qué hacer el lunes. Escribamos una cosa, de modo que en la fecha ambos sepamos si ha ocurrido.",
    },
    "expectations-show-yours": {
      title: "Mostrar al equipo qué se espera de usted",
      steps: [
        "Presente al equipo sus tres expectativas del trimestre, con medida y fecha.",
        "Pregunte cuáles de las suyas sirven a las de usted y cuáles parecen no servir a ninguna.",
        "Elimine o reescriba las que no sirvan a ninguna y cuente a otro responsable lo que encontró.",
      ],
      script:
        "Esto es lo que se espera que yo entregue. Si algo de lo que hacen no ayuda a nada de ello, me gustaría saberlo antes de que acabe el trimestre.",
    },
    "coaching-live-hour": {
      title: "Una hora en una oportunidad real, con cada comercial",
      steps: [
        "Reserve una hora con cada comercial a lo largo de cuatro semanas, sobre una oportunidad que esté abierta ahora, mejor aún junto al cliente.",
        "Deje que la persona elija el único momento que quiere trabajar. Observe, haga dos preguntas, dé una observación.",
        "Acuerden una cosa que hacer de otra forma en la próxima conversación y pregunte por ella la semana siguiente.",
      ],
      script:
        "Elija la conversación de esta semana que más le gustaría que fuera distinta. Iré con usted y no diré nada hasta después. ¿En qué debo fijarme?",
    },
    "coaching-protected-slot": {
      title: "Una conversación individual fija que no se mueve",
      steps: [
        "Fije un hueco por persona cada dos semanas, a una hora en que no suele ocurrir nada urgente, y diga qué puede moverlo: casi nada.",
        "Compartan una hoja para los temas: la mitad es de la otra persona.",
        "Si hay que moverlo, que sea dentro de la misma semana, y cuente cuántas veces ocurre.",
      ],
      script:
        "He movido nuestras reuniones demasiadas veces. A partir de ahora este hueco es suyo. Si lo toco, puede preguntarme qué era más importante.",
    },
    "coaching-swap": {
      title: "Intercambiar una sesión de acompañamiento con otro responsable",
      steps: [
        "Acuerde con otro responsable que cada uno asista a una sesión de acompañamiento del otro, con el consentimiento de los comerciales.",
        "Anote lo que el otro hace y usted no, y propónganse mutuamente una cosa que probar.",
        "Pruébela en sus tres próximas sesiones y pregunte a la otra persona qué versión le ayudó más.",
      ],
      script:
        "Me gustaría aprender de su manera de acompañar, y tenemos algo que nos funciona. ¿Y si observamos una sesión cada uno?",
    },
    "follow-visible-list": {
      title: "Una lista visible de compromisos con fechas",
      steps: [
        "Ponga cada compromiso de las conversaciones individuales, incluidos los suyos, en una lista que vean ambas partes, cada uno con fecha.",
        "En la fecha haga una pregunta: ¿qué pasó? Antes del consejo viene la escucha.",
        "Cierre lo que esté hecho y renegocie abiertamente el resto en lugar de dejar que se diluya.",
      ],
      script:
        "Usted dijo que llamaría a los tres clientes antes del jueves, y yo, que le conseguiría la lista de precios. ¿Cómo fue lo suyo? Lo mío está aquí.",
    },
    "follow-notice-in-a-day": {
      title: "Reconocer la buena ejecución en el mismo día",
      steps: [
        "Cada semana busque una cosa que alguien hiciera bien en una prioridad, antes de que haya resultado.",
        "Dígalo en el plazo de un día, con lo que hizo exactamente y a qué condujo.",
        "Lleve la cuenta durante cuatro semanas, para que no sean siempre las mismas personas.",
      ],
      script:
        "Ayer preguntó al comprador qué había probado antes, y después esperó. Así supimos el verdadero motivo. Hágalo otra vez.",
    },
    "follow-peer-checks": {
      title: "Dejar que las parejas se hagan seguimiento",
      steps: [
        "Forme parejas de personas que se respetan y deje que intercambien un compromiso por semana.",
        "Dé a las parejas diez minutos de la reunión de equipo para repasar lo que tocaba.",
        "Pregunte después de cuatro semanas qué quieren conservar las parejas.",
      ],
      script:
        "Entre ustedes cumplen su palabra mejor de lo que lograría cualquier lista. Démosle a eso diez minutos por semana.",
    },
    "capability-one-skill": {
      title: "Elegir una habilidad y practicarla un mes",
      steps: [
        "Pregunte al equipo qué objeción de los clientes le resulta más difícil y elija una.",
        "Practíquenla quince minutos por semana en parejas, con casos reales y con alguien que observe.",
        "Recoja en una hoja lo que funcionó y que cada persona lo pruebe en tres conversaciones reales.",
      ],
      script:
        "No vemos igual nuestra preparación, así que miremos solo una cosa. ¿Qué frase de un cliente le deja sin una buena respuesta?",
    },
    "capability-ask-for-training": {
      title: "Pedir la habilidad antes que el objetivo",
      steps: [
        "Nombre la única habilidad que la estrategia necesita y el equipo aún no tiene, con dos ejemplos de operaciones reales.",
        "Pida a su responsable una fecha de formación o una persona que pueda mostrarlo.",
        "Acuerden qué se puede esperar antes de esa fecha y dígaselo al equipo.",
      ],
      script:
        "Nos piden vender esto y nadie nos ha mostrado cómo. Estas dos operaciones muestran dónde falla. ¿Qué puede estar listo antes de que cuente la cifra?",
    },
    "capability-teach-others": {
      title: "Dejar que quien mejor lo hace enseñe a otros",
      steps: [
        "Averigüe quién de su equipo hace mejor lo que a otros les cuesta.",
        "Que esa persona lo muestre en una conversación real a dos colegas de otro equipo.",
        "Escriba en diez líneas lo que hace, con sus palabras.",
      ],
      script:
        "En usted parece fácil, y no lo es. ¿Dejaría que dos colegas escucharan y les diría en qué estaba pensando?",
    },
    "leaders-join-a-call": {
      title: "Invitar a alguien de la dirección a una visita, solo para preguntar",
      steps: [
        "Invite a alguien de la dirección a una conversación de su equipo con un cliente, con el ruego de hacer preguntas y no prometer nada.",
        "Después, que el comercial y esa persona digan cada uno lo que oyeron.",
        "Acuerden una cosa que la dirección hará de otra forma y diga al equipo si ocurrió.",
      ],
      script:
        "Desde aquí parece que la dirección hace lo que nos pide. Mi gente ve menos de eso. ¿Vendría a una conversación para hacer tres preguntas y no prometer nada?",
    },
    "leaders-ask-for-time": {
      title: "Hacer sitio al desarrollo de las personas, en horas",
      steps: [
        "Cuente durante dos semanas cuántas horas se dedicaron al desarrollo de las personas y qué las desplazó.",
        "Muestre el recuento a su responsable, con el único informe o la única reunión a que renunciaría a cambio.",
        "Acuerden horas protegidas por semana y vuelvan a mirar el recuento después de un mes.",
      ],
      script:
        "En dos semanas dediqué dos horas a desarrollar a las personas y once a este informe. ¿De cuál de las dos cosas quiere más?",
    },
    "leaders-tell-what-helped": {
      title: "Decir a la dirección qué ayudó",
      steps: [
        "Pregunte a su equipo qué hizo hace poco alguien de la dirección que le facilitó el trabajo.",
        "Escriba a esa persona con el ejemplo y su efecto.",
        "Lea la respuesta al equipo.",
      ],
      script:
        "Quizá no lo notó, pero cuando vino a la reunión de renovación y preguntó por sus planes, cambió nuestra manera de hablar con ellos.",
    },
    "focus-cut-the-list": {
      title: "Reducir la lista de clientes a lo que nombra la estrategia",
      steps: [
        "Con cada comercial marque cada cliente: nombrado por la estrategia, cercano o ninguna de las dos cosas.",
        "Mire adónde fueron las horas de la semana pasada y mueva dos de ellas de «ninguna» a «nombrado».",
        "Revise el reparto diez minutos cada semana durante un mes.",
      ],
      script:
        "Ambos queremos que el esfuerzo vaya a los clientes adecuados. Miremos juntos su agenda de la semana pasada: ¿qué horas volvería a emplear igual?",
    },
    "focus-stop-one-thing": {
      title: "Dejar de hacer una cosa",
      steps: [
        "Pregunte al equipo qué tarea recurrente no sirve a ninguna prioridad y cuesta más tiempo.",
        "Decida qué se deja de hacer, desde qué fecha y a quién hay que decírselo.",
        "Explique el porqué a las personas afectadas y dedique esas horas, de forma visible, a una prioridad.",
      ],
      script:
        "Este trimestre no habrá herramientas nuevas. ¿Qué podemos dejar de hacer para tener tiempo para lo que importa? De discutirlo arriba me encargo yo.",
    },
    "focus-share-the-no": {
      title: "Compartir cómo dice que no",
      steps: [
        "Reúna tres casos en que su equipo renunció a negocio que la estrategia no quiere.",
        "Anote cómo se le dijo al cliente y qué resultó de ello.",
        "Ofrezca los tres casos a los demás responsables de su área.",
      ],
      script:
        "Decir que no a ese pedido fue acertado, y fue difícil. ¿Cómo lo expresó? A otros les servirían esas palabras.",
    },
    "incentives-check-praise": {
      title: "Comprobar qué elogia",
      steps: [
        "Anote durante dos semanas a quién elogió y por qué: resultado, actividad o comportamiento en una prioridad.",
        "Compare las notas con el orden de las prioridades.",
        "En las dos semanas siguientes elogie solo lo que sirva a la primera prioridad y pregunte al equipo qué ha notado.",
      ],
      script:
        "He mirado qué elogio, y la mitad era volumen. ¿Qué le gustaría oír de mí cuando trabaja en la prioridad y el pedido aún no ha llegado?",
    },
    "incentives-report-conflict": {
      title: "Llevar arriba un conflicto de retribución con cifras",
      steps: [
        "Con el equipo encuentre la regla por la que hacer lo que pide la estrategia cuesta dinero.",
        "Calcule un ejemplo con cifras reales en media hoja.",
        "Preséntelo a su responsable, pida una decisión para una fecha y diga al equipo qué se decidió y por qué.",
      ],
      script:
        "Quien hace exactamente lo que pedimos gana todo esto menos que quien no lo hace. ¿Es eso lo que queremos? Si no puede cambiar este año, ¿qué puedo decirle a mi equipo?",
    },
    "incentives-quality-example": {
      title: "Poner la calidad a la vista",
      steps: [
        "Elija cada semana una conversación o una oferta que fuera buena, cualquiera que fuese su resultado.",
        "Deje que quien la hizo diga a qué prestó atención.",
        "Guarde los ejemplos donde los encuentren quienes se incorporan.",
      ],
      script: "Esta no se cerró, y fue la mejor conversación de la semana. Cuente a los demás qué intentaba escuchar.",
    },
    "voice-quarter-hour": {
      title: "Un cuarto de hora para lo que dijeron los clientes",
      steps: [
        "Dedique un cuarto de hora de cada reunión de equipo a una pregunta: ¿qué dijeron los clientes que alguien de arriba debería saber?",
        "Transmita un punto por semana, con un nombre y el deseo de una respuesta para una fecha.",
        "Abra el siguiente cuarto de hora con la respuesta, también cuando sea que no.",
      ],
      script:
        "Transmito lo que me dicen, pero no ven qué pasa con ello. Desde hoy cada punto lleva un nombre, una fecha y una respuesta.",
    },
    "voice-remove-a-step": {
      title: "Conseguir que se elimine un paso interno",
      steps: [
        "Pregunte al equipo qué paso interno cuesta más tiempo a un cliente prioritario y mídalo en tres casos.",
        "Siéntese con el departamento al que pertenece el paso: primero las cifras, después un cambio por cada parte.",
        "Prueben el cambio un mes, mídalo de nuevo en tres casos y cuénteselo al equipo.",
      ],
      script:
        "No se trata de culpas. Tres ofertas esperaron nueve días esta aprobación. ¿Qué necesitaría de nosotros para hacerla en dos?",
    },
    "voice-tell-the-answer": {
      title: "Contar a todos qué fue de lo que dijo el terreno",
      steps: [
        "Elija dos cosas que su equipo transmitió y que recibieron respuesta o dieron lugar a algo.",
        "Cuente a los demás responsables cómo las planteó y qué le contestaron.",
        "Dé las gracias, por su nombre, a las personas de arriba que respondieron.",
      ],
      script: "Me dijeron que los clientes tropiezan con la segunda página de la oferta. Se ha cambiado. Así ha ido.",
    },
  },
};

import type { followThroughPlays as english } from "../../en/playbook/follow-through.ts";
import type { Translated } from "../../translated.ts";

export const followThroughPlays: Translated<typeof english, "es"> = {
  "follow-visible-list": {
    title: "Una lista visible de compromisos con fechas",
    why: "Usted recuerda haber hecho seguimiento, y su equipo dice {{team}} en «{{item}}». Una lista que ambas partes ven aclara qué se prometió y cuándo se miró.",
    steps: [
      "Ponga cada compromiso de sus conversaciones individuales en una lista que vean ambas partes, también los suyos, cada uno con fecha.",
      "En la fecha haga una pregunta: ¿qué pasó? Escuche antes de aconsejar.",
      "Cierre lo que esté hecho. Renegocie abiertamente el resto en lugar de dejar que se diluya.",
      "Cuente cuántos se miraron en su día. Diga al equipo el número, y dónde se retrasó usted.",
    ],
    script:
      "Usted dijo que llamaría a los tres clientes antes del jueves, y yo, que le conseguiría la lista de precios. ¿Cómo fue lo suyo? Lo mío está aquí.",
    message:
      "Desde hoy cada promesa de nuestras conversaciones individuales está en una lista, las mías también, con fecha. Ese día pregunto qué pasó. La lista está aquí: … Añadan, por favor, lo que crean que les debo.",
  },
  "follow-ten-minutes-friday": {
    title: "Diez minutos el viernes para lo que vencía",
    why: "Los responsables dicen que hacen seguimiento y los comerciales dicen {{team}} en «{{item}}». Hacerlo cuando hay tiempo es hacerlo tarde; diez minutos fijos no dependen del tiempo.",
    steps: [
      "Reserve diez minutos el viernes a mediodía. Repase todo lo que sus comerciales tenían para esta semana.",
      "Escriba a cada persona una línea: lo que vio hecho, o una pregunta sobre lo que no.",
      "Haga lo mismo con lo que usted les debía, antes que con lo suyo.",
      "Pregunte en la reunión de equipo si la línea del viernes ayuda y a qué hora ayudaría más.",
    ],
    script:
      "Es viernes: quería que la oferta a la clínica saliera hoy. Veo que salió ayer, con el alcance reducido. Buena decisión. ¿Qué dicen?",
    message:
      "Para esta semana: … He visto que … está hecho, gracias. Sobre … tengo una pregunta: ¿qué necesitaría para terminarlo antes del martes? Por mi parte, … está resuelto.",
  },
  "follow-notice-in-a-day": {
    title: "Reconocer la buena ejecución en el mismo día",
    why: "Con {{team}} en «{{item}}», el buen trabajo suele pasar en silencio hasta que llega el resultado. Una frase en el plazo de un día cuesta un minuto y es lo primero que lo cambia.",
    steps: [
      "Busque cada día una cosa que alguien hiciera bien en una prioridad, antes de que haya resultado.",
      "Dígalo en el plazo de un día: qué hizo exactamente y a qué condujo.",
      "Lleve la cuenta por nombre, para que no sean siempre las mismas personas.",
      "Mire la cuenta: ¿quién falta? Acompañe a esa persona en una llamada esta semana.",
    ],
    script:
      "Ayer preguntó al comprador qué había probado antes, y después esperó. Así supimos el verdadero motivo. Hágalo otra vez.",
    message:
      "Ayer me fijé en que usted … Condujo a …, pase lo que pase con la operación. Me gustaría que los demás oyeran cómo lo hizo: ¿lo contaría en dos minutos el lunes?",
  },
  "follow-ask-for-follow-up": {
    title: "Pedir a su propio responsable que le haga seguimiento",
    why: "En «{{item}}» la visión cambia por encima de usted; su equipo dice {{team}}. La gente hace seguimiento como se lo hacen, así que empiece por el nivel de arriba.",
    steps: [
      "Ofrezca a su responsable dos compromisos suyos con fecha y pida que le pregunte por ellos ese día.",
      "Lleve los mismos dos a su equipo: esto es lo que prometí arriba, y para cuándo.",
      "En la fecha informe a ambas partes, también si nadie pregunta.",
      "Cuente a su responsable qué efecto tuvo en el trabajo que se preguntara, o que no. Proponga un momento fijo al mes para ello.",
    ],
    script:
      "Le he prometido dos cosas para el día quince. Pregúnteme por ellas ese día, por favor, aunque sepa la respuesta. Mi equipo observa si importa.",
    message:
      "Dos cosas con las que puede contar de mi parte para el …: … y … ¿Me preguntaría ese día cómo fueron? Estoy probando lo mismo con mi equipo, y funciona mejor cuando también viene de arriba.",
  },
  "follow-same-rhythm": {
    title: "El mismo ritmo de seguimiento para todos",
    why: "Su equipo dice {{team}} en «{{item}}»: a unos les hace un seguimiento estrecho y a otros apenas. A ambos grupos eso les dice algo que usted no pretende.",
    steps: [
      "Haga una lista de los compromisos abiertos de cada comercial y de cuándo preguntó por última vez por cada uno. Los huecos muestran dónde es desigual.",
      "Fije un mismo ritmo para todos: por cada compromiso se pregunta una vez, en su fecha, con las mismas palabras.",
      "Donde preguntaba a diario, deje de hacerlo. Donde nunca preguntaba, empiece por algo pequeño que vaya bien.",
      "Pregunte en cada conversación individual: ¿demasiado, demasiado poco o lo justo? Ajuste por acuerdo, no por costumbre.",
    ],
    script:
      "A usted le he preguntado demasiado, y a otros nada. A partir de ahora pregunto una vez, en la fecha que usted fije. Si quiere que pregunte antes, dígamelo.",
    message:
      "A algunos les hago demasiado seguimiento y a otros demasiado poco. Regla nueva: ustedes fijan la fecha y yo pregunto ese día, una vez. Díganme en nuestra próxima conversación individual si les parece bien así.",
  },
  "follow-check-your-guess": {
    title: "Llevar un registro de su propio seguimiento",
    why: "Usted preveía más acuerdo del que hubo: en «{{item}}» su equipo dice {{team}}. La memoria cuenta las veces en que sí se preguntó; un registro cuenta también las otras.",
    steps: [
      "Tome los diez últimos compromisos de su equipo. Marque, según correos y calendario y no de memoria, por cuáles preguntó en su día.",
      "Ponga en su propio calendario un recordatorio para cada uno abierto, en el minuto en que vence.",
      "Marque cada uno: preguntado en su día, más tarde o nunca.",
      "Compare ambos registros. Diga al equipo los dos números y pregunte cuáles habrían supuesto.",
    ],
    script:
      "Creía que casi siempre pregunto cuando algo vence. Lo he comprobado: cuatro de diez. Eso es cosa mía, y me he puesto recordatorios. Dígame cuando se me pase uno.",
    message:
      "He comprobado con qué frecuencia pregunté de verdad el día en que algo vencía: … de diez. Lo haré mejor y llevaré la cuenta un mes. Si se me pasa uno suyo, dígamelo, por favor: «Quería preguntarme por …».",
  },
  "follow-peer-checks": {
    title: "Dejar que las parejas se hagan seguimiento",
    why: "Aquí los compromisos se cumplen ({{team}} en «{{item}}»). Ahora el equipo puede llevarlo por sí mismo, con menos presencia de usted.",
    steps: [
      "Forme parejas de personas que se respetan y deje que intercambien un compromiso por semana.",
      "Dé a las parejas diez minutos de la reunión de equipo para repasar lo que tocaba.",
      "Manténgase al margen. Pregunte solo qué necesitan de usted las parejas.",
      "Pregunte qué quieren conservar las parejas y descríbaselo a otro responsable.",
    ],
    script:
      "Entre ustedes cumplen su palabra mejor de lo que lograría cualquier lista. Démosle a eso diez minutos por semana, sin mí.",
    message:
      "Me gustaría dejarles a ustedes el repaso semanal: parejas a su elección, un compromiso por persona, diez minutos en la reunión de equipo. Estoy para lo que necesiten, no para escuchar. ¿Lo probamos un mes?",
  },
  "follow-hear-what-helps": {
    title: "Oír del equipo qué seguimiento ayuda",
    why: "Su equipo valora «{{item}}» más alto ({{team}}) que usted. Han notado algo que usted hace sin pensarlo; averigüe qué es antes de cambiarlo.",
    steps: [
      "Pregunte a tres comerciales: ¿cuándo le ayudó por última vez que yo preguntara, y cómo pregunté?",
      "Anote las dos cosas que más nombren. No haga nada más de otra manera.",
      "Haga esas dos a propósito con las personas a las que menos seguimiento hace.",
      "Ofrézcaselas a un responsable cuyo equipo se sienta controlado, tal como las dijeron sus comerciales.",
    ],
    script:
      "Ustedes valoran mi seguimiento más alto que yo. No busco elogios: quiero saber qué conservar. ¿Cuándo les ayudó por última vez que preguntara?",
    message:
      "Ven mi seguimiento con mejores ojos que yo. Para no dejar lo que no debo: cuéntenme una vez en que ayudó que preguntara, y cómo pregunté. Dos líneas bastan de sobra.",
  },
};

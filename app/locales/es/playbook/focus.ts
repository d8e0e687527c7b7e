import type { focusPlays as english } from "../../en/playbook/focus.ts";
import type { Translated } from "../../translated.ts";

export const focusPlays: Translated<typeof english, "es"> = {
  "focus-cut-the-list": {
    title: "Reducir la lista de clientes a lo que nombra la estrategia",
    why: "Usted ve el esfuerzo donde corresponde, y su equipo dice {{team}} en «{{item}}». El calendario de la semana pasada muestra a dónde fue de verdad.",
    steps: [
      "Con cada comercial marque cada cliente: nombrado por la estrategia, cercano o ninguna de las dos cosas.",
      "Mire adónde fueron las horas de la semana pasada y mueva dos de ellas de «ninguna» a «nombrado».",
      "Elijan cinco cuentas por comercial que ya no reciben visitas si no las piden, y digan quién las atiende en su lugar.",
      "Compare las horas con la primera semana y mire qué trajeron las dos horas trasladadas.",
    ],
    script:
      "Ambos queremos que el esfuerzo vaya a los clientes adecuados. Miremos juntos su agenda de la semana pasada: ¿qué horas volvería a emplear igual?",
    message:
      "Traiga a nuestra conversación individual su lista de cuentas y el calendario de la semana pasada. Marcamos qué cuentas nombra la estrategia y trasladamos a ellas dos horas por semana. Usted elige además cinco que dejamos de visitar si no lo piden.",
  },
  "focus-qualify-out": {
    title: "Practicar cada semana dejar ir una operación",
    why: "Los responsables hablan de foco y los comerciales dicen {{team}} en «{{item}}»: se sigue atendiendo a quien vaya a comprar. El foco empieza cuando se deja ir una operación real y no se castiga a nadie por ello.",
    steps: [
      "Acuerde con el equipo tres señales de que una operación no es para nosotros, en palabras que se puedan comprobar: tamaño, uso, vía de decisión.",
      "En cada llamada de operaciones un comercial deja ir una según estas señales, y el equipo ayuda con las palabras para el cliente.",
      "Saque la operación de la previsión de esa persona el mismo día, sin pedir otra que la sustituya.",
      "Mire las operaciones que se dejaron ir: ¿a qué fueron las horas en su lugar? Afine las tres señales.",
    ],
    script:
      "Esta tiene en contra dos de nuestras tres señales. Si hoy la deja ir, la saco de su cifra, y nadie le pide otra para el viernes. ¿Qué haría con el tiempo?",
    message:
      "Desde esta semana cada llamada de operaciones termina con una que dejamos ir, según nuestras tres señales: …, …, … Sale de la previsión el mismo día, sin preguntas. Traigan, por favor, una candidata.",
  },
  "focus-stop-one-thing": {
    title: "Dejar de hacer una cosa",
    why: "Con {{team}} en «{{item}}», hay demasiado poco para demasiado. Antes de pedir más, quite una cosa.",
    steps: [
      "Pregunte al equipo qué tarea recurrente no sirve a ninguna prioridad y cuesta más tiempo.",
      "Decida qué se deja de hacer, desde qué fecha y a quién hay que decírselo. Explíqueles usted el porqué.",
      "Ponga las horas liberadas de forma visible en el calendario, cada una en una cuenta concreta.",
      "Compruebe que siga sin hacerse y nombre lo siguiente que podría dejarse.",
    ],
    script:
      "Este trimestre no habrá herramientas nuevas. ¿Qué podemos dejar de hacer para tener tiempo para lo que importa? De discutirlo arriba me encargo yo.",
    message:
      "A partir del … mi equipo ya no prepara …: llevaba … horas por semana y no servía a ninguna de nuestras prioridades. El tiempo va a … Si necesita algo de ello, hable conmigo, por favor, y no con los comerciales.",
  },
  "focus-price-the-priorities": {
    title: "Calcular lo que cuesta la primera prioridad y pedirlo",
    why: "La dirección y los responsables ven los recursos de manera distinta; su equipo dice {{team}} en «{{item}}». Póngale una cifra a la que alguien pueda decir sí o no.",
    steps: [
      "Para la primera prioridad escriba lo que necesitan diez cuentas concretas: visitas, días de ingeniería, muestras, horas.",
      "Ponga enfrente lo que tiene. Marque lo único que más falta.",
      "Llévelo a su responsable como una elección: facilitar esto, o quitar de la lista tres de las diez cuentas.",
      "Diga al equipo la respuesta y cambie la lista de cuentas en consecuencia esa misma semana.",
    ],
    script:
      "Diez cuentas como estas necesitan doce días de ingeniería, y tenemos cuatro. Puedo atender bien cuatro cuentas o mal diez. ¿Qué quiere de nosotros?",
    message:
      "Para nuestra primera prioridad nos falta …: diez cuentas necesitan … y tenemos … O recibimos …, o quito de la lista estas tres: … ¿Con cuál de las dos cosas planifico? Necesito saberlo antes del …",
  },
  "focus-level-the-load": {
    title: "Nivelar a mano los territorios durante un trimestre",
    why: "Su equipo dice {{team}} en «{{item}}»: unos tienen tiempo para las cuentas señaladas y otros se ahogan en el resto. Iguálelo donde pueda hacerlo sin preguntar a nadie.",
    steps: [
      "Escriba por cada comercial: cuentas señaladas, otras cuentas, casos de servicio abiertos. Mire solo los extremos.",
      "Deje que los dos extremos propongan qué podría cambiar de manos. No mueva más de tres cuentas, con una llamada de traspaso como es debido.",
      "Dé a quien iba con sobrecarga medio día fijo por semana para cuentas señaladas y manténgalo libre de casos de servicio.",
      "Pregunte a ambas personas cómo funciona y decida qué se queda así.",
    ],
    script:
      "Usted tiene treinta cuentas pequeñas y ningún tiempo para las dos grandes; su compañera tiene tiempo y querría más de esas. ¿Qué traspasaría primero y qué necesita para soltarlo?",
    message:
      "Algunos tienen margen para las cuentas señaladas y otros ninguno. Me gustaría mover hasta tres cuentas durante un trimestre, cada una con una llamada de traspaso. … y …: ¿nos sentamos el … ?",
  },
  "focus-share-the-no": {
    title: "Compartir cómo dice que no",
    why: "«{{item}}» está en {{team}}. Decir que no al negocio equivocado es un oficio, y sus comerciales tienen las palabras para ello.",
    steps: [
      "Reúna tres casos en que su equipo renunció a negocio que la estrategia no quiere.",
      "Anote cómo se le dijo al cliente y qué resultó de ello.",
      "Ofrezca los tres casos a los demás responsables de su área, con los comerciales que los llevaron.",
      "Entérese de qué palabras usó otro equipo y con qué resultado.",
    ],
    script:
      "Decir que no a ese pedido fue acertado, y fue difícil. ¿Cómo lo expresó? A otros les servirían esas palabras.",
    message:
      "Tres casos en que mi equipo dijo que no a un negocio que no queremos, con las palabras que se usaron y lo que hizo después el cliente: … Tome lo que sirva para el suyo. Me gustaría saber cómo va.",
  },
};

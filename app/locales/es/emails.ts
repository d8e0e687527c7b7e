import type { LetterTexts } from "../translated.ts";

export const emails: LetterTexts<"es"> = {
  invitation: {
    subject: "{{organization}}: su visión sobre «{{diagnostic}}»",
    preview: "Unos minutos en el teléfono, sin cuenta. Abierto hasta el {{closes}}.",
    heading: "¿Cómo se ve desde su puesto?",
    greeting: "Hola, {{name}}:",
    ask: "{{organization}} pregunta lo mismo a la dirección, a los responsables y a los comerciales, para ver en qué difieren los niveles. Su visión cuenta tanto como la de cualquiera.",
    practical_one:
      "Lleva aproximadamente {{count}} minuto, funciona en el teléfono y no requiere cuenta. Puede parar y seguir más tarde, y cambiar sus respuestas hasta el {{closes}}.",
    practical_many:
      "Lleva aproximadamente {{count}} minutos, funciona en el teléfono y no requiere cuenta. Puede parar y seguir más tarde, y cambiar sus respuestas hasta el {{closes}}.",
    practical_other:
      "Lleva aproximadamente {{count}} minutos, funciona en el teléfono y no requiere cuenta. Puede parar y seguir más tarde, y cambiar sus respuestas hasta el {{closes}}.",
    button: "Responder ahora",
    promisesHeading: "Quién verá qué",
    code: "En un equipo compartido, abra {{address}} y escriba en su lugar este código: {{code}}",
    personal: "El enlace es solo suyo. Por favor, no lo comparta.",
    newLink: "Si el enlace no funciona o alguien de su equipo no recibió este correo: {{newLink}}",
    noReminders: "Si no desea recordatorios: {{remindersLink}} Podrá responder igualmente.",
  },
  link: {
    subject: "{{organization}}: su enlace para «{{diagnostic}}»",
    heading: "Aquí tiene su enlace",
    ask: "Se ha pedido su enlace para «{{diagnostic}}», en la página de enlaces perdidos o a través del equipo que lleva la encuesta. Si no fue usted, no tiene que hacer nada: no se ha enviado a nadie más.",
  },
  reminder: {
    subject: "{{organization}}: abierto todavía hasta el {{closes}}",
    heading: "Todavía está a tiempo de responder",
    ask: "Hace unos días le pedimos su visión sobre «{{diagnostic}}». Si tiene unos minutos, el enlace de abajo sigue siendo suyo. Se cierra el {{closes}}. Si ya ha respondido mientras tanto, no tiene que hacer nada.",
    extended:
      "Hay más tiempo del que se dijo al principio: iba a cerrar el {{first}} y ahora está abierto hasta el {{closes}}.",
    only: "Quien no haya respondido antes de cierto día recibe este mensaje de forma automática. Nadie en su organización sabe quién ha respondido y quién no.",
  },
  cancellation: {
    subject: "{{organization}}: «{{diagnostic}}» se ha cancelado",
    preview: "No tiene que hacer nada. Las respuestas ya dadas se han eliminado.",
    heading: "«{{diagnostic}}» se ha cancelado",
    said: "{{organization}} ha cancelado «{{diagnostic}}», sobre lo que le pedimos su opinión. No tiene que hacer nada.",
    destroyed: "Todas las respuestas dadas se han eliminado y no hay resultados. Nadie ha visto ninguna.",
    button: "Ver que está cancelado",
    nothing: "Su enlace anterior ya no admite respuestas.",
  },
  test: {
    subject: "[Prueba] {{subject}}",
    note: "Esto es una prueba y no se ha enviado a nadie más. El botón abre una vista previa en la que no se guarda nada.",
  },
  promises: {
    confidential_one:
      "Sus respuestas son confidenciales. Los resultados se muestran solo para grupos de al menos {{count}} respuesta, y dos resultados de esta encuesta juntos tampoco revelan un grupo menor.",
    confidential_many:
      "Sus respuestas son confidenciales. Los resultados se muestran solo para grupos de al menos {{count}} respuestas, y dos resultados de esta encuesta juntos tampoco revelan un grupo menor.",
    confidential_other:
      "Sus respuestas son confidenciales. Los resultados se muestran solo para grupos de al menos {{count}} respuestas, y dos resultados de esta encuesta juntos tampoco revelan un grupo menor.",
    attributed: "Sus respuestas se le muestran a usted junto al resultado de su equipo, y a nadie más con su nombre.",
    attributedTop:
      "Sus respuestas se presentan junto con las del resto de la dirección como lo que la dirección espera. Si son pocas personas, eso puede apuntar a usted.",
    unreported: "Las respuestas de su nivel se cuentan, pero no se presentan a nadie.",
    breakdown: "Los resultados se muestran también por: {{axes}}. La misma regla vale para cada grupo.",
    comments_one:
      "Lo que escriba con sus palabras se muestra tal cual, sin su nombre y solo entre al menos {{count}} comentario.",
    comments_many:
      "Lo que escriba con sus palabras se muestra tal cual, sin su nombre y solo entre al menos {{count}} comentarios.",
    comments_other:
      "Lo que escriba con sus palabras se muestra tal cual, sin su nombre y solo entre al menos {{count}} comentarios.",
    frozen: "Estas reglas se fijaron al comenzar. Nadie puede cambiarlas.",
  },
  signIn: {
    subject: "Su enlace de acceso a Parallax",
    preview_one: "Sirve una vez, durante {{count}} minuto.",
    preview_many: "Sirve una vez, durante {{count}} minutos.",
    preview_other: "Sirve una vez, durante {{count}} minutos.",
    heading: "Acceder a Parallax",
    ask_one: "Pulse el botón en el navegador que quiera usar. El enlace sirve una vez, durante {{count}} minuto.",
    ask_many: "Pulse el botón en el navegador que quiera usar. El enlace sirve una vez, durante {{count}} minutos.",
    ask_other: "Pulse el botón en el navegador que quiera usar. El enlace sirve una vez, durante {{count}} minutos.",
    button: "Acceder",
    notYou: "Si no lo ha pedido, puede ignorar este mensaje: sin él nadie puede acceder.",
  },
  outbox: {
    title: "Correos enviados",
    lead: "Esta instalación no tiene proveedor de correo, así que sus correos se guardan aquí en lugar de enviarse. Los más recientes, primero.",
    empty:
      "Todavía no hay correos. Aparecen aquí por sí solos, un momento después de que alguien pida un enlace de acceso o se abra un diagnóstico.",
    subject: "Asunto",
    to: "Para",
    at: "Cuándo",
    all: "Todos los correos",
    showing: "Los {{count}} correos más recientes",
    find: "Buscar por dirección o asunto",
    search: "Buscar",
    from: "De",
    missing: "Ese correo ya no está aquí.",
  },
};

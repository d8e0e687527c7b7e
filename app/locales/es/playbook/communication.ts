import type { communicationPlays as english } from "../../en/playbook/communication.ts";
import type { Translated } from "../../translated.ts";

export const communicationPlays: Translated<typeof english, "es"> = {
  "say-order-every-week": {
    title: "Decir cada semana el orden de las prioridades, con las mismas palabras",
    why: "Un orden que se muestra una vez al año se adivina el resto del tiempo. «{{item}}» se mueve cuando las mismas tres líneas vuelven cada semana.",
    audience: "Todas las personas de ventas; los responsables directos, dos días antes que los demás",
    channel: "Tres líneas al comienzo del correo semanal de ventas y el primer minuto de cada llamada de la dirección",
    when: "Todos los lunes durante ocho semanas; un cambio de orden, nunca de paso y siempre con su fecha y su motivo",
    repeat:
      "Cada directivo abre sus propias reuniones con las tres líneas; cada responsable empieza la llamada de operaciones con la primera prioridad",
    say: "Nuestro orden este año: primero …, luego …, luego … Si dos se estorban, gana la primera y nadie tiene que preguntar. Esto vale hasta …; si cambia antes, lo sabrán por mí con el motivo.",
    message:
      "Tres líneas, las mismas cada lunes: primero …, segundo …, tercero … Esta semana lo primero significó: … Empiecen por favor su propia reunión con estas líneas y díganme dónde se estorban.",
  },
  "say-why-as-decided": {
    title: "Contar cómo se tomó la decisión",
    why: "«{{item}}» se resiente cuando solo se anuncia el resultado. La gente puede transmitir un motivo cuando sabe qué alternativas se descartaron.",
    audience: "Los responsables directos y después sus equipos",
    channel: "Una charla de veinte minutos sin diapositivas, grabada, con veinte minutos de preguntas",
    when: "En las dos semanas siguientes a este resultado, y de nuevo cuando se conozcan las cifras del primer trimestre",
    repeat:
      "Los responsables responden en una semana a las preguntas de sus equipos y llevan a la sesión siguiente las que no saben responder",
    say: "Teníamos tres caminos: …, … y … Elegimos … porque los clientes nos dijeron … A cambio renunciamos a … Habrá funcionado cuando …",
    message:
      "Me gustaría contarles cómo llegamos a esta estrategia, también lo que descartamos. Veinte minutos, sin diapositivas, y después sus preguntas. Recojan por favor de su equipo dos que ahora no sepan responder.",
  },
  "say-own-expectations": {
    title: "Mostrar primero las propias expectativas",
    why: "Las expectativas solo se aclaran hacia abajo hasta donde están claras arriba. En «{{item}}» eso empieza con una hoja que cualquiera puede leer.",
    audience: "Todos los responsables de su área y, por medio de ellos, cada comercial",
    channel: "Una hoja con tres expectativas, cada una con medida y fecha, leída en voz alta en la reunión del área",
    when: "Este mes; se vuelve a mirar en público en cada una de las tres fechas",
    repeat:
      "Cada responsable muestra su propia hoja una semana después, hecha a partir de la de usted, y cada comercial tiene la suya dos semanas más tarde",
    say: "Esto es lo que la empresa puede esperar de mí este trimestre: …, … y …, para estas fechas. En cada fecha les digo cómo fue. Les pido a cada uno la misma hoja, hecha a partir de la mía.",
    message:
      "Estas son las tres cosas que se pueden esperar de mí este trimestre, con medida y fecha. La semana que viene me gustaría ver su hoja y, la siguiente, la de cada una de sus personas. Lo que no esté claro en la mía, díganmelo primero.",
  },
  "say-managers-first": {
    title: "Informar a los responsables antes que a nadie",
    why: "El mensaje se pierde entre responsables y comerciales en «{{item}}». Quien tiene que traducirlo lo necesita primero, con tiempo para preguntas y en palabras que pueda usar.",
    audience: "Los responsables directos",
    channel:
      "Una llamada de 45 minutos en grupos de diez como máximo, con un material de una página: mensaje, dos preguntas probables, un ejercicio",
    when: "Dos días laborables antes de cualquier correo a todos; nunca el mismo día",
    repeat:
      "Cada responsable en su siguiente reunión de equipo, con sus propias palabras; RR. HH. pregunta cada semana a tres comerciales qué les llegó",
    say: "Lo oyen antes que sus equipos, porque les preguntarán a ustedes y no a nosotros. Díganlo con sus palabras. Estas son las dos preguntas que les harán, y esto es lo que por ahora podemos responder.",
    message:
      "Antes de escribir a todos el …, me gustaría disponer de 45 minutos con ustedes. Reciben el mensaje, las dos preguntas que hará su equipo y un ejercicio para la reunión. Dígannos qué no va a funcionar con su gente.",
  },
  "say-time-for-coaching": {
    title: "Liberar horas para el acompañamiento y decir cuáles",
    why: "«{{item}}» no se moverá con un llamamiento. Se mueve cuando la dirección nombra un informe o una reunión que termina y los responsables oyen que las horas son suyas.",
    audience: "Los responsables directos y quienes reciben los informes que terminan",
    channel: "Una decisión por escrito, de un párrafo, y la serie del calendario cancelada el mismo día",
    when: "En dos semanas; se revisa a las seis semanas contando horas, no pidiendo opiniones",
    repeat:
      "Cada directivo al comienzo de la próxima reunión del área: qué terminó, cuántas horas por semana, para qué son",
    say: "Desde el día uno, … ya no se hace, y … pasa a ser cada dos semanas. Eso libera unas … horas por semana para cada responsable. Son para acompañar en operaciones reales, y nadie reserva nada en ellas, tampoco yo.",
    message:
      "A partir del … ya no tienen que …, y la reunión del … queda cancelada. Las horas son para acompañar a su gente en operaciones reales. Si alguien reserva algo en ellas, envíenmelo. En seis semanas pregunto qué hicieron con ellas.",
  },
  "say-promises-and-dates": {
    title: "Informar en público de las propias promesas",
    why: "Cumplir lo prometido se aprende mirando. En «{{item}}», donde más se mira a la dirección es donde ella misma llegó tarde.",
    audience: "Todas las personas de ventas",
    channel:
      "Una lista de lo que la dirección prometió después de este resultado, con fechas, en «Lo que nos han dicho» y en la reunión mensual",
    when: "El primer día laborable de cada mes, primero lo que va con retraso",
    repeat: "Los responsables repasan la lista en su reunión de equipo y añaden lo que se prometió a su propio equipo",
    say: "Después de sus respuestas prometimos cuatro cosas. Dos están hechas: … Una va con retraso, porque …, y llega antes del … Una no podemos hacerla, porque … De las siguientes les informamos el día uno.",
    message:
      "Lo prometido y cómo está: … está hecho; … va con retraso y llega antes del …; … no ocurrirá, porque … Repásenlo por favor con su equipo y díganme qué cree que se prometió y falta aquí.",
  },
  "say-what-we-train-first": {
    title: "Anunciar la formación antes que el objetivo",
    why: "«{{item}}» dice que los objetivos llegan antes que las capacidades. Invierta el orden una vez, de forma visible, para la primera prioridad.",
    audience: "Los comerciales que venden lo que nombra la primera prioridad, y sus responsables",
    channel: "Una nota con tres fechas: formación, práctica en cuentas propias y solo después el objetivo",
    when: "En el próximo cambio de objetivo o de producto, al menos seis semanas antes de que cuente",
    repeat:
      "Los responsables acuerdan en la conversación individual qué se practica en qué cuenta; quien forma informa de lo que todavía falta",
    say: "Para … no hay objetivo hasta el final de … Primero hay dos días de práctica y después cuatro semanas en sus propias cuentas con alguien a su lado. Lo que no podamos enseñar hasta entonces no lo contaremos.",
    message:
      "Antes de que … cuente para su objetivo, tienen dos días de práctica en … y cuatro semanas en sus propias cuentas. Elijan por favor con su responsable dos cuentas en las que practicar. El objetivo llega el …, no antes.",
  },
  "say-what-leaders-do": {
    title: "Hacer una cosa en persona y dejar que se vea",
    why: "En «{{item}}» los anuncios debilitan lo que anuncian. Un hecho, repetido cada mes donde los comerciales puedan verlo, no.",
    audience: "Los comerciales y responsables de las áreas que usted visita",
    channel:
      "Dos visitas al mes a clientes con un comercial, solo para preguntar; después, cinco líneas al área sobre lo que aprendió",
    when: "Desde el mes que viene, con fechas fijadas para medio año, que solo se mueven dentro de la misma semana",
    repeat:
      "El comercial cuenta al equipo qué pasó; el responsable pregunta al cabo de un mes qué fue de las cinco líneas",
    say: "Les pido que escuchen a los clientes antes de ofrecer, así que yo también lo haré: dos visitas al mes con uno de ustedes, tres preguntas en cada una, ninguna promesa. Después leen lo que aprendí y lo que voy a cambiar.",
    message:
      "Esta semana, con … en …, hice tres preguntas y aprendí: … No sabía … Cambiaré … antes del … Gracias a … por llevarme. La próxima visita es el … en …",
  },
  "say-what-stops": {
    title: "Decir qué se deja de hacer",
    why: "Todos oyen lo que se añade. En «{{item}}» la gente espera a que alguien con derecho a hacerlo quite algo.",
    audience: "Todas las personas de ventas, y las áreas que desde ahora reciben menos",
    channel: "Una lista breve, firmada por la dirección: tres cosas que terminan, desde qué fecha, a quién se dijo",
    when: "Junto con el próximo plan y antes de cualquier iniciativa nueva",
    repeat: "Cada responsable tacha las tres cosas con su equipo y nombra las cuentas que reciben el tiempo",
    say: "Desde el día uno dejamos de hacer: … , … y … A quien se lo pida, envíenlo a nosotros. El tiempo va a las cuentas de nuestra primera prioridad. Si algo más debería terminar, dígannoslo antes del …",
    message:
      "El … dejamos de hacer tres cosas: … , … y … Las áreas afectadas lo saben. Táchenlas juntos por favor en su próxima reunión y decidan qué cuentas reciben las horas. Próxima revisión de lo que se deja de hacer: …",
  },
  "say-pay-straight": {
    title: "Decir abiertamente dónde se separan paga y estrategia",
    why: "En «{{item}}» la gente ya ha echado la cuenta. Decirlo primero cuesta menos confianza que verse descubierto.",
    audience: "Todos los comerciales y responsables con un plan de comisiones",
    channel:
      "Una hoja con dos ejemplos calculados, explicada por la jefatura de ventas en una llamada, con las preguntas respondidas por escrito",
    when: "Antes de que empiece el próximo trimestre; la decisión sobre un cambio, con fecha",
    repeat:
      "Los responsables calculan las tres mayores operaciones de cada comercial; RR. HH. recoge los conflictos que quedan",
    say: "Hoy se paga de forma distinta a dos de ustedes con el mismo esfuerzo, y quien hace lo que pedimos recibe menos. Es culpa nuestra, no suya. Hasta el … decidimos entre dos caminos: … o … Hasta entonces no se mide a nadie por …",
    message:
      "Adjunto dos ejemplos calculados de dónde se separan nuestro plan de retribución y nuestra estrategia. Decidimos sobre un cambio antes del … Calculen por favor con su responsable sus propias operaciones mayores y envíennos los conflictos que no hemos visto.",
  },
  "say-you-said": {
    title: "Responder a cinco cosas que se han dicho sobre el terreno",
    why: "«{{item}}» cambia cuando vuelve una respuesta, aunque sea un no. Cinco respuestas con nombres debajo valen más que una campaña de apertura.",
    audience: "Todas las personas de ventas, primero quienes plantearon los puntos",
    channel: "La página «Lo que nos han dicho» y diez minutos en la próxima reunión de todos",
    when: "En las tres semanas siguientes a este resultado, y después cinco más cada trimestre",
    repeat:
      "Los responsables leen las respuestas en su reunión y preguntan qué sigue abierto; cada directivo se hace cargo de un punto",
    say: "Nos han dicho muchas cosas; aquí hay cinco con respuesta. Sí: …, antes del … Sí, en parte: … No: …, porque … Tenemos que averiguarlo: …, hasta el … Visto y sin decidir: … Cada una lleva debajo el nombre de alguien a quien pueden preguntar.",
    message:
      "Cinco respuestas a lo que nos han dicho: … Cada una lleva el nombre de quien decidió y de a quién se puede preguntar. Si la suya no está entre ellas, díganselo a su responsable: el … llegan cinco más.",
  },
  "say-shared-problem": {
    title: "Llamar por su nombre a un problema compartido",
    why: "Todos los niveles coinciden en «{{item}}», así que no hay que convencer a nadie ni culpar a nadie. Falta que alguien lo diga en voz alta y vaya por delante.",
    audience: "Todos, con las mismas palabras en cada nivel",
    channel: "La próxima reunión de todos: dos frases, una cifra, un primer paso; después, lo mismo en cada área",
    when: "En dos semanas, antes de que la gente concluya que las respuestas acabaron en un cajón",
    repeat: "Los directivos en sus áreas y los responsables en sus equipos, cada cual añadiendo un paso propio",
    say: "En esto coincidimos todos, desde arriba hasta el terreno, y no está bien como está. No es culpa de un nivel. Nuestro primer paso es …, antes del … ¿Cuál es el suyo? Volvemos a hacer la misma pregunta en …",
    message:
      "Todos respondimos igual: … no está donde debería, en ningún nivel. La dirección empieza con …, antes del … Busquen por favor en su equipo un paso que esté en su mano y escríbanlo debajo del nuestro antes del …",
  },
  "say-two-groups": {
    title: "Hablar con las dos mitades antes de hablar a todos",
    why: "Las respuestas a «{{item}}» están en los dos extremos. Un mismo mensaje para todos sería erróneo para la mitad; averigüe primero qué las separa.",
    audience: "Dos grupos mixtos de ocho voluntarios y después todos",
    channel: "Dos conversaciones de una hora, dirigidas por alguien de fuera del área; después, una hoja para todos",
    when: "Las conversaciones en tres semanas; la hoja, una semana después",
    repeat: "Quien participó cuenta a su equipo de qué se habló, nunca quién dijo qué",
    say: "Más o menos tantos de ustedes viven esto como no lo viven. Ambos tienen razón. Queremos entender qué marca la diferencia: el lugar, el producto, el cliente o cómo dirigimos. No buscamos quién dijo qué.",
    message:
      "Sus respuestas a … se reparten en dos mitades. Buscamos ocho personas de cada lado, por decisión propia, para hablar una hora sobre lo que marca la diferencia. Ningún nombre sale de la sala. Respondan a … antes del …",
  },
  "say-hidden-strength": {
    title: "Devolver el reconocimiento que se ha dado desde el terreno",
    why: "Sobre el terreno se ve «{{item}}» más favorablemente que en la dirección. Una fortaleza que la dirección no conoce se pierde fácilmente en una reorganización.",
    audience: "Los responsables directos, con sus comerciales al lado",
    channel: "Unas palabras en persona en cada reunión de área y dos ejemplos contados por comerciales",
    when: "Antes de hablar de cualquiera de los problemas",
    repeat:
      "Los directivos preguntan en cada visita cómo se hace; los responsables intercambian los ejemplos entre equipos",
    say: "Su gente valora esto mejor que nosotros mismos. Lo habíamos subestimado, y con ello a ustedes. Antes de cambiar nada aquí, muéstrennos cómo lo hacen: …",
    message:
      "Un resultado nos sorprendió: en … sus equipos ven más de lo que creíamos. Gracias. Nos gustaría que dos equipos mostraran a los demás cómo lo hacen, en la reunión del … ¿Quién estaría dispuesto?",
  },
  "say-keep-what-works": {
    title: "Nombrar lo que se queda como está",
    why: "Después de una encuesta la gente espera cambios en todas partes. «{{item}}» está bien en todos los niveles: decirlo lo protege y hace creíble lo demás.",
    audience: "Todas las personas de ventas",
    channel: "El primer párrafo de cada presentación de este resultado",
    when: "Enseguida, y de nuevo cuando se anuncie una reorganización o una herramienta nueva",
    repeat:
      "Los responsables preguntan a su equipo qué lo mantiene bien y envían arriba las dos respuestas más frecuentes",
    say: "Esto funciona, y lo dicen todos los niveles. Este año no lo tocamos. Lo que hace que funcione, tal como lo describen: … Si algo de lo planeado lo pone en peligro, dígannoslo antes, no después.",
    message:
      "Lo que se queda: … Todos los niveles lo valoran bien, y hemos decidido dejarlo en paz. Pregunten por favor a su equipo qué lo mantiene bien y envíenme dos líneas, para que no lo perdamos por descuido.",
  },
  "say-first-priority": {
    title: "Dar a conocer la primera prioridad por su nombre",
    why: "La dirección tiene una primera prioridad y pocos la nombran. La claridad que se siente y la claridad que se puede demostrar son dos cosas.",
    audience: "Primero los responsables, después todos los comerciales",
    channel:
      "Una frase que nombra la primera prioridad y lo que puede retrasarse por ella; después, una ronda de tarjetas en cada equipo",
    when: "La frase esta semana, las tarjetas en un mes, y de nuevo antes del pulso",
    repeat:
      "Cada responsable hace que el equipo escriba la primera prioridad en una tarjeta e informa solo de cuántas coincidían",
    say: "Si este año solo sale bien una cosa, tiene que ser … Por ella, … puede retrasarse. Quien tenga que elegir entre las dos elige la primera, y nosotros lo respaldamos.",
    message:
      "Una frase para transmitir: nuestra primera prioridad es …, y por ella … puede retrasarse. Hagan por favor que su gente escriba la primera prioridad en una tarjeta en la próxima reunión y envíenme solo cuántos coinciden.",
  },
  "say-managers-mirror": {
    title: "Preparar a los responsables para su espejo",
    why: "Los responsables preveían más acuerdo en «{{item}}» del que hubo. Quien se lo encuentra a solas en una pantalla le busca excusas; quien va preparado pregunta al equipo.",
    audience: "Los responsables directos, como nivel y nunca por su nombre",
    channel: "Una sesión de una hora en grupos pequeños, antes de que hablen con sus equipos",
    when: "En la semana en que los responsables reciben sus resultados",
    repeat:
      "Parejas de responsables comentan sus páginas a las dos semanas; los directivos preguntan qué aprendieron, nunca por sus cifras",
    say: "Casi todo el mundo se ve algo mejor de lo que lo ven los demás, y nosotros también. Su página es solo para ustedes. Nadie por encima de ustedes la ve. Tomen una cosa de ella y pregunten a su equipo antes de explicar nada.",
    message:
      "Esta semana encuentran sus propias respuestas junto a las de su equipo. Esa página solo la ven ustedes. Antes de hablar con su equipo, vengan una hora a un grupo pequeño el …: cómo leerla, qué preguntar, qué no decir.",
  },
  "say-thanks-and-when": {
    title: "Dar las gracias y decir qué ocurre y para cuándo",
    why: "Quien responde y no oye nada durante semanas responde una sola vez. Después de «{{name}}» importan más las fechas que las conclusiones.",
    audience: "Todas las personas a las que se preguntó, respondieran o no",
    channel:
      "Un correo de la jefatura de ventas con el enlace a «Lo que nos han dicho», leído en voz alta en las reuniones de equipo",
    when: "En los tres días siguientes a la publicación",
    repeat: "Los responsables en la próxima reunión de equipo, con una fecha propia",
    say: "Gracias por sus respuestas. Hoy ven lo que ven todos: la página «Lo que nos han dicho». Hasta el … su responsable habla con ustedes sobre el equipo, hasta el … decimos qué hacemos, y en … volvemos a hacer unas pocas de las mismas preguntas.",
    message:
      "Gracias por responder. El resultado está en «Lo que nos han dicho», igual para todos. Lo que ocurre ahora: antes del …, conversaciones en los equipos; antes del …, lo que hace la dirección; en …, un pulso breve con las mismas preguntas. No se puede señalar a nadie; el certificado que hay allí dice cómo.",
  },
  "say-few-answered": {
    title: "Decir abiertamente por quién habla el resultado",
    why: "No respondieron todos, y quienes no lo hicieron pueden verlo de otra manera. Dicho al principio es un límite; descubierto después es una excusa.",
    audience: "Los directivos y responsables que leen el resultado; después, todos",
    channel: "Una frase en cada presentación del resultado y una invitación abierta a decir qué impidió participar",
    when: "Siempre que se cite una cifra",
    repeat:
      "Los responsables preguntan en el equipo, sin preguntar quién: ¿qué tendría que ser diferente para que respondieran más de ustedes?",
    say: "Esto habla por quienes respondieron. No sabemos qué piensan los demás ni sabemos quiénes son. Si algo les impidió participar, el tiempo, la duda o que la última vez no pasó nada, dígannoslo en términos generales.",
    message:
      "Un recordatorio para quien cite el resultado: habla por quienes respondieron. Pregunten por favor a sus equipos, sin preguntar quién lo hizo, qué haría que la próxima vez valiera la pena responder. Envíenme lo que salga más de una vez.",
  },
  "say-small-teams": {
    title: "Decir a los responsables de equipos pequeños que no se ha perdido nada",
    why: "Algunos equipos no tienen resultado propio, para que no se pueda deducir a nadie en ellos. Sus responsables pueden tomarlo por un veredicto.",
    audience: "Todos los responsables directos, porque a nadie le incumbe a quién se refiere",
    channel: "Un párrafo en la carta a los responsables y una hora abierta para preguntas",
    when: "El día en que los responsables reciben sus resultados",
    repeat: "Los directivos en su reunión de área: no tener resultado no es un juicio, y todos tienen un plan",
    say: "Si su página muestra el área en lugar de su equipo, es la protección que funciona y no un juicio. Tienen un plan igualmente, hecho a partir de sus propias respuestas y las de su área. Pregunten directamente a sus pocas personas: ustedes pueden.",
    message:
      "Algunos verán el resultado del área en lugar del de su propio equipo. Así quedan protegidas las personas, y no dice nada de ustedes. Encuentran un plan igualmente. Preguntas: … el … a las …",
  },
  "say-calendar": {
    title: "Fijar los próximos noventa días de comunicación",
    why: "De «{{name}}» se hablará una semana por sí solo. Después, solo de lo que esté en un calendario.",
    audience: "Los directivos y responsables, como quienes lo llevan",
    channel: "Una hoja con cinco fechas, puestas en los calendarios por RR. HH., no como una petición de hacerlo",
    when: "En la semana de la publicación, para noventa días",
    repeat:
      "RR. HH. pregunta en cada fecha qué se dijo y qué se respondió, y pone ambas cosas en «Lo que nos han dicho»",
    say: "Cinco fechas: conversaciones de equipo antes del …; lo que hace la dirección antes del …; unas primeras palabras sobre el avance el …; respuestas al terreno el …; el pulso el … Cada una tiene una persona que habla y otra que recoge lo que vuelve.",
    message:
      "Para que esto no se apague, hay cinco fechas en su calendario: … En cada una hay quien habla y quien escucha. Si no pueden en la suya, cámbienla con otra persona en lugar de moverla.",
  },
};

import type { expectationsPlays as english } from "../../en/playbook/expectations.ts";
import type { Translated } from "../../translated.ts";

export const expectationsPlays: Translated<typeof english, "es"> = {
  "expectations-teach-back": {
    title: "Pedir que le repitan las tres expectativas principales",
    why: "Usted ve «{{item}}» de otra manera que su equipo, que dice {{team}}. El camino más corto hacia la diferencia es oír en sus palabras qué espera usted.",
    steps: [
      "Escriba las tres cosas que espera de cada comercial este trimestre: qué clientes, qué productos, para cuándo. No se lo enseñe todavía a nadie.",
      "En cada conversación individual pregunte: ¿qué tres cosas espero sobre todo de usted? Escuche hasta el final y anote las palabras.",
      "Comparen las dos listas y resuelvan cada diferencia en el acto, hasta que ambas digan lo mismo.",
      "Guarden las tres acordadas donde ambos las vean, y abran con ellas esta conversación individual y la siguiente.",
    ],
    script:
      "Creía haber hablado con claridad y quiero comprobarlo en mí. Si mañana otra persona se hiciera cargo de sus cuentas, ¿qué le diría que espero, en primer, segundo y tercer lugar?",
    message:
      "En nuestra próxima conversación individual le preguntaré las tres cosas que más espero de usted. No hay que preparar nada: quiero saber qué ha llegado. Después ponemos su lista junto a la mía y aclaramos lo que difiera.",
  },
  "expectations-monday-test": {
    title: "Someter cada expectativa a la prueba del lunes",
    why: "Los responsables dicen que está acordado y los comerciales dicen {{team}} en «{{item}}». Una expectativa ha llegado cuando la persona sabe qué hacer con ella el lunes.",
    steps: [
      "Tome las cinco últimas cosas que pidió al equipo, tal como las formuló, y pregunte a dos comerciales qué significa cada una para el lunes.",
      "Reescriba las que no llevaron a nada: una cuenta o un segmento, una conducta, una fecha.",
      "Entregue las reescritas en las conversaciones individuales y deje que cada persona ponga el primer paso en su calendario delante de usted.",
      "Repase los calendarios: ¿se dio el paso del lunes? Reescriba una vez más lo que no arrancó.",
    ],
    script:
      "Le pedí que «empujara la línea nueva». Con sinceridad: el lunes a las nueve, ¿qué haría? Si no se le ocurre nada, la frase no servía. Escribamos una mejor.",
    message:
      "Estoy reescribiendo lo que les pido, para que diga qué cuenta, qué exactamente y para cuándo. Envíenme una cosa que les pedí hace poco y con la que no sabían bien qué hacer el lunes.",
  },
  "expectations-write-down": {
    title: "Escribir una expectativa por persona, con sus cinco partes",
    why: "Con {{team}} en «{{item}}» todavía hay poco a lo que agarrarse, para cualquiera. Una expectativa escrita por persona es un comienzo que ambas partes pueden ver.",
    steps: [
      "Con cada comercial escriba una expectativa: qué exactamente, medido cómo, alcanzable, al servicio de qué prioridad, para qué fecha.",
      "Déjela reposar dos días. Después ambos le dicen que sí, o la cambian hasta que ambos puedan.",
      "Mírenla cinco minutos en la conversación individual: ¿qué se ha movido, qué estorba?",
      "Decidan juntos: se queda como está, se afina o se sustituye. Solo cambia cuando ambos están de acuerdo.",
    ],
    script:
      "Una cifra por sí sola no le dice qué hacer el lunes. Escribamos una cosa, de modo que en la fecha ambos sepamos si ha ocurrido.",
    message:
      "Para nuestra próxima conversación individual: ¿por qué resultado le gustaría que se le midiera hasta finales del mes que viene? Lo escribimos juntos con su medida y su fecha, y solo vale cuando los dos estamos de acuerdo.",
  },
  "expectations-ask-yours": {
    title: "Conseguir primero por escrito lo que se espera de usted",
    why: "En «{{item}}» la dirección y los responsables difieren, y su equipo dice {{team}}. Solo puede transmitir con claridad lo que para usted estaba claro.",
    steps: [
      "Escriba lo que cree que se espera de usted este trimestre más allá de la cifra: cuentas, productos, cómo vende su equipo.",
      "Pida a su responsable que marque cada línea: sí, no o no tan importante. Veinte minutos, sin preparación por su parte.",
      "Reescriba las expectativas de su equipo a partir de la hoja marcada y tache lo que no servía a ninguna de sus líneas.",
      "Enseñe a su responsable qué tachó y qué transmitió, y pregunte una vez más: ¿falta algo?",
    ],
    script:
      "Antes de pedir nada a mi gente, me gustaría que me corrigiera. Estas seis líneas son lo que creo que espera usted de mi equipo. Marque lo que no sea así.",
    message:
      "He escrito en seis líneas lo que creo que espera usted de mi equipo más allá de la cifra. ¿Podría marcar cada una con sí, no o más adelante, antes de que las convierta en expectativas para mis comerciales? Bastan veinte minutos.",
  },
  "expectations-same-for-all": {
    title: "Hacer comunes las expectativas comunes",
    why: "Su equipo dice {{team}} en «{{item}}»: para unos está acordado y para otros sigue abierto. Lo que vale para todos va en una sola hoja; lo personal, en la conversación individual.",
    steps: [
      "Escriba en una hoja lo que espera de todos: preparación de llamadas, anotaciones en la cartera de operaciones, plazo de respuesta a clientes, en días.",
      "Repásela línea por línea en la reunión de equipo. Cada línea se acuerda o se reformula hasta que se acuerde.",
      "Debajo, cada comercial añade en la conversación individual una línea personal: la cuenta o el segmento que le toca.",
      "Pida a cada persona la línea que ve menos clara y aclárenla en la reunión siguiente.",
    ],
    script:
      "Algunos saben exactamente qué quiero y otros tienen que adivinarlo, y eso es injusto. Esta hoja es la misma para todos. ¿Qué línea habrían adivinado mal?",
    message:
      "Adjunto una hoja con lo que espero de todas las personas del equipo. La repasamos línea por línea el …: traigan la línea que les parezca poco clara o poco razonable. Los objetivos personales se quedan en nuestras conversaciones individuales.",
  },
  "expectations-guess-again": {
    title: "Volver a estimar, persona por persona, y después preguntar",
    why: "Usted preveía más acuerdo del que hubo: su equipo dice {{team}} en «{{item}}». Con quién se equivoca solo se sabe preguntando uno por uno.",
    steps: [
      "Antes de cada conversación individual anote en privado: ¿cómo de claras, sobre diez, dirá esta persona que son mis expectativas?",
      "Pregunte por su número y por lo que lo subiría en uno. Guárdese su estimación.",
      "Mire dónde estimó de más. ¿Qué tienen en común esas personas: son nuevas, trabajan a distancia, rara vez hacen llamadas con usted?",
      "Dé a ese grupo una cosa más: una llamada juntos, o un resumen escrito después de cada conversación individual. Pregunte de nuevo por el número.",
    ],
    script:
      "En una escala de diez, ¿cómo de claro está lo que espero de usted? ¿Y qué lo subiría en uno? No voy a discutir el número.",
    message:
      "Juzgué mal lo claras que son mis expectativas, así que prefiero preguntar a adivinar. En nuestra próxima conversación individual: su número sobre diez y la única cosa que lo subiría en uno.",
  },
  "expectations-ask-directly": {
    title: "Preguntar directamente a sus pocas personas, empezando por su propia parte",
    why: "Su equipo es demasiado pequeño para tener un resultado propio; a su alrededor «{{item}}» está en {{team}}. Con pocas personas, preguntar en persona lleva menos tiempo que cualquier encuesta.",
    steps: [
      "Diga a cada comercial qué cree haberle dejado claro y pídale que lo corrija. Nadie tiene que valorar a nadie.",
      "Anote lo que se corrigió y dé las gracias por ello. Cambie una expectativa que ahora ve que era vaga.",
      "Pregunte a cada persona qué cliente dejaría primero si faltara tiempo. La respuesta muestra qué orden llegó.",
      "Lean juntos la expectativa cambiada: ¿sabríamos los dos, llegada la fecha, si ha ocurrido?",
    ],
    script:
      "Le diré lo que creo haber acordado con usted, y me interrumpe cuando no sea lo que entendió. Es más rápido que pedirle que me juzgue.",
    message:
      "Nuestro equipo es demasiado pequeño para tener cifras propias, y está bien: podemos hablar. En la próxima conversación individual digo lo que creo que acordamos, y usted me corrige. Veinte minutos.",
  },
  "expectations-show-yours": {
    title: "Mostrar al equipo qué se espera de usted",
    why: "«{{item}}» funciona ({{team}}). El paso siguiente es mostrar sus propias expectativas, para que la gente vea a qué sirven las suyas.",
    steps: [
      "Presente al equipo sus tres expectativas del trimestre, con medida y fecha.",
      "Pregunte cuáles de las suyas sirven a las de usted y cuáles parecen no servir a ninguna.",
      "Elimine o reescriba las que no sirvan a ninguna, junto con la persona a la que afectan.",
      "Cuente a otro responsable qué eliminó y por qué, y enséñele su hoja.",
    ],
    script:
      "Esto es lo que se espera que yo entregue. Si algo de lo que hacen no ayuda a nada de ello, me gustaría saberlo antes de que acabe el trimestre.",
    message:
      "Estas son las tres cosas que se espera que yo consiga este trimestre: … Marquen, por favor, cuáles de sus propios objetivos sirven a cuál de ellas. Los que no sirvan a ninguna los vemos el …",
  },
};

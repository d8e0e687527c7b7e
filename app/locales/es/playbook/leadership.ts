import type { leadershipPlays as english } from "../../en/playbook/leadership.ts";
import type { Translated } from "../../translated.ts";

export const leadershipPlays: Translated<typeof english, "es"> = {
  "leaders-join-a-call": {
    title: "Invitar a alguien de la dirección a una visita, solo para preguntar",
    why: "Usted ve más que su equipo que la dirección hace lo que pide ({{team}} en «{{item}}»). La gente cree lo que ve; traiga a alguien de la dirección a donde se le pueda ver.",
    steps: [
      "Invite a alguien de la dirección a una conversación de su equipo con un cliente, con el ruego de hacer preguntas y no prometer nada.",
      "Prepare diez minutos a esa persona y al comercial: dirige el comercial, la dirección tiene tres preguntas.",
      "Hagan la llamada. Después cada uno dice lo que oyó, primero el comercial.",
      "Acuerden una cosa que la dirección hará de otra forma y diga al equipo si ocurrió.",
    ],
    script:
      "Desde aquí parece que la dirección hace lo que nos pide. Mi gente ve menos de eso. ¿Vendría a una conversación para hacer tres preguntas y no prometer nada?",
    message:
      "¿Se sumaría a una llamada con … el …? Dirige mi comercial; usted trae tres preguntas para el cliente y ninguna promesa. Diez minutos después los dos comparan lo que oyeron.",
  },
  "leaders-say-what-they-did": {
    title: "Hacer visible lo que la dirección ya ha hecho",
    why: "Lo saben los responsables y no los comerciales, que dicen {{team}} en «{{item}}». Usted está donde se oye a ambos, así que transmita hechos y no mensajes.",
    steps: [
      "Haga una lista de lo que la dirección hizo por su equipo en el último trimestre: una llamada, una decisión, un presupuesto liberado. Solo lo que alguien pudo ver.",
      "Cuente una de esas cosas por semana en la reunión de equipo: qué se pidió, qué se hizo, para cuándo.",
      "Diga con la misma claridad qué se pidió y no se hizo, y qué hace usted al respecto.",
      "Pregunte a dos comerciales qué hizo la dirección por última vez por su trabajo. Si no sale nada, dígaselo a la dirección.",
    ],
    script:
      "En marzo pedimos una segunda persona de ingeniería para las ofertas. Desde mayo la hay: fue una decisión de la dirección de ventas. Y los contratos más rápidos no han llegado; vuelvo a preguntar por ellos el viernes.",
    message:
      "Qué fue de lo que pedimos a la dirección: … está hecho desde … ; … se rechazó porque … ; … sigue abierto, y vuelvo a preguntar el … Díganme qué más esperan.",
  },
  "leaders-ask-for-time": {
    title: "Hacer sitio al desarrollo de las personas, en horas",
    why: "«{{item}}» está en {{team}}, y la buena voluntad sola no lo mueve. El espacio para las personas se hace con horas, y las horas hay que quitarlas de algo.",
    steps: [
      "Cuente durante dos semanas cuántas horas se dedicaron al desarrollo de las personas y qué las desplazó.",
      "Muestre el recuento a su responsable, con el único informe o la única reunión a que renunciaría a cambio.",
      "Acuerden horas protegidas por semana y diga al equipo cuáles son.",
      "Vuelva a mirar el recuento con su responsable: ¿se respetaron o qué se las llevó?",
    ],
    script:
      "En dos semanas dediqué dos horas a desarrollar a las personas y once a este informe. ¿De cuál de las dos cosas quiere más?",
    message:
      "En dos semanas tuve … horas para desarrollar a mi gente; … se llevó … Me gustaría proteger tres horas por semana y dejar … a cambio. ¿Puedo hacerlo desde el día uno?",
  },
  "leaders-one-thing-each": {
    title: "Acordar una cosa por cada lado con el nivel de arriba",
    why: "La visión cambia entre la dirección y los responsables: en «{{item}}» su equipo dice {{team}}. Un intercambio pequeño, una promesa por otra, se cumple mejor que un programa.",
    steps: [
      "Pregunte a su equipo qué podría hacer la dirección en un mes que se notara: algo que se vea, no que se diga.",
      "Lleve lo mejor a la persona de la dirección que tiene por encima y pregunte qué le gustaría ver a cambio de su equipo.",
      "Escriban ambas cosas con una fecha y cuélguenlas donde el equipo las vea.",
      "En la fecha comprueben ambas partes en diez minutos. Las promesas cumplidas se renuevan; la otra se explica.",
    ],
    script:
      "Mi equipo notaría que usted hiciera esta única cosa antes de fin de mes. ¿Qué notaría usted de nosotros? Démonos la mano: una por una.",
    message:
      "Propuesta: una promesa por cada lado hasta el … De la dirección: … De mi equipo: … Ambas están en nuestro tablero y en la fecha las miramos en diez minutos. ¿Haría usted ese trato?",
  },
  "leaders-two-pictures": {
    title: "Poner sobre la mesa las dos imágenes de la dirección",
    why: "Su equipo dice {{team}} en «{{item}}»: unos se encuentran con directivos que actúan y otros solo oyen hablar de ellos. Qué directivos, y dónde, conviene saberlo antes de generalizar.",
    steps: [
      "Pida a cada comercial un momento en que alguien de la dirección hizo, o no hizo, lo que pide a ventas. Momentos; no hacen falta nombres.",
      "Ordénelos: por región, por línea de producto, por tipo de reunión. ¿De dónde vienen los buenos?",
      "Pida a la persona de la dirección que está detrás de los buenos una hora con los comerciales que no han visto ninguno.",
      "Diga en dos frases al nivel de arriba dónde se ve a la dirección y dónde falta.",
    ],
    script:
      "La mitad de ustedes ha visto a la dirección hacer lo que pide y la otra mitad no. Creo a ambas mitades. ¿Qué vieron y dónde fue?",
    message:
      "Escríbanme, por favor, un momento en que alguien de la dirección hizo, o no hizo, lo que nos pide. No hacen falta nombres. Quiero averiguar por qué unos lo ven y otros no.",
  },
  "leaders-tell-what-helped": {
    title: "Decir a la dirección qué ayudó",
    why: "«{{item}}» está en {{team}}. La dirección rara vez oye qué funcionó; quien lo oye, lo repite.",
    steps: [
      "Pregunte a su equipo qué hizo hace poco alguien de la dirección que le facilitó el trabajo.",
      "Escriba a esa persona con el ejemplo y su efecto en una cuenta.",
      "Lea la respuesta al equipo, palabra por palabra.",
      "Pídale que cuente a alguien de su mismo nivel lo que hizo ahí.",
    ],
    script:
      "Quizá no lo notó, pero cuando vino a la reunión de renovación y preguntó por sus planes, cambió nuestra manera de hablar con ellos.",
    message:
      "Unas palabras de vuelta desde el terreno: cuando usted …, tuvo este efecto en …: … Mi equipo lo notó. Si este trimestre repite una sola cosa, que sea esa.",
  },
};
